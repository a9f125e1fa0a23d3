/**
 * Which reading counts is settled here and written as a plain value in Bỏ qua: blank counts,
 * otherwise the reason (DESIGN: Formulas). A reason that the officer wrote stays.
 */
import type { Reading } from '../book';
import { cellText, isBlank } from '../cells';
import { contradictsState } from '../measure/answer';
import type { PoolUnit } from '../measure/pool';
import { canPool } from '../measure/pool';
import { typeOf } from '../measure/tally';
import { PERIOD_WORDS } from '../period';
import type { Indicator, Plan } from '../plan/types';
import { poolUnits } from '../book';
import { FAULT_PREFIX, isEmptyRow, isNumber, sameText } from '../reading';
import { PROVINCE_UNIT, READING_TYPES, readingTypeRank, SCOPES, STATES } from '../readingWords';

const REASONS = {
  indicator: `${FAULT_PREFIX}: mã chỉ tiêu không có trong kế hoạch`,
  year: `${FAULT_PREFIX}: năm ghi không đúng`,
  period: `${FAULT_PREFIX}: kỳ ghi không đúng`,
  unit: `${FAULT_PREFIX}: đơn vị không có trong danh sách`,
  type: `${FAULT_PREFIX}: loại số liệu ghi không đúng`,
  scope: `${FAULT_PREFIX}: phạm vi ghi không đúng`,
  state: `${FAULT_PREFIX}: tình trạng ghi không đúng`,
  stateWithValue: `${FAULT_PREFIX}: đã ghi tình trạng không có số liệu nhưng vẫn có số`,
  provinceOnly: `${FAULT_PREFIX}: chỉ tiêu chỉ có số của toàn tỉnh`,
} as const;

/** Beginnings of the reasons that a run writes, and so may take back. */
const OURS = [FAULT_PREFIX, 'Đã có số ', 'Đã gồm trong số của '];

function isOurs(skip: Reading['skip']): boolean {
  return isBlank(skip) || OURS.some((start) => cellText(skip).startsWith(start));
}

interface Known {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlySet<string>;
  /** By name of a unit, the names of those it is counted in: a name may have passed on by date. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

function parentsOf(units: readonly PoolUnit[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const { name, parent } of units) {
    if (parent === '') continue;
    const key = name.toLowerCase();
    parents.set(key, [...(parents.get(key) ?? []), parent]);
  }
  return parents;
}

function knownOf(plan: Plan): Known {
  const units = poolUnits(plan.units);
  return {
    indicators: new Map(plan.indicators.map((known) => [known.id.toLowerCase(), known])),
    units: new Set(units.map(({ name }) => name.toLowerCase())),
    parents: parentsOf(units),
  };
}

const isProvince = (row: Reading): boolean => sameText(row.unit, PROVINCE_UNIT);
const isWide = (row: Reading): boolean => sameText(row.scope, SCOPES[2]);
const isListed = (cell: Reading['scope'], words: readonly string[]): boolean =>
  isBlank(cell) || words.some((word) => sameText(cell, word));

/** A number is no name, though it may look like one: a name is compared as text. */
function isUnit(unit: Reading['unit'], known: Known): boolean {
  return typeof unit === 'string' && known.units.has(unit.toLowerCase());
}

/** Why a unit's own figure cannot go into a pool, or ''; other rows are left to the formulas. */
function poolFault(row: Reading, indicator: Indicator): string {
  if (isProvince(row) || isWide(row)) return '';
  if (!canPool(indicator)) return REASONS.provinceOnly;
  return contradictsState(indicator.kind, row) ? REASONS.stateWithValue : '';
}

/** Why a row cannot count whatever the others say, or ''. */
function ownFault(row: Reading, known: Known): string {
  const indicator = known.indicators.get(cellText(row.indicator).toLowerCase());
  if (indicator === undefined) return REASONS.indicator;
  if (!isNumber(row.year)) return REASONS.year;
  if (!Object.values(PERIOD_WORDS.words).some((word) => sameText(row.period, word)))
    return REASONS.period;
  if (!isProvince(row) && !isUnit(row.unit, known)) return REASONS.unit;
  if (!isListed(row.type, READING_TYPES)) return REASONS.type;
  if (!isListed(row.scope, SCOPES)) return REASONS.scope;
  if (!isListed(row.state, STATES)) return REASONS.state;
  return poolFault(row, indicator);
}

function keyOf(row: Reading, ...more: readonly string[]): string {
  const cells = [row.indicator, row.year, row.period].map(cellText);
  return [...cells, ...more].join('|').toLowerCase();
}

function grouped(rows: readonly Reading[], key: (row: Reading) => string): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Of one unit the best type counts; rows of one key are wrong all together. */
function settleUnit(rows: readonly Reading[], reasons: Map<Reading, string>): void {
  const ranked = rows.map((row) => readingTypeRank(typeOf(row) ?? READING_TYPES[0]));
  const best = Math.min(...ranked);
  const same = rows.filter((_, index) => ranked[index] === best);
  rows.forEach((row, index) => {
    const word = (READING_TYPES[best] ?? READING_TYPES[0]).toLowerCase();
    if (ranked[index] !== best) reasons.set(row, `Đã có số ${word}`);
    else if (same.length > 1) {
      const others = same.filter((other) => other !== row).map((other) => other.row);
      const lines = others.sort((a, b) => a - b).join(', ');
      reasons.set(row, `${FAULT_PREFIX}: trùng khóa với dòng ${lines}`);
    }
  });
}

/** A unit that is counted in its parent's figure does not count beside it. */
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
    const parents = known.parents.get(cellText(row.unit).toLowerCase()) ?? [];
    const counting = parents.find((parent) => wide.has(parent.toLowerCase()));
    if (counting === undefined || reasons.has(row)) continue;
    reasons.set(row, `Đã gồm trong số của ${counting}`);
  }
}

/**
 * The rows with Bỏ qua as it should be. The province's own rows are left to the formulas, which see
 * all of them: the best type counts, two rows of one key are a fault. A row that says nothing yet
 * stands in nobody's way and needs no reason.
 */
export function settleReadings(plan: Plan, readings: readonly Reading[]): Reading[] {
  const known = knownOf(plan);
  const reasons = new Map<Reading, string>();
  const candidates = readings.filter((row) => isOurs(row.skip) && !isEmptyRow(row));
  for (const row of candidates) {
    const fault = ownFault(row, known);
    if (fault !== '') reasons.set(row, fault);
  }
  const sound = candidates.filter((row) => !reasons.has(row));
  for (const rows of grouped(sound, (row) => keyOf(row))) {
    const hasProvince = rows.some(isProvince);
    for (const row of rows) {
      if (hasProvince && !isProvince(row) && isWide(row)) reasons.set(row, 'Đã có số toàn tỉnh');
    }
    const units = rows.filter((row) => !isProvince(row) && !isWide(row));
    for (const ofUnit of grouped(units, (row) => keyOf(row, cellText(row.unit)))) {
      settleUnit(ofUnit, reasons);
    }
    settleOverlap(units, known, reasons);
  }
  return readings.map((row) => {
    if (!isOurs(row.skip)) return row;
    const reason = reasons.get(row) ?? null;
    return (row.skip ?? null) === reason || (reason === null && isBlank(row.skip))
      ? row
      : { ...row, skip: reason };
  });
}
