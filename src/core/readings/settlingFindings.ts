/** What settling decided, told where officers look for what to check. */
import type { Reading } from '../book';
import { cellText, isBlank } from '../cells';
import type { Finding, Severity } from '../finding';
import type { Plan } from '../plan/types';
import { FAULT_PREFIX, isEmptyRow } from '../reading';
import type { PlacedColumn, ReadingPlaces } from './places';
import { placeOf } from './places';
import type { SkipKind } from './settle';
import {
  duplicateReason,
  grouped,
  isProvince,
  isWide,
  keyOf,
  ofBestType,
  skipKindOf,
} from './settle';

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

/** Rows of the province, or of leads for it: settling leaves them to the formulas, which see all of them. */
function unsettledDuplicates(readings: readonly Reading[]): Map<Reading, string> {
  const counting = readings.filter((row) => isBlank(row.skip) && !isEmptyRow(row));
  const groups = [
    counting.filter(isProvince),
    counting.filter((row) => !isProvince(row) && isWide(row)),
  ];
  const found = new Map<Reading, string>();
  for (const rows of groups.flatMap((group) => grouped(group, (row) => keyOf(row)))) {
    const { same } = ofBestType(rows);
    if (same.length > 1) same.forEach((row) => found.set(row, duplicateReason(row, same)));
  }
  return found;
}

/**
 * Findings about rows that settling set aside; faults of single cells are told by normalising.
 * @param readings settled, see `settleReadings`
 */
export function settlingFindings(
  plan: Plan,
  readings: readonly Reading[],
  places: ReadingPlaces,
): Finding[] {
  const units = new Set(plan.units.map(({ name }) => name.toLowerCase()));
  const duplicates = unsettledDuplicates(readings);
  return readings.flatMap((row): Finding[] => {
    const skip = duplicates.get(row) ?? (typeof row.skip === 'string' ? row.skip : '');
    const kind = skipKindOf(skip, units);
    const saying = kind === null ? null : SAYINGS[kind];
    if (saying === null) return [];
    const { code, severity, column, advice } = saying;
    const place = placeOf(places, row.row, column);
    const read = column === 'skip' ? skip : cellText(row[column]);
    return [{ code, severity, place, read, advice: advice(skip) }];
  });
}
