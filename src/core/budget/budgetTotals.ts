/** Totals of one year's budget, of all sources or of one. */
import { isNumber, sameText } from '../reading';
import type { Amount, BudgetLine } from './budgetLine';
import { AMOUNTS, disbursementRate, remainingFunds, roundMoney } from './budgetLine';

/** In triệu đồng; null where no cell of the year holds a number. */
export interface BudgetTotals extends Readonly<Record<Amount, number | null>> {
  /** Thẩm định − đề nghị, where both have a total. */
  readonly change: number | null;
  /** Được giao sau điều chỉnh. */
  readonly available: number | null;
  readonly remaining: number | null;
  /** Percent points. */
  readonly rate: number | null;
}

function sum(lines: readonly BudgetLine[], key: Amount): number | null {
  const numbers = lines.map((line) => line[key]).filter(isNumber);
  if (numbers.length === 0) return null;
  return roundMoney(numbers.reduce((total, amount) => total + amount, 0));
}

/** Cells that hold no number add nothing; the check of their row tells about them. */
export function budgetTotals(
  lines: readonly BudgetLine[],
  year: number,
  source?: string,
): BudgetTotals {
  const found = lines.filter(
    (line) =>
      isNumber(line.year) &&
      line.year === year &&
      (source === undefined || sameText(line.source, source)),
  );
  const amounts = Object.fromEntries(AMOUNTS.map((key) => [key, sum(found, key)])) as Record<
    Amount,
    number | null
  >;
  const { requested, appraised, allotted, adjustment, disbursed } = amounts;
  const available =
    allotted === null && adjustment === null
      ? null
      : roundMoney((allotted ?? 0) + (adjustment ?? 0));
  return {
    ...amounts,
    change: requested === null || appraised === null ? null : roundMoney(appraised - requested),
    available,
    remaining: remainingFunds(available, disbursed),
    rate: disbursementRate(available, disbursed),
  };
}
