/** Whether columns can be appended to a table, and where they come to stand. */
import { MAX_COLUMN, type CellRange } from '../core/a1';
import { overlaps } from '../core/areas';
import type { Change } from './host';
import { HostError } from './hostError';

export type AddColumns = Extract<Change, { kind: 'addColumns' }>;

/** What has to be known of the table and of those around it. */
export interface TableSurroundings {
  readonly headers: readonly string[];
  /** Header row and body. */
  readonly extent: CellRange;
  /** Areas of the other tables of the sheet. */
  readonly others: readonly CellRange[];
}

function checkHeaders({ sheet, columns }: AddColumns, present: readonly string[]): void {
  const seen = new Set(present.map((header) => header.toLowerCase()));
  const own = new Set<string>();
  for (const { header } of columns) {
    const key = header.toLowerCase();
    if (header === '' || header.length > 255 || own.has(key)) {
      throw new RangeError(`header “${header}” is empty, too long or used twice`);
    }
    if (seen.has(key)) throw new HostError('nameTaken', { sheet, item: header });
    own.add(key);
  }
}

/**
 * The area of the new columns, header row included. Whether its cells are empty the host must see.
 * @throws HostError nameTaken for a header that is there already, occupied for another table in the way
 * @throws RangeError for headers that no table can have, and beyond the last column
 */
export function newColumnsArea(change: AddColumns, around: TableSurroundings): CellRange {
  checkHeaders(change, around.headers);
  const { extent } = around;
  const area = {
    ...extent,
    firstColumn: extent.lastColumn + 1,
    lastColumn: extent.lastColumn + change.columns.length,
  };
  if (area.lastColumn > MAX_COLUMN) throw new RangeError(`no column behind ${change.table}`);
  if (around.others.some((other) => overlaps(other, area))) throw occupied(change);
  return area;
}

export function occupied({ sheet, table }: AddColumns): HostError {
  return new HostError('occupied', { sheet, item: table });
}
