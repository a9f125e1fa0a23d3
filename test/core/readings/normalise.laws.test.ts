import fc from 'fast-check';
import type { Reading } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { reading } from '../../support/books';
import { normalised, ofKind, one, PLAN } from './everyKind';

const messy: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  null,
  '',
  ' ',
  60.5,
  0.6,
  0,
  1.234,
  2023,
  '60,5%',
  '1.234',
  '1 234,5',
  '１２',
  '-',
  'chưa có',
  'NA',
  'đạt 95% (190/200)',
  'Có',
  'KHÔNG',
  'Nhóm cao nhất',
  'toàn tỉnh',
  'Toàn tỉnh',
  'sở một',
  'Sở Nội vụ',
  'SNV',
  '2023',
  'Năm',
  '6 tháng đầu năm',
  'Quý 1',
  'Cả năm',
  'ước thực hiện',
  'Sơ bộ',
  'riêng đơn vị',
  'Không phát sinh',
  '15/6/2023',
  true,
  { error: '#DIV/0!' },
);
const messyRow: fc.Arbitrary<Reading> = fc
  .record({
    indicator: fc.oneof(fc.constantFrom(...PLAN.indicators.map(({ id }) => id)), messy),
    unit: messy,
    year: messy,
    period: messy,
    numerator: messy,
    denominator: messy,
    value: messy,
    state: messy,
    scope: messy,
    type: messy,
    note: fc.constantFrom<CellValue[]>(null, 'x', 'Giá trị gốc: “60,5%”', { error: '#N/A' }),
  })
  .map((cells) => reading(cells));
const messyRows = fc
  .array(messyRow, { maxLength: 6 })
  .map((rows) => rows.map((row, index) => ({ ...row, row: 5 + index })));

describe('normalising', () => {
  test('twice is like once', () => {
    fc.assert(
      fc.property(messyRows, (rows) => {
        const first = normalised(rows);
        const second = normalised(first.readings);
        expect(second.readings).toEqual(first.readings);
        expect(second.findings).toEqual(first.findings);
      }),
    );
  });

  test('a canonical row leaves the very same row', () => {
    fc.assert(
      fc.property(messyRows, (rows) => {
        const { readings } = normalised(rows);
        const again = normalised(readings).readings;
        expect(again.every((row, index) => row === readings[index])).toBe(true);
      }),
    );
  });

  test('keeps all rows in their order', () => {
    fc.assert(
      fc.property(messyRows, (rows) => {
        const { readings } = normalised(rows);
        expect(readings.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
      }),
    );
  });

  test('names the file, sheet and cell of every finding, a cell at most once', () => {
    fc.assert(
      fc.property(messyRows, (rows) => {
        const cells = normalised(rows).findings.map(({ place }) => {
          expect(place).toEqual({
            file: 'so.xlsx',
            sheet: 'Số liệu',
            cell: expect.stringMatching(/^[A-P]\d+$/),
          });
          return place.cell;
        });
        expect(new Set(cells).size).toBe(cells.length);
      }),
    );
  });

  test('leaves numbers with the noise of arithmetic', () => {
    const row = ofKind('count', { value: 12.000000000000002, numerator: 0.1 + 0.2 + 0.7 });
    expect(one(row).row).toBe(row);
  });

  test('never empties or fills a cell that a formula leaves blank', () => {
    const row = ofKind('percent', {
      numerator: '',
      denominator: '',
      value: '',
      state: '',
      scope: '',
      type: '',
    });
    expect(one(row).row).toBe(row);
  });

  test('loses no raw text: what was there is in the cell or in the note', () => {
    fc.assert(
      fc.property(messyRow, (row) => {
        const after = one(row).row;
        if (after === undefined) throw new Error('no row');
        const keys = ['unit', 'period', 'value', 'numerator', 'type', 'scope', 'state'] as const;
        for (const key of keys) {
          const before = row[key];
          if (typeof before !== 'string' || after[key] === before) continue;
          expect(after.note).toContain(`“${before}”`);
        }
      }),
    );
  });
});
