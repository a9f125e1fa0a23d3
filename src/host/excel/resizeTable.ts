/** Moves the end of a table, and reads back that Excel did so. */
import type { CellRange } from '../../core/a1';
import type { Change } from '../host';
import { HostError } from '../hostError';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { rangeOf, rowCount, sheetNamed } from './ranges';

type ResizeTable = Extract<Change, { kind: 'resizeTable' }>;

/** How a table must look once the packets are answered. */
interface Expectation {
  readonly change: ResizeTable;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Resizes tables; knows how far each reaches meanwhile. */
export class TableResizer {
  private readonly extents: Map<string, CellRange>;
  /** What the tables that were resized reached before. */
  private readonly former = new Map<ResizeTable['table'], { sheet: string; extent: CellRange }>();
  private readonly expected: Expectation[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    extents: ReadonlyMap<string, CellRange>,
  ) {
    this.extents = new Map(extents);
  }

  /** Makes a table known that the same change set adds. */
  know(table: string, extent: CellRange): void {
    this.extents.set(table, extent);
  }

  /**
   * @throws HostError notFound for a table that is not known
   * @throws RangeError when no body row would be left
   */
  works(change: ResizeTable): Work[] {
    const before = this.extents.get(change.table);
    if (before === undefined) {
      throw new HostError('notFound', { sheet: change.sheet, item: change.table });
    }
    if (change.lastRow <= before.firstRow) {
      throw new RangeError(`table ${change.table} needs a body row below row ${before.firstRow}`);
    }
    const after = { ...before, lastRow: change.lastRow };
    this.extents.set(change.table, after);
    if (!this.former.has(change.table)) {
      this.former.set(change.table, { sheet: change.sheet, extent: before });
    }
    return [fixedWork(callBytes(5, change.table), () => this.resize(change, after))];
  }

  /**
   * New rows look like the last one there was. To be done once all contents are written: the look
   * may make Text of cells.
   */
  formatWorks(): Work[] {
    return [...this.former].flatMap(([table, { sheet, extent }]) => {
      const { lastRow } = this.extents.get(table) ?? extent;
      if (lastRow <= extent.lastRow) return [];
      return [
        fixedWork(callBytes(3), () => {
          const worksheet = sheetNamed(this.context, sheet);
          const last = rangeOf(worksheet, { ...extent, firstRow: extent.lastRow });
          const added = { ...extent, firstRow: extent.lastRow + 1, lastRow };
          rangeOf(worksheet, added).copyFrom(last, 'Formats');
        }),
      ];
    });
  }

  private resize(change: ResizeTable, after: CellRange): void {
    const sheet = sheetNamed(this.context, change.sheet);
    const table = sheet.tables.getItem(change.table);
    table.resize(rangeOf(sheet, after));
    const range = table.getRange().untrack().load('rowCount');
    this.expected.push({ change, rows: rowCount(after), range });
  }

  /**
   * To be called once all packets are answered.
   * @throws HostError other, when a table does not reach where it should
   */
  verify(): void {
    const byTable = new Map(this.expected.map((item) => [item.change.table, item]));
    for (const { change, rows, range } of byTable.values()) {
      if (range.rowCount === rows) continue;
      throw new HostError('other', { sheet: change.sheet, item: change.table, touched: true });
    }
  }
}
