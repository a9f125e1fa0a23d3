/** Cập nhật đánh giá: normalises and settles the readings, scores every indicator, writes what changed. */
import { editChanges } from '../changes/edits';
import type { PercentFormats } from '../changes/readingEdits';
import { percentKey, readingEdits } from '../changes/readingEdits';
import type { Book, Reading, Selection } from '../core/book';
import type { Finding, Outcome } from '../core/finding';
import type { CellEdit, Run, RunStamp } from '../core/log';
import { countsOf, countsSentence } from '../core/measure/counts';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { PERIOD_WORDS } from '../core/period';
import { withChoices } from '../core/plan/choices';
import { yearsOf } from '../core/plan/targets';
import type { Plan } from '../core/plan/types';
import type { ReadingPlaces } from '../core/readings/places';
import type { ReviewedReadings } from '../core/readings/review';
import { reviewReadings } from '../core/readings/review';
import type { Change, ChangeSet, Host } from '../host/host';
import { observedLayout } from '../sheets/layout';
import type { LocatedTable } from '../sheets/locate';
import { SHEET_NAMES, SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import type { ReadBook } from '../sheets/readBook';
import { readBook } from '../sheets/readBook';
import { readingPlaces } from '../sheets/readingPlaces';
import { READING_TABLE } from '../sheets/readingTable';
import { NUMBER_FORMATS } from '../sheets/styles';
import { choicePlaces } from '../sheets/track/trackTable';
import { applyChoices } from './applyChoices';
import { describeReadings, namedByFormula } from './describeReadings';
import { following } from './follow';
import { logFirst } from './logOrder';
import { progressFindings } from './progressFindings';

export interface RefreshOptions {
  /** Name of the workbook, for findings and Nhật ký, where its host tells none. */
  readonly file: string;
  /** What is looked at; absent parts are as chosen in the workbook. */
  readonly selection: Partial<Selection>;
  /** Who runs it when; nothing is said in Nhật ký without. */
  readonly stamp?: RunStamp;
}

export interface Refreshed {
  readonly book: Book;
  readonly scores: readonly IndicatorScore[];
  readonly findings: readonly Finding[];
  /** What would change; see {@link applyRefresh}. */
  readonly changes: ChangeSet;
  /** Rules of ours that are written anew, changed or not. */
  readonly upkeep: ChangeSet;
  /** The workbook that all this was worked out from. */
  readonly basis: ObservedWorkbook;
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

/** Edits of other cells than those that {@link pointChanges} writes. */
function withoutPoints(
  edits: readonly CellEdit[],
  cells: ReviewedReadings['percentCells'],
  table: LocatedTable,
): CellEdit[] {
  const points = new Set(
    cells.map(({ row, column }) => `${row}|${table.columns.get(column) ?? 0}`),
  );
  return edits.filter(({ row, column }) => !points.has(`${row}|${column}`));
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

/** The officer's choices at the top of Theo dõi that the caller made anew. */
function selectionEdits(
  observed: ObservedWorkbook,
  plan: Plan,
  before: Selection,
  after: Selection,
): CellEdit[] {
  if (!observed.sheets.some(({ name }) => name === SHEETS.track)) return [];
  const places = choicePlaces(yearsOf(plan), observedLayout(observed));
  const cell = ({ year, period, review }: Selection) => ({
    year,
    period: PERIOD_WORDS.words[period],
    review,
  });
  const [old, chosen] = [cell(before), cell(after)];
  return (['year', 'period', 'review'] as const).flatMap((part): CellEdit[] => {
    if (old[part] === chosen[part]) return [];
    const values = { before: old[part], after: chosen[part], reason: 'Chọn kỳ theo dõi' };
    return [{ sheet: SHEETS.track, ...places[part], ...values, id: '', unit: '', period: '' }];
  });
}

function percentFormats(
  cells: ReviewedReadings['percentCells'],
  places: ReadingPlaces,
): PercentFormats {
  return new Map(
    cells.map(({ row, column }) => [
      percentKey(row, column),
      places.formatOf(row, column) ?? NUMBER_FORMATS.general,
    ]),
  );
}

/** The readings of a book reviewed, and the book with them. */
function reviewed(read: ReadBook, options: RefreshOptions) {
  const plan = withChoices(read.plan);
  const places = readingPlaces(read.readingTable, options.file);
  const review = reviewReadings(plan, read.settings, read.readings, places);
  const readings = describeReadings(plan, review.readings, namedByFormula(read.readingTable));
  const selection = { ...read.selection, ...options.selection };
  const { settings, assignments, taskEntries, progress, budget } = read;
  const officers = { assignments, taskEntries, progress, budget };
  const book: Book = { plan, settings, readings, ...officers, selection };
  return { book, review, formats: percentFormats(review.percentCells, places) };
}

/**
 * Reads the workbook and works out what a refresh finds and would write; nothing is written yet.
 * @returns findings only when the workbook cannot be read or written safely
 */
export async function planRefresh(
  host: Host,
  options: RefreshOptions,
): Promise<Outcome<Refreshed>> {
  const { stamp } = options;
  const observed = await host.read(SHEET_NAMES);
  const file = observed.file ?? options.file;
  const read = readBook(observed, file);
  if (!read.ok) return read;
  const refusals = unreadChoices(read.value, options.selection);
  if (refusals.length > 0) return { ok: false, findings: refusals };
  const { plan, readingTable, selection } = read.value;
  const choices = applyChoices(plan, observed, file);
  const { book, review, formats } = reviewed(read.value, { ...options, file });
  const mended = readingEdits(read.value.readings, book.readings, readingTable, formats);
  const chosen = selectionEdits(observed, plan, selection, book.selection);
  const edits = [...chosen, ...choices.edits, ...mended.edits];
  const scores = scoreBook(book);
  const run = stamp === undefined ? null : runOf(book, scores, edits, { file, stamp });
  const followed = following({ observed, book, scores, run, file });
  if (!followed.ok) return followed;
  const findings = [
    ...read.findings,
    ...choices.findings,
    ...review.findings,
    ...progressFindings(observed, book.progress, file),
  ];
  const changes = logFirst([
    // Cut short between a format and its figure, a cell is asked about again; never scaled twice.
    ...pointChanges(review.percentCells, book.readings, readingTable),
    ...editChanges([
      ...choices.edits,
      ...withoutPoints(mended.edits, review.percentCells, readingTable),
      ...mended.labels,
    ]),
    ...followed.value.changes,
  ]);
  const { upkeep } = followed.value;
  const refreshed = { book, scores, findings, changes, upkeep, basis: observed };
  return { ok: true, value: refreshed, findings };
}

function runOf(
  { selection }: Book,
  scores: readonly IndicatorScore[],
  edits: readonly CellEdit[],
  { file, stamp }: Pick<Run, 'file' | 'stamp'>,
): Run {
  return {
    action: 'refresh',
    stamp,
    file,
    period: `${PERIOD_WORDS.words[selection.period]} ${selection.year}`,
    summary: `${countsSentence(countsOf(scores))}. ${edits.length} ô được sửa.`,
    edits,
  };
}

/** Writes what {@link planRefresh} worked out. */
export async function applyRefresh(host: Host, refreshed: Refreshed): Promise<void> {
  await host.apply([...refreshed.changes, ...refreshed.upkeep], refreshed.basis);
}
