import type { Reading } from '../core/book';
import { cellText } from '../core/cells';
import type { Indicator, Plan } from '../core/plan/types';
import type { LocatedTable } from '../sheets/locate';
import { formulaAt } from '../sheets/locate';

type Labels = Pick<Reading, 'name' | 'unitLabel'>;

/** Rows of the sheet whose Chỉ tiêu is worked out by a formula of the officer's: it follows the id by itself. */
type NamedByFormula = (row: number) => boolean;

export function namedByFormula(table: LocatedTable): NamedByFormula {
  return (row) => formulaAt(table, row, 'name') !== null;
}

/** Whether a text is another indicator's name: it came with that one's id, which was then typed over. */
function isOfAnother({ name }: Labels, known: Indicator, names: ReadonlySet<string>): boolean {
  const text = cellText(name);
  return text !== known.name && names.has(text);
}

/**
 * Fills Chỉ tiêu and ĐVT beside a known id where they are empty, or those of another indicator of the plan; what an
 * officer wrote there stays, a formula that yields an empty text too.
 */
export function describeReadings(
  plan: Plan,
  readings: readonly Reading[],
  isNamed: NamedByFormula = () => false,
): Reading[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Set(plan.indicators.map(({ name }) => name));
  return readings.map((reading) => {
    const known = byId.get(cellText(reading.indicator));
    if (known === undefined) return reading;
    const isStale = isOfAnother(reading, known, names) && !isNamed(reading.row);
    const before: Labels = isStale ? { name: null, unitLabel: null } : reading;
    if (before.name !== null && before.unitLabel !== null) return reading;
    return {
      ...reading,
      name: before.name ?? known.name,
      unitLabel: before.unitLabel ?? known.unit,
    };
  });
}
