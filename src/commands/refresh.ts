/** Cập nhật đánh giá: normalises and settles the readings, scores every indicator, writes what changed. */
import { columnName } from '../core/a1';
import type { Book, Reading, Selection } from '../core/book';
import type { CellValue } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { yearsOf } from '../core/plan/targets';
import { checkReadings } from '../core/readings/check';
import type { KeyColumn, ReadingPlaces } from '../core/readings/normalise';
import { normaliseReadings } from '../core/readings/normalise';
import { settleReadings } from '../core/readings/settle';
import type { Change, ChangeSet, Host } from '../host/host';
import { CALCULATION_TABLE } from '../sheets/calculation/calculationSheet';
import { addressAt, locate } from '../sheets/locate';
import type { LocatedTable } from '../sheets/locate';
import { SHEETS, TABLES } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import type { ReadBook } from '../sheets/readBook';
import { readBook } from '../sheets/readBook';
import { READING_TABLE } from '../sheets/readingTable';
import type { SheetSpec } from '../sheets/spec';
import { trackTable } from '../sheets/track/trackTable';
import { workbookSpec } from '../sheets/workbook';
import { describeReadings } from './describeReadings';

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
  const header = (column: KeyColumn): string =>
    READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column;
  return {
    file,
    sheet: READING_TABLE.sheet,
    headerOf: header,
    addressOf: (row, column) => addressAt(table, row, column),
    formatOf: (row, column) =>
      table.sheet.numberFormats[row - 1]?.[(table.columns.get(column) ?? 0) - 1] ?? null,
  };
}

/** Cells of Số liệu that a run changed, a run of one cell each. */
function readingChanges(
  before: readonly Reading[],
  after: readonly Reading[],
  table: LocatedTable,
): Change[] {
  const changes: Change[] = [];
  after.forEach((reading, index) => {
    const old = before[index];
    if (old === undefined || old === reading) return;
    for (const { key } of READING_TABLE.columns) {
      const column = table.columns.get(key);
      const value: CellValue = reading[key];
      if (column === undefined || value === old[key]) continue;
      changes.push({
        kind: 'setCells',
        sheet: READING_TABLE.sheet,
        row: reading.row,
        column,
        rows: [[value]],
      });
    }
  });
  return changes;
}

/** Rows that another program typed under the table are taken into it. */
function growTable(table: LocatedTable): Change[] {
  const known = table.sheet.tables.find(({ name }) => name === TABLES.readings);
  if (known === undefined || known.lastRow >= table.lastRow) return [];
  return [
    { kind: 'resizeTable', sheet: READING_TABLE.sheet, table: known.name, lastRow: table.lastRow },
  ];
}

/** The table's body as the specification has it, at the place where it stands. */
function bodyChange(sheet: SheetSpec): Change[] {
  return sheet.tables.map((table) => ({
    kind: 'setCells',
    sheet: sheet.name,
    row: table.headerRow + 1,
    column: table.firstColumn,
    rows: table.rows.map((row) => row.cells),
  }));
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

/** The scores in the order in which Theo dõi lists them; indicators that it lacks come last. */
function inSheetOrder(
  scores: readonly IndicatorScore[],
  order: readonly string[],
): IndicatorScore[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const last = order.length;
  return [...scores].sort(
    (a, b) => (place.get(a.indicator.id) ?? last) - (place.get(b.indicator.id) ?? last),
  );
}

function trackOrder(observed: ObservedWorkbook, years: readonly number[]): string[] {
  const table = locate(observed, trackTable(years));
  const column = table?.columns.get('id');
  if (table === null || column === undefined) return [];
  return table.sheet.values.slice(table.headerRow).map((cells) => String(cells[column - 1] ?? ''));
}

/**
 * A managed sheet whose columns were moved cannot be written safely: its formulas would point
 * elsewhere. Nothing is written then.
 */
function movedColumns(
  observed: ObservedWorkbook,
  years: readonly number[],
  file: string,
): Finding[] {
  return [trackTable(years), CALCULATION_TABLE].flatMap((def) => {
    const table = locate(observed, def);
    if (table === null) return [];
    return def.columns.flatMap(({ key, header }, index): Finding[] => {
      const expected = def.firstColumn + index;
      if (table.headerRow === def.headerRow && table.columns.get(key) === expected) return [];
      const cell = `${columnName(expected)}${def.headerRow}`;
      return [
        {
          code: 'sheet.columnMoved',
          severity: 'error',
          place: { file, sheet: def.sheet, cell },
          read: String(table.sheet.values[def.headerRow - 1]?.[expected - 1] ?? ''),
          advice: `Cần cột “${header}” ở đây. Đưa các cột của sheet về chỗ cũ rồi cập nhật lại.`,
        },
      ];
    });
  });
}

function changesOf(
  observed: ObservedWorkbook,
  read: ReadBook,
  book: Book,
  scores: readonly IndicatorScore[],
): ChangeSet {
  const years = yearsOf(book.plan);
  const spec = workbookSpec(book, inSheetOrder(scores, trackOrder(observed, years)));
  const planOrder = workbookSpec(book, scores);
  const bySheet = new Map(planOrder.sheets.map((sheet) => [sheet.name, sheet]));
  const track = spec.sheets.find(({ name }) => name === SHEETS.track);
  const calculation = bySheet.get(SHEETS.calculation);
  const has = (name: string): boolean => observed.sheets.some((sheet) => sheet.name === name);
  const managed = [track, calculation].flatMap((sheet): Change[] => {
    if (sheet === undefined) return [];
    if (!has(sheet.name)) return [{ kind: 'addSheet', sheet }];
    return [...headChanges(sheet), ...bodyChange(sheet)];
  });
  return [
    ...readingChanges(read.readings, book.readings, read.readingTable),
    ...growTable(read.readingTable),
    ...managed,
    ...spec.names.map((name): Change => ({ kind: 'setName', name })),
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
  const moved = movedColumns(observed, yearsOf(read.value.plan), options.file);
  if (moved.length > 0) return { ok: false, findings: moved };
  const { plan } = read.value;
  const places = placesOf(read.value.readingTable, options.file);
  const normalised = normaliseReadings(plan, read.value.settings, read.value.readings, places);
  const described = describeReadings(plan, normalised.readings);
  const readings = settleReadings(plan, described);
  const selection = { ...read.value.selection, ...options.selection };
  const book: Book = { plan, settings: read.value.settings, readings, selection };
  const scores = scoreBook(book);
  const findings = [
    ...read.findings,
    ...normalised.findings,
    ...checkReadings(plan, readings, places),
  ];
  const changes = changesOf(observed, read.value, book, scores);
  return { ok: true, value: { book, scores, findings, changes }, findings };
}

/** Writes what {@link planRefresh} worked out. */
export async function applyRefresh(host: Host, refreshed: Refreshed): Promise<void> {
  await host.apply(refreshed.changes);
}
