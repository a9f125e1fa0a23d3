import {
  READING_TYPES,
  defaultScope,
  isReadingType,
  isScope,
  isState,
  readingTypeRank,
} from '../../src/core/readingWords';

// DOMAIN, Readings: Chính thức > Sơ bộ > Ước thực hiện.
test('an official figure is trusted before a preliminary one, that before an estimate', () => {
  const shuffled = ['Ước thực hiện', 'Chính thức', 'Sơ bộ'] as const;
  const sorted = [...shuffled].sort((a, b) => readingTypeRank(a) - readingTypeRank(b));
  expect(sorted).toEqual(['Chính thức', 'Sơ bộ', 'Ước thực hiện']);
  expect(readingTypeRank(READING_TYPES[0])).toBe(0);
});

// DESIGN, The workbook: an empty Phạm vi is Toàn tỉnh for "Toàn tỉnh" and Riêng đơn vị otherwise.
test.each([
  ['Toàn tỉnh', 'Toàn tỉnh'],
  ['Sở Nội vụ', 'Riêng đơn vị'],
])('the scope of %p is %p where none is given', (unit, scope) => {
  expect(defaultScope(unit)).toBe(scope);
});

test.each([
  ['Chính thức', true, false, false],
  ['Riêng đơn vị', false, true, false],
  ['Toàn tỉnh', false, true, false],
  ['Không phát sinh', false, false, true],
  ['chính thức', false, false, false],
  ['', false, false, false],
])('%p is a type %p, a scope %p, a state %p', (word, type, scope, state) => {
  expect([isReadingType(word), isScope(word), isState(word)]).toEqual([type, scope, state]);
});
