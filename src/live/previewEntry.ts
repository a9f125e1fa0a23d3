/** What an entry would come to, told while it is typed: nothing is written. */
import type { Finding } from '../core/finding';
import { amount } from '../core/measure/amount';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { yieldOfOne } from '../core/measure/resolve';
import { rulesOf, wordsOf } from '../core/measure/score';
import { USUAL_DECIMALS } from '../core/measure/show';
import type { Indicator, Plan } from '../core/plan/types';
import { isEmptyRow } from '../core/reading';
import type { Reading } from '../core/book';
import type { KeyColumn } from '../core/readings/places';
import type { Proposal } from '../core/readings/proposals';
import { Proposals } from '../core/readings/proposals';
import { reviewReadings } from '../core/readings/review';
import type { EnteredReading, Entry } from './enterReading';
import { enterReading } from './enterReading';
import type { OpenPlan } from './openBook';

/** Trouble with one field of the entry. */
export interface EntryFinding {
  readonly finding: Finding;
  /** Key of the column of Số liệu that the field stands for. */
  readonly column: string;
  /** What one click would put into the fields instead. */
  readonly proposal: Proposal['cells'] | null;
}

export interface EntryPreview {
  readonly entered: EnteredReading;
  /** True while nothing is typed that says anything. */
  readonly isEmpty: boolean;
  /** The row's own figure as sentences say it, '' without one. */
  readonly figure: string;
  /** The light that the indicator would get, in the entry's year and period; null where a cell is at fault. */
  readonly score: IndicatorScore | null;
  readonly findings: readonly EntryFinding[];
  /** False where a cell could not be read, or there is no room for the row. */
  readonly canWrite: boolean;
}

const PROPOSED = ['numerator', 'denominator', 'value'] as const satisfies readonly KeyColumn[];

function figureOf(plan: Plan, indicator: Indicator, reading: Reading): string {
  const { value } = yieldOfOne(rulesOf(plan, indicator), reading);
  if (value === null) return '';
  if (indicator.kind === 'grade') return wordsOf(plan, indicator)[value - 1] ?? '';
  return indicator.kind === 'yesNo' ? '' : amount(indicator, value, USUAL_DECIMALS);
}

function findingsOf(open: OpenPlan, plan: Plan, entered: EnteredReading) {
  const { settings, readingTable } = open.book;
  const { reading, rows, places } = entered;
  const review = reviewReadings(plan, settings, rows, places);
  const proposals = new Proposals(plan, settings, places);
  const keys = new Map([...readingTable.columns].map(([key, at]) => [at, key]));
  const addresses = new Map(
    [...keys.values()].map((key) => [places.addressOf(reading.row, key as KeyColumn), key]),
  );
  const findings = review.findings.flatMap((finding): EntryFinding[] => {
    const column = addresses.get(finding.place.cell ?? '');
    if (column === undefined) return [];
    const amountColumn = PROPOSED.find((known) => known === column);
    const proposal = amountColumn === undefined ? null : proposals.of(reading, amountColumn);
    return [{ finding, column, proposal: proposal?.cells ?? null }];
  });
  return { findings, readings: review.readings };
}

/**
 * The light of the entry's indicator alone, in a book as it would be with the entry, and the findings
 * about its row. Costs little however many readings there are: only those of the indicator are looked at.
 */
export function previewEntry(open: OpenPlan, entry: Entry): EntryPreview {
  const { book } = open;
  const { indicator, year, period } = entry;
  const entered = enterReading(open, entry);
  const plan: Plan = { ...book.plan, indicators: [indicator] };
  const { findings, readings } = findingsOf(open, plan, entered);
  const isEmpty = isEmptyRow(entered.reading);
  const selection = { ...book.selection, year, period };
  const hasFault = findings.some(({ finding: { severity } }) => severity === 'error');
  const isEmptied = !entered.isNew && entered.changes.length > 0;
  const isScored = !isEmpty && !hasFault;
  const score = isScored ? scoreBook({ ...book, plan, readings, selection })[0] : undefined;
  return {
    entered,
    isEmpty,
    figure: figureOf(plan, indicator, entered.reading),
    score: score ?? null,
    findings: isEmpty ? [] : findings,
    canWrite: (isEmpty ? isEmptied : !hasFault) && !entered.isBlocked,
  };
}
