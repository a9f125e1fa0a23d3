import type { Period } from '../../core/period';

export const PERIODS: Readonly<Record<Period, string>> = {
  year: 'Whole year',
  halfYear: '6 months',
  nineMonths: '9 months',
  q1: 'Quarter I',
  q2: 'Quarter II',
  q3: 'Quarter III',
  q4: 'Quarter IV',
};
