/**
 * A rectangle to read, in row pieces whose answers stay below the limit. How much a row weighs is
 * known only once some were read: the first piece is small, later ones follow what came.
 */
import type { CellRange } from '../../core/a1';
import { jsonBytes } from './bytes';
import { PACKET_BYTES, type Work } from './packets';
import { columnCount, rangeOf, sheetIfThere, sheetNamed } from './ranges';

export type ReadProperty = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

export interface RangeQuery {
  readonly sheet: string;
  readonly area: CellRange;
  readonly properties: readonly ReadProperty[];
  /** Where the sheet may be missing: nothing is taken then. */
  readonly ifThere?: boolean;
  /** Takes what was read. `firstRow` is the sheet row of its first row. */
  readonly take: (range: Excel.Range, firstRow: number) => void;
}

/** Bytes of a cell before any was read, as sheets of ours weigh on the average. */
const FIRST_GUESS: Readonly<Record<ReadProperty, number>> = {
  values: 40,
  formulas: 50,
  numberFormat: 12,
  valueTypes: 9,
};

/**
 * Guessed bytes of a first piece at most. Rows of formulas weigh five times the guess: even so the
 * first pieces of all sheets fit into one answer, and each sheet's weight is known for the next.
 */
const FIRST_PIECE = 500_000;

interface Piece {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly range: Excel.Range;
}

export class RangeRead implements Work {
  private nextRow: number;
  private bytesOfRow: number;
  private isGuess = true;
  private asked: Piece[] = [];
  /** Rows of the packet that was refused. */
  private refusedRows = 0;
  /** What is read in which order does not matter. */
  readonly mayBeOvertaken = true;

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
    // Of a sheet whose weight is a guess, one piece is asked in a packet.
    if (this.isGuess && this.asked.length > 0) return 0;
    const room = this.isGuess ? Math.min(budget, FIRST_PIECE) : budget;
    const fitting = Math.floor(room / this.bytesOfRow);
    if (fitting === 0 && !force) return 0;
    const left = this.query.area.lastRow - this.nextRow + 1;
    const rows = Math.min(left, Math.max(1, fitting));
    this.ask(this.nextRow, this.nextRow + rows - 1);
    this.nextRow += rows;
    return Math.ceil(rows * this.bytesOfRow);
  }

  private ask(firstRow: number, lastRow: number): void {
    const { sheet, area, properties, ifThere = false } = this.query;
    const worksheet = (ifThere ? sheetIfThere : sheetNamed)(this.context, sheet);
    const range = rangeOf(worksheet, { ...area, firstRow, lastRow });
    range.load(properties.join(','));
    this.asked.push({ firstRow, lastRow, range });
  }

  settled(): void {
    for (const piece of this.asked) {
      if (this.query.ifThere === true && piece.range.isNullObject) {
        this.nextRow = this.query.area.lastRow + 1;
        continue;
      }
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
    this.isGuess = false;
  }

  retract(): void {
    const first = this.asked[0]?.firstRow ?? this.nextRow;
    this.refusedRows = this.nextRow - first;
    this.nextRow = first;
    this.asked = [];
  }

  shrink(): boolean {
    if (this.refusedRows === 0) return false;
    const isSmallest = this.refusedRows === 1 && this.bytesOfRow > PACKET_BYTES;
    this.bytesOfRow *= this.isGuess ? 4 : 1.5;
    return !isSmallest;
  }
}
