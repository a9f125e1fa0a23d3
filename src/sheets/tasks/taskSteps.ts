/** Formulas of Tình trạng kỳ này, a column a step: twin of `core/tasks/taskState`. */
import type { Period } from '../../core/period';
import { LAST_MONTHS } from '../../core/period';
import { REPORT_STATES, REPORT_WORDS } from '../../core/tasks/progress';
import type { ReportState } from '../../core/tasks/progress';
import type { TaskState, TaskVerdict } from '../../core/tasks/taskState';
import { TASK_WORDS } from '../../core/tasks/taskState';
import { BLANK } from '../calculation/criteria';
import { and, choose, join, or, paddedInteger, quote } from '../formula';
import { NAMES } from '../names';
import type { FormulaCell } from '../spec';
import type { TableDef } from '../table';
import { rowCell } from '../table';
import { MONTH_ARRAY, monthOf, PERIOD_ARRAY } from './periodMonths';
import { TD } from './progressTable';
import { countKey, doneKey } from './taskTable';

type Cell = (key: string) => string;

const WORD = (verdict: TaskVerdict): string => quote(TASK_WORDS.words[verdict]);
const STATE = (state: ReportState): string => quote(REPORT_WORDS.words[state]);
const DONE: readonly ReportState[] = ['doneInTime', 'doneLate'];

/** Criteria of the task's rows in a year: the two bounds find it only where it is a number. */
function yearCriteria(cell: Cell, year: string): string {
  return `${TD.task},${cell('id')},${TD.year},">="&${year},${TD.year},"<="&${year}`;
}

function nowCriteria(cell: Cell): string {
  return `${yearCriteria(cell, NAMES.year)},${TD.period},${NAMES.period}`;
}

function dueDay(cell: Cell): string {
  const due = cell('due');
  const blank = `IF(${due}="",DATE(${NAMES.year},12,31),"")`;
  return `IF(ISNUMBER(${due}),${due},IFERROR(${blank},""))`;
}

function unknown(cell: Cell): string {
  // Excel and LibreOffice take numbers and errors for "?*" or not: what is not blank is told alike.
  const texts = `COUNTIFS(${nowCriteria(cell)})-COUNTIFS(${nowCriteria(cell)},${TD.state},${BLANK})`;
  return `${texts}-${cell('known')}`;
}

/** Twin of `doneIn` of the core; years that do not bear on the chosen one cost no counting. */
function doneIn(cell: Cell, year: number): string {
  const limit = `IF(${NAMES.year}>${year},12,${cell('month')})`;
  const criteria = `${yearCriteria(cell, String(year))},${TD.period},${PERIOD_ARRAY}`;
  const rows = DONE.map((state) => `COUNTIFS(${criteria},${TD.state},${STATE(state)})`);
  const most = `SUMPRODUCT(MAX((${MONTH_ARRAY}<=${limit})*(${rows.join('+')})))`;
  const isRecurring = `IFERROR(${cell('due')}="",FALSE)`;
  const saysNothing = or(`${NAMES.year}<${year}`, and(`${NAMES.year}<>${year}`, isRecurring));
  return `IF(${saysNothing},0,${most})`;
}

function done(cell: Cell, years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  return `MAX(${cell(doneKey(first))}:${cell(doneKey(last))})`;
}

/** Rules in the order in which `verdictOf` asks them. */
function verdict(cell: Cell): string {
  const count = (state: ReportState): string => cell(countKey(state));
  const isPast = `${cell('dueDay')}<${NAMES.review}`;
  const units = `N(${cell('units')})`;
  const wasDone = `${cell('done')}>=MAX(1,${units})`;
  const late = (inTime: TaskVerdict, past: TaskVerdict): string =>
    `IF(${isPast},${WORD(past)},${WORD(inTime)})`;
  return choose(
    [
      [`${cell('dueDay')}=""`, WORD('unclearDue')],
      [`${cell('unknown')}>0`, WORD('unclear')],
      [
        `${cell('known')}=0`,
        `IF(${wasDone},${WORD('doneBefore')},${late('silent', 'silentLate')})`,
      ],
      [and(isPast, `${count('notStarted')}>0`), WORD('notStartedLate')],
      [or(`${count('ongoingLate')}>0`, and(isPast, `${count('ongoing')}>0`)), WORD('ongoingLate')],
      [`${count('notStarted')}>0`, WORD('notStarted')],
      [`${count('ongoing')}>0`, WORD('ongoing')],
      [and(`${cell('known')}<${units}`, `NOT(${wasDone})`), late('partly', 'partlyLate')],
      [`${count('doneLate')}>0`, WORD('doneLate')],
      [`${count('doneInTime')}>0`, WORD('doneInTime')],
    ],
    WORD('nothing'),
  );
}

function stateText(cell: Cell): string {
  const [known, units] = [cell('known'), cell('units')];
  const says = or(`${known}=0`, and(`${known}=1`, `N(${units})<=1`));
  const total = `IF(${units}="","","/"&${paddedInteger(units)})`;
  const coverage = join('", "', paddedInteger(known), total, '" đơn vị"');
  return `${cell('verdict')}&IF(${says},"",${coverage})`;
}

/** The formula cells of a task's row, by key of their column. */
export function taskSteps(
  def: TableDef,
  row: number,
  years: readonly number[],
  state: TaskState,
  period: Period,
): Map<string, FormulaCell> {
  const cell: Cell = (key) => rowCell(def, key, row);
  const { counts } = state;
  const counted = REPORT_STATES.map((known): [string, FormulaCell] => [
    countKey(known),
    {
      formula: `COUNTIFS(${nowCriteria(cell)},${TD.state},${STATE(known)})`,
      value: counts.states[known],
    },
  ]);
  return new Map<string, FormulaCell>([
    ['dueDay', { formula: dueDay(cell), value: state.dueDay ?? '' }],
    ['month', { formula: monthOf(NAMES.period), value: LAST_MONTHS[period] }],
    ...counted,
    ['unknown', { formula: unknown(cell), value: counts.unknown }],
    [
      'known',
      {
        formula: `SUM(${cell(countKey('doneInTime'))}:${cell(countKey('nothing'))})`,
        value: counts.known,
      },
    ],
    ...years.map((year, index): [string, FormulaCell] => [
      doneKey(year),
      { formula: doneIn(cell, year), value: state.doneByYear[index] ?? 0 },
    ]),
    ['done', { formula: done(cell, years), value: state.done }],
    ['verdict', { formula: verdict(cell), value: TASK_WORDS.words[state.verdict] }],
    ['state', { formula: stateText(cell), value: state.text }],
  ]);
}
