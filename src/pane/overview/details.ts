/** What stands behind a light: whose figures, their (a) and (b), what the units say of the reasons. */
import { vietnameseDate } from '../../core/calendar';
import type { CellValue } from '../../core/cells';
import { cellText, isBlank } from '../../core/cells';
import { isRate } from '../../core/measure/answer';
import { poolsPairs } from '../../core/measure/pool';
import { rulesOf } from '../../core/measure/score';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { sentenceNumber } from '../../core/measure/show';
import { PERIOD_WORDS } from '../../core/period';
import type { Plan, Target } from '../../core/plan/types';
import { isEmptyRow, isNumber, sameText } from '../../core/reading';
import type { Reading } from '../../core/book';
import type { OpenPlan } from '../../live/openBook';
import type { CellPlace } from '../../live/places';
import { readingPlace } from '../../live/places';

/** Digits of a figure as an officer typed it. */
const AS_TYPED = 9;

function figureText(cell: CellValue): string {
  return isNumber(cell) ? sentenceNumber(cell, AS_TYPED) : cellText(cell);
}

/** Numerator and denominator of the figure. */
export interface Pair {
  readonly numerator: string;
  readonly denominator: string;
}

/** (a) and (b) that the figure is made of: of one row as it stands, of a pool added up. Rates only. */
export function pairOf(plan: Plan, { indicator, current }: IndicatorScore): Pair | null {
  const { tally, source, rows, fault } = current.resolution;
  if (fault !== null || !isRate(indicator.kind)) return null;
  if (source === 'units') {
    if (tally === null || tally.pairs === 0 || !poolsPairs(rulesOf(plan, indicator))) return null;
    return {
      numerator: sentenceNumber(tally.sumA, AS_TYPED),
      denominator: sentenceNumber(tally.sumB, AS_TYPED),
    };
  }
  const [row] = rows;
  if (row === undefined || !isNumber(row.numerator) || !isNumber(row.denominator)) return null;
  return { numerator: figureText(row.numerator), denominator: figureText(row.denominator) };
}

/** A row of Số liệu that speaks of the indicator in the chosen period. */
export interface ReadingLine {
  readonly row: number;
  readonly unit: string;
  readonly type: string;
  /** What the row says: its value, else (a)/(b), else its Tình trạng. */
  readonly says: string;
  /** Whether the light rests on it. */
  readonly isUsed: boolean;
  /** Bỏ qua: why it does not count; '' where it does. */
  readonly skipped: string;
  readonly place: CellPlace;
}

function saysOf({ numerator, denominator, value, state }: Reading): string {
  if (!isBlank(state)) return cellText(state);
  if (!isBlank(value)) return figureText(value);
  return `${figureText(numerator)}/${figureText(denominator)}`;
}

/** The cell that a person looks at first: the value, or what stands in its stead. */
function columnOf({ numerator, denominator, value, state }: Reading) {
  if (!isBlank(state)) return 'state';
  if (!isBlank(value) || (isBlank(numerator) && isBlank(denominator))) return 'value';
  return 'numerator';
}

/** Every row of the indicator, year and period that says something; those used come first. */
export function readingLines(
  open: OpenPlan,
  { indicator, current }: IndicatorScore,
): ReadingLine[] {
  const { year, period, resolution } = current;
  const used = new Set(resolution.rows.map(({ row }) => row));
  const lines = open.book.readings
    .filter(
      (reading) =>
        reading.year === year &&
        sameText(reading.indicator, indicator.id) &&
        sameText(reading.period, PERIOD_WORDS.words[period]) &&
        !isEmptyRow(reading),
    )
    .map((reading) => ({
      row: reading.row,
      unit: cellText(reading.unit),
      type: cellText(reading.type),
      says: saysOf(reading),
      isUsed: used.has(reading.row),
      skipped: cellText(reading.skip),
      place: readingPlace(open, reading.row, columnOf(reading)),
    }));
  return [...lines.filter(({ isUsed }) => isUsed), ...lines.filter(({ isUsed }) => !isUsed)];
}

/** Nguyên nhân or Giải pháp: what the one row that says it says, how many rows say it otherwise. */
export type ToldText =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'several'; readonly rows: number };

/** Null for a light that asks for no explanation. */
export function toldText(
  { explanation }: IndicatorScore,
  part: 'cause' | 'remedy',
): ToldText | null {
  if (explanation === null) return null;
  const { rows, only } = explanation[part];
  if (only !== null && only.text !== '') return { kind: 'one', text: only.text };
  return rows === 0 || only !== null ? { kind: 'none' } : { kind: 'several', rows };
}

/** The document that set a target, its date as a report prints it; null where the plan itself did. */
export function documentOf(
  target: Target | null,
): { readonly number: string; readonly date: string } | null {
  const document = target?.document;
  return document === undefined
    ? null
    : { number: document.number, date: vietnameseDate(document.date) };
}
