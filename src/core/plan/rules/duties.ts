/** Rules of reporting duties: dates that exist every year, one report a period. */
import type { Finding } from '../../finding';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 31 June exists never, 29 February not always. */
const DATE: Fault = {
  code: 'plan.dutyDate',
  advice: 'Không phải năm nào cũng có ngày này. Cần ngày, tháng có thật, ví dụ ngày 15 tháng 6.',
};

const PERIOD: Fault = {
  code: 'plan.dutyPeriod',
  advice: 'Kỳ này đã có một chế độ báo cáo khác. Mỗi kỳ chỉ có một hạn gửi báo cáo.',
};

const NO_DATE: Fault = {
  code: 'plan.dutyPeriod',
  advice: 'Báo cáo của một kỳ cần hạn là ngày, tháng cố định (before).',
};

function dateFaults(context: RuleContext): readonly Finding[] {
  return context.plan.duties.flatMap(({ due }, index) => {
    if (due.rule !== 'before') return [];
    const inMonth = DAYS[due.month - 1] ?? 0;
    if (due.day >= 1 && due.day <= inMonth) return [];
    const read = `${String(due.day)}/${String(due.month)}`;
    return [findingAt(context, ['duties', index, 'due'], read, DATE)];
  });
}

function periodFaults(context: RuleContext): readonly Finding[] {
  const { duties } = context.plan;
  return duties.flatMap(({ period, due }, index) => {
    if (period === undefined) return [];
    const path = ['duties', index, 'period'];
    const isSecond = duties.findIndex((duty) => duty.period === period) < index;
    if (isSecond) return [findingAt(context, path, period, PERIOD)];
    return due.rule === 'before' ? [] : [findingAt(context, path, period, NO_DATE)];
  });
}

export const dutyRules: Rule = (context) => [...dateFaults(context), ...periodFaults(context)];
