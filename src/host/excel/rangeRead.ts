/**
 * A rectangle to read, in row pieces whose answers stay below the limit. How much a row weighs is
 * known only once some were read: the first piece is small, later ones follow what came.
 */
import type { CellRange } from '../../core/a1';
import { jsonBytes } from './bytes';
import { PACKET_BYTES, type Work } from './packets';
import { columnCount, rangeOf, sheetNamed } from './ranges';

export type ReadProperty = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

export interface RangeQuery {
  readonly sheet: string;
  readonly area: CellRange;
  readonly properties: readonly ReadProperty[];
  /** Takes what was read. `firstRow` is the sheet row of its first row. */
  readonly take: (range: Excel.Range, firstRow: number) => void;
}

/** Bytes of a cell before any was read: texts of some thirty letters throughout. */
const FIRST_GUESS: Readonly<Record<ReadProperty, number>> = {
  values: 100,
  formulas: 100,
  numberFormat: 20,
  valueTypes: 10,
};

interface Piece {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly range: Excel.Range;
}

export class RangeRead implements Work {
  private nextRow: number;
  private bytesOfRow: number;
  private asked: Piece[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly query: RangeQuery,
  ) {
    this.nextRow = query.area.firstRow;
    const bytesOfCell = query.properties.reduce((sum, name) => sum + FIRST_GUESS[name], 0);
    this.bytesOfRow = bytesOfCell * columnCount(query.area);
  }

  get done(): boolean {
    return this.nextRow > this.query.area.lastRow;
  }

  take(budget: number, force: boolean): number {
    const fitting = Math.floor(budget / this.bytesOfRow);
    if (fitting === 0 && !force) return 0;
    const left = this.query.area.lastRow - this.nextRow + 1;
    const rows = Math.min(left, Math.max(1, fitting));
    this.ask(this.nextRow, this.nextRow + rows - 1);
    this.nextRow += rows;
    return Math.ceil(rows * this.bytesOfRow);
  }

  private ask(firstRow: number, lastRow: number): void {
    const { sheet, area, properties } = this.query;
    const range = rangeOf(sheetNamed(this.context, sheet), { ...area, firstRow, lastRow });
    range.load(properties.join(','));
    this.asked.push({ firstRow, lastRow, range });
  }

  settled(): void {
    for (const piece of this.asked) {
      this.weigh(piece);
      this.query.take(piece.range, piece.firstRow);
    }
    this.asked = [];
  }

  private weigh(piece: Piece): void {
    // A last piece needs no guess for a next one.
    if (this.done) return;
    const answer = this.query.properties.map((property) => piece.range[property]);
    this.bytesOfRow = Math.max(1, jsonBytes(answer) / (piece.lastRow - piece.firstRow + 1));
  }

  shrink(): boolean {
    const [first] = this.asked;
    if (first === undefined) return false;
    const smallest = this.nextRow - first.firstRow === 1 && this.bytesOfRow > PACKET_BYTES;
    this.asked = [];
    this.nextRow = first.firstRow;
    this.bytesOfRow *= 4;
    return !smallest;
  }
}
