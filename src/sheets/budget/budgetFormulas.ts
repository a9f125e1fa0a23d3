/** Formulas of a row of Kinh phí: twins of `core/budget/budgetLine` and `budgetCheck`. */
import { BUDGET_FAULTS, LARGEST_AMOUNT } from '../../core/budget/budgetCheck';
import type { BudgetFault } from '../../core/budget/budgetCheck';
import { AMOUNTS, MONEY_DECIMALS } from '../../core/budget/budgetLine';
import { and, choose, or, quote } from '../formula';
import { isListed, isPlanYear } from '../lookUp';
import type { TableDef } from '../table';
import { rowCell } from '../table';
import { NV } from '../tasks/taskTable';
import type { BudgetColumn, BudgetStep } from './budgetTable';

type Cell = (key: BudgetColumn) => string;

/** Cells in which an officer says something. */
const SAYING: readonly BudgetColumn[] = ['task', 'item', 'unit', 'year', 'source', ...AMOUNTS];
/** Amounts that are never below 0. */
const UNSIGNED: readonly BudgetColumn[] = ['requested', 'appraised', 'allotted', 'disbursed'];

/** The second less the first where both are numbers. */
export function difference(from: string, to: string): string {
  return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),ROUND(${to}-${from},${MONEY_DECIMALS}),"")`;
}

/** Percent points; nothing where there is nothing to divide by. */
export function rate(available: string, disbursed: string): string {
  const share = `IF(${available}>0,ROUND(${disbursed}/${available}*100,9),"")`;
  return `IF(AND(ISNUMBER(${available}),ISNUMBER(${disbursed})),${share},"")`;
}

function isNumberOrBlank(cell: string): string {
  return `OR(ISNUMBER(${cell}),${cell}="")`;
}

function available(cell: Cell): string {
  const [allotted, adjustment] = [cell('allotted'), cell('adjustment')];
  const readable = `AND(${isNumberOrBlank(allotted)},${isNumberOrBlank(adjustment)})`;
  const any = `OR(ISNUMBER(${allotted}),ISNUMBER(${adjustment}))`;
  const sum = `IF(${any},ROUND(N(${allotted})+N(${adjustment}),${MONEY_DECIMALS}),"")`;
  return `IF(IFERROR(${readable},FALSE),${sum},"")`;
}

function check(cell: Cell, years: readonly number[]): string {
  const says = (fault: BudgetFault): string => quote(BUDGET_FAULTS.words[fault]);
  const cells = SAYING.map(cell);
  const amounts = AMOUNTS.map(cell);
  const large = amounts.flatMap((one) => [
    `N(${one})>=${LARGEST_AMOUNT}`,
    `N(${one})<=-${LARGEST_AMOUNT}`,
  ]);
  const [funds, remaining] = [cell('available'), cell('remaining')];
  const isUnknown = and(`${cell('task')}<>""`, `NOT(${isListed(NV.id, cell('task'))})`);
  const hasAmount = or(...amounts.map((one) => `ISNUMBER(${one})`));
  return choose(
    [
      [or(...cells.map((one) => `ISERROR(${one})`)), says('cellError')],
      [and(...cells.map((one) => `${one}=""`)), '""'],
      [isUnknown, says('unknownTask')],
      [`NOT(${isPlanYear(cell('year'), years)})`, says('year')],
      [`NOT(AND(${amounts.map(isNumberOrBlank).join(',')}))`, says('notNumber')],
      [or(...large), says('tooLarge')],
      [or(...UNSIGNED.map((key) => `N(${cell(key)})<0`)), says('negative')],
      [`N(${funds})<0`, says('overcut')],
      [and(`${funds}=""`, `N(${cell('disbursed')})>0`), says('notAllotted')],
      [`N(${remaining})<0`, says('overspent')],
      [and(hasAmount, `${cell('source')}=""`), says('noSource')],
    ],
    '""',
  );
}

/** The formulas of a row, by step. */
export function budgetFormulas(
  def: TableDef,
  row: number,
  years: readonly number[],
): Readonly<Record<BudgetStep, string>> {
  const cell: Cell = (key) => rowCell(def, key, row);
  return {
    change: difference(cell('requested'), cell('appraised')),
    remaining: difference(cell('disbursed'), cell('available')),
    rate: rate(cell('available'), cell('disbursed')),
    check: check(cell, years),
    available: available(cell),
  };
}
