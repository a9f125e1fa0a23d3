import { PERIODS } from '../../../src/core/period';
import { isMeasuredIn } from '../../../src/core/plan/frequency';

// DOMAIN, Indicator kinds: "Tần suất: Năm · 6 tháng · Quý."
test.each([
  ['year', ['year']],
  ['halfYear', ['year', 'halfYear']],
  ['quarter', PERIODS],
] as const)('an indicator measured by %s is measured in %p', (frequency, periods) => {
  expect(PERIODS.filter((period) => isMeasuredIn(frequency, period))).toEqual(periods);
});
