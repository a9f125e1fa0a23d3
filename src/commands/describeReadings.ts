import type { Reading } from '../core/book';
import { isBlank } from '../core/cells';
import type { Plan } from '../core/plan/types';

/** Fills Chỉ tiêu and ĐVT beside a known id where they are empty; what an officer wrote there stays. */
export function describeReadings(plan: Plan, readings: readonly Reading[]): Reading[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return readings.map((reading) => {
    const known = byId.get(String(reading.indicator));
    if (known === undefined) return reading;
    return {
      ...reading,
      name: isBlank(reading.name) ? known.name : reading.name,
      unitLabel: isBlank(reading.unitLabel) ? known.unit : reading.unitLabel,
    };
  });
}
