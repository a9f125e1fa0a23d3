/** Rules about the numbers of an indicator: targets by year, baseline, milestones. */
import type { Finding, Severity } from '../../finding';
import type { PlanPath } from '../planPath';
import type { Indicator, Plan, Target, Year } from '../types';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';
import { targetValueFault } from './targetValue';

const NO_TARGET: Fault = {
  code: 'plan.noTarget',
  severity: 'warning',
  advice: 'Chỉ tiêu chưa có mục tiêu năm nào nên không được đánh giá. Bổ sung mục tiêu.',
};

const NO_DOCUMENT: Fault = {
  code: 'plan.targetDocument',
  advice: 'Mục tiêu giao theo văn bản cần số và ngày văn bản (document).',
};

/** What is wrong with a year that a target stands under; null when the plan has that year. */
export function targetYearFault(plan: Plan, indicator: Indicator, year: Year): Fault | null {
  if (year < plan.firstYear || year > plan.lastYear) {
    const span = `${String(plan.firstYear)} đến ${String(plan.lastYear)}`;
    return { code: 'plan.targetYear', advice: `Chỉ ghi mục tiêu cho các năm ${span}.` };
  }
  if (year < (indicator.validFrom ?? year) || year > (indicator.validTo ?? year)) {
    const advice = 'Năm này ngoài thời gian áp dụng của chỉ tiêu, số sẽ không được dùng.';
    return { code: 'plan.targetUnused', advice, severity: 'warning' };
  }
  return null;
}

function targetFaults(
  context: RuleContext,
  indicator: Indicator,
  path: PlanPath,
): readonly Finding[] {
  const { plan } = context;
  return Object.entries(indicator.targets).flatMap(([year, { value, basis, document }]) => {
    const here = [...path, 'targets', year];
    const yearFault = targetYearFault(plan, indicator, Number(year));
    const valueFault = targetValueFault(context, indicator, value, plan.rankedProvinces);
    return [
      ...(yearFault === null ? [] : [findingAt(context, here, year, yearFault)]),
      ...(valueFault === null ? [] : [findingAt(context, [...here, 'value'], value, valueFault)]),
      ...(basis === 'assigned' && document === undefined
        ? [findingAt(context, [...here, 'document'], undefined, NO_DOCUMENT)]
        : []),
    ];
  });
}

function emptinessFaults(context: RuleContext, indicator: Indicator, path: PlanPath) {
  const none = Object.keys(indicator.targets).length === 0;
  return none ? [findingAt(context, [...path, 'targets'], undefined, NO_TARGET)] : [];
}

/** Years without a number between the first and the last year with one that counts. */
function missingYears(
  plan: Plan,
  indicator: Indicator,
  isCounted: (target: Target) => boolean = () => true,
): readonly Year[] {
  const given = Object.keys(indicator.targets).map(Number);
  const ends = Object.entries(indicator.targets)
    .flatMap(([year, target]) => (isCounted(target) ? [Number(year)] : []))
    .filter((year) => targetYearFault(plan, indicator, year) === null)
    .sort((one, other) => one - other);
  const first = ends[0] ?? 0;
  const last = ends[ends.length - 1] ?? -1;
  const between = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return between.filter((year) => !given.includes(year));
}

const gapAdvice = {
  error: (id: string, year: string) =>
    `Chỉ tiêu ${id} thiếu mục tiêu năm ${year}, trong khi năm trước và năm sau đã có. Bổ sung mục tiêu năm ${year}.`,
  warning: (id: string, year: string) =>
    `Chỉ tiêu ${id} chưa có mục tiêu năm ${year}: năm đó chưa được đánh giá cho đến khi được giao mục tiêu.`,
} satisfies Record<Severity, (id: string, year: string) => string>;

/** A year that only later documents leave out may be given by the next one: decisions come one year at a time. */
function gapFaults(context: RuleContext, indicator: Indicator, path: PlanPath): readonly Finding[] {
  const ofPlan = missingYears(context.plan, indicator, ({ basis }) => basis !== 'assigned');
  return missingYears(context.plan, indicator).map((year) => {
    const text = String(year);
    const severity = ofPlan.includes(year) ? 'error' : 'warning';
    const advice = gapAdvice[severity](indicator.id, text);
    const fault: Fault = { code: 'plan.targetGap', severity, advice };
    return findingAt(context, [...path, 'targets', text], undefined, fault);
  });
}

function baselineFaults(
  context: RuleContext,
  indicator: Indicator,
  path: PlanPath,
): readonly Finding[] {
  if (indicator.baseline === undefined) return [];
  const { value, outOf } = indicator.baseline;
  const fault = targetValueFault(context, indicator, value, outOf);
  return fault === null ? [] : [findingAt(context, [...path, 'baseline', 'value'], value, fault)];
}

const MILESTONE: Fault = {
  code: 'plan.milestone',
  advice: 'Mức phải đạt trong năm là % của mục tiêu năm, từ 0 đến 100.',
};

const MILESTONE_ORDER: Fault = {
  code: 'plan.milestone',
  advice: 'Mức 9 tháng không được thấp hơn mức 6 tháng.',
};

function milestoneFaults(
  context: RuleContext,
  { milestones = {} }: Indicator,
  path: PlanPath,
): readonly Finding[] {
  const outside = Object.entries(milestones).flatMap(([key, share]) =>
    share >= 0 && share <= 100
      ? []
      : [findingAt(context, [...path, 'milestones', key], share, MILESTONE)],
  );
  const { halfYear, nineMonths } = milestones;
  if (outside.length > 0 || halfYear === undefined || nineMonths === undefined) return outside;
  if (nineMonths >= halfYear) return [];
  return [findingAt(context, [...path, 'milestones', 'nineMonths'], nineMonths, MILESTONE_ORDER)];
}

export const targetRules: Rule = (context) =>
  context.plan.indicators.flatMap((indicator, index) => {
    const path = ['indicators', index];
    return [
      ...emptinessFaults(context, indicator, path),
      ...targetFaults(context, indicator, path),
      ...gapFaults(context, indicator, path),
      ...baselineFaults(context, indicator, path),
      ...milestoneFaults(context, indicator, path),
    ];
  });
