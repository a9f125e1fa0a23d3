/**
 * Cells that the pane reads and in which an officer has a formula, such as a figure that another sheet
 * adds up. Excel tells no edit of them when what they look at changes: they are read anew whenever their
 * sheet was calculated. Formulas of ours are none of them; the pane works out what they show by itself.
 */
import type { CellRange } from '../core/a1';
import { yearsOf } from '../core/plan/targets';
import type { SheetArea } from '../host/host';
import { ASSIGNMENT_TABLE, isTypedColumn } from '../sheets/assign/assignmentTable';
import { hasFormula, locate } from '../sheets/locate';
import { SHEETS } from '../sheets/names';
import type { ObservedSheet, ObservedWorkbook } from '../sheets/observed';
import {
  CLARIFICATION_TABLE,
  COMPONENT_TABLE,
  DUTY_TABLE,
  EXPLAINED_TABLE,
  GROUP_TABLE,
  indicatorTable,
  LIST_TABLE,
  OPTION_TABLE,
  PLAN_TABLE,
  TASK_TABLE,
  UNIT_TABLE,
} from '../sheets/planTables';
import { READING_TABLE } from '../sheets/readingTable';
import { choicePlace } from '../sheets/readSelection';
import { PERIOD_TABLE, PUBLICATION_TABLE, SETTINGS_TABLE } from '../sheets/settingTables';
import type { TableDef } from '../sheets/table';
import { taskTable } from '../sheets/tasks/taskTable';
import type { OpenPlan } from './openBook';

/** Rows without a formula that are read along rather than ask for one more area. */
const GAP = 20;

const CHOICES = ['year', 'period', 'review'] as const;

/** Columns of Số liệu that repeat what Chỉ tiêu says: often formulas, a row a reading, and no light asks them. */
const REPEATED: readonly string[] = ['name', 'unitLabel'];

const OFFICERS_TASK_COLUMNS: readonly string[] = ['due', 'currentLead'];

/** A table and those of its columns that are read. */
interface InputTable {
  readonly def: TableDef;
  readonly isInput: (key: string) => boolean;
}

const wholly = (def: TableDef): InputTable => ({ def, isInput: () => true });

function taskInputs(years: readonly number[]): InputTable {
  const planned = TASK_TABLE.columns.map(({ key }) => key);
  const isInput = (key: string): boolean =>
    planned.includes(key) || OFFICERS_TASK_COLUMNS.includes(key);
  return { def: taskTable(years), isInput };
}

function inputTables(sheet: string, years: readonly number[]): readonly InputTable[] {
  switch (sheet) {
    case SHEETS.readings:
      return [{ def: READING_TABLE, isInput: (key) => !REPEATED.includes(key) }];
    case SHEETS.indicators:
      return [wholly(indicatorTable(years))];
    case SHEETS.assignments:
      return [{ def: ASSIGNMENT_TABLE, isInput: isTypedColumn }];
    case SHEETS.tasks:
      return [taskInputs(years)];
    case SHEETS.units:
      return [wholly(UNIT_TABLE)];
    case SHEETS.clarifications:
      return [CLARIFICATION_TABLE, OPTION_TABLE].map(wholly);
    case SHEETS.settings:
      return [
        PLAN_TABLE,
        SETTINGS_TABLE,
        PERIOD_TABLE,
        PUBLICATION_TABLE,
        COMPONENT_TABLE,
        LIST_TABLE,
        GROUP_TABLE,
        DUTY_TABLE,
        EXPLAINED_TABLE,
      ].map(wholly);
    default:
      return [];
  }
}

/** The formulas of a column below a row, those that stand close together in one range. */
function inColumn(sheet: ObservedSheet, headerRow: number, column: number): CellRange[] {
  const found: CellRange[] = [];
  for (let row = headerRow + 1; row <= sheet.formulas.length; row += 1) {
    if (!hasFormula(sheet, row, column)) continue;
    const last = found[found.length - 1];
    if (last !== undefined && row - last.lastRow <= GAP) {
      found[found.length - 1] = { ...last, lastRow: row };
    } else {
      found.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return found;
}

function inTable(observed: ObservedWorkbook, { def, isInput }: InputTable): SheetArea[] {
  const table = locate(observed, def);
  if (table === null) return [];
  const { sheet, headerRow } = table;
  return [...table.columns]
    .filter(([key]) => isInput(key))
    .flatMap(([, column]) => inColumn(sheet, headerRow, column))
    .map((range) => ({ sheet: sheet.name, range }));
}

/** Năm, Kỳ, Chốt số liệu đến: single cells, wherever their names say. */
function inChoices(observed: ObservedWorkbook, sheet: string): SheetArea[] {
  return CHOICES.flatMap((part): SheetArea[] => {
    const place = choicePlace(observed, part);
    const found = observed.sheets.find(({ name }) => name === place?.sheet);
    if (place === null || found === undefined || place.sheet !== sheet) return [];
    const { row, column } = place;
    if (!hasFormula(found, row, column)) return [];
    const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return [{ sheet, range }];
  });
}

/** The officers' formulas among what is read of a sheet, with some cells between them; mostly none. */
export function inputFormulas({ observed, book }: OpenPlan, sheet: string): SheetArea[] {
  const tables = inputTables(sheet, yearsOf(book.plan));
  return [...inChoices(observed, sheet), ...tables.flatMap((table) => inTable(observed, table))];
}
