/** Tần suất: in which periods an indicator is measured. */
import type { Period } from '../period';
import { PERIODS } from '../period';
import type { Frequency } from './types';

const MEASURED_IN = {
  year: ['year'],
  halfYear: ['year', 'halfYear'],
  quarter: PERIODS,
} as const satisfies Record<Frequency, readonly Period[]>;

/** True when an indicator of this Tần suất is measured in the period. */
export function isMeasuredIn(frequency: Frequency, period: Period): boolean {
  const periods: readonly Period[] = MEASURED_IN[frequency];
  return periods.includes(period);
}
