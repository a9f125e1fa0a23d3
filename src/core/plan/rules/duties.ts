/** A duty's date exists every year: 31 June never, 29 February not always. */
import { findingAt, type Fault, type Rule } from './context';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const DATE: Fault = {
  code: 'plan.dutyDate',
  advice: 'Không phải năm nào cũng có ngày này. Cần ngày, tháng có thật, ví dụ ngày 15 tháng 6.',
};

export const dutyRules: Rule = (context) =>
  context.plan.duties.flatMap(({ due }, index) => {
    if (due.rule !== 'before') return [];
    const inMonth = DAYS[due.month - 1] ?? 0;
    if (due.day >= 1 && due.day <= inMonth) return [];
    const read = `${String(due.day)}/${String(due.month)}`;
    return [findingAt(context, ['duties', index, 'due'], read, DATE)];
  });
