import { demoBook } from '../../src/commands/demoBook';
import type { CellValue } from '../../src/core/cells';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { workbookSpec } from '../../src/sheets/workbook';
import { shownText } from '../../src/page/cellText';
import { BUILT_IN_PLANS } from '../../src/plans';
import { NUMBER_FORMATS, STYLES } from '../../src/sheets/styles';
import type { Style } from '../../src/sheets/styles';

describe('a number without a format of its own', () => {
  test.each<[CellValue, string]>([
    [29, '29'],
    [60.5, '60,5'],
    [-3.25, '-3,25'],
    [0, '0'],
    [127450, '127450'],
    [100 / 3, '33,33333333'],
    [9000000.0000001, '9000000'],
  ])('%p is shown as %s', (value, text) => {
    expect(shownText(value)).toBe(text);
    expect(shownText(value, NUMBER_FORMATS.general)).toBe(text);
    expect(shownText(value, NUMBER_FORMATS.text)).toBe(text);
  });
});

describe('a number is shown as its format says, with decimal comma and dots for thousands', () => {
  test.each([
    [1234567, NUMBER_FORMATS.integer, '1.234.567'],
    [2022, NUMBER_FORMATS.plain, '2022'],
    [29, NUMBER_FORMATS.percent, '29,0'],
    [29.75, NUMBER_FORMATS.percent, '29,75'],
    [29.755, NUMBER_FORMATS.percent, '29,76'],
    [5.5, NUMBER_FORMATS.score, '5,50'],
    [5.43621, NUMBER_FORMATS.score, '5,4362'],
    [99.9996, NUMBER_FORMATS.fine, '99,9996'],
    [0.2975, '0.0%', '29,8%'],
    [12, '0" đồng"', '12 đồng'],
  ])('%p in %s is %s', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});

describe('a gap carries its sign', () => {
  test.each([
    [4, NUMBER_FORMATS.gap, '+4,0'],
    [-4, NUMBER_FORMATS.gap, '-4,0'],
    [0, NUMBER_FORMATS.gap, '0,0'],
    [1234, NUMBER_FORMATS.gapInteger, '+1.234'],
    [-37, NUMBER_FORMATS.gapInteger, '-37'],
    [0, NUMBER_FORMATS.gapInteger, '0'],
    [-0.1234, NUMBER_FORMATS.gapScore, '-0,1234'],
  ])('%p in %s is %s', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});

test('a date is shown as day, month, year', () => {
  expect(shownText(45046, NUMBER_FORMATS.date)).toBe('30/04/2023');
});

test('a number that is no day shows itself in a cell for dates', () => {
  expect(shownText(-1, NUMBER_FORMATS.date)).toBe('-1');
});

test.each<[CellValue, string]>([
  ['✗ Không đạt', '✗ Không đạt'],
  [null, ''],
  ['', ''],
  [{ error: '#N/A' }, '#N/A'],
])('what is no number, such as %p, is shown as it stands whatever the format', (value, text) => {
  expect(shownText(value, NUMBER_FORMATS.gap)).toBe(text);
});

test.each(['# ?/?', '0.00E+00'])('the format %s is not ours', (format) => {
  expect(() => shownText(1, format)).toThrow(RangeError);
});

test('every format of a whole workbook is understood', async () => {
  const plan = await BUILT_IN_PLANS[0]?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  const book = demoBook(plan);
  const spec = workbookSpec(book, scoreBook(book));
  const formats = new Set(
    spec.sheets.flatMap(({ cells, tables }) => [
      ...cells.map(({ numberFormat }) => numberFormat),
      ...tables.flatMap(({ columns }) => columns.map(({ numberFormat }) => numberFormat)),
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ numberFormats }) => Object.values(numberFormats ?? {})),
      ),
      ...Object.values<Style>(STYLES).map(({ numberFormat }) => numberFormat),
    ]),
  );
  expect(formats.size).toBeGreaterThan(4);
  for (const format of formats) {
    for (const value of [1234.5, -1234.5, 0]) expect(shownText(value, format)).toMatch(/\d/);
  }
});
