/** A workbook's content as `core/` sees it: the plan, what was set and reported, what is looked at. */
import type { Assignment } from './assign/assignment';
import type { BudgetLine } from './budget/budgetLine';
import type { CellValue } from './cells';
import type { Books } from './measure/score';
import type { PoolUnit } from './measure/pool';
import type { Period } from './period';
import type { Plan, Unit } from './plan/types';
import type { ReadingRow } from './reading';
import { buildLedger } from './reading';
import { dueDates } from './settings';
import type { TaskProgress } from './tasks/progress';
import type { TaskEntry } from './tasks/taskEntry';
import { ancestorsOf } from './units/ancestors';
import type { Settings } from './settings';

/** The cells of a reading that no rule looks at. */
export interface ReadingNotes {
  readonly name: CellValue;
  readonly unitLabel: CellValue;
  readonly evidence: CellValue;
  readonly source: CellValue;
  readonly documentNumber: CellValue;
  readonly documentDate: CellValue;
  readonly received: CellValue;
  readonly note: CellValue;
}

/** A whole row of Số liệu. */
export type Reading = ReadingRow & ReadingNotes;

/** Năm, Kỳ and Chốt số liệu đến ngày, chosen at the top of Theo dõi. */
export interface Selection {
  readonly year: number;
  readonly period: Period;
  /** Excel serial day. */
  readonly review: number;
}

export interface Book {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly readings: readonly Reading[];
  /** What the officers add to the tasks; see `entriesById` for tasks without an entry. */
  readonly taskEntries: readonly TaskEntry[];
  readonly progress: readonly TaskProgress[];
  readonly budget: readonly BudgetLine[];
  readonly assignments: readonly Assignment[];
  readonly selection: Selection;
}

/** Units in the order of sheet Đơn vị, with those they are counted in by name. */
export function poolUnits(units: readonly Unit[]): PoolUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.map((unit) => ({
    name: unit.name,
    ancestors: ancestorsOf(unit, byCode).map(({ name }) => name),
  }));
}

/** What scoring looks at, made once for all indicators. */
export function booksOf(book: Book): Books {
  const { plan, settings, selection } = book;
  return {
    plan,
    ledger: buildLedger(book.readings),
    units: poolUnits(plan.units),
    dates: (year, period) => dueDates(settings, year, period, selection.review),
  };
}
