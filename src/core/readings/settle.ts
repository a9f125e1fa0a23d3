/**
 * Which reading counts is settled here and written as a plain value in Bỏ qua: blank counts,
 * otherwise the reason (DESIGN: Formulas). A reason that the officer wrote stays.
 */
import type { Reading } from '../book';
import { isYear } from '../calendar';
import { cellText, isBlank } from '../cells';
import { contradictsState } from '../measure/answer';
import type { PoolUnit, ReadingRules } from '../measure/pool';
import { canPool, hasFigures } from '../measure/pool';
import { rulesOf } from '../measure/score';
import { typeOf } from '../measure/tally';
import { PERIOD_WORDS } from '../period';
import type { Indicator, Plan } from '../plan/types';
import { poolUnits } from '../book';
import { FAULT_PREFIX, isEmptyRow, sameText } from '../reading';
import type { ReadingType } from '../readingWords';
import { PROVINCE_UNIT, READING_TYPES, readingTypeRank, SCOPES, STATES } from '../readingWords';
import type { KeyColumn } from './places';

const fault = (what: string): string => `${FAULT_PREFIX} ${what}`;

/** Why a row is wrong by itself. */
const REASONS = {
  indicator: fault('mã chỉ tiêu không có trong kế hoạch'),
  year: fault('năm ghi không đúng'),
  period: fault('kỳ ghi không đúng'),
  unknownUnit: fault('đơn vị không có trong danh sách'),
  unit: fault('đơn vị ghi không đúng'),
  type: fault('loại số liệu ghi không đúng'),
  scope: fault('phạm vi ghi không đúng'),
  state: fault('tình trạng ghi không đúng'),
  numerator: fault('tử số (a) ghi không đúng'),
  denominator: fault('mẫu số (b) ghi không đúng'),
  value: fault('giá trị ghi không đúng'),
  figures: fault('có ô không phải là số hoặc không thuộc danh mục'),
  stateWithValue: fault('đã ghi tình trạng không có số liệu nhưng vẫn có số'),
  provinceOnly: fault('chỉ tiêu chỉ có số của toàn tỉnh'),
} as const;

const DUPLICATE = `${fault('trùng khóa với dòng')} `;
const COUNTED_IN = 'Đã gồm trong số của ';
const PROVINCE_HAS = 'Đã có số toàn tỉnh';
const hasBetter = (type: ReadingType): string => `Đã có số ${type.toLowerCase()}`;

/** Reasons that a run writes are known to the letter: all others are the officer's own and stay. */
const OURS: ReadonlySet<string> = new Set([
  ...Object.values(REASONS),
  ...READING_TYPES.map(hasBetter),
  PROVINCE_HAS,
]);

/** What a reason that a run wrote says of its row. */
export type SkipKind = 'duplicate' | 'countedIn' | 'stateWithValue' | 'provinceOnly' | 'other';

/**
 * @param unitNames names of the plan's units in small letters
 * @returns null for a reason of the officer's own
 */
export function skipKindOf(skip: string, unitNames: ReadonlySet<string>): SkipKind | null {
  if (skip === REASONS.stateWithValue) return 'stateWithValue';
  if (skip === REASONS.provinceOnly) return 'provinceOnly';
  if (OURS.has(skip)) return 'other';
  if (skip.startsWith(DUPLICATE)) {
    return /^\d+(?:, \d+)*$/.test(skip.slice(DUPLICATE.length)) ? 'duplicate' : null;
  }
  const counting = skip.startsWith(COUNTED_IN) ? skip.slice(COUNTED_IN.length) : '';
  return unitNames.has(counting.toLowerCase()) ? 'countedIn' : null;
}

function isOurs({ skip }: Reading, known: Known): boolean {
  return isBlank(skip) || (typeof skip === 'string' && skipKindOf(skip, known.units) !== null);
}

interface Known {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlySet<string>;
  /** By name of a unit, the names of those it is counted in: a name may have passed on by date. */
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  readonly rules: ReadonlyMap<Indicator, ReadingRules>;
}

function ancestorsByName(units: readonly PoolUnit[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, ancestors } of units) {
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), ...ancestors]);
  }
  return byName;
}

function knownOf(plan: Plan): Known {
  const units = poolUnits(plan.units);
  return {
    indicators: new Map(plan.indicators.map((known) => [known.id.toLowerCase(), known])),
    units: new Set(units.map(({ name }) => name.toLowerCase())),
    ancestors: ancestorsByName(units),
    rules: new Map(plan.indicators.map((known) => [known, rulesOf(plan, known)])),
  };
}

export const isProvince = (row: Reading): boolean => sameText(row.unit, PROVINCE_UNIT);
export const isWide = (row: Reading): boolean => sameText(row.scope, SCOPES[2]);
const isListed = (cell: Reading['scope'], words: readonly string[]): boolean =>
  isBlank(cell) || words.some((word) => sameText(cell, word));

/** A number is no name, though it may look like one: a name is compared as text. */
function isUnit(unit: Reading['unit'], known: Known): boolean {
  return typeof unit === 'string' && known.units.has(unit.toLowerCase());
}

