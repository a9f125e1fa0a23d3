/** A day's work in a workbook: readings as they come, a row below the table, a column and a rule. */
import { SHEETS } from '../../../src/sheets/names';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import type { Side, Typed } from './sides';

/** The columns that are typed, side by side: from Mã chỉ tiêu to Giá trị. */
type TypedReading = readonly [
  id: string,
  name: null,
  unitLabel: null,
  unit: string,
  year: number | string,
  period: string,
  numerator: Typed,
  denominator: Typed,
  value: Typed,
];

const { sheet: READINGS, name: TABLE, headerRow, firstColumn } = READING_TABLE;

export interface Day {
  /** Readings in the table before. */
  readonly inTable: number;
  /** An indicator that is counted from (a) and (b). */
  readonly pooled: string;
  readonly unit: string;
  readonly year: number;
}

/** Numbers as texts, a year as text, a period and a unit in other words. */
function typedReadings({ pooled, unit, year }: Day): TypedReading[] {
  return [
    [pooled, null, null, ` ${unit.toLowerCase()} `, String(year), 'Năm', '1.234', '１５００', null],
    [pooled.toLowerCase(), null, null, 'toàn tỉnh', year, '12 tháng', null, null, '76,5%'],
    [pooled, null, null, unit, year, '6 tháng đầu năm', 30, 40, null],
  ];
}

export async function work(side: Side, day: Day): Promise<void> {
  const { inTable, year } = day;
  const below = headerRow + 1 + Math.max(1, inTable);
  await side.addColumn(READINGS, TABLE, 'Ghi riêng');
  const own = READING_TABLE.columns.length + firstColumn;
  await side.type(READINGS, headerRow + 1, own, [['hỏi lại xã'], ['12/5'], ['0012']]);
  await side.type(READINGS, below, firstColumn, typedReadings(day));
  await side.type(READINGS, below, own, [['gõ dưới bảng']]);
  if (inTable > 2) {
    await side.type(READINGS, headerRow + 2, firstColumn + 8, [['55,5']]);
    await side.type(READINGS, headerRow + 3, firstColumn + 4, [[String(year)]]);
  }
  const rule = { range: 'I5:I1048576', formula: '$I5>100' };
  await side.rules().format(READINGS, [rule]);
  await side.rules().format(SHEETS.track, [{ range: 'A8:H40', formula: '$E8<$D8' }], 'first');
  await side.offer(READINGS, 'V5:V60', 'xong,hỏi lại');
}
