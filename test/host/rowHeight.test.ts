import { estimatedHeight, heightAttributes, type ShownCell } from '../../src/host/rowHeight';

const cell = (parts: Partial<ShownCell>): ShownCell => ({
  content: 'Đạt',
  wrap: true,
  size: 11,
  bold: false,
  width: 20,
  ...parts,
});

const LONG = 'Thực hiện 29%, mục tiêu 33%: thấp hơn 4 điểm %, dưới ngưỡng gần đạt';

test('one line of the default font needs no height of its own', () => {
  expect(estimatedHeight([cell({}), cell({ content: null })])).toBeNull();
});

test('lines are 1.4 times the font: marks of Ẳ Ễ Ỗ are clipped below that', () => {
  expect(estimatedHeight([cell({ content: 'a\nb' })])).toBeCloseTo(2 * 11 * 1.4, 0);
  expect(estimatedHeight([cell({ size: 15 })])).toBe(21);
});

test('the tallest cell decides, a formula by what it shows', () => {
  const formula = { formula: 'A1', value: LONG };
  const [tall, both] = [
    estimatedHeight([cell({ content: LONG })]),
    estimatedHeight([cell({}), cell({ content: formula })]),
  ];
  expect(both).toBe(tall);
  expect(tall).toBeGreaterThan(30);
});

test.each<[string, Partial<ShownCell>]>([
  ['text that does not wrap', { content: LONG, wrap: false }],
  ['a number', { content: 123456789.123456, width: 2 }],
  ['a large font in an empty cell', { content: '', size: 30 }],
])('%s takes one line at most', (_, parts) => {
  expect(estimatedHeight([cell(parts)])).toBeNull();
});

test('what is kept off the line has less room', () => {
  const content = 'Sở Nội vụ và Sở Tài chính';
  const [least = 0] = Array.from({ length: 40 }, (_, width) => width).filter(
    (width) => estimatedHeight([cell({ content, width })]) === null,
  );
  expect(estimatedHeight([cell({ content, width: least, indent: 1 })])).toBeGreaterThan(30);
});

test('no row is taller than Excel allows', () => {
  expect(estimatedHeight([cell({ content: 'a\n'.repeat(99) })])).toBe(409);
});

test('only fixed heights are marked as such', () => {
  expect([
    heightAttributes(null),
    heightAttributes({ points: 31, fixed: false }),
    heightAttributes({ points: 31, fixed: true }),
  ]).toEqual([{}, { ht: 31 }, { ht: 31, customHeight: 1 }]);
});
