import type { Reading } from '../core/book';
import { cellText } from '../core/cells';
import type { Plan } from '../core/plan/types';

/**
 * Fills Chỉ tiêu and ĐVT beside a known id where they are empty; what an officer wrote there stays, a
 * formula that yields an empty text too.
 */
export function describeReadings(plan: Plan, readings: readonly Reading[]): Reading[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return readings.map((reading) => {
    const known = byId.get(cellText(reading.indicator));
    if (known === undefined || (reading.name !== null && reading.unitLabel !== null))
      return reading;
    return {
      ...reading,
      name: reading.name ?? known.name,
      unitLabel: reading.unitLabel ?? known.unit,
    };
  });
}
