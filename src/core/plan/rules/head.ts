/** Rules about the plan as a whole: its years, its tolerance, its word lists, that it has indicators. */
import { nameKey } from '../../intake/nameText';
import type { Finding } from '../../finding';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';

const YEARS: Fault = {
  code: 'plan.years',
  advice: 'Năm cuối phải từ năm đầu của giai đoạn trở đi.',
};

const NO_INDICATORS: Fault = {
  code: 'plan.noIndicators',
  advice: 'Kế hoạch chưa có chỉ tiêu nào. Cần ít nhất một chỉ tiêu.',
};

export const NEGATIVE_TOLERANCE: Fault = {
  code: 'plan.tolerance',
  advice: 'Ngưỡng gần đạt phải từ 0 trở lên.',
};

function toleranceFaults(context: RuleContext): readonly Finding[] {
  return Object.entries(context.plan.tolerance).flatMap(([key, amount]) =>
    amount >= 0 ? [] : [findingAt(context, ['tolerance', key], amount, NEGATIVE_TOLERANCE)],
  );
}

function listFaults(context: RuleContext): readonly Finding[] {
  return context.plan.lists.flatMap((list, at) => {
    const path = ['lists', at, 'words'] as const;
    if (list.words.length < 2) {
      const advice = 'Danh mục cần ít nhất hai từ, tốt nhất đứng đầu.';
      return [findingAt(context, path, list.words[0], { code: 'plan.listShort', advice })];
    }
    const keys = list.words.map(nameKey);
    return list.words.flatMap((word, index) => {
      if (keys.indexOf(nameKey(word)) === index) return [];
      const advice = 'Từ này ghi hai lần trong danh mục. Giữ lại một.';
      return [findingAt(context, [...path, index], word, { code: 'plan.wordTwice', advice })];
    });
  });
}

export const headRules: Rule = (context) => {
  const { firstYear, lastYear, indicators } = context.plan;
  return [
    ...(firstYear <= lastYear ? [] : [findingAt(context, ['lastYear'], lastYear, YEARS)]),
    ...toleranceFaults(context),
    ...listFaults(context),
    ...(indicators.length > 0
      ? []
      : [findingAt(context, ['indicators'], undefined, NO_INDICATORS)]),
  ];
};
