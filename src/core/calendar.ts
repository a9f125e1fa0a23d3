/**
 * The one place where dates change their form: `yyyy-mm-dd` in code, serial numbers in cells,
 * `dd/mm/yyyy` for people. Days are counted in UTC: no time zone and no clock is involved.
 *
 * Serials are those of the 1900 date system. It knows a 29/2/1900 that never was, so spreadsheet
 * programs disagree about all days before 1/3/1900; such days have no serial here.
 */
import type { IsoDate } from './plan/types';

const DAY_MS = 86_400_000;
/** Day 0 of the serials, as it comes out for all days from 1/3/1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30) / DAY_MS;
/** 1900-03-01 and 9999-12-31. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** Years that a plan or a reading may be of: two digits, or a serial date, are a slip. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function dayNumber(iso: IsoDate): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

function isoOfDayNumber(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The date of a year (1000–9999), month (1–12) and day, or null when there is no such day.
 * @example isoDate(2023, 2, 29) // null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const iso = isoOfDayNumber(Date.UTC(year, month - 1, day) / DAY_MS);
  return Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day ? iso : null;
}

/** True for a text `yyyy-mm-dd` that names an existing day. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) === text;
}

/** The serial number of a date, or null before 1/3/1900. */
export function isoToSerial(iso: IsoDate): number | null {
  const serial = dayNumber(iso) - SERIAL_EPOCH;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}

/**
 * The date of a serial number, its time of day left out; null outside 1/3/1900 – 31/12/9999.
 * @example serialToIso(44909.75) // '2022-12-14'
 */
export function serialToIso(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  return isoOfDayNumber(SERIAL_EPOCH + day);
}

/** Negative, 0 or positive as `a` is before, on or after `b`; fit for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return isoOfDayNumber(dayNumber(iso) + days);
}

/** Days from one date to another, negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The date as a report prints it (Decree 30/2020/NĐ-CP: dd/mm/yyyy).
 * @example vietnameseDate('2022-12-05') // '05/12/2022'
 */
export function vietnameseDate(iso: IsoDate): string {
  return iso.split('-').reverse().join('/');
}

/**
 * Reads `dd/mm/yyyy`, `d/m/yyyy` (also with `-` or `.`) and `yyyy-mm-dd`. The day comes first, as
 * people write here; two-digit years and impossible days are null.
 * @example parseDate(' 5/12/2022 ') // '2022-12-05'
 */
export function parseDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (local === null) return null;
  return isoDate(Number(local[4]), Number(local[3]), Number(local[1]));
}
