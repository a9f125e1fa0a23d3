import type { Book } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { scoreBook } from '../../src/core/measure/scoreBook';
import {
  isTypedColumn,
  readingAddress,
  readingAdvice,
  typedHeaders,
  withTyped,
} from '../../src/page/typedReading';
import type { TypedColumn } from '../../src/page/typedReading';
import { bookOf, indicator, pair, reading } from '../support/books';

const ROW = 5;

function percentBook(): Book {
  return bookOf([indicator({ target: 60 })], [reading({ row: ROW })]);
}

function typed(text: string, column: TypedColumn = 'value'): CellValue | undefined {
  return withTyped(percentBook(), ROW, column, text).readings[0]?.[column];
}

test('(a), (b) and Giá trị can be typed into, under the headers of the sheet', () => {
  expect(typedHeaders()).toEqual(['Tử số', 'Mẫu số', 'Giá trị']);
  expect(isTypedColumn('value')).toBe(true);
  expect(isTypedColumn('unit')).toBe(false);
});

test.each<[string, CellValue]>([
  ['61', 61],
  ['60,5', 60.5],
  [' 60,5% ', 60.5],
  ['', null],
  ['  ', null],
  ['-', null],
  ['chưa rõ', 'chưa rõ'],
])('%p typed as a rate leaves %p in the cell', (text, cell) => {
  expect(typed(text)).toBe(cell);
});

test('thousands with a dot are read in (a) and (b)', () => {
  expect(typed('38.412', 'numerator')).toBe(38412);
});

test('a plain number leaves no note, one that had to be understood keeps its text in Ghi chú', () => {
  const noteAfter = (text: string): CellValue | undefined =>
    withTyped(percentBook(), ROW, 'value', text).readings[0]?.note;
  expect(noteAfter('60,5')).toBeNull();
  expect(noteAfter('60,5%')).toBe('Giá trị gốc: “60,5%”');
});

test('a typed value changes the light', () => {
  const light = (text: string): string | undefined =>
    scoreBook(withTyped(percentBook(), ROW, 'value', text))[0]?.current.status;
  expect([light('61'), light('58'), light('20'), light(''), light('tốt')]).toEqual([
    'met',
    'near',
    'off',
    'noData',
    'invalid',
  ]);
});

test('the other rows are read anew too, as a refresh reads them', () => {
  const book = bookOf(
    [indicator({ target: 60 })],
    [reading({ row: 5, value: '70%' }), reading({ row: 6, period: 'Quý I' })],
  );
  const [first, second] = withTyped(book, 6, 'value', '1').readings;
  expect([first?.value, second?.value]).toEqual([70, 1]);
});

test('which rows count is settled again', () => {
  const book = bookOf(
    [indicator({ target: 60 })],
    [
      { ...pair('Sở Một', 1, 2), row: 5 },
      { ...pair('Sở Một', 1, 2), row: 6, type: 'Ước thực hiện' },
    ],
  );
  const skips = withTyped(book, 5, 'numerator', '2').readings.map(({ skip }) => skip);
  expect(skips).toEqual([null, 'Đã có số chính thức']);
});

test('a cell that cannot count has a sentence that says what to do', () => {
  const book = withTyped(percentBook(), ROW, 'value', 'đạt 95%');
  expect(readingAdvice(book).get(readingAddress(ROW, 'value'))).toContain('Cần nhập số');
});

test('a suspicious cell that counts has one too', () => {
  const book = withTyped(
    withTyped(percentBook(), ROW, 'denominator', '10'),
    ROW,
    'numerator',
    '12',
  );
  expect(readingAdvice(book).get(readingAddress(ROW, 'numerator'))).toContain('(a) lớn hơn (b)');
});

test('sound cells have none', () => {
  const book = withTyped(percentBook(), ROW, 'value', '61');
  expect(readingAdvice(book).size).toBe(0);
});