/** Why a unit's own figure cannot go into a pool, or ''; other rows are left to the formulas. */
function poolFault(row: Reading, rules: ReadingRules): string {
  if (isProvince(row) || isWide(row)) return '';
  if (!canPool(rules)) return REASONS.provinceOnly;
  if (contradictsState(rules.kind, row)) return REASONS.stateWithValue;
  return hasFigures(rules, row) ? '' : REASONS.figures;
}

const isYearCell = (cell: Reading['year']): boolean => typeof cell === 'number' && isYear(cell);

/** Why a row cannot count whatever the others say, or ''. */
function ownFault(row: Reading, known: Known, column: KeyColumn | undefined): string {
  const indicator = known.indicators.get(cellText(row.indicator).toLowerCase());
  const rules = indicator === undefined ? undefined : known.rules.get(indicator);
  if (rules === undefined) return REASONS.indicator;
  if (!isYearCell(row.year)) return REASONS.year;
  if (!Object.values(PERIOD_WORDS.words).some((word) => sameText(row.period, word)))
    return REASONS.period;
  if (!isProvince(row) && !isUnit(row.unit, known)) return REASONS.unknownUnit;
  if (!isListed(row.type, READING_TYPES)) return REASONS.type;
  if (!isListed(row.scope, SCOPES)) return REASONS.scope;
  if (!isListed(row.state, STATES)) return REASONS.state;
  return column === undefined ? poolFault(row, rules) : REASONS[column];
}

export function keyOf(row: Reading, ...more: readonly string[]): string {
  const cells = [row.indicator, row.year, row.period].map(cellText);
  return [...cells, ...more].join('|').toLowerCase();
}

export function grouped(rows: readonly Reading[], key: (row: Reading) => string): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The reason that names the other rows of the same key. */
export function duplicateReason(row: Reading, same: readonly Reading[]): string {
  const others = same.filter((other) => other !== row).map((other) => other.row);
  return `${DUPLICATE}${others.sort((a, b) => a - b).join(', ')}`;
}

/** Rows of the best type among these, and each row's place in the order of types. */
export function ofBestType(rows: readonly Reading[]) {
  const ranked = rows.map((row) => readingTypeRank(typeOf(row) ?? READING_TYPES[0]));
  const best = Math.min(...ranked);
  return { ranked, best, same: rows.filter((_, index) => ranked[index] === best) };
}

/** Of one unit the best type counts; rows of one key are wrong all together. */
function settleUnit(rows: readonly Reading[], reasons: Map<Reading, string>): void {
  const { ranked, best, same } = ofBestType(rows);
  rows.forEach((row, index) => {
    if (ranked[index] !== best)
      reasons.set(row, hasBetter(READING_TYPES[best] ?? READING_TYPES[0]));
    else if (same.length > 1) {
      reasons.set(row, duplicateReason(row, same));
    }
  });
}

/** A unit that is counted in the figure of one above it does not count beside it. */
function settleOverlap(
  rows: readonly Reading[],
  known: Known,
  reasons: Map<Reading, string>,
): void {
  const wide = new Set(
    rows
      .filter((row) => sameText(row.scope, SCOPES[1]) && !reasons.has(row))
      .map((row) => cellText(row.unit).toLowerCase()),
  );
  for (const row of rows) {
    const ancestors = known.ancestors.get(cellText(row.unit).toLowerCase()) ?? [];
    const counting = ancestors.find((above) => wide.has(above.toLowerCase()));
    if (counting === undefined || reasons.has(row)) continue;
    reasons.set(row, `${COUNTED_IN}${counting}`);
  }
}

/** Reasons of the rows of one indicator, year and period that hold each other's places. */
function settleKey(rows: readonly Reading[], known: Known, reasons: Map<Reading, string>): void {
  const hasProvince = rows.some(isProvince);
  for (const row of rows) {
    if (hasProvince && !isProvince(row) && isWide(row)) reasons.set(row, PROVINCE_HAS);
  }
  const units = rows.filter((row) => !isProvince(row) && !isWide(row));
  for (const ofUnit of grouped(units, (row) => keyOf(row, cellText(row.unit)))) {
    settleUnit(ofUnit, reasons);
  }
  settleOverlap(units, known, reasons);
}

/**
 * The rows with Bỏ qua as it should be. The province's own rows are left to the formulas, which see
 * all of them: the best type counts, two rows of one key are a fault. A row that says nothing yet
 * stands in nobody's way and needs no reason.
 * @param faults by row of the sheet, the first cell that is wrong in a way that no formula sees
 */
export function settleReadings(
  plan: Plan,
  readings: readonly Reading[],
  faults: ReadonlyMap<number, KeyColumn> = new Map(),
): Reading[] {
  const known = knownOf(plan);
  const reasons = new Map<Reading, string>();
  const candidates = readings.filter(
    (row) => isOurs(row, known) && (!isEmptyRow(row) || faults.has(row.row)),
  );
  for (const row of candidates) {
    const found = ownFault(row, known, faults.get(row.row));
    if (found !== '') reasons.set(row, found);
  }
  const sound = candidates.filter((row) => !reasons.has(row));
  for (const rows of grouped(sound, (row) => keyOf(row))) settleKey(rows, known, reasons);
  return readings.map((row) => {
    if (!isOurs(row, known)) return row;
    const reason = reasons.get(row) ?? null;
    return (row.skip ?? null) === reason || (reason === null && isBlank(row.skip))
      ? row
      : { ...row, skip: reason };
  });
}
