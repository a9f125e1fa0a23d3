import type { CellValue } from '../../../src/core/cells';
import type { Reading } from '../../../src/core/book';
import { indicator, pair, reading, scoredOf } from '../../support/books';

const ONE = indicator({ target: 60 });
const causeOf = (...readings: readonly Reading[]) => scoredOf(ONE, readings).explanation?.cause;

// SHEETS, The report: "off … Nguyên nhân: … Giải pháp: … and where empty …".
describe('the cause of what is not met', () => {
  test('is that of the reading used', () => {
    const rows = [
      reading({ row: 6, value: 10, type: 'Ước thực hiện', cause: 'cũ' }),
      reading({ row: 7, value: 20, cause: 'Thiếu máy', remedy: 'Mua máy' }),
    ];
    const { explanation } = scoredOf(ONE, rows);
    expect(explanation).toEqual({
      cause: { rows: 1, only: { row: 7, text: 'Thiếu máy' } },
      remedy: { rows: 1, only: { row: 7, text: 'Mua máy' } },
    });
  });

  test('is the one that a unit of a pool says', () => {
    const rows = [pair('Sở Một', 3, 50), { ...pair('Sở Hai', 4, 50), row: 9, cause: 'Thiếu máy' }];
    expect(causeOf(...rows)).toEqual({ rows: 1, only: { row: 9, text: 'Thiếu máy' } });
  });

  test('is none where several units say one: they are counted', () => {
    const rows = ['Sở Một', 'Sở Hai'].map((unit) => ({ ...pair(unit, 3, 50), cause: 'Thiếu máy' }));
    expect(causeOf(...rows)).toEqual({ rows: 2, only: null });
  });

  test('is not what a row without figures says: it is as if it were not there', () => {
    const rows = [pair('Sở Một', 3, 50), reading({ unit: 'Sở Hai', cause: 'Thiếu máy' })];
    expect(causeOf(...rows)).toEqual({ rows: 0, only: null });
  });

  test.each<CellValue>([null, '', 5])('is no cell that holds %j', (cause) => {
    expect(causeOf(reading({ value: 20, cause }))).toEqual({ rows: 0, only: null });
  });

  test('is without text where an error value stands for it', () => {
    const cause = { error: '#N/A' } as const;
    expect(causeOf(reading({ value: 20, cause }))).toEqual({ rows: 1, only: { row: 5, text: '' } });
  });
});

describe('nobody is asked why', () => {
  test.each([
    ['of what is met', reading({ value: 60, cause: 'x' })],
    ['of what cannot be judged', reading({ state: 'Không công bố', cause: 'x' })],
    ['of what is wrong', reading({ value: 'năm mươi', cause: 'x' })],
  ])('%s', (_, row) => {
    expect(scoredOf(ONE, [row]).explanation).toBeNull();
  });

  test('but of what is near', () => {
    expect(causeOf(reading({ value: 56, cause: 'x' }))).toMatchObject({ rows: 1 });
  });
});
