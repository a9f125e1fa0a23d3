/** What the page says of a unit in few words. */
import { vietnameseDate } from '../../core/calendar';
import type { Unit } from '../../core/plan/types';
import { countsByRole } from '../../live/units/unitViews';
import type { GivenIndicator } from '../../live/units/unitViews';
import type { Texts } from '../../locales/texts';

/** From when to when it exists: `từ 01/07/2025 đến hết 31/12/2026`. */
export function validityText({ validFrom, validTo }: Unit, { units }: Texts): string {
  const { unit } = units;
  const parts = [
    ...(validFrom === undefined ? [] : [unit.from(vietnameseDate(validFrom))]),
    ...(validTo === undefined ? [] : [unit.to(vietnameseDate(validTo))]),
  ];
  return parts.length === 0 ? unit.always : parts.join(' ');
}

/** `Chủ trì 12 · Phối hợp 3`; roles without an indicator are left out. */
export function givenText(given: readonly GivenIndicator[], { units }: Texts): string {
  if (given.length === 0) return units.unit.givenNone;
  return units.roleCounts(
    countsByRole(given)
      .filter(([, indicators]) => indicators > 0)
      .map(([role, indicators]) => units.roleCount(units.roles[role], indicators)),
  );
}
