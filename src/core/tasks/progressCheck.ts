/**
 * Kiểm tra: what is wrong with a row of Tiến độ nhiệm vụ, the first thing found. Each row is judged
 * by its own cells and its task, never against other rows: that would be quadratic.
 */
import type { CellValue } from '../cells';
import { isBlank, isCellError } from '../cells';
import { isoDate, isoToSerial } from '../calendar';
import { LAST_MONTHS, PERIODS, PERIOD_WORDS } from '../period';
import type { Period } from '../period';
import { isNumber, sameText } from '../reading';
import { wordTable } from '../wordTable';
import type { TaskProgress } from './progress';
import { isDone, reportState } from './progress';
import { dueDayOf } from './taskState';
import type { TaskView } from './taskState';

export type ProgressFault =
  | 'cellError'
  | 'noTask'
  | 'unknownTask'
  | 'noUnit'
  | 'unknownUnit'
  | 'year'
  | 'period'
  | 'noState'
  | 'unknownState'
  | 'noDay'
  | 'notDoneOn'
  | 'dayMissing'
  | 'doneAfterDue'
  | 'doneBeforeDue'
  | 'duePassed'
  | 'dueAhead'
  | 'noCause'
  | 'noResult';

/** In the order in which they are looked for. */
export const PROGRESS_FAULTS = wordTable<ProgressFault>({
  cellError: 'Có ô báo lỗi',
  noTask: 'Chưa ghi mã nhiệm vụ',
  unknownTask: 'Mã nhiệm vụ không có trong kế hoạch',
  noUnit: 'Chưa ghi đơn vị',
  unknownUnit: 'Đơn vị không có trong danh sách',
  year: 'Năm chưa đúng',
  period: 'Kỳ chưa đúng',
  noState: 'Chưa chọn tình trạng',
  unknownState: 'Tình trạng không có trong danh mục',
  noDay: 'Ngày hoàn thành phải là ngày',
  notDoneOn: 'Có ngày hoàn thành nhưng chưa ghi hoàn thành',
  dayMissing: 'Chưa ghi ngày hoàn thành',
  doneAfterDue: 'Hoàn thành sau hạn: ghi quá hạn',
  doneBeforeDue: 'Hoàn thành trong hạn: ghi đúng hạn',
  duePassed: 'Đã qua hạn: ghi quá hạn',
  dueAhead: 'Chưa qua hạn: ghi trong hạn',
  noCause: 'Chưa ghi nguyên nhân chậm',
  noResult: 'Chưa ghi kết quả, sản phẩm',
});

/** What a row is held against. */
export interface ProgressContext {
  readonly view: TaskView;
  /** Hạn of a task by its id in small letters; absent for an unknown task. */
  readonly dues: ReadonlyMap<string, CellValue>;
  /** Names of the units of Đơn vị in small letters. */
  readonly unitNames: ReadonlySet<string>;
}

/** The steps of the check that have a column of their own. */
export interface ProgressCheck {
  /** Serial of the last day on which the task is in time; null when it cannot be told. */
  readonly dueDay: number | null;
  /** Day by which the row's Tình trạng is judged; null when year or period is wrong. */
  readonly judgedOn: number | null;
  readonly fault: ProgressFault | null;
}

function periodOf(cell: CellValue): Period | null {
  return PERIODS.find((period) => sameText(cell, PERIOD_WORDS.words[period])) ?? null;
}

function planYear(cell: CellValue, years: readonly number[]): number | null {
  return isNumber(cell) && years.includes(cell) ? cell : null;
}

/** Last day of the period. */
function endOf(year: number, period: Period): number {
  const month = LAST_MONTHS[period];
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  const serial = isoToSerial(next ?? '');
  if (serial === null) throw new RangeError(`no end of ${period} ${year}`);
  return serial - 1;
}

/** Rows of the chosen period are judged at the review date, others at the end of their own. */
function judgedOn(year: number, period: Period, view: TaskView): number {
  if (year === view.year && period === view.period) return view.review;
  return Math.min(view.review, endOf(year, period));
}

function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.toLowerCase() : '';
}

/** Cells of a row in which an officer says something about the task. */
function saying(row: TaskProgress): CellValue[] {
  const { task, unit, year, period, state, result, doneOn, cause } = row;
  return [task, unit, year, period, state, result, doneOn, cause];
}

function keyFault(row: TaskProgress, context: ProgressContext): ProgressFault | null {
  if (isBlank(row.task)) return 'noTask';
  if (!context.dues.has(textOf(row.task))) return 'unknownTask';
  if (isBlank(row.unit)) return 'noUnit';
  if (!context.unitNames.has(textOf(row.unit))) return 'unknownUnit';
  if (planYear(row.year, context.view.years) === null) return 'year';
  return periodOf(row.period) === null ? 'period' : null;
}

/** Whether the state and the day of completion fit to one another and to Hạn. */
function stateFault(
  { state: cell, doneOn }: TaskProgress,
  dueDay: number | null,
  isPast: boolean,
): ProgressFault | null {
  const state = reportState(cell);
  if (isBlank(cell)) return 'noState';
  if (state === null) return 'unknownState';
  if (!isBlank(doneOn) && !isNumber(doneOn)) return 'noDay';
  if (!isDone(state) && isNumber(doneOn)) return 'notDoneOn';
  if (isDone(state) && isBlank(doneOn)) return 'dayMissing';
  if (dueDay === null) return null;
  const wasLate = isNumber(doneOn) && Math.floor(doneOn) > dueDay;
  if (state === 'doneInTime' && wasLate) return 'doneAfterDue';
  if (state === 'doneLate' && !wasLate) return 'doneBeforeDue';
  if (state === 'ongoing' && isPast) return 'duePassed';
  return state === 'ongoingLate' && !isPast ? 'dueAhead' : null;
}

/** What has to be told beside a state: why it is late, and what came of it. */
function contentFault(row: TaskProgress, isPast: boolean): ProgressFault | null {
  const state = reportState(row.state);
  const isLate =
    state === 'doneLate' || state === 'ongoingLate' || (state === 'notStarted' && isPast);
  if (isLate && isBlank(row.cause)) return 'noCause';
  return isDone(state) && isBlank(row.result) ? 'noResult' : null;
}

/** Checks one row; an empty one is fine. */
export function checkProgress(row: TaskProgress, context: ProgressContext): ProgressCheck {
  const { view, dues } = context;
  const due = dues.get(textOf(row.task));
  const year = planYear(row.year, view.years);
  const period = periodOf(row.period);
  const dueDay = due === undefined || year === null ? null : dueDayOf(due, year);
  const day = year === null || period === null ? null : judgedOn(year, period, view);
  const isPast = dueDay !== null && day !== null && day > dueDay;
  const cells = saying(row);
  const fault = cells.some(isCellError)
    ? 'cellError'
    : cells.every(isBlank)
      ? null
      : (keyFault(row, context) ?? stateFault(row, dueDay, isPast) ?? contentFault(row, isPast));
  return { dueDay, judgedOn: day, fault };
}
