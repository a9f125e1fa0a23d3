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
import { PERIOD_WORDS } from '../period';
import type { Indicator, Plan } from '../plan/types';
import { poolUnits } from '../book';
import { FAULT_PREFIX, isEmptyRow, sameText } from '../reading';
import type { ReadingType } from '../readingWords';
import { PROVINCE_UNIT, READING_TYPES, SCOPES, STATES } from '../readingWords';
import type { Steps } from '../steps';
import { allSteps, eachOf } from '../steps';
import type { KeyColumn } from './places';
import type { SameKey } from './sameKey';
import { isDuplicateReason, keyOf, placed } from './sameKey';

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
  if (isDuplicateReason(skip)) return 'duplicate';
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

/** What the rows of one indicator, year and period do to each other. */
interface KeyRows {
  hasProvince: boolean;
  /** Units, in small letters, whose figure counts those below them. */
  readonly wide: Set<string>;
}

/** A row that is right by itself. */
interface PlacedRow {
  readonly row: Reading;
  readonly among: KeyRows;
  /** The rows of its unit; null for a lead's figure of the whole province. */
  readonly same: SameKey | null;
}

/** Rows are taken first, all of them; then their places are settled; then they can be had. */
class Settling {
  private readonly known: Known;
  private readonly keys = new Map<string, KeyRows>();
  private readonly units = new Map<string, SameKey>();
  private readonly reasons = new Map<Reading, string>();
  readonly placed: PlacedRow[] = [];

  constructor(
    plan: Plan,
    private readonly faults: ReadonlyMap<number, KeyColumn>,
  ) {
    this.known = knownOf(plan);
  }

  take(row: Reading): void {
    if (!isOurs(row, this.known)) return;
    const column = this.faults.get(row.row);
    if (isEmptyRow(row) && column === undefined) return;
    const found = ownFault(row, this.known, column);
    if (found === '') this.place(row);
    else this.reasons.set(row, found);
  }

  private place(row: Reading): void {
    const key = keyOf(row);
    let among = this.keys.get(key);
    if (among === undefined) this.keys.set(key, (among = { hasProvince: false, wide: new Set() }));
    if (isProvince(row)) among.hasProvince = true;
    else if (isWide(row)) this.placed.push({ row, among, same: null });
    else {
      const same = placed(this.units, keyOf(row, cellText(row.unit)), row);
      this.placed.push({ row, among, same });
    }
  }

  /** Of one unit the best type counts; rows of one key are wrong all together. */
  settleKey({ row, among, same }: PlacedRow): void {
    const reason = same === null ? (among.hasProvince ? PROVINCE_HAS : null) : reasonOf(row, same);
    if (reason !== null) this.reasons.set(row, reason);
    else if (sameText(row.scope, SCOPES[1])) among.wide.add(cellText(row.unit).toLowerCase());
  }

  /** A unit that is counted in the figure of one above it does not count beside it. */
  settleOverlap({ row, among, same }: PlacedRow): void {
    if (same === null || this.reasons.has(row)) return;
    const ancestors = this.known.ancestors.get(cellText(row.unit).toLowerCase()) ?? [];
    const counting = ancestors.find((above) => among.wide.has(above.toLowerCase()));
    if (counting !== undefined) this.reasons.set(row, `${COUNTED_IN}${counting}`);
  }

  /** The row with Bỏ qua as it should be. */
  settled(row: Reading): Reading {
    if (!isOurs(row, this.known)) return row;
    const reason = this.reasons.get(row) ?? null;
    return (row.skip ?? null) === reason || (reason === null && isBlank(row.skip))
      ? row
      : { ...row, skip: reason };
  }
}

function reasonOf(row: Reading, same: SameKey): string | null {
  const better = same.better(row);
  return better === null ? same.duplicateReason(row) : hasBetter(better);
}

/** {@link settleReadings} step by step; at most {@link SETTLE_PASSES} steps a row. */
export function* settleSteps(
  plan: Plan,
  readings: readonly Reading[],
  faults: ReadonlyMap<number, KeyColumn>,
): Steps<Reading[]> {
  const settling = new Settling(plan, faults);
  yield* eachOf(readings, (row) => settling.take(row));
  yield* eachOf(settling.placed, (row) => settling.settleKey(row));
  yield* eachOf(settling.placed, (row) => settling.settleOverlap(row));
  return yield* eachOf(readings, (row) => settling.settled(row));
}

export const SETTLE_PASSES = 4;

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
  return allSteps(settleSteps(plan, readings, faults));
}
