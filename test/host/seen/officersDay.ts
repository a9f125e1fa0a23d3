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

const OWN_COLUMN = 'Ghi riêng';
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
  const own = READING_TABLE.columns.length + firstColumn;
  await side.type(READINGS, headerRow, own, [[OWN_COLUMN], ['hỏi lại xã'], ['12/5'], ['0012']]);
  await side.type(READINGS, below, firstColumn, typedReadings(day));
  await side.type(READINGS, below, own, [['gõ dưới bảng']]);
  if (inTable > 2) {
    await side.type(READINGS, headerRow + 2, firstColumn + 8, [['55,5']]);
    await side.type(READINGS, headerRow + 3, firstColumn + 4, [[String(year)]]);
  }
  await side.arrange([
    {
      sheet: READINGS,
      column: { table: TABLE, header: OWN_COLUMN },
      formats: [{ range: 'I5:I1048576', formula: '$I5>100' }],
      offer: { range: 'V5:V60', words: 'xong,hỏi lại' },
    },
    {
      sheet: SHEETS.track,
      formats: [{ range: 'A8:H40', formula: '$E8<$D8' }],
      place: 'first',
    },
  ]);
}
