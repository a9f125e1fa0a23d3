/** Cập nhật đánh giá: normalises and settles the readings, scores every indicator, writes what changed. */
import type { Book, Reading, Selection } from '../core/book';
import type { Finding, Outcome } from '../core/finding';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { withChoices } from '../core/plan/choices';
import { yearsOf } from '../core/plan/targets';
import type { PlacedColumn, ReadingPlaces } from '../core/readings/places';
import type { ReviewedReadings } from '../core/readings/review';
import { reviewReadings } from '../core/readings/review';
import type { Change, ChangeSet, Host } from '../host/host';
import { CALCULATION_TABLE } from '../sheets/calculation/calculationSheet';
import { addressAt, locate } from '../sheets/locate';
import type { LocatedTable } from '../sheets/locate';
import { SHEETS, TABLES } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import type { ReadBook } from '../sheets/readBook';
import { readBook } from '../sheets/readBook';
import { READING_TABLE } from '../sheets/readingTable';
import { NUMBER_FORMATS } from '../sheets/styles';
import type { SheetSpec } from '../sheets/spec';
import { workbookSpec } from '../sheets/workbook';
import { applyChoices } from './applyChoices';
import type { CellEdit } from './cellBlocks';
import { cellBlocks } from './cellBlocks';
import { describeReadings } from './describeReadings';
import { movedTables } from './movedTables';
import { onlyDifferences } from './onlyDifferences';
import { totalRows } from './totalRows';
import { trackChanges } from './trackChanges';

export interface RefreshOptions {
  /** Name of the workbook, for the places of findings. */
  readonly file: string;
  /** What is looked at; absent parts are as chosen in the workbook. */
  readonly selection: Partial<Selection>;
}

export interface Refreshed {
  readonly book: Book;
  readonly scores: readonly IndicatorScore[];
  readonly findings: readonly Finding[];
  /** What would be written; see {@link applyRefresh}. */
  readonly changes: ChangeSet;
}

function placesOf(table: LocatedTable, file: string): ReadingPlaces {
  const header = (column: PlacedColumn): string =>
    READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column;
  return {
    file,
    sheet: READING_TABLE.sheet,
    headerOf: header,
    addressOf: (row, column) => addressAt(table, row, column),
    formatOf: (row, column) =>
      table.sheet.numberFormats[row - 1]?.[(table.columns.get(column) ?? 0) - 1] ?? null,
    isFormula: (row, column) =>
      (table.sheet.formulas[row - 1]?.[(table.columns.get(column) ?? 0) - 1] ?? null) !== null,
  };
}

/** Cells of Số liệu that a run changed. */
function readingChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  table: LocatedTable,
): Change[] {
  const edits = after.flatMap((reading, index) => {
    const old = before[index];
    if (old === undefined || old === reading) return [];
    return READING_TABLE.columns.flatMap(({ key }): CellEdit[] => {
      const column = table.columns.get(key);
      if (column === undefined || reading[key] === old[key]) return [];
      return [{ row: reading.row, column, content: reading[key] }];
    });
  });
  const { sheet } = READING_TABLE;
  return cellBlocks(edits).map((block): Change => ({ kind: 'setCells', sheet, ...block }));
}

/** Cells that held a percent format and now hold points: 60 must not show as 6000%. */
function pointChanges(
  cells: ReviewedReadings['percentCells'],
  readings: readonly Reading[],
  table: LocatedTable,
): Change[] {
  const byRow = new Map(readings.map((reading) => [reading.row, reading]));
  return cells.map(({ row, column: key }): Change => {
    const [sheet, column] = [READING_TABLE.sheet, table.columns.get(key) ?? 0];
    const content = byRow.get(row)?.[key] ?? null;
    const numberFormat = NUMBER_FORMATS.general;
    return { kind: 'setCells', sheet, row, column, rows: [[content]], numberFormat };
  });
}

/** Rows that another program typed under the table are taken into it. */
function growTable(table: LocatedTable): Change[] {
  const known = table.sheet.tables.find(({ name }) => name === TABLES.readings);
  if (known === undefined || known.lastRow >= table.lastRow) return [];
  return [
    { kind: 'resizeTable', sheet: READING_TABLE.sheet, table: known.name, lastRow: table.lastRow },
  ];
}

