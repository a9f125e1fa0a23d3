/** Rules about units: references, circles, validity. Names are checked in `unitNames`. */
import type { Finding } from '../../finding';
import type { Unit } from '../types';
import { ancestorsOf, MOST_ANCESTORS } from '../../units/ancestors';
import { MOST_GROUPS } from '../../units/groupNames';
import { findingAt, unknownReferences, type Fault, type Rule, type RuleContext } from './context';

const UNKNOWN_UNIT: Fault = {
  code: 'plan.unitReference',
  advice: 'Không có đơn vị mang mã này. Kiểm tra mã hoặc bổ sung vào mục units.',
};

const UNKNOWN_GROUP: Fault = {
  code: 'plan.unitGroup',
  advice: 'Không có nhóm mang mã này. Kiểm tra mã hoặc bổ sung vào mục groups.',
};

const VALIDITY: Fault = {
  code: 'plan.unitValidity',
  advice: 'Đến ngày (validTo) phải từ ngày bắt đầu (validFrom) trở đi.',
};

function referenceFaults(context: RuleContext, unit: Unit, index: number): readonly Finding[] {
  const path = ['units', index];
  const isUnit = (code: string): boolean => context.units.has(code);
  const isGroup = (code: string): boolean => context.groups.has(code);
  const { parent, successors, groups, validFrom, validTo } = unit;
  const lost = parent !== undefined && !isUnit(parent);
  const late = validFrom !== undefined && validTo !== undefined && validFrom > validTo;
  return [
    ...(lost ? [findingAt(context, [...path, 'parent'], parent, UNKNOWN_UNIT)] : []),
    ...unknownReferences(context, [...path, 'successors'], successors, isUnit, UNKNOWN_UNIT),
    ...unknownReferences(context, [...path, 'groups'], groups, isGroup, UNKNOWN_GROUP),
    ...(late ? [findingAt(context, [...path, 'validTo'], validTo, VALIDITY)] : []),
  ];
}

type Links = ReadonlyMap<string, readonly string[]>;

/** Units that can be reached from a unit, itself only when the links run in a circle. */
function reachable(links: Links, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(links.get(start) ?? [])];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...(links.get(code) ?? []));
  }
  return seen;
}

/** One finding a circle, at its first unit in the plan's order. */
function circleFaults(
  context: RuleContext,
  key: 'parent' | 'successors',
  linksOf: (unit: Unit) => readonly string[],
): readonly Finding[] {
  const { units } = context.plan;
  const links: Links = new Map(units.map((unit) => [unit.code, linksOf(unit)]));
  const reported = new Set<string>();
  return units.flatMap((unit, index) => {
    const reached = reachable(links, unit.code);
    if (reported.has(unit.code) || !reached.has(unit.code)) return [];
    const circle = [...reached].filter((code) => reachable(links, code).has(unit.code));
    circle.forEach((code) => reported.add(code));
    const what = key === 'parent' ? 'Đơn vị gửi qua (parent)' : 'Đơn vị kế thừa (successors)';
    const fault: Fault = {
      code: 'plan.unitCircle',
      advice: `${what} nối vòng tròn: ${circle.sort().join(', ')}. Bỏ một mối nối.`,
    };
    return [findingAt(context, ['units', index, key], linksOf(unit).join(', '), fault)];
  });
}

const TOO_MANY_GROUPS: Fault = {
  code: 'plan.unitGroups',
  advice: `Một đơn vị thuộc tối đa ${String(MOST_GROUPS)} nhóm giao. Bớt nhóm, hoặc gộp nhóm.`,
};

/** Sheet Đơn vị has a column a group; formulas would not see the others. */
function groupFaults(context: RuleContext): readonly Finding[] {
  return context.plan.units.flatMap(({ groups }, index) =>
    groups.length <= MOST_GROUPS
      ? []
      : [findingAt(context, ['units', index, 'groups'], groups.join('; '), TOO_MANY_GROUPS)],
  );
}

const TOO_DEEP: Fault = {
  code: 'plan.unitDepth',
  advice: `Trên một đơn vị chỉ có tối đa ${String(MOST_ANCESTORS)} cấp gửi qua. Ghi đơn vị cấp gần hơn.`,
};

/** Only units that no circle holds: that is told already. */
function depthFaults(context: RuleContext): readonly Finding[] {
  const byCode = new Map(context.plan.units.map((unit) => [unit.code, unit]));
  return context.plan.units.flatMap((unit, index) => {
    const above = ancestorsOf(unit, byCode, MOST_ANCESTORS + 1);
    if (above.length <= MOST_ANCESTORS || new Set(above).size < above.length) return [];
    return [findingAt(context, ['units', index, 'parent'], unit.parent, TOO_DEEP)];
  });
}

export const unitRules: Rule = (context) => [
  ...context.plan.units.flatMap((unit, index) => referenceFaults(context, unit, index)),
  ...circleFaults(context, 'parent', ({ parent }) => (parent === undefined ? [] : [parent])),
  ...circleFaults(context, 'successors', ({ successors }) => successors),
  ...depthFaults(context),
  ...groupFaults(context),
];
