/** The lists of Thiết lập that validations of other sheets refer to. */
import { PERIODS } from '../core/period';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import { CHOICE_TABLE } from './settingTables';
import { cellReference, columnOf } from './table';

/** The words of the periods, as a range. */
export function periodList(layout: Layout = STANDARD_LAYOUT): string {
  const def = layout.placed(CHOICE_TABLE);
  const column = columnOf(def, 'period');
  const first = cellReference(def.sheet, def.headerRow + 1, column);
  const last = cellReference(def.sheet, def.headerRow + PERIODS.length, column);
  return `${first}:${last.split('!')[1] ?? ''}`;
}