/** Tính toán is ours alone: its body as the specification has it, and nothing below. */
function calculationChanges(sheet: SheetSpec, observed: ObservedWorkbook): Change[] {
  const table = locate(observed, CALCULATION_TABLE);
  return sheet.tables.flatMap(({ name, headerRow, firstColumn, columns, rows }): Change[] => {
    const lastRow = headerRow + rows.length;
    const below = Math.max(0, (table?.lastRow ?? 0) - lastRow);
    const blank = Array.from({ length: below }, () => columns.map(() => null));
    const known = table?.sheet.tables.some((own) => own.name === name) === true;
    return [
      ...(known ? [{ kind: 'resizeTable', sheet: sheet.name, table: name, lastRow } as const] : []),
      {
        kind: 'setCells',
        sheet: sheet.name,
        row: headerRow + 1,
        column: firstColumn,
        rows: [...rows.map(({ cells }) => cells), ...blank],
      },
    ];
  });
}

function headChanges(sheet: SheetSpec): Change[] {
  return sheet.cells.map(({ row, column, content }) => ({
    kind: 'setCells',
    sheet: sheet.name,
    row,
    column,
    rows: [[content]],
  }));
}

function changesOf(
  observed: ObservedWorkbook,
  read: ReadBook,
  book: Book,
  scores: readonly IndicatorScore[],
): ChangeSet {
  const spec = workbookSpec(book, scores);
  const bodies = new Map<string, (sheet: SheetSpec) => Change[]>([
    [SHEETS.track, () => trackChanges(observed, book, scores)],
    [SHEETS.calculation, (sheet) => calculationChanges(sheet, observed)],
  ]);
  const managed = spec.sheets.flatMap((sheet): Change[] => {
    const body = bodies.get(sheet.name);
    if (body === undefined) return [];
    const isThere = observed.sheets.some(({ name }) => name === sheet.name);
    return isThere ? [...headChanges(sheet), ...body(sheet)] : [{ kind: 'addSheet', sheet }];
  });
  const changes = [
    ...readingChanges(read.readings, book.readings, read.readingTable),
    ...growTable(read.readingTable),
    ...managed,
    ...spec.names.map((name): Change => ({ kind: 'setName', name })),
  ];
  return onlyDifferences(changes, observed);
}

/** Choices of the workbook that cannot be read and that the caller does not make. */
function unreadChoices(read: ReadBook, chosen: Partial<Selection>): Finding[] {
  const { year, period, review } = read.selectionFaults;
  return [
    ...(chosen.year === undefined && year !== undefined ? [year] : []),
    ...(chosen.period === undefined && period !== undefined ? [period] : []),
    ...(chosen.review === undefined && review !== undefined ? [review] : []),
  ];
}

/**
 * Reads the workbook and works out what a refresh finds and would write; nothing is written yet.
 * @returns findings only when the workbook cannot be read or written safely
 */
export async function planRefresh(
  host: Host,
  options: RefreshOptions,
): Promise<Outcome<Refreshed>> {
  const observed = await host.read();
  const read = readBook(observed, options.file);
  if (!read.ok) return read;
  const misplaced = [
    ...movedTables(observed, yearsOf(read.value.plan), options.file),
    ...totalRows(observed, options.file),
  ];
  const refusals = misplaced.length > 0 ? misplaced : unreadChoices(read.value, options.selection);
  if (refusals.length > 0) return { ok: false, findings: refusals };
  const choices = applyChoices(read.value.plan, observed, options.file);
  const plan = withChoices(read.value.plan);
  const places = placesOf(read.value.readingTable, options.file);
  const reviewed = reviewReadings(plan, read.value.settings, read.value.readings, places);
  const readings = describeReadings(plan, reviewed.readings);
  const selection = { ...read.value.selection, ...options.selection };
  const book: Book = { plan, settings: read.value.settings, readings, selection };
  const scores = scoreBook(book);
  const findings = [...read.findings, ...choices.findings, ...reviewed.findings];
  const changes = [
    ...choices.changes,
    ...changesOf(observed, read.value, book, scores),
    ...pointChanges(reviewed.percentCells, readings, read.value.readingTable),
  ];
  return { ok: true, value: { book, scores, findings, changes }, findings };
}

/** Writes what {@link planRefresh} worked out. */
export async function applyRefresh(host: Host, refreshed: Refreshed): Promise<void> {
  await host.apply(refreshed.changes);
}
