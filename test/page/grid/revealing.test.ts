import { cellToReveal } from '../../../src/page/grid/revealing';
import { oneCell } from '../../../src/page/grid/sheetModel';

const pasted = { row: 12, column: 1, toRow: 12, toColumn: 21 };
const cell = oneCell(12, 1);

test('a range that undo selects is looked at where it begins, though the active cell stays', () => {
  expect(cellToReveal(cell, pasted, { selection: cell, isShown: true })).toEqual({
    row: 12,
    column: 1,
  });
});

test('undo brings its range into view again where that is selected already', () => {
  const again = { ...pasted };
  expect(cellToReveal(pasted, again, { selection: pasted, isShown: false })).not.toBeNull();
});

test('a selection that grows under the keys is followed to the corner that moves', () => {
  expect(cellToReveal(cell, pasted, { selection: pasted, isShown: true })).toEqual({
    row: 12,
    column: 21,
  });
});

test('the view stays where the grid selects quietly, where the same is selected, and where only cells change', () => {
  const same = { ...cell };
  expect([
    cellToReveal(cell, pasted, { selection: pasted, isShown: false }),
    cellToReveal(cell, same, { selection: same, isShown: true }),
    cellToReveal(pasted, pasted, null),
  ]).toEqual([null, null, null]);
});

test('a sheet that comes to the front shows its active cell', () => {
  expect(cellToReveal(null, pasted, null)).toEqual({ row: 12, column: 1 });
});
