/** Formulas of a row of Tiến độ nhiệm vụ: twins of `core/tasks/progressCheck`. */
import { REPORT_STATES, REPORT_WORDS } from '../../core/tasks/progress';
import type { ReportState } from '../../core/tasks/progress';
import { PROGRESS_FAULTS } from '../../core/tasks/progressCheck';
import type { ProgressFault } from '../../core/tasks/progressCheck';
import { and, choose, or, quote } from '../formula';
import { isListed, isPlanYear, placeIn } from '../lookUp';
import { NAMES } from '../names';
import { DV } from '../ranges';
import type { TableDef } from '../table';
import { rowCell } from '../table';
import { monthOf } from './periodMonths';
import type { ProgressColumn, ProgressStep } from './progressTable';
import { NV } from './taskTable';

type Cell = (key: ProgressColumn | ProgressStep) => string;
type Case = readonly [condition: string, value: string];

/** Cells in which an officer says something about the task. */
const SAYING: readonly ProgressColumn[] = [
  'task',
  'unit',
  'year',
  'period',
  'state',
  'result',
  'doneOn',
  'cause',
];

function dueDay(cell: Cell, years: readonly number[]): string {
  const due = `INDEX(${NV.due},${cell('taskRow')})`;
  const blank = `IFERROR(IF(${due}="",DATE(${cell('year')},12,31),""),"")`;
  return choose(
    [
      [`${cell('taskRow')}=""`, '""'],
      [`NOT(${isPlanYear(cell('year'), years)})`, '""'],
      [`ISNUMBER(${due})`, due],
    ],
    blank,
  );
}

function judgedOn(cell: Cell, years: readonly number[]): string {
  const [year, period, month] = [cell('year'), cell('period'), cell('month')];
  return choose(
    [
      [`${month}=""`, '""'],
      [`NOT(${isPlanYear(year, years)})`, '""'],
      [and(`${year}=${NAMES.year}`, `${period}=${NAMES.period}`), NAMES.review],
    ],
    `MIN(${NAMES.review},DATE(${year},${month}+1,0))`,
  );
}

function says(fault: ProgressFault): string {
  return quote(PROGRESS_FAULTS.words[fault]);
}

function keyCases(cell: Cell, years: readonly number[]): Case[] {
  return [
    [`${cell('task')}=""`, says('noTask')],
    [`${cell('taskRow')}=""`, says('unknownTask')],
    [`${cell('unit')}=""`, says('noUnit')],
    [`NOT(${isListed(DV.name, cell('unit'))})`, says('unknownUnit')],
    [`NOT(${isPlanYear(cell('year'), years)})`, says('year')],
    [`${cell('month')}=""`, says('period')],
  ];
}

function stateCases(cell: Cell): Case[] {
  const [state, doneOn, due] = [cell('state'), cell('doneOn'), cell('dueDay')];
  const is = (...known: readonly ReportState[]): string =>
    or(...known.map((one) => `${state}=${quote(REPORT_WORDS.words[one])}`));
  const isDone = is('doneInTime', 'doneLate');
  const isPast = and(`ISNUMBER(${due})`, `${cell('judgedOn')}>${due}`);
  const hasDue = `ISNUMBER(${due})`;
  const late = or(is('doneLate', 'ongoingLate'), and(is('notStarted'), isPast));
  return [
    [`${state}=""`, says('noState')],
    [`NOT(${is(...REPORT_STATES)})`, says('unknownState')],
    [and(`${doneOn}<>""`, `NOT(ISNUMBER(${doneOn}))`), says('noDay')],
    [and(`NOT(${isDone})`, `${doneOn}<>""`), says('notDoneOn')],
    [and(isDone, `${doneOn}=""`), says('dayMissing')],
    [and(hasDue, is('doneInTime'), `INT(N(${doneOn}))>${due}`), says('doneAfterDue')],
    [and(hasDue, is('doneLate'), `INT(N(${doneOn}))<=${due}`), says('doneBeforeDue')],
    [and(is('ongoing'), isPast), says('duePassed')],
    [and(hasDue, is('ongoingLate'), `NOT(${isPast})`), says('dueAhead')],
    [and(late, `${cell('cause')}=""`), says('noCause')],
    [and(isDone, `${cell('result')}=""`), says('noResult')],
  ];
}

function check(cell: Cell, years: readonly number[]): string {
  const cells = SAYING.map(cell);
  return choose(
    [
      [or(...cells.map((one) => `ISERROR(${one})`)), says('cellError')],
      [and(...cells.map((one) => `${one}=""`)), '""'],
      ...keyCases(cell, years),
      ...stateCases(cell),
    ],
    '""',
  );
}

/** The formulas of a row, by step. */
export function progressFormulas(
  def: TableDef,
  row: number,
  years: readonly number[],
): Readonly<Record<ProgressStep, string>> {
  const cell: Cell = (key) => rowCell(def, key, row);
  const name = `INDEX(${NV.name},${cell('taskRow')})`;
  return {
    name: `IF(${cell('taskRow')}="","",${name})`,
    check: check(cell, years),
    taskRow: placeIn(NV.id, cell('task')),
    dueDay: dueDay(cell, years),
    month: `IFERROR(${monthOf(cell('period'))},"")`,
    judgedOn: judgedOn(cell, years),
  };
}
