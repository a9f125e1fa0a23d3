/** What follows from the content of a workbook: every sheet of ours as it should be, and the log of the run. */
import type { CrowdedCell } from '../changes/reconcile';
import { reconcile } from '../changes/reconcile';
import { cellAddress } from '../core/a1';
import type { Book } from '../core/book';
import { cellText } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import type { Run } from '../core/log';
import type { IndicatorScore } from '../core/measure/scoreBook';
import type { ChangeSet } from '../host/host';
import { observedLayout } from '../sheets/layout';
import { entriesOf, nextRun, readLog } from '../sheets/log/logTable';
import type { ObservedWorkbook } from '../sheets/observed';
import { workbookSpec } from '../sheets/workbook';
import { missingColumns } from './missingColumns';
import { totalRows } from './totalRows';

/** A sheet of the officer's that has the name of one of ours: nothing may be written beside it. */
function foreignSheet(file: string, sheet: string): Finding {
  return {
    code: 'sheet.foreign',
    severity: 'error',
    place: { file, sheet },
    read: '',
    advice:
      'Sheet tên này không có bảng của sổ theo dõi. Đổi tên sheet đó rồi chạy lại; nội dung của sheet vẫn giữ nguyên.',
  };
}

function crowdedCell(file: string, { sheet, row, column, read, headers }: CrowdedCell): Finding {
  return {
    code: 'sheet.noRoom',
    severity: 'error',
    place: { file, sheet, cell: cellAddress(row, column) },
    read: cellText(read),
    advice: `Bên phải bảng cần ${headers.length} cột trống để thêm cột ${headers.join(', ')}. Chuyển nội dung ở đó sang chỗ khác rồi chạy lại.`,
  };
}

export interface Followed {
  readonly observed: ObservedWorkbook;
  /** What the workbook holds, its edits applied. */
  readonly book: Book;
  readonly scores: readonly IndicatorScore[];
  /** What Nhật ký is to say of the run; nothing is said of a run that is only looked at. */
  readonly run: Run | null;
  readonly file: string;
}

/** Người thực hiện of Thiết lập goes before what the caller knows. */
function named(run: Run, { settings }: Book): Run {
  const person = settings.person.trim();
  return person === '' ? run : { ...run, stamp: { ...run.stamp, person } };
}

/** Changes to the observed workbook, and rules of ours that every run writes anew. */
export interface Consequences {
  readonly changes: ChangeSet;
  readonly upkeep: ChangeSet;
}

/** @returns what is to be written, or why nothing may be written */
export function following({ observed, book, scores, run, file }: Followed): Outcome<Consequences> {
  const missing = [...missingColumns(observed, file), ...totalRows(observed, file)];
  if (missing.length > 0) return { ok: false, findings: missing };
  const log = run === null ? [] : entriesOf(nextRun(readLog(observed)), named(run, book));
  const layout = observedLayout(observed);
  const spec = workbookSpec(book, scores, { layout, log });
  const { changes, foreignSheets, crowded, upkeep } = reconcile(spec, observed, {
    layout,
    planCells: 'keep',
  });
  const refusals = [
    ...foreignSheets.map((sheet) => foreignSheet(file, sheet)),
    ...crowded.map((cell) => crowdedCell(file, cell)),
  ];
  if (refusals.length > 0) return { ok: false, findings: refusals };
  return { ok: true, value: { changes, upkeep }, findings: [] };
}
