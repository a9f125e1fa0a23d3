/** Hạn báo cáo: the last day of each duty of the plan in the chosen year, and the days that are left. */
import { isoDate, isoToSerial } from '../calendar';
import type { Duty } from '../plan/types';
import type { Settings } from '../settings';
import { paddedNumber } from '../measure/show';

const serial = (iso: string | undefined): number | null =>
  iso === undefined ? null : isoToSerial(iso);

/** "Trước ngày 10/12": the day before is the last one. */
const dayBefore = (due: number | null): number | null => (due === null ? null : due - 1);

/**
 * The last day of a duty, an Excel serial: as the table Kỳ says for the duty's period, else as the plan
 * says. Null while the index of that year is not published.
 */
export function lastDayOf({ period, due }: Duty, settings: Settings, year: number): number | null {
  const known = settings.periods.find((row) => row.year === year && row.period === period);
  const unitsDue = serial(known?.unitsDue);
  if (unitsDue !== null) return dayBefore(unitsDue);
  if (due.rule === 'before') {
    return dayBefore(serial(isoDate(year, due.month, due.day) ?? undefined));
  }
  const published = serial(settings.publications.find((row) => row.year === year)?.date);
  return published === null ? null : published + due.days;
}

/** The last day of Trình UBND tỉnh in the chosen period; null where the officer sets none. */
export function provinceDay(
  settings: Settings,
  year: number,
  period: Duty['period'],
): number | null {
  const known = settings.periods.find((row) => row.year === year && row.period === period);
  return serial(known?.provinceDue);
}

export const DAYS_LEFT = {
  passed: 'Đã qua',
  today: 'Ngày cuối',
  left: ['Còn ', ' ngày'],
} as const;

/** @example daysLeft(45000, 44995) // 'Còn 05 ngày' */
export function daysLeft(lastDay: number | null, review: number): string {
  if (lastDay === null) return '';
  if (lastDay < review) return DAYS_LEFT.passed;
  if (lastDay === review) return DAYS_LEFT.today;
  const [before, after] = DAYS_LEFT.left;
  return `${before}${paddedNumber(lastDay - review)}${after}`;
}
