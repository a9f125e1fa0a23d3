/**
 * The looks of a sheet of the far end, painted one after the other as they were set: cells, columns
 * and rows with the properties that they have in the end.
 */
import { MAX_COLUMN, MAX_ROW, type CellRange } from '../../../src/core/a1';
import type { Look, SheetModel } from '../model/book';
import { borderOf, strokesOf } from '../model/borders';

type Painted = Record<string, unknown>;

const OF_COLUMNS = ['ColumnWidth', 'ColumnHidden'];
const OF_ROWS = ['RowHeight', 'AutofitRows'];

/** The look on each area that it is painted on; borders on the cells along their lines. */
function piecesOf({ area, property, value }: Look): Look[] {
  const border = borderOf(property);
  if (border === null) return [{ area, property, value }];
  return strokesOf(border.edge, area).map((stroke) => ({
    area: stroke.area,
    property: `Border.${stroke.side}.${border.what}`,
    value,
  }));
}

function isWhole({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  return (
    (firstRow === 1 && lastRow === MAX_ROW) || (firstColumn === 1 && lastColumn === MAX_COLUMN)
  );
}

/** Properties that many cells share: there are few looks and many cells. */
class Coat {
  readonly properties: Readonly<Painted>;
  private readonly next = new Map<string, Coat>();

  constructor(properties: Readonly<Painted> = {}) {
    this.properties = properties;
  }

  with(property: string, value: unknown): Coat {
    const key = JSON.stringify([property, value]);
    const known = this.next.get(key);
    if (known !== undefined) return known;
    const coat = new Coat({ ...this.properties, [property]: value });
    this.next.set(key, coat);
    return coat;
  }
}

export class PaintedSheet {
  /** The last cell with contents or a look of its own; 0 where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly bare = new Coat();
  /** By row and column. */
  private readonly cells: Coat[][] = [];
  private readonly columns = new Map<number, Painted>();
  private readonly rows = new Map<number, Painted>();

  constructor(sheet: SheetModel) {
    const used = sheet.cells.usedArea();
    const areas = sheet.looks.map(({ area }) => area).filter((area) => !isWhole(area));
    const all = used === null ? areas : [used, ...areas];
    this.lastRow = Math.max(0, ...all.map((area) => area.lastRow));
    this.lastColumn = Math.max(0, ...all.map((area) => area.lastColumn));
    for (const look of sheet.looks) this.paint(look);
  }

  /** Properties of a cell, borders as `Border.Top.Style`; one object for all cells that look alike. */
  cell(row: number, column: number): Readonly<Painted> {
    return (this.cells[row]?.[column] ?? this.bare).properties;
  }

  column(column: number): Readonly<Painted> {
    return this.columns.get(column) ?? {};
  }

  row(row: number): Readonly<Painted> {
    return this.rows.get(row) ?? {};
  }

  /** Columns that have properties. */
  laidOutColumns(): number[] {
    return [...this.columns.keys()];
  }

  private paint(look: Look): void {
    const { area, property, value } = look;
    if (OF_COLUMNS.includes(property)) {
      for (let each = area.firstColumn; each <= area.lastColumn; each++) {
        this.columns.set(each, { ...this.columns.get(each), [property]: value });
      }
      return;
    }
    if (OF_ROWS.includes(property)) {
      // Of fitting a row and giving it a height the last one counts.
      for (let each = area.firstRow; each <= area.lastRow; each++) {
        this.rows.set(each, { [property]: value });
      }
      return;
    }
    for (const piece of piecesOf(look)) this.paintCells(piece);
  }

  private paintCells({ area, property, value }: Look): void {
    const lastRow = Math.min(area.lastRow, this.lastRow);
    const lastColumn = Math.min(area.lastColumn, this.lastColumn);
    for (let row = area.firstRow; row <= lastRow; row++) {
      const cells = (this.cells[row] ??= []);
      for (let column = area.firstColumn; column <= lastColumn; column++) {
        cells[column] = (cells[column] ?? this.bare).with(property, value);
      }
    }
  }
}
