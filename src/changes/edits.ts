/** Cells of the officer's that a run changes, each on its own: what Nhật ký records and Hoàn tác takes back. */
import type { CellEdit } from '../core/log';
import type { Change } from '../host/host';
import { cellBlocks } from './cellBlocks';

/** A cell that is to hold something else. */
export type WrittenCell = Pick<CellEdit, 'sheet' | 'row' | 'column' | 'after'>;

/** The cells as rectangles, sheet by sheet. */
export function editChanges(edits: readonly WrittenCell[]): Change[] {
  const bySheet = new Map<string, WrittenCell[]>();
  for (const edit of edits) {
    const known = bySheet.get(edit.sheet);
    if (known === undefined) bySheet.set(edit.sheet, [edit]);
    else known.push(edit);
  }
  return [...bySheet].flatMap(([sheet, own]) => {
    const cells = own.map(({ row, column, after }) => ({ row, column, content: after }));
    return cellBlocks(cells).map((block): Change => ({ kind: 'setCells', sheet, ...block }));
  });
}
