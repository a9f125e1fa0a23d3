/**
 * Theo dõi is reconciled by id (DESIGN: Two kinds of sheet): every row stays where the officer put
 * it, so that own columns beside it still belong to it; new indicators come last; a row whose
 * indicator is gone is marked.
 */
import type { Book } from '../core/book';
import { cellText } from '../core/cells';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { yearsOf } from '../core/plan/targets';
import type { Change } from '../host/host';
import { cellAt, locate } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import type { CellContent } from '../sheets/spec';
import type { TableDef } from '../sheets/table';
import { trackRow } from '../sheets/track/trackRows';
import { trackTable } from '../sheets/track/trackTable';

/** What a row of the table is about: an indicator, one that is gone or repeated, or nothing. */
type Row = IndicatorScore | { readonly mark: string } | null;

/** Cells of a row; `undefined` leaves one as it is. */
type RowCells = readonly (CellContent | undefined)[];

function rowsAsTheyStand(ids: readonly string[], scores: readonly IndicatorScore[]): Row[] {
  const waiting = new Map(scores.map((scored) => [scored.indicator.id, scored]));
  const known = new Set(waiting.keys());
  const rows = ids.map((id): Row => {
    const scored = waiting.get(id);
    waiting.delete(id);
    if (scored !== undefined) return scored;
    if (id === '') return null;
    return {
      mark: known.has(id)
        ? `Dòng lặp lại: mã ${id} đã có ở dòng trên.`
        : `Mã ${id} không còn trong kế hoạch.`,
    };
  });
  return [...rows, ...waiting.values()];
}

/** The id goes into the mark, so that the row is counted no more; its name stays for who reads it. */
function markedCells(def: TableDef, mark: string): RowCells {
  return def.columns.map(({ key }) => (key === 'name' ? undefined : key === 'why' ? mark : null));
}

/** Changes to the table of Theo dõi in a workbook that has it. */
export function trackChanges(
  observed: ObservedWorkbook,
  book: Book,
  scores: readonly IndicatorScore[],
): Change[] {
  const def = trackTable(yearsOf(book.plan));
  const table = locate(observed, def);
  if (table === null) return [];
  const ids = Array.from({ length: table.lastRow - table.headerRow }, (_, index) =>
    cellText(cellAt(table, table.headerRow + 1 + index, 'id')),
  );
  const rows = rowsAsTheyStand(ids, scores);
  const cells = rows.map((row, index): RowCells => {
    if (row === null) return [];
    return 'mark' in row ? markedCells(def, row.mark) : trackRow(book, row, index).cells;
  });
  const { sheet } = def;
  const lastRow = table.headerRow + rows.length;
  const own = table.sheet.tables.find(({ name }) => name === def.name);
  const grown = own !== undefined && own.lastRow < lastRow;
  return [
    ...(grown ? [{ kind: 'resizeTable', sheet, table: def.name, lastRow } as const] : []),
    {
      kind: 'setCells',
      sheet,
      row: table.headerRow + 1,
      column: def.firstColumn,
      rows: cells,
    },
  ];
}
