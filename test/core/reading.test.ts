import type { CellValue } from '../../src/core/cells';
import { buildLedger, isNumber, sameText } from '../../src/core/reading';
import type { Reading } from '../../src/core/book';
import { ID, reading, YEAR } from '../support/books';

/** A row that says something. */
const row = (cells: Partial<Reading> = {}): Reading => reading({ value: 1, ...cells });

// DOMAIN, Readings: "Only the readings of exactly that year and period count: a 6-month figure never
// stands in for the year."
describe('the rows of an indicator, year and period', () => {
  test('are those with exactly these three, in the order of the sheet', () => {
    const wanted = [row({ row: 9 }), row({ row: 6 })];
    const others = [
      row({ indicator: 'CT.2' }),
      row({ year: YEAR - 1 }),
      row({ period: '6 tháng' }),
      row({ period: 'Quý IV' }),
    ];
    const [first, ...rest] = others;
    const ledger = buildLedger([...(first === undefined ? [] : [first]), ...wanted, ...rest]);
    expect(ledger.groupOf(ID, YEAR, 'year')).toEqual({ counted: wanted, empty: 0, faulty: 0 });
  });

  test.each([
    ['halfYear', '6 tháng'],
    ['nineMonths', '9 tháng'],
    ['q1', 'Quý I'],
    ['q2', 'Quý II'],
    ['q3', 'Quý III'],
    ['q4', 'Quý IV'],
  ] as const)('of %s are those of %s alone', (period, word) => {
    const ledger = buildLedger([row({ period: word }), row()]);
    expect(ledger.groupOf(ID, YEAR, period).counted).toEqual([row({ period: word })]);
  });

  test('are none where nothing was reported', () => {
    expect(buildLedger([]).groupOf(ID, YEAR, 'year')).toEqual({ counted: [], empty: 0, faulty: 0 });
  });

  test('are found in letters of either case, as COUNTIFS finds them', () => {
    const rows = [row({ indicator: 'ct.1', period: 'CẢ NĂM' })];
    expect(buildLedger(rows).groupOf('CT.1', YEAR, 'year').counted).toEqual(rows);
    expect(buildLedger(rows).groupOf('Ct.1', YEAR, 'year').counted).toEqual(rows);
  });
});

describe('a row in which nothing was entered yet', () => {
  test.each<[Partial<Reading>]>([
    [{}],
    [{ value: '' }],
    [{ type: 'Chính thức', scope: 'Riêng đơn vị', cause: 'Chưa có số liệu' }],
  ])('is told apart: %p', (cells) => {
    const rows = [reading(cells), row()];
    expect(buildLedger(rows).groupOf(ID, YEAR, 'year')).toEqual({
      counted: [row()],
      empty: 1,
      faulty: 0,
    });
  });

  test.each<[Partial<Reading>]>([
    [{ value: 0 }],
    [{ numerator: 0 }],
    [{ denominator: { error: '#REF!' } }],
    [{ state: 'Không phát sinh' }],
    [{ state: 'x' }],
  ])('is none that holds anything: %p', (cells) => {
    expect(buildLedger([reading(cells)]).groupOf(ID, YEAR, 'year').empty).toBe(0);
  });

  test('and is kept out anyhow is not counted', () => {
    expect(buildLedger([reading({ skip: 'Bỏ' })]).groupOf(ID, YEAR, 'year').empty).toBe(0);
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
    const ledger = buildLedger([row({ value: 5, [key]: cell })]);
    expect(ledger.groupOf(ID, YEAR, 'year')).toEqual({ counted: [], empty: 0, faulty: 0 });
    expect(ledger.rows).toHaveLength(1);
  });
});

// DESIGN, Formulas: "a last column Bỏ qua of Số liệu (blank = counts; otherwise the reason)".
describe('Bỏ qua', () => {
  test.each([[null], ['']])('%p lets the row count', (skip) => {
    expect(buildLedger([row({ skip })]).groupOf(ID, YEAR, 'year').counted).toHaveLength(1);
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
    const group = buildLedger([row({ skip })]).groupOf(ID, YEAR, 'year');
    expect(group).toEqual({ counted: [], empty: 0, faulty });
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
