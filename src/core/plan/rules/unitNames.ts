/**
 * A name means one unit or group at any time (DOMAIN: Units): reports are filed under names, and a
 * name that two bear at once cannot be read. A name may pass to another unit by date.
 */
import { nameKey } from '../../intake/nameText';
import type { Finding } from '../../finding';
import type { PlanPath } from '../planPath';
import type { Unit, UnitGroup } from '../types';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';

interface Claim {
  readonly owner: string;
  readonly name: string;
  readonly path: PlanPath;
  readonly from: string;
  readonly to: string;
}

/** Before and after every ISO date in text order. */
const ALWAYS = { from: '', to: '9999-12-31' } as const;

function claimsOf(
  owner: Pick<Unit, 'code' | 'name' | 'aliases'> & { readonly shortName?: string },
  path: PlanPath,
  span: { readonly from: string; readonly to: string },
): readonly Claim[] {
  const claim = (name: string, ...at: PlanPath): Claim => ({
    owner: owner.code,
    name,
    path: [...path, ...at],
    ...span,
  });
  return [
    claim(owner.name, 'name'),
    ...(owner.shortName === undefined ? [] : [claim(owner.shortName, 'shortName')]),
    ...owner.aliases.map((alias, index) => claim(alias, 'aliases', index)),
  ].filter(({ name }) => name.trim() !== '');
}

function unitClaims(unit: Unit, index: number): readonly Claim[] {
  const { validFrom: from = ALWAYS.from, validTo: to = ALWAYS.to } = unit;
  return claimsOf(unit, ['units', index], { from, to });
}

function groupClaims(group: UnitGroup, index: number): readonly Claim[] {
  return claimsOf(group, ['groups', index], { from: ALWAYS.from, to: group.validTo ?? ALWAYS.to });
}

/** Both days of a validity belong to it. */
function overlap(one: Claim, other: Claim): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function clashFinding(context: RuleContext, claim: Claim, earlier: Claim): Finding {
  const fault: Fault = {
    code: 'plan.unitName',
    advice: `Tên này cùng lúc là của ${earlier.owner} và ${claim.owner}. Bỏ một cách viết hoặc ghi ngày (validFrom, validTo) để mỗi lúc chỉ một đơn vị mang tên.`,
  };
  return findingAt(context, claim.path, claim.name, fault);
}

export const unitNameRules: Rule = (context) => {
  const { units, groups } = context.plan;
  const claims = [...units.flatMap(unitClaims), ...groups.flatMap(groupClaims)];
  const byKey = new Map<string, Claim[]>();
  return claims.flatMap((claim) => {
    const key = nameKey(claim.name);
    const earlier = byKey.get(key) ?? [];
    byKey.set(key, [...earlier, claim]);
    const clash = earlier.find((other) => other.owner !== claim.owner && overlap(other, claim));
    return clash === undefined ? [] : [clashFinding(context, claim, clash)];
  });
};
