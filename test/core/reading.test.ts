import type { CellValue } from '../../src/core/cells';
import { buildLedger, isNumber, sameText } from '../../src/core/reading';
import { ID, reading, YEAR } from '../support/books';

// DOMAIN, Readings: "Only the readings of exactly that year and period count: a 6-month figure never
// stands in for the year."
describe('the rows of an indicator, year and period', () => {
  test('are those with exactly these three, in the order of the sheet', () => {
    const wanted = [reading({ row: 9 }), reading({ row: 6 })];
    const others = [
      reading({ indicator: 'CT.2' }),
      reading({ year: YEAR - 1 }),
      reading({ period: '6 tháng' }),
      reading({ period: 'Quý IV' }),
    ];
    const [first, ...rest] = others;
    const ledger = buildLedger([...(first === undefined ? [] : [first]), ...wanted, ...rest]);
    expect(ledger.groupOf(ID, YEAR, 'year')).toEqual({ counted: wanted, faulty: 0 });
  });

  test.each([
    ['halfYear', '6 tháng'],
    ['nineMonths', '9 tháng'],
    ['q1', 'Quý I'],
    ['q2', 'Quý II'],
    ['q3', 'Quý III'],
    ['q4', 'Quý IV'],
  ] as const)('of %s are those of %s alone', (period, word) => {
    const ledger = buildLedger([reading({ period: word }), reading()]);
    expect(ledger.groupOf(ID, YEAR, period).counted).toEqual([reading({ period: word })]);
  });

  test('are none where nothing was reported', () => {
    expect(buildLedger([]).groupOf(ID, YEAR, 'year')).toEqual({ counted: [], faulty: 0 });
  });

  test('are found in letters of either case, as COUNTIFS finds them', () => {
    const rows = [reading({ indicator: 'ct.1', period: 'CẢ NĂM' })];
    expect(buildLedger(rows).groupOf('CT.1', YEAR, 'year').counted).toEqual(rows);
    expect(buildLedger(rows).groupOf('Ct.1', YEAR, 'year').counted).toEqual(rows);
  });
});

// DOMAIN, Readings: "a reading counts only if its keys are spelled canonically".
describe('a row is not found', () => {
  test.each<[string, CellValue]>([
    ['year', String(YEAR)],
    ['year', YEAR + 0.5],
    ['year', null],
    ['year', { error: '#REF!' }],
    ['year', true],
    ['period', 'Năm'],
    ['period', '06 tháng'],
    ['period', null],
    ['period', 12],
    ['indicator', 'CT.1 '],
    ['indicator', 'CT1'],
    ['indicator', 1],
    ['indicator', null],
    ['indicator', { error: '#N/A' }],
  ])('when its %s is %p', (key, cell) => {
    const ledger = buildLedger([reading({ value: 5, [key]: cell })]);
    expect(ledger.groupOf(ID, YEAR, 'year')).toEqual({ counted: [], faulty: 0 });
    expect(ledger.rows).toHaveLength(1);
  });
});

// DESIGN, Formulas: "a last column Bỏ qua of Số liệu (blank = counts; otherwise the reason)".
describe('Bỏ qua', () => {
  test.each([[null], ['']])('%p lets the row count', (skip) => {
    expect(buildLedger([reading({ skip })]).groupOf(ID, YEAR, 'year').counted).toHaveLength(1);
  });

  test.each<[CellValue, number]>([
    ['Đã có số chính thức', 0],
    ['Lỗi: trùng khóa', 1],
    ['lỗi: trùng khóa', 1],
    ['Không có Lỗi', 0],
    [0, 0],
    [true, 0],
    [{ error: '#N/A' }, 0],
  ])('%p keeps the row out; faulty rows: %d', (skip, faulty) => {
    const group = buildLedger([reading({ skip })]).groupOf(ID, YEAR, 'year');
    expect(group).toEqual({ counted: [], faulty });
  });
});

describe('cells are compared as COUNTIFS compares them', () => {
  test.each<[CellValue, string, boolean]>([
    ['Sơ bộ', 'Sơ bộ', true],
    ['SƠ BỘ', 'Sơ bộ', true],
    ['Sơ bộ ', 'Sơ bộ', false],
    ['So bo', 'Sơ bộ', false],
    ['Sơ bộ 1', 'Sơ bộ', false],
    [null, 'Sơ bộ', false],
    [1, '1', false],
    [true, 'true', false],
    [{ error: '#N/A' }, '#N/A', false],
  ])('%p is the text %p: %p', (cell, word, same) => {
    expect(sameText(cell, word)).toBe(same);
  });

  test.each<[CellValue, boolean]>([
    [0, true],
    [-1.5, true],
    [-1e300, true],
    [NaN, false],
    [-Infinity, false],
    ['0', false],
    ['', false],
    [null, false],
    [false, false],
    [{ error: '#DIV/0!' }, false],
  ])('%p is a number: %p', (cell, number) => {
    expect(isNumber(cell)).toBe(number);
  });
});
