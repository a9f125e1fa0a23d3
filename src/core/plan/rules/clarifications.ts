/** Rules about open points: the choice is an option, and options speak of things that exist. */
import type { Finding } from '../../finding';
import type { PlanPath } from '../planPath';
import type { ClarificationOption, OptionTargets } from '../types';
import { findingAt, unknownReferences, type Fault, type Rule, type RuleContext } from './context';
import { targetValueFault } from './targetValue';
import { targetYearFault } from './targets';

const UNKNOWN_INDICATOR: Fault = {
  code: 'plan.clarified',
  advice: 'Không có chỉ tiêu mang mã này. Kiểm tra mã chỉ tiêu.',
};

const LABEL_TWICE: Fault = {
  code: 'plan.optionTwice',
  advice: 'Tên lựa chọn này ghi hai lần. Mỗi lựa chọn cần một tên riêng.',
};

function optionTargetFaults(
  context: RuleContext,
  id: string,
  years: OptionTargets[string],
  path: PlanPath,
): readonly Finding[] {
  const { plan } = context;
  const indicator = context.indicators.get(id);
  if (indicator === undefined) return [findingAt(context, path, id, UNKNOWN_INDICATOR)];
  return Object.entries(years).flatMap(([year, value]) => {
    const here = [...path, year];
    const yearFault = targetYearFault(plan, indicator, Number(year));
    if (yearFault !== null) return [findingAt(context, here, year, yearFault)];
    if (value === null) return [];
    const valueFault = targetValueFault(context, indicator, value, plan.rankedProvinces);
    return valueFault === null ? [] : [findingAt(context, here, value, valueFault)];
  });
}

function optionFaults(
  context: RuleContext,
  options: readonly ClarificationOption[],
  path: PlanPath,
): readonly Finding[] {
  const labels = options.map(({ label }) => label);
  return options.flatMap(({ label, targets = {} }, index) => {
    const here = [...path, 'options', index];
    const again = labels.indexOf(label) !== index;
    return [
      ...(again ? [findingAt(context, [...here, 'label'], label, LABEL_TWICE)] : []),
      ...Object.entries(targets).flatMap(([id, years]) =>
        optionTargetFaults(context, id, years, [...here, 'targets', id]),
      ),
    ];
  });
}

/** What another option changes must stand in the first, so that choosing that one takes it back. */
function defaultFaults(
  context: RuleContext,
  options: readonly ClarificationOption[],
  path: PlanPath,
): readonly Finding[] {
  const [first] = options;
  // A misspelt indicator in the first option is told already.
  if (Object.keys(first?.targets ?? {}).some((id) => !context.indicators.has(id))) return [];
  return options.flatMap(({ targets = {} }, index) =>
    Object.entries(targets).flatMap(([id, years]) =>
      Object.entries(years).flatMap(([year, value]) => {
        if (first?.targets?.[id]?.[year] !== undefined) return [];
        const advice = `Phương án đầu tiên chưa ghi mục tiêu ${id} năm ${year}, nên không chọn lại được. Bổ sung ở phương án “${first?.label ?? ''}”.`;
        const fault: Fault = { code: 'plan.optionDefault', advice };
        return [findingAt(context, [...path, 'options', index, 'targets', id, year], value, fault)];
      }),
    ),
  );
}

interface Setting {
  readonly key: string;
  readonly value: number | string | null;
  readonly path: PlanPath;
  readonly by: string;
  readonly order: number;
  /** A choice that somebody made goes before a default without a word. */
  readonly isDefault: boolean;
}

/** Every target that a chosen option sets, in the order in which the choices are applied. */
function chosenSettings({ plan }: RuleContext): readonly Setting[] {
  return plan.clarifications
    .flatMap(({ id: by, order, options, choice }, index) =>
      options.flatMap(({ label, targets = {} }, option) => {
        const path = ['clarifications', index, 'options', option, 'targets'];
        const years = label === choice ? Object.entries(targets) : [];
        return years.flatMap(([id, values]) =>
          Object.entries(values).map(([year, value]) => {
            const isDefault = option === 0;
            return { key: `${id}|${year}`, value, path: [...path, id, year], by, order, isDefault };
          }),
        );
      }),
    )
    .sort((one, other) => one.order - other.order);
}

/** Two choices that set one number differently: the later wins, and someone should know. */
function clashFindings(context: RuleContext): readonly Finding[] {
  const first = new Map<string, Setting>();
  return chosenSettings(context).flatMap((setting) => {
    const { value, path, isDefault } = setting;
    const key = `${setting.key}|${isDefault ? 'default' : 'made'}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, setting);
    if (earlier === undefined || earlier.value === value) return [];
    const advice = `Lựa chọn ở ${earlier.by} đặt ${earlier.value === null ? 'không có mục tiêu' : String(earlier.value)} cho cùng chỉ tiêu và năm; số ở ${setting.by} được áp dụng. Xem lại hai lựa chọn.`;
    const fault: Fault = { code: 'plan.choiceClash', advice, severity: 'warning' };
    return [findingAt(context, path, value, fault)];
  });
}

function pointFaults(context: RuleContext): readonly Finding[] {
  return context.plan.clarifications.flatMap(({ options, choice, indicators }, index) => {
    const path = ['clarifications', index];
    const labels = options.map(({ label }) => label);
    const advice = `Cần một trong các lựa chọn: ${labels.join('; ')}.`;
    const unknown: Fault = { code: 'plan.clarificationChoice', advice };
    return [
      ...optionFaults(context, options, path),
      ...defaultFaults(context, options, path),
      ...(labels.includes(choice)
        ? []
        : [findingAt(context, [...path, 'choice'], choice, unknown)]),
      ...unknownReferences(
        context,
        [...path, 'indicators'],
        indicators,
        (id) => context.indicators.has(id),
        UNKNOWN_INDICATOR,
      ),
    ];
  });
}

export const clarificationRules: Rule = (context) => [
  ...pointFaults(context),
  ...clashFindings(context),
];
