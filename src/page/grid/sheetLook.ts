/**
 * What a cell looks like before its content is known: the specification, laid over the sheet as it
 * stands. Nothing is worked out per row when a sheet is opened, so its length does not matter.
 */
import { containsCell, parseRange, type CellRange } from '../../core/a1';
import type { ObservedTable } from '../../sheets/observed';
import type { PlacedCell, TableColumn, TableSpec, Validation } from '../../sheets/spec';
import { STYLES, type Style, type StyleName } from '../../sheets/styles';
import type { SheetModel } from './sheetModel';

/** Which part of a sheet a cell is. `below`: under a table, where its next row would come. */
export type CellPart = 'placed' | 'header' | 'body' | 'below' | 'free';

export interface CellLook {
  readonly part: CellPart;
  /** Null for a cell without a look of its own. */
  readonly style: StyleName | null;
  /** Invariant code; General when absent. */
  readonly numberFormat: string | undefined;
  /** Columns it reaches over, merged with it. */
  readonly span: number;
  /** Of the table that it belongs to; null outside our tables. */
  readonly column: TableColumn | null;
}

interface Band {
  readonly spec: TableSpec;
  readonly lastRow: number;
}

const FREE: CellLook = {
  part: 'free',
  style: null,
  numberFormat: undefined,
  span: 1,
  column: null,
};

function bandOf(spec: TableSpec, tables: readonly ObservedTable[]): Band {
  const there = tables.find(({ name }) => name === spec.name);
  return {
    spec,
    lastRow: there?.lastRow ?? spec.headerRow + Math.max(1, spec.rows.length),
  };
}

/** Tables one below the other: the lower one's header ends what is below the upper one. */
function isUnder(band: Band, row: number, bands: readonly Band[], column: number): boolean {
  return !bands.some(
    ({ spec }) =>
      spec !== band.spec &&
      spec.headerRow > band.lastRow &&
      spec.headerRow <= row &&
      column >= spec.firstColumn &&
      column < spec.firstColumn + spec.columns.length,
  );
}

export class SheetLook {
  private readonly placed = new Map<number, Map<number, PlacedCell>>();
  /** First column of the merge that covers a cell, by row. */
  private readonly covered = new Map<number, Map<number, number>>();
  private readonly bands: readonly Band[];
  private readonly validations: readonly (readonly [CellRange, Validation])[];

  constructor(private readonly model: SheetModel) {
    const { look, observed } = model;
    for (const cell of look?.cells ?? []) this.place(cell);
    this.bands = (look?.tables ?? []).map((spec) => bandOf(spec, observed.tables));
    this.validations = (look?.validations ?? []).flatMap((validation) =>
      validation.range.split(' ').flatMap((text) => {
        const range = parseRange(text);
        return range === null ? [] : [[range, validation] as const];
      }),
    );
  }

  private place(cell: PlacedCell): void {
    const row = this.placed.get(cell.row) ?? new Map<number, PlacedCell>();
    this.placed.set(cell.row, row.set(cell.column, cell));
    const span = cell.columnSpan ?? 1;
    if (span < 2) return;
    const covered = this.covered.get(cell.row) ?? new Map<number, number>();
    for (let right = 0; right < span; right++) covered.set(cell.column + right, cell.column);
    this.covered.set(cell.row, covered);
  }

  /** Last row and column that the specification says anything about. */
  get extent(): { readonly row: number; readonly column: number } {
    const { look } = this.model;
    const charts = (look?.charts ?? []).map(({ area }) => area);
    return {
      row: Math.max(
        0,
        ...this.placed.keys(),
        ...this.bands.map(({ lastRow }) => lastRow),
        ...charts.map(({ lastRow }) => lastRow),
      ),
      column: Math.max(look?.columns.length ?? 0, ...charts.map(({ lastColumn }) => lastColumn)),
    };
  }

  /** The first column of the merge that holds the cell; the cell's own column where it is in none. */
  mergeStart(row: number, column: number): number {
    return this.covered.get(row)?.get(column) ?? column;
  }

  /** Columns that the cell reaches over, from its merge's first. */
  mergeSpan(row: number, column: number): number {
    return this.placed.get(row)?.get(this.mergeStart(row, column))?.columnSpan ?? 1;
  }

  at(row: number, column: number): CellLook {
    const cell = this.placed.get(row)?.get(column);
    if (cell !== undefined) return this.placedLook(cell);
    for (const band of this.bands) {
      const look = this.tableLook(band, row, column);
      if (look !== null) return look;
    }
    const format = this.observedFormat(row, column);
    const style = this.officersStyle(row, column);
    return format === undefined && style === null ? FREE : { ...FREE, style, numberFormat: format };
  }

  /** Our validation of a cell; the first one counts. */
  validation(row: number, column: number): Validation | null {
    const found = this.validations.find(([range]) => containsCell(range, row, column));
    return found?.[1] ?? null;
  }

  /** A look that the sheet was given by people wins over the specification's. */
  private observedFormat(row: number, column: number): string | undefined {
    return this.model.observed.numberFormats[row - 1]?.[column - 1] ?? undefined;
  }

  private placedLook({ row, column, style, numberFormat, columnSpan = 1 }: PlacedCell): CellLook {
    const { numberFormat: usual }: Style = STYLES[style];
    return {
      part: 'placed',
      style,
      numberFormat: this.observedFormat(row, column) ?? numberFormat ?? usual,
      span: columnSpan,
      column: null,
    };
  }

  private tableLook(band: Band, row: number, column: number): CellLook | null {
    const { spec, lastRow } = band;
    const index = column - spec.firstColumn;
    const own = spec.columns[index];
    if (own === undefined || row < spec.headerRow) return null;
    if (row === spec.headerRow) {
      return { ...FREE, part: 'header', style: 'header', column: own };
    }
    const observed = this.observedFormat(row, column);
    if (row > lastRow) {
      if (!isUnder(band, row, this.bands, column)) return null;
      return { ...FREE, part: 'below', numberFormat: observed, column: own };
    }
    const { numberFormat: usual }: Style = STYLES[own.style];
    const special = spec.rows[row - spec.headerRow - 1]?.numberFormats?.[index];
    return {
      part: 'body',
      style: own.style,
      numberFormat: observed ?? special ?? own.numberFormat ?? usual,
      span: 1,
      column: own,
    };
  }

  /** Headers of a table on an officer's own sheet. */
  private officersStyle(row: number, column: number): StyleName | null {
    if (this.model.look !== null) return null;
    const inHeader = this.model.observed.tables.some(
      ({ headerRow, firstColumn, lastColumn }) =>
        row === headerRow && column >= firstColumn && column <= lastColumn,
    );
    return inHeader ? 'header' : null;
  }
}
