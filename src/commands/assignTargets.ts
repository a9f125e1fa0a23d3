/**
 * Giao mục tiêu: targets that a later document sets. They beat what the plan says (DOMAIN: `assigned`
 * beats `stated`), and number and date of the document are mandatory.
 */
import { afterChanges } from '../changes/afterChanges';
import { editChanges } from '../changes/edits';
import { isIsoDate, isoToSerial } from '../core/calendar';
import type { CellValue } from '../core/cells';
import { cellText, sameValue } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import type { CellEdit, RunStamp } from '../core/log';
import { numberOf } from '../core/measure/score';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { yearsOf } from '../core/plan/targets';
import type { Indicator, IsoDate, Plan } from '../core/plan/types';
import { BASIS_WORDS } from '../core/words';
import type { ChangeSet, Host } from '../host/host';
import type { LocatedTable } from '../sheets/locate';
import { cellAt, locate, rowsOf } from '../sheets/locate';
import { SHEET_NAMES, SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { indicatorTable } from '../sheets/planTables';
import { readBook } from '../sheets/readBook';
import { following } from './follow';
import { logFirst } from './logOrder';

export interface AssignedTarget {
  /** Mã of the indicator. */
  readonly id: string;
  readonly year: number;
  /** In the indicator's unit; a word of its list for grades and yes/no. */
  readonly value: number | string;
  readonly document: { readonly number: string; readonly date: IsoDate };
}

export interface AssignOptions {
  /** Name of the workbook, for findings and Nhật ký, where its host tells none. */
  readonly file: string;
  readonly stamp: RunStamp;
}

export interface Assigned {
  readonly edits: readonly CellEdit[];
  readonly scores: readonly IndicatorScore[];
  readonly changes: ChangeSet;
  /** The workbook that all this was worked out from. */
  readonly basis: ObservedWorkbook;
}

function fault(file: string, code: string, read: string, advice: string): Finding {
  return { code, severity: 'error', place: { file }, read, advice };
}

/** What is wrong with one target, in the order that a person would look. */
function faultOf(plan: Plan, target: AssignedTarget, file: string): Finding | null {
  const { id, year, value, document } = target;
  const indicator = plan.indicators.find((known) => known.id === id);
  if (indicator === undefined) {
    return fault(
      file,
      'assign.indicator',
      id,
      `Kế hoạch không có mã chỉ tiêu này. Ghi mã như ở sheet ${SHEETS.indicators}.`,
    );
  }
  if (!yearsOf(plan).includes(year)) {
    const advice = `Năm giao cần nằm trong kế hoạch (${plan.firstYear} - ${plan.lastYear}).`;
    return fault(file, 'assign.year', String(year), advice);
  }
  if (document.number.trim() === '' || !isIsoDate(document.date)) {
    const advice = 'Giao mục tiêu phải ghi số, ký hiệu và ngày của văn bản giao.';
    return fault(file, 'assign.document', `${document.number} ${document.date}`.trim(), advice);
  }
  return isValueOf(plan, indicator, value)
    ? null
    : fault(file, 'assign.value', String(value), valueAdvice(plan, indicator));
}

function isValueOf(plan: Plan, indicator: Indicator, value: number | string): boolean {
  const number = numberOf(plan, indicator, value);
  return number !== null && Number.isFinite(number);
}

function valueAdvice(plan: Plan, { kind, list, unit }: Indicator): string {
  const words = plan.lists.find(({ id }) => id === list)?.words ?? [];
  if (kind === 'grade') return `Cần một trong các từ: ${words.join(', ')}.`;
  return kind === 'yesNo' ? 'Cần ghi Có hoặc Không.' : `Cần nhập số (${unit}), ví dụ 75.`;
}

function editsOf(
  table: LocatedTable,
  rows: ReadonlyMap<string, number>,
  target: AssignedTarget,
): CellEdit[] {
  const { id, year, value, document } = target;
  const row = rows.get(id);
  if (row === undefined) return [];
  const reason = `Giao theo văn bản số ${document.number}`;
  const cell = (part: string, after: CellValue): CellEdit[] => {
    const key = `targets.${year}.${part}`;
    const column = table.columns.get(key);
    const before = cellAt(table, row, key);
    if (column === undefined || sameValue(before, after)) return [];
    const about = { id, unit: '', period: String(year) };
    return [{ sheet: table.sheet.name, row, column, before, after, reason, ...about }];
  };
  return [
    ...cell('value', value),
    ...cell('basis', BASIS_WORDS.words.assigned),
    ...cell('document.number', document.number.trim()),
    ...cell('document.date', isoToSerial(document.date)),
  ];
}

/**
 * Works out what assigning the targets writes. Nothing is written yet.
 * @returns findings only when one of them cannot be assigned: all or none
 */
export async function planAssign(
  host: Host,
  targets: readonly AssignedTarget[],
  { file: known, stamp }: AssignOptions,
): Promise<Outcome<Assigned>> {
  const observed = await host.read(SHEET_NAMES);
  const file = observed.file ?? known;
  const read = readBook(observed, file);
  if (!read.ok) return read;
  const { plan } = read.value;
  const faults = targets.flatMap((target) => faultOf(plan, target, file) ?? []);
  const table = locate(observed, indicatorTable(yearsOf(plan)));
  if (faults.length > 0 || table === null) return { ok: false, findings: faults };
  const rows = new Map(
    rowsOf(table, ['id']).map(({ row }) => [cellText(cellAt(table, row, 'id')), row]),
  );
  const edits = targets.flatMap((target) => editsOf(table, rows, target));
  const summary = `Giao ${targets.length} mục tiêu theo văn bản. ${edits.length} ô được sửa.`;
  return assigned(observed, edits, { action: 'assign', stamp, file, period: '', summary, edits });
}

function assigned(
  observed: ObservedWorkbook,
  edits: readonly CellEdit[],
  run: NonNullable<Parameters<typeof following>[0]['run']>,
): Outcome<Assigned> {
  const changes = editChanges(edits);
  const after = afterChanges(observed, changes);
  const read = readBook(after, run.file);
  if (!read.ok) return read;
  const scores = scoreBook(read.value);
  const followed = following({ observed: after, book: read.value, scores, run, file: run.file });
  if (!followed.ok) return followed;
  return {
    ok: true,
    value: {
      edits,
      scores,
      changes: logFirst([...changes, ...followed.value.changes]),
      basis: observed,
    },
    findings: [],
  };
}
