/** What settling decided, told where officers look for what to check. */
import type { Reading } from '../book';
import { cellText, isBlank } from '../cells';
import type { Finding, Severity } from '../finding';
import type { Plan } from '../plan/types';
import { FAULT_PREFIX, isEmptyRow } from '../reading';
import type { Steps } from '../steps';
import { eachOf } from '../steps';
import type { PlacedColumn, ReadingPlaces } from './places';
import { placeOf } from './places';
import type { SameKey } from './sameKey';
import { keyOf, placed } from './sameKey';
import type { SkipKind } from './settle';
import { isProvince, isWide, skipKindOf } from './settle';

/** "Lỗi: trùng khóa …" as the beginning of a sentence. */
function withoutPrefix(skip: string): string {
  const rest = skip.slice(FAULT_PREFIX.length).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

interface Saying {
  readonly code: string;
  readonly severity: Severity;
  readonly column: PlacedColumn;
  readonly advice: (skip: string) => string;
}

/** "Two rows of one key are invalid"; "overlapping scopes are a finding, never summed" (DOMAIN: Readings). */
const SAYINGS: Readonly<Record<SkipKind, Saying | null>> = {
  duplicate: {
    code: 'row.duplicate',
    severity: 'error',
    column: 'unit',
    advice: (skip) => `${withoutPrefix(skip)}. Giữ một dòng, các dòng khác ghi lý do ở cột Bỏ qua.`,
  },
  countedIn: {
    code: 'row.countedIn',
    severity: 'warning',
    column: 'unit',
    advice: (skip) => `${skip} nên dòng này không được cộng. Kiểm tra lại phạm vi số liệu.`,
  },
  stateWithValue: {
    code: 'row.stateWithValue',
    severity: 'error',
    column: 'state',
    advice: () =>
      'Đã ghi tình trạng không có số liệu nhưng vẫn có số. Xóa tình trạng, hoặc xóa số.',
  },
  provinceOnly: {
    code: 'row.provinceOnly',
    severity: 'error',
    column: 'unit',
    advice: () =>
      'Chỉ tiêu này chỉ có số của toàn tỉnh. Ghi “Toàn tỉnh”, hoặc chọn phạm vi Toàn tỉnh.',
  },
  other: null,
};

/** The rows of the same key, of one that settling leaves to the formulas, which see all of them. */
function sameUnsettled(row: Reading, groups: Map<string, SameKey>): SameKey | null {
  if (!isBlank(row.skip) || isEmptyRow(row)) return null;
  if (isProvince(row)) return placed(groups, keyOf(row, 'province'), row);
  return isWide(row) ? placed(groups, keyOf(row, 'lead'), row) : null;
}

/**
 * Findings of each row that settling set aside, step by step, at most {@link SETTLING_PASSES} a row;
 * faults of single cells are told by normalising.
 * @param readings settled, see `settleReadings`
 */
export function* settlingFindings(
  plan: Plan,
  readings: readonly Reading[],
  places: ReadingPlaces,
): Steps<(readonly Finding[])[]> {
  const units = new Set(plan.units.map(({ name }) => name.toLowerCase()));
  const groups = new Map<string, SameKey>();
  const unsettled = yield* eachOf(readings, (row) => sameUnsettled(row, groups));
  return yield* eachOf(readings, (row, index): readonly Finding[] => {
    const own = typeof row.skip === 'string' ? row.skip : '';
    const skip = unsettled[index]?.duplicateReason(row) ?? own;
    const kind = skipKindOf(skip, units);
    const saying = kind === null ? null : SAYINGS[kind];
    if (saying === null) return [];
    const { code, severity, column, advice } = saying;
    const place = placeOf(places, row.row, column);
    const read = column === 'skip' ? skip : cellText(row[column]);
    return [{ code, severity, place, read, advice: advice(skip) }];
  });
}

export const SETTLING_PASSES = 2;
