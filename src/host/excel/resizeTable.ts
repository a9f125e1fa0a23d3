/** Moves the end of a table, and reads back that Excel did so. */
import type { CellRange } from '../../core/a1';
import type { Change } from '../host';
import { HostError } from '../hostError';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { columnCount, rangeOf, rowCount, sheetNamed } from './ranges';

type ResizeTable = Extract<Change, { kind: 'resizeTable' }>;
/** A table as changes name it. */
type TablePlace = Pick<ResizeTable, 'sheet' | 'table'>;

/** How a table must look once the packets are answered. */
interface Expectation {
  readonly place: TablePlace;
  readonly extent: CellRange;
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
   * How far a table reaches, after the changes so far.
   * @throws HostError notFound for a table that is not known
   */
  extentOf({ sheet, table }: TablePlace): CellRange {
    const extent = this.extents.get(table);
    if (extent === undefined) throw new HostError('notFound', { sheet, item: table });
    return extent;
  }

  /**
   * Plans another last row; see {@link lateWorks}.
   * @throws HostError notFound for a table that is not known
   * @throws RangeError when no body row would be left
   */
  plan(change: ResizeTable): void {
    const before = this.extentOf(change);
    if (change.lastRow <= before.firstRow) {
      throw new RangeError(`table ${change.table} needs a body row below row ${before.firstRow}`);
    }
    if (!this.former.has(change.table)) {
      this.former.set(change.table, { sheet: change.sheet, extent: before });
    }
    this.extents.set(change.table, { ...before, lastRow: change.lastRow });
  }

  /** Gives a table another extent, below the same header row. */
  resized(place: TablePlace, extent: CellRange): Work {
    this.extents.set(place.table, extent);
    return fixedWork(callBytes(5, place.table), () => this.resize(place, extent));
  }

  /**
   * New rows look like the last one there was; then the tables reach over them. To be done once all
   * contents are written, for the look may make Text of cells. The extent comes last: a run that is
   * cut short before is done again by the next one, look and all.
   */
  lateWorks(): Work[] {
    return [...this.former].flatMap(([table, { sheet, extent: before }]) => {
      const extent = this.extents.get(table) ?? before;
      const resized = this.resized({ sheet, table }, extent);
      if (extent.lastRow <= before.lastRow) return [resized];
      const last = { ...before, firstRow: before.lastRow };
      const added = { ...before, firstRow: before.lastRow + 1, lastRow: extent.lastRow };
      const look = fixedWork(callBytes(3), () => {
        const worksheet = sheetNamed(this.context, sheet);
        rangeOf(worksheet, added).copyFrom(rangeOf(worksheet, last), 'Formats');
      });
      return [look, resized];
    });
  }

  private resize(place: TablePlace, extent: CellRange): void {
    const sheet = sheetNamed(this.context, place.sheet);
    const table = sheet.tables.getItem(place.table);
    table.resize(rangeOf(sheet, extent));
    const range = table.getRange().untrack().load('rowCount,columnCount');
    this.expected.push({ place, extent, range });
  }

  /**
   * To be called once all packets are answered.
   * @throws HostError other, when a table does not reach where it should
   */
  verify(): void {
    const byTable = new Map(this.expected.map((item) => [item.place.table, item]));
    for (const { place, extent, range } of byTable.values()) {
      const rows = range.rowCount === rowCount(extent);
      if (rows && range.columnCount === columnCount(extent)) continue;
      throw new HostError('other', { sheet: place.sheet, item: place.table, touched: true });
    }
  }
}
