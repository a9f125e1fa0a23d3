import { STATUS_WORDS } from '../../../src/core/measure/status';
import type { LightShape } from '../../../src/look/lightShapes';
import { LIGHT_ORDER, LIGHT_SHAPES } from '../../../src/pane/shell/lightModel';

/** What is drawn for the letters of column Đánh giá. */
const DRAWN: Record<string, readonly LightShape[]> = {
  '✓': ['check'],
  '▲': ['triangle'],
  '✗': ['cross'],
  '○': ['ring', 'mark'],
};

test.each(Object.values(STATUS_WORDS))('$word has the shape of its cell: $shape', (verdict) => {
  expect(DRAWN[verdict.shape]).toContain(LIGHT_SHAPES[verdict.status]);
});

test('every status has its place in the order, once', () => {
  expect([...LIGHT_ORDER].sort()).toEqual(Object.keys(LIGHT_SHAPES).sort());
});
