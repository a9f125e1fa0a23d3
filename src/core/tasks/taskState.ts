/**
 * Tình trạng kỳ này of a task: what its units report in the chosen year and period, held against
 * Hạn at the review date. Every step here is a column of sheet Nhiệm vụ.
 *
 * The worst open state of the units wins. A task that was complete stays complete: with a Hạn of its
 * own for good; without one it comes again each year and starts anew, so that what its units finished
 * earlier counts until 31/12 of the same year. It was complete when, in one earlier period, as many
 * rows say Hoàn thành as the task has units; units that finish in different periods go on being listed
 * until all have finished, as the forms list them. Looking at one period at a time keeps a unit that
 * says so in each of its reports from being counted several times.
 */
import type { CellValue } from '../cells';
import { isBlank } from '../cells';
import { isNumber } from '../reading';
import { isoDate, isoToSerial } from '../calendar';
import { LAST_MONTHS, PERIODS } from '../period';
import type { Period } from '../period';
import { wordTable } from '../wordTable';
import { paddedNumber } from '../measure/show';
import type { ProgressLedger, ReportCounts } from './progress';
import { countReports } from './progress';

export const TASK_VERDICTS = [
  'doneInTime',
  'doneLate',
  'doneBefore',
  'ongoing',
  'notStarted',
  'ongoingLate',
  'notStartedLate',
  'partlyLate',
  'silentLate',
  'partly',
  'silent',
  'nothing',
  'unclear',
  'unclearDue',
] as const;
export type TaskVerdict = (typeof TASK_VERDICTS)[number];

/** The words of Tình trạng kỳ này. */
export const TASK_WORDS = wordTable<TaskVerdict>({
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  doneBefore: 'Đã hoàn thành kỳ trước',
  ongoing: 'Đang thực hiện (trong hạn)',
  notStarted: 'Chưa thực hiện',
  ongoingLate: 'Đang thực hiện (quá hạn)',
  notStartedLate: 'Chưa thực hiện (quá hạn)',
  partlyLate: 'Quá hạn, chưa báo cáo đủ',
  silentLate: 'Quá hạn, chưa báo cáo',
  partly: 'Chưa báo cáo đủ',
  silent: 'Chưa báo cáo',
  nothing: 'Không phát sinh',
  unclear: 'Tình trạng cần kiểm tra',
  unclearDue: 'Hạn cần kiểm tra',
});

/** Verdicts of one kind, as they are counted above the table. */
export const VERDICT_GROUPS = {
  done: ['doneInTime', 'doneLate', 'doneBefore'],
  inTime: ['ongoing', 'notStarted'],
  late: ['ongoingLate', 'notStartedLate', 'partlyLate', 'silentLate'],
  silent: ['partly', 'silent'],
  nothing: ['nothing'],
  unclear: ['unclear', 'unclearDue'],
} as const satisfies Record<string, readonly TaskVerdict[]>;

/** What is looked at: the choices of Theo dõi and the years of the plan. */
export interface TaskView {
  readonly year: number;
  readonly period: Period;
  /** Excel serial day. */
  readonly review: number;
  readonly years: readonly number[];
}

export interface TaskState {
  /** Serial of Hạn, of 31/12 of the chosen year where there is none; null when the cell is no date. */
  readonly dueDay: number | null;
  /** Units that have to report; null when that cannot be told. */
  readonly units: number | null;
  readonly counts: ReportCounts;
  /** By year of the plan: the most units that report completion in one period; 0 where it bears on nothing. */
  readonly doneByYear: readonly number[];
  /** The most over all years. */
  readonly done: number;
  readonly verdict: TaskVerdict;
  /** The word, and how many of the units have reported. */
  readonly text: string;
}

/** 31/12 of a year as a serial. */
export function endOfYear(year: number): number {
  const serial = isoToSerial(isoDate(year, 12, 31) ?? '');
  if (serial === null) throw new RangeError(`no end of year ${year}`);
  return serial;
}

/** Last day on which a task is in time; null when Hạn holds something else than a date. */
export function dueDayOf(due: CellValue, year: number): number | null {
  if (isNumber(due)) return due;
  return isBlank(due) ? endOfYear(year) : null;
}

/** The last month that counts in a year: all of a year before the chosen one. */
function lastMonth(year: number, view: TaskView): number {
  return year < view.year ? 12 : LAST_MONTHS[view.period];
}

/**
 * The most rows that say Hoàn thành in one period of the year, up to the chosen period. Of a task that
 * comes again only the chosen year bears on its state.
 */
function doneIn(
  ledger: ProgressLedger,
  task: string,
  due: CellValue,
  year: number,
  view: TaskView,
): number {
  if (year > view.year || (isBlank(due) && year !== view.year)) return 0;
  const counts = PERIODS.map((period) => {
    if (LAST_MONTHS[period] > lastMonth(year, view)) return 0;
    const { doneInTime, doneLate } = countReports(ledger.rowsOf(task, year, period)).states;
    return doneInTime + doneLate;
  });
  return Math.max(...counts);
}

/** Rules in the order in which they are asked; the formula of the sheet asks them alike. */
function verdictOf(
  { states, known, unknown }: ReportCounts,
  units: number | null,
  done: number,
  isPast: boolean,
): TaskVerdict {
  const late = (inTime: TaskVerdict, past: TaskVerdict): TaskVerdict => (isPast ? past : inTime);
  const wasDone = done >= Math.max(1, units ?? 0);
  if (unknown > 0) return 'unclear';
  if (known === 0) return wasDone ? 'doneBefore' : late('silent', 'silentLate');
  if (isPast && states.notStarted > 0) return 'notStartedLate';
  if (states.ongoingLate > 0 || (isPast && states.ongoing > 0)) return 'ongoingLate';
  if (states.notStarted > 0) return 'notStarted';
  if (states.ongoing > 0) return 'ongoing';
  if (known < (units ?? 0) && !wasDone) return late('partly', 'partlyLate');
  if (states.doneLate > 0) return 'doneLate';
  return states.doneInTime > 0 ? 'doneInTime' : 'nothing';
}

/** How many of the units have reported, where that says anything: `, 02/03 đơn vị`. */
function coverageText(known: number, units: number | null): string {
  if (known === 0 || (known === 1 && (units ?? 0) <= 1)) return '';
  const of = units === null ? '' : `/${paddedNumber(units, 0)}`;
  return `, ${paddedNumber(known, 0)}${of} đơn vị`;
}

/**
 * The state of a task in the chosen year and period.
 * @param due the cell Hạn
 * @param units see `responsibleUnits`
 */
export function taskState(
  ledger: ProgressLedger,
  task: string,
  due: CellValue,
  units: number | null,
  view: TaskView,
): TaskState {
  const counts = countReports(ledger.rowsOf(task, view.year, view.period));
  const doneByYear = view.years.map((year) => doneIn(ledger, task, due, year, view));
  const done = Math.max(0, ...doneByYear);
  const dueDay = dueDayOf(due, view.year);
  const verdict =
    dueDay === null ? 'unclearDue' : verdictOf(counts, units, done, dueDay < view.review);
  const text = TASK_WORDS.words[verdict] + coverageText(counts.known, units);
  return { dueDay, units, counts, doneByYear, done, verdict, text };
}
