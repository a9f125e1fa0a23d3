/** Rules about what an indicator is and whom it concerns; its numbers are checked in `targets`. */
import type { Finding } from '../../finding';
import type { PlanPath } from '../planPath';
import type { Better, Comparator, Indicator } from '../types';
import { findingAt, unknownReferences, type Fault, type Rule, type RuleContext } from './context';
import { NEGATIVE_TOLERANCE } from './head';
import { responsibilityFaults } from './responsibility';

const COMPARATORS: Readonly<Record<Better, readonly Comparator[]>> = {
  higher: ['>=', '>', '='],
  lower: ['<=', '<', '='],
};

const RANK_DIRECTION: Fault = {
  code: 'plan.direction',
  advice: 'Thứ hạng càng thấp càng tốt: cần better là lower.',
};

const NO_UNIT: Fault = { code: 'plan.unit', advice: 'Thiếu ĐVT, ví dụ %, điểm, hạng, lượt.' };

const PERCENT_UNIT: Fault = {
  code: 'plan.unit',
  advice: 'Chỉ tiêu tỷ lệ hoặc mức giảm cần ĐVT có dấu %.',
};

const NO_LIST: Fault = {
  code: 'plan.list',
  advice: 'Chỉ tiêu xếp loại cần mã của một danh mục từ có trong mục lists.',
};

const COMPONENT: Fault = {
  code: 'plan.component',
  advice: 'Không có nội dung thành phần mang mã này. Kiểm tra mã hoặc bổ sung vào mục components.',
};

const RELATED: Fault = {
  code: 'plan.related',
  advice: 'Không có chỉ tiêu khác mang mã này. Kiểm tra mã chỉ tiêu liên quan.',
};

const VALIDITY: Fault = {
  code: 'plan.validity',
  advice: 'Đến năm (validTo) phải từ năm bắt đầu (validFrom) trở đi.',
};

function directionFaults(
  context: RuleContext,
  { kind, better, comparator }: Indicator,
  path: PlanPath,
): readonly Finding[] {
  if (kind === 'rank' && better !== 'lower') {
    return [findingAt(context, [...path, 'better'], better, RANK_DIRECTION)];
  }
  const fitting = COMPARATORS[better];
  if (fitting.includes(comparator)) return [];
  const side = better === 'higher' ? 'cao' : 'thấp';
  const advice = `Chỉ tiêu càng ${side} càng tốt cần dấu so sánh ${fitting.join(', ')}.`;
  const fault: Fault = { code: 'plan.comparator', advice };
  return [findingAt(context, [...path, 'comparator'], comparator, fault)];
}

const NOT_OPTIONAL: Fault = {
  code: 'plan.followed',
  advice: 'Chỉ tắt được chỉ tiêu tùy chọn (optional). Chỉ tiêu này do văn bản nêu.',
};

function unitFault({ kind, unit }: Indicator): Fault | null {
  if (unit.trim() === '') return NO_UNIT;
  const isShare = kind === 'percent' || kind === 'reduction';
  return isShare && !unit.includes('%') ? PERCENT_UNIT : null;
}

function measureFaults(
  context: RuleContext,
  indicator: Indicator,
  path: PlanPath,
): readonly Finding[] {
  const { kind, list, unit, tolerance } = indicator;
  const badUnit = unitFault(indicator);
  const needsList = kind === 'grade' || list !== undefined;
  const badList = needsList && !context.lists.has(list ?? '');
  const amount = tolerance?.amount ?? 0;
  const isOff = indicator.followed === false && indicator.optional !== true;
  return [
    ...directionFaults(context, indicator, path),
    ...(badUnit === null ? [] : [findingAt(context, [...path, 'unit'], unit, badUnit)]),
    ...(badList ? [findingAt(context, [...path, 'list'], list, NO_LIST)] : []),
    ...(amount >= 0
      ? []
      : [findingAt(context, [...path, 'tolerance', 'amount'], amount, NEGATIVE_TOLERANCE)]),
    ...(isOff ? [findingAt(context, [...path, 'followed'], false, NOT_OPTIONAL)] : []),
  ];
}

function referenceFaults(
  context: RuleContext,
  indicator: Indicator,
  path: PlanPath,
): readonly Finding[] {
  const { id, component, related, validFrom, validTo } = indicator;
  const knownComponent = component === null || context.components.has(component);
  const knownOther = (other: string): boolean => other !== id && context.indicators.has(other);
  const late = validFrom !== undefined && validTo !== undefined && validFrom > validTo;
  return [
    ...(knownComponent ? [] : [findingAt(context, [...path, 'component'], component, COMPONENT)]),
    ...responsibilityFaults(context, indicator, path),
    ...unknownReferences(context, [...path, 'related'], related, knownOther, RELATED),
    ...(late ? [findingAt(context, [...path, 'validTo'], validTo, VALIDITY)] : []),
  ];
}

export const indicatorRules: Rule = (context) =>
  context.plan.indicators.flatMap((indicator, index) => {
    const path = ['indicators', index];
    return [
      ...measureFaults(context, indicator, path),
      ...referenceFaults(context, indicator, path),
    ];
  });
