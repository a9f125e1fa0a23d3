/** Kiểm tra: what is wrong with a row of Kinh phí, the first thing found. */
import type { CellValue } from '../cells';
import { isBlank, isCellError } from '../cells';
import { isNumber } from '../reading';
import { wordTable } from '../wordTable';
import type { BudgetLine } from './budgetLine';
import { AMOUNTS, availableFunds, isNumberOrBlank, remainingFunds } from './budgetLine';

export type BudgetFault =
  | 'cellError'
  | 'unknownTask'
  | 'year'
  | 'notNumber'
  | 'tooLarge'
  | 'negative'
  | 'overcut'
  | 'notAllotted'
  | 'overspent'
  | 'noSource';

/** In the order in which they are looked for. */
export const BUDGET_FAULTS = wordTable<BudgetFault>({
  cellError: 'Có ô báo lỗi',
  unknownTask: 'Mã nhiệm vụ không có trong kế hoạch',
  year: 'Năm chưa đúng',
  notNumber: 'Ô số tiền có chữ: ghi số, đơn vị triệu đồng',
  tooLarge: 'Số quá lớn: có thể ghi theo đồng, cần ghi theo triệu đồng',
  negative: 'Số tiền âm',
  overcut: 'Điều chỉnh giảm nhiều hơn số được giao',
  notAllotted: 'Có giải ngân nhưng chưa ghi dự toán được giao',
  overspent: 'Giải ngân nhiều hơn dự toán được giao',
  noSource: 'Chưa ghi nguồn kinh phí',
});

/**
 * From here on an amount is taken for đồng: a million triệu đồng is 1.000 tỷ, more than any line of
 * such a plan, and as đồng it is one triệu, less than which no line is.
 */
export const LARGEST_AMOUNT = 1_000_000;

export interface BudgetContext {
  readonly years: readonly number[];
  /** Ids of the tasks in small letters. */
  readonly taskIds: ReadonlySet<string>;
}

function isUnknown(task: CellValue, { taskIds }: BudgetContext): boolean {
  if (isBlank(task)) return false;
  return typeof task !== 'string' || !taskIds.has(task.toLowerCase());
}

function amountFault(line: BudgetLine): BudgetFault | null {
  const amounts = AMOUNTS.map((key) => line[key]);
  const numbers = amounts.filter(isNumber);
  if (!amounts.every(isNumberOrBlank)) return 'notNumber';
  if (numbers.some((amount) => Math.abs(amount) >= LARGEST_AMOUNT)) return 'tooLarge';
  const { requested, appraised, allotted, disbursed } = line;
  const unsigned = [requested, appraised, allotted, disbursed].filter(isNumber);
  if (unsigned.some((amount) => amount < 0)) return 'negative';
  const available = availableFunds(line);
  if (available !== null && available < 0) return 'overcut';
  if (available === null && isNumber(disbursed) && disbursed > 0) return 'notAllotted';
  const remaining = remainingFunds(available, disbursed);
  if (remaining !== null && remaining < 0) return 'overspent';
  return numbers.length > 0 && isBlank(line.source) ? 'noSource' : null;
}

/** Checks one row; an empty one is fine. */
export function checkBudget(line: BudgetLine, context: BudgetContext): BudgetFault | null {
  const { task, item, unit, year, source } = line;
  const cells = [task, item, unit, year, source, ...AMOUNTS.map((key) => line[key])];
  if (cells.some(isCellError)) return 'cellError';
  if (cells.every(isBlank)) return null;
  if (isUnknown(task, context)) return 'unknownTask';
  if (!isNumber(year) || !context.years.includes(year)) return 'year';
  return amountFault(line);
}
