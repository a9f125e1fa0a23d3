import { pathText, readText, valueAt } from '../../../src/core/plan/planPath';

test.each([
  [['indicators', 3, 'targets', '2023'], 'indicators[3].targets.2023'],
  [['id'], 'id'],
  [['$schema'], '$schema'],
  [[], ''],
  [['options', 0, 'targets', 'PL.V.3', '2023'], 'options[0].targets["PL.V.3"].2023'],
  [['tên "cũ"'], '["tên \\"cũ\\""]'],
])('%j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

test.each([
  [undefined, ''],
  [null, 'null'],
  ['ba mươi', 'ba mươi'],
  [30.5, '30.5'],
  [false, 'false'],
  [[1, 2], '[…]'],
  [{ a: 1 }, '{…}'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
])('%j is shown as %j', (value, shown) => {
  expect(readText(value)).toBe(shown);
});

test.each([
  [['a', 1, 'b'], 7],
  [['a', 5], undefined],
  [['a', 'length'], undefined],
  [['toString'], undefined],
  [['c', 'd'], undefined],
])('at %j stands %j', (path, value) => {
  expect(valueAt({ a: [0, { b: 7 }], c: null }, path)).toBe(value);
});
