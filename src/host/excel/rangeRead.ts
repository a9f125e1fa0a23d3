/**
 * A rectangle to read, in row pieces whose answers stay below the limit. How much a row weighs is
 * known only once some were read: the first packet takes a few rows here and there, so that later
 * ones know what the rows between weigh, and fill up.
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
 * Guessed bytes of the rows in the first packet at most. Rows of formulas weigh five times the guess:
 * even so the first rows of all sheets fit into one answer.
 */
const FIRST_ROWS = 500_000;

/** Places of a long range from which its first rows are taken at most. */
const FIRST_PLACES = 30;

/** Pieces on either side that say what the rows between weigh: rows of different kinds take turns. */
const NEIGHBOURS = 4;

/** A piece may come to so much more than its neighbours let expect. */
const CAUTION = 1.02;

/** What a refusal adds to that, until an answer comes. */
const AFTER_REFUSAL = 1.12;

/** Rows of the sheet, both included. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

const countOf = ({ first, last }: Rows): number => last - first + 1;

interface Piece extends Rows {
  readonly range: Excel.Range;
}

interface Weighed extends Rows {
  /** Bytes of a row. */
  readonly weight: number;
}

function meanWeight(pieces: readonly Weighed[]): number {
  const rows = pieces.reduce((sum, piece) => sum + countOf(piece), 0);
  return pieces.reduce((sum, piece) => sum + piece.weight * countOf(piece), 0) / Math.max(1, rows);
}

export class RangeRead implements Work {
  /** Rows to be asked yet, from above. */
  private left: Rows[];
  private asked: Piece[] = [];
  private weights: Weighed[] = [];
  private caution = CAUTION;
  private guess: number;
  /** Rows of the packet that was refused. */
  private refused: readonly Rows[] = [];
  /** What is read in which order does not matter. */
  readonly mayBeOvertaken = true;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly query: RangeQuery,
  ) {
    const { area, properties } = query;
    this.left = [{ first: area.firstRow, last: area.lastRow }];
    this.guess = properties.reduce((sum, name) => sum + FIRST_GUESS[name], 0) * columnCount(area);
  }

  get done(): boolean {
    return this.left.length === 0;
  }

  take(budget: number, force: boolean): number {
    if (this.weights.length === 0) return this.takeFirst(budget, force);
    const [next] = this.left;
    if (next === undefined) return 0;
    const weight = this.weightAt(next);
    const fitting = Math.floor(budget / weight);
    if (fitting === 0 && !force) return 0;
    const rows = Math.min(countOf(next), Math.max(1, fitting));
    this.ask({ first: next.first, last: next.first + rows - 1 });
    return Math.ceil(rows * weight);
  }

  /** All of a short range; of a long one some rows here and there, in one packet. */
  private takeFirst(budget: number, force: boolean): number {
    const [all] = this.left;
    if (this.asked.length > 0 || all === undefined) return 0;
    const fitting = Math.floor(Math.min(budget, FIRST_ROWS) / this.guess);
    if (fitting === 0 && !force) return 0;
    if (fitting >= countOf(all)) this.ask(all);
    else for (const rows of placesIn(all, Math.max(1, fitting))) this.ask(rows);
    return Math.ceil(this.asked.reduce((sum, piece) => sum + countOf(piece), 0) * this.guess);
  }

  /** What a row is expected to weigh: what the nearest rows above do, or those below. */
  private weightAt({ first }: Rows): number {
    const above = this.weights.filter((known) => known.last < first).slice(-NEIGHBOURS);
    const below = this.weights.filter((known) => known.first > first).slice(0, NEIGHBOURS);
    return Math.max(1, meanWeight(above), meanWeight(below)) * this.caution;
  }

  private ask(rows: Rows): void {
    const { sheet, area, properties, ifThere = false } = this.query;
    const worksheet = (ifThere ? sheetIfThere : sheetNamed)(this.context, sheet);
    const range = rangeOf(worksheet, { ...area, firstRow: rows.first, lastRow: rows.last });
    range.load(properties.join(','));
    this.asked.push({ ...rows, range });
    this.left = this.left.flatMap((rest) => without(rest, rows));
  }

  settled(): void {
    if (this.asked.length > 0) this.caution = CAUTION;
    for (const { range, ...rows } of this.asked) {
      if (this.query.ifThere === true && range.isNullObject) {
        this.left = [];
        continue;
      }
      this.weigh(range, rows);
      this.query.take(range, rows.first);
    }
    this.asked = [];
  }

  private weigh(range: Excel.Range, rows: Rows): void {
    // The last rows need not be weighed: none come after.
    if (this.done) return;
    const answer = this.query.properties.map((property) => range[property]);
    const weight = jsonBytes(answer) / countOf(rows);
    this.weights.push({ ...rows, weight });
    this.weights.sort((one, other) => one.first - other.first);
  }

  retract(): void {
    this.refused = this.asked;
    const back = this.asked.map(({ first, last }) => ({ first, last }));
    this.left = [...this.left, ...back].sort((one, other) => one.first - other.first);
    this.asked = [];
  }

  shrink(): boolean {
    const rows = this.refused.reduce((sum, piece) => sum + countOf(piece), 0);
    const [first] = this.refused;
    if (first === undefined) return false;
    const isGuess = this.weights.length === 0;
    const weight = isGuess ? this.guess : this.weightAt(first);
    if (isGuess) this.guess *= 4;
    else this.caution *= AFTER_REFUSAL;
    return rows > 1 || weight <= PACKET_BYTES;
  }
}

/** What is left of some rows once others among them are taken. */
function without(rest: Rows, taken: Rows): Rows[] {
  if (taken.last < rest.first || taken.first > rest.last) return [rest];
  const parts = [
    { first: rest.first, last: taken.first - 1 },
    { first: taken.last + 1, last: rest.last },
  ];
  return parts.filter((part) => countOf(part) > 0);
}

/** So many rows, spread over all of them. */
function placesIn(all: Rows, count: number): Rows[] {
  const places = Math.min(FIRST_PLACES, count);
  const rows = Math.floor(count / places);
  const step = (countOf(all) - rows) / Math.max(1, places - 1);
  return Array.from({ length: places }, (_, index) => {
    const first = all.first + Math.floor(index * step);
    return { first, last: first + rows - 1 };
  });
}
