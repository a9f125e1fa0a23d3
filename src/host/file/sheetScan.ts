/** An opened worksheet part taken apart: its outline, and the spans of its rows and cells. */
import { type CellSpan, type RowSpan, scanCells, scanRows, tagAttributes } from './rowScan';
import { SheetOutline } from './sheetOutline';
import type { XmlAttributes } from './xmlRead';

export class SheetScan extends SheetOutline {
  /** In ascending order. */
  readonly rows: readonly RowSpan[];
  private readonly byNumber: ReadonlyMap<number, RowSpan>;

  /** @throws OpenFault `file.damaged` for a part without `<sheetData>` */
  constructor(source: string, part: string) {
    super(source, part);
    this.rows = scanRows(this.tags, this.dataSpan, this.prefix);
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
  }

  row(number: number): RowSpan | undefined {
    return this.byNumber.get(number);
  }

  /** The row as written. */
  rowSource(row: RowSpan): string {
    return this.source.slice(row.start, row.end);
  }

  rowAttributes(row: RowSpan): XmlAttributes {
    return tagAttributes(this.source.slice(row.start, row.innerStart));
  }

  cells(row: RowSpan): CellSpan[] {
    return scanCells(this.tags, row, this.prefix);
  }

  /** The first row below a number, where the sheet has one. */
  firstBelow(number: number): RowSpan | undefined {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.number ?? 0) > number) high = middle;
      else low = middle + 1;
    }
    return this.rows[low];
  }
}
