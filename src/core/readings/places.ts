/** Where readings stand in a workbook, so that findings can name cells. */
import type { Finding, Place } from '../finding';

/** Columns that rules look at. */
export type KeyColumn =
  | 'indicator'
  | 'unit'
  | 'year'
  | 'period'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'state'
  | 'scope'
  | 'type';

/** Columns that findings may be about. */
export type PlacedColumn = KeyColumn | 'cause' | 'remedy' | 'skip';

/** Where readings stand, and what formats their cells have. */
export interface ReadingPlaces {
  readonly file?: string;
  readonly sheet: string;
  /** Header of a column, as people see it. */
  headerOf(column: PlacedColumn): string;
  addressOf(row: number, column: PlacedColumn): string;
  /** Invariant number-format code, null for General. */
  formatOf(row: number, column: KeyColumn): string | null;
  /** A formula of the officer's is never written over. */
  isFormula(row: number, column: KeyColumn): boolean;
}

export function placeOf(places: ReadingPlaces, row: number, column: PlacedColumn): Place {
  const { file, sheet } = places;
  const cell = places.addressOf(row, column);
  return { ...(file === undefined ? {} : { file }), sheet, cell };
}

/** What a finding says beside its place. */
export type Told = Omit<Finding, 'place'>;
