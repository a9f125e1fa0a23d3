/**
 * A row of Số liệu written as an officer would, and what settles with it: Bỏ qua of the rows that it
 * stands beside, so that the light is right at once and not only after the next refresh.
 */
import { cellBlocks } from '../changes/cellBlocks';
import type { Book, Reading } from '../core/book';
import { cellText, sameValue } from '../core/cells';
import type { CellValue } from '../core/cells';
import { IndicatorIndex } from '../core/readings/indicatorIndex';
import { normaliseReadings } from '../core/readings/normalise';
import type { KeyColumn, ReadingPlaces } from '../core/readings/places';
import { settleReadings } from '../core/readings/settle';
import type { Change } from '../host/host';
import type { LocatedTable } from '../sheets/locate';
import type { ReadingColumn } from '../sheets/readingTable';
import { READING_TABLE } from '../sheets/readingTable';
import type { CellContent } from '../sheets/spec';
import { NUMBER_FORMATS } from '../sheets/styles';

export type RowContents = Readonly<Partial<Record<ReadingColumn, CellContent>>>;

/** The rows of one indicator, whatever the letters of its id: the only ones that a row of it stands beside. */
export function readingsOf(
  { plan, readings }: Pick<Book, 'plan' | 'readings'>,
  ids: readonly string[],
): Reading[] {
  const index = new IndicatorIndex(plan.indicators);
  const wanted = new Set(ids.flatMap((id) => index.find(id)?.id ?? []));
  const known = new Map<string, boolean>();
  return readings.filter(({ indicator }) => {
    const text = cellText(indicator);
    let isWanted = known.get(text);
    if (isWanted === undefined) {
      isWanted = wanted.has(index.find(text)?.id ?? '');
      known.set(text, isWanted);
    }
    return isWanted;
  });
}

/** Places in which some cells of a row have lost their number format. */
export function reformatted(
  places: ReadingPlaces,
  row: number,
  columns: readonly KeyColumn[],
): ReadingPlaces {
  return {
    ...places,
    headerOf: (column) => places.headerOf(column),
    addressOf: (at, column) => places.addressOf(at, column),
    isFormula: (at, column) => places.isFormula(at, column),
    formatOf: (at, column) =>
      at === row && columns.includes(column) ? null : places.formatOf(at, column),
  };
}

/** Changes of cells of one row, in as few rectangles as they make. */
export function rowChanges(table: LocatedTable, row: number, contents: RowContents): Change[] {
  const cells = (Object.keys(contents) as ReadingColumn[]).flatMap((key) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ row, column, content: contents[key] ?? null }];
  });
  const { name: sheet } = table.sheet;
  return cellBlocks(cells).map((block): Change => ({ kind: 'setCells', sheet, ...block }));
}

/** Cells that held a percentage or a date and now hold a number: 60 must not show as 6000%. */
export function plainCells(
  table: LocatedTable,
  row: number,
  contents: RowContents,
  columns: readonly KeyColumn[],
): Change[] {
  return columns.flatMap((key): Change[] => {
    const column = table.columns.get(key);
    if (column === undefined) return [];
    const rows = [[contents[key] ?? null]];
    const numberFormat = NUMBER_FORMATS.general;
    return [{ kind: 'setCells', sheet: table.sheet.name, row, column, rows, numberFormat }];
  });
}

/** True where no key cell and no figure would be written otherwise by a refresh. */
function isCanonical(typed: Reading, normalised: Reading): boolean {
  return READING_TABLE.columns.every(
    ({ key }) => key === 'note' || key === 'skip' || sameValue(typed[key], normalised[key]),
  );
}

/**
 * Bỏ qua of the rows of one indicator as it should be.
 * @param rows all rows of the indicator, the one that is written as it will be
 * @returns by row of the sheet what is to be written; rows that only a refresh can read stay as they are
 */
export function settledSkips(
  { plan, settings }: Pick<Book, 'plan' | 'settings'>,
  rows: readonly Reading[],
  places: ReadingPlaces,
): Map<number, CellValue> {
  const { readings: read, faults } = normaliseReadings(plan, settings, rows, places);
  const settled = settleReadings(plan, read, faults);
  const skips = new Map<number, CellValue>();
  rows.forEach((typed, index) => {
    const [normalised, after] = [read[index], settled[index]];
    if (normalised === undefined || after === undefined) return;
    if (isCanonical(typed, normalised) && !sameValue(typed.skip, after.skip)) {
      skips.set(typed.row, after.skip);
    }
  });
  return skips;
}

/** Changes of Bỏ qua in the rows that {@link settledSkips} names. */
export function skipChanges(table: LocatedTable, skips: ReadonlyMap<number, CellValue>): Change[] {
  return [...skips].flatMap(([row, skip]) => rowChanges(table, row, { skip }));
}
