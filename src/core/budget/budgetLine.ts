/**
 * Rows of sheet Kinh phí, in triệu đồng. A blank cell is not 0: what depends on it stays blank, but
 * for Điều chỉnh, where nothing written means that nothing was changed.
 */
import type { CellValue } from '../cells';
import { isBlank } from '../cells';
import { isNumber } from '../reading';
import { round9, roundHalfAway } from '../rounding';

export interface BudgetLine {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly order: CellValue;
  /** Mã nhiệm vụ; blank for what serves the plan as a whole. */
  readonly task: CellValue;
  /** Nội dung chi. */
  readonly item: CellValue;
  readonly unit: CellValue;
  readonly year: CellValue;
  /** Nguồn kinh phí. */
  readonly source: CellValue;
  /** Dự toán đề nghị. */
  readonly requested: CellValue;
  /** Sở Tài chính thẩm định. */
  readonly appraised: CellValue;
  /** Dự toán được giao. */
  readonly allotted: CellValue;
  /** Điều chỉnh, negative where it takes away. */
  readonly adjustment: CellValue;
  /** Giải ngân lũy kế. */
  readonly disbursed: CellValue;
  /** Quyết định giao. */
  readonly decision: CellValue;
}

/** The cells that hold money, in the order of the sheet. */
export const AMOUNTS = ['requested', 'appraised', 'allotted', 'adjustment', 'disbursed'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Sources that Nguồn kinh phí proposes; others may be written. */
export const BUDGET_SOURCES = [
  'Ngân sách trung ương',
  'Ngân sách tỉnh',
  'Ngân sách huyện',
  'Ngân sách xã',
  'Xã hội hóa',
] as const;

export function isNumberOrBlank(cell: CellValue): cell is number | null | '' {
  return isNumber(cell) || isBlank(cell);
}

const orZero = (cell: CellValue): number => (isNumber(cell) ? cell : 0);

/**
 * Decimals of an amount in triệu đồng: one đồng. At nine decimals a sum of hundreds of tỷ would have more
 * digits than a spreadsheet keeps, and its last one would be chance.
 */
export const MONEY_DECIMALS = 6;

export function roundMoney(amount: number): number {
  return roundHalfAway(amount, MONEY_DECIMALS);
}

/** Tăng/giảm: thẩm định − đề nghị; null unless both are numbers. */
export function appraisalChange({ requested, appraised }: BudgetLine): number | null {
  return isNumber(requested) && isNumber(appraised) ? roundMoney(appraised - requested) : null;
}

/** Được giao + điều chỉnh; null when neither is a number, or one of them is something else. */
export function availableFunds({ allotted, adjustment }: BudgetLine): number | null {
  if (!isNumberOrBlank(allotted) || !isNumberOrBlank(adjustment)) return null;
  if (isBlank(allotted) && isBlank(adjustment)) return null;
  return roundMoney(orZero(allotted) + orZero(adjustment));
}

/** Còn lại. */
export function remainingFunds(available: number | null, disbursed: CellValue): number | null {
  return available !== null && isNumber(disbursed) ? roundMoney(available - disbursed) : null;
}

/** Tỷ lệ giải ngân in percent points; null where there is nothing to divide by. */
export function disbursementRate(available: number | null, disbursed: CellValue): number | null {
  if (available === null || !isNumber(disbursed) || available <= 0) return null;
  return round9((disbursed / available) * 100);
}
