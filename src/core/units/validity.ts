/** When units exist (DOMAIN: Units). Both ends of a validity are days of it. */
import type { IsoDate, Unit, UnitGroup } from '../plan/types';

interface Validity {
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

export function hasStarted(what: Validity, onDate: IsoDate): boolean {
  return what.validFrom === undefined || what.validFrom <= onDate;
}

export function hasEnded(what: Validity, onDate: IsoDate): boolean {
  return what.validTo !== undefined && what.validTo < onDate;
}

/** True when the unit or group exists on that day. */
export function isValidOn(what: Unit | UnitGroup, onDate: IsoDate): boolean {
  return hasStarted(what, onDate) && !hasEnded(what, onDate);
}
