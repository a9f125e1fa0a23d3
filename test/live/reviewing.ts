/** Rows of Số liệu as people write them, and open workbooks that hold them. */
import fc from 'fast-check';
import type { Reading } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import type { OpenPlan } from '../../src/live/openBook';
import { MODEL_ID, MODEL_YEAR, modelReadings } from '../support/modelBooks';
import { openWith } from './open';

const EMPTY = openWith();

/** The model book with these readings, which its sheet does not hold: made at once, however often. */
export function readingsIn(rows: readonly Partial<Reading>[]): OpenPlan {
  return { ...EMPTY, book: { ...EMPTY.book, readings: modelReadings(...rows) } };
}

const pick = (...cells: readonly CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...cells);

/** Right and wrong cells; rows of one key, and of units that are not there. */
export const typedRows: fc.Arbitrary<Partial<Reading>[]> = fc.array(
  fc.record({
    indicator: pick(MODEL_ID, MODEL_ID, MODEL_ID.toLowerCase(), 'CT.0'),
    unit: pick('Sở Tài chính', 'sở tài chính', 'Sở Tài chánh', 'Toàn tỉnh', null),
    year: pick(MODEL_YEAR, MODEL_YEAR, String(MODEL_YEAR), 1999),
    period: pick('Cả năm', 'Năm', '6 tháng', 'Quý 5'),
    numerator: pick(null, 190, '190', 'x'),
    denominator: pick(null, 200, 0),
    value: pick(null, 95, '95', '95,5%', 'đạt 95% (190/200)', 300),
    scope: pick(null, 'Toàn tỉnh', 'riêng'),
    type: pick(null, 'Sơ bộ', 'ước'),
    skip: pick(null, 'Sở đã rút số này', { error: '#REF!' }),
  }),
  { maxLength: 8 },
);

/** A row with several findings, so many times. */
export function wrongRows(count: number): OpenPlan {
  const row = { unit: 'Sở Tài chánh', value: 'đạt 95% (190/200)', year: String(MODEL_YEAR) };
  return readingsIn(Array.from({ length: count }, () => row));
}
