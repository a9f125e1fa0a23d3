/** When the unit of a pasted line exists, and who bears a name at such a time. */
import { isYear, parseDate } from '../../core/calendar';
import { nameKey } from '../../core/intake/nameText';
import type { IsoDate } from '../../core/plan/types';
import type { PastedUnit } from './pastedColumns';

/** Both ends are days of it; absent ones are open. */
export interface Validity {
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

type PastedDates = Pick<PastedUnit, 'validFrom' | 'validTo'>;

function dayOf(text: string): IsoDate | null {
  const day = parseDate(text);
  return day !== null && isYear(Number(day.slice(0, 4))) ? day : null;
}

/** The first of the two that is written and is no day; null where there is none. */
export function noDay({ validFrom, validTo }: PastedDates): string | null {
  return [validFrom, validTo].find((text) => text !== '' && dayOf(text) === null) ?? null;
}

/**
 * What the line says comes before what holds for all; a first day for all is none of a unit that ends before it.
 * @param usual first day for all lines, null for none
 */
export function validityOf(line: PastedDates, usual: IsoDate | null): Validity {
  const own = dayOf(line.validFrom);
  const to = dayOf(line.validTo);
  const isUsual = own === null && usual !== null && (to === null || usual <= to);
  const from = isUsual ? usual : own;
  return {
    ...(from === null ? {} : { validFrom: from }),
    ...(to === null ? {} : { validTo: to }),
  };
}

/** Whether there is a day on which both exist. */
export function overlap(one: Validity, other: Validity): boolean {
  const isBefore = ({ validTo }: Validity, { validFrom }: Validity): boolean =>
    validTo !== undefined && validFrom !== undefined && validTo < validFrom;
  return !isBefore(one, other) && !isBefore(other, one);
}

/** Names that lines of the list have taken, each for a time. */
export class TakenNames {
  private readonly taken = new Map<
    string,
    { readonly by: PastedUnit; readonly when: Validity }[]
  >();

  /** @param keyOf equal for names that are one name */
  constructor(private readonly keyOf: (name: string) => string = nameKey) {}

  take(name: string, by: PastedUnit, when: Validity): void {
    if (name === '') return;
    const key = this.keyOf(name);
    this.taken.set(key, [...(this.taken.get(key) ?? []), { by, when }]);
  }

  /** The first line that bears the name at any time of these. */
  bearer(name: string, when: Validity): PastedUnit | undefined {
    const all = this.taken.get(this.keyOf(name)) ?? [];
    return all.find((one) => overlap(one.when, when))?.by;
  }
}
