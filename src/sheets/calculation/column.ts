/** Columns of sheet Tính toán: one step of a score each, as a formula and as the value `core/` computes. */
import type { Coverage } from '../../core/assign/coverage';
import type { CellValue } from '../../core/cells';
import type { DueDates } from '../../core/measure/due';
import type { Explanation } from '../../core/measure/explanation';
import type { Point } from '../../core/measure/outlook';
import type { Score } from '../../core/measure/score';
import type { WhyParts } from '../../core/measure/why';
import type { Indicator, Plan } from '../../core/plan/types';
import type { Span } from '../../core/span';
import type { GC } from '../assign/assignmentTable';
import type { SL } from '../ranges';

/**
 * A row of the sheet scores one indicator in one slot: `current` the chosen year and period,
 * `before` the same period of the year before, or a year of the plan.
 */
export type Slot = 'current' | 'before' | number;

/** What formulas of one row can refer to. */
export interface RowContext {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly slot: Slot;
  /** Address of another step of the row, e.g. `$X12`. */
  readonly cell: (key: string) => string;
  /** Address of a step in another slot of the same indicator. */
  cellAt(key: string, slot: Slot): string;
  /** Address of a step in the same slot of the first indicator; null for that one itself. */
  above(key: string): string | null;
  /** Columns of Số liệu, from the first row of the indicator, year and period to the last. */
  readonly sl: Readonly<Record<keyof typeof SL, string>>;
  /** Columns of Giao chỉ tiêu, from the first row of the indicator to the last. */
  readonly gc: Readonly<Record<keyof typeof GC, string>>;
  /** A step from the first row of the sheet down to this one, e.g. `$X$5:$X12`. */
  downTo(key: string): string;
  /** Words of the indicator's list as a range, e.g. `'Thiết lập'!$AD$5:$AD$8`; '' when it has none. */
  readonly wordRange: string;
  readonly years: readonly number[];
}

/** Where the rows stand that a row of the sheet looks at. */
export interface RowSpans {
  /** Rows of Số liệu of the year and period. */
  readonly period: Span;
  /** Those of the indicator among them. */
  readonly key: Span;
  /** Rows of Giao chỉ tiêu of the indicator. */
  readonly given: Span;
}

/** What values of one row are computed from. */
export interface RowData {
  readonly plan: Plan;
  readonly score: Score;
  readonly words: readonly string[];
  readonly dates: DueDates;
  readonly spans: RowSpans;
  /** Current slot only. */
  readonly why: WhyParts | null;
  /** Of the current slot, as the next. */
  readonly coverage: Coverage;
  readonly explanation: Explanation | null;
  readonly before: number | null;
  readonly points: readonly Point[];
  /** Place among the indicators that are not met, from 1; null for others. Current slot only. */
  readonly notMetPlace: number | null;
}

export interface CalculationColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  /** Only rows of the current slot have it. */
  readonly currentOnly?: boolean;
  /** Null where the step does not apply to the indicator: the cell stays empty. */
  formula(context: RowContext): string | null;
  value(data: RowData): CellValue;
}

/** A cell that shows nothing. */
export const NONE = '';

/** `''` for null: what a formula that yields nothing shows. */
export function orNone(value: CellValue | null): CellValue {
  return value === null ? NONE : value;
}
