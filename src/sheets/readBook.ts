/** A workbook read back into a book: plan, settings, readings, tasks, money, the choices of Theo dõi. */
import type { Assignment } from '../core/assign/assignment';
import { planAssignments } from '../core/assign/planAssignments';
import type { Book, Reading } from '../core/book';
import { isIsoDate } from '../core/calendar';
import type { CellValue } from '../core/cells';
import { cellText, isBlank } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import { PERIODS } from '../core/period';
import type { IsoDate, Plan } from '../core/plan/types';
import type { PeriodSetting, Publication, Settings } from '../core/settings';
import { defaultSettings } from '../core/settings';
import { ASSIGNMENT_TABLE, readAssignments } from './assign/assignmentTable';
import { decodeRecord, putAt } from './field';
import type { Json } from './field';
import type { LocatedTable } from './locate';
import { cellAt, locate, missingHeaders, rowsOf } from './locate';
import { SHEETS } from './names';
import type { ObservedWorkbook } from './observed';
import type { RecordTable } from './planTables';
import { readBudget, readProgress, readTaskEntries } from './readOfficers';
import { readPlan } from './readPlan';
import { READING_TABLE } from './readingTable';
import type { SelectionFaults } from './readSelection';
import { readSelection } from './readSelection';
import { PERIOD_TABLE, PUBLICATION_TABLE, SETTING_FACTS, SETTINGS_TABLE } from './settingTables';

export interface ReadBook extends Book {
  /** Where Số liệu stands, for writing back. */
  readonly readingTable: LocatedTable;
  /** Choices that stand in for what could not be read. */
  readonly selectionFaults: SelectionFaults;
}

function records(book: ObservedWorkbook, def: RecordTable): { [key: string]: Json }[] | null {
  const table = locate(book, def);
  if (table === null) return null;
  const keys = def.columns.map(({ key }) => key);
  return rowsOf(table, keys).map(({ cells }) => decodeRecord(cells, def.columns));
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const day = (value: Json | undefined): IsoDate | undefined =>
  typeof value === 'string' && isIsoDate(value) ? value : undefined;

/** A row without year, period and last day says nothing; formulas look at these three alone. */
function periodSetting(record: { [key: string]: Json }): PeriodSetting[] {
  const { year } = record;
  const period = PERIODS.find((known) => known === record['period']);
  const to = day(record['to']);
  if (typeof year !== 'number' || period === undefined || to === undefined) return [];
  const unitsDue = day(record['unitsDue']);
  const provinceDue = day(record['provinceDue']);
  return [
    {
      year,
      period,
      from: day(record['from']) ?? to,
      to,
      ...(unitsDue === undefined ? {} : { unitsDue }),
      ...(provinceDue === undefined ? {} : { provinceDue }),
    },
  ];
}

function publication({ year, date }: { [key: string]: Json }): Publication[] {
  if (typeof year !== 'number') return [];
  const published = day(date);
  return [published === undefined ? { year } : { year, date: published }];
}

/** Settings of the officers; what the workbook does not say is as in a fresh one. */
function readSettings(book: ObservedWorkbook, plan: Plan): Settings {
  const defaults = defaultSettings(plan);
  const facts: { [key: string]: Json } = {};
  const table = locate(book, SETTINGS_TABLE);
  for (const { cells } of table === null ? [] : rowsOf(table, ['label', 'value'])) {
    const fact = SETTING_FACTS.find(({ label }) => label === cells[0]);
    if (fact !== undefined) putAt(facts, fact.path, cellText(cells[1] ?? null));
  }
  return {
    agency: text(facts['agency']) ?? defaults.agency,
    superior: text(facts['superior']) ?? defaults.superior,
    place: text(facts['place']) ?? defaults.place,
    person: text(facts['person']) ?? '',
    periods: records(book, PERIOD_TABLE)?.flatMap(periodSetting) ?? defaults.periods,
    publications: records(book, PUBLICATION_TABLE)?.flatMap(publication) ?? defaults.publications,
  };
}

const READING_KEYS = READING_TABLE.columns.map(({ key }) => key);

/** The reading whose cells these are, in the order of the table's definition. */
function readingOf(row: number, cells: readonly CellValue[]): Reading {
  const values = {} as Record<(typeof READING_KEYS)[number], CellValue>;
  READING_KEYS.forEach((key, index) => {
    values[key] = cells[index] ?? null;
  });
  return { ...values, row };
}

function readReadings(table: LocatedTable): Reading[] {
  return rowsOf(table, READING_KEYS).map(({ row, cells }) => readingOf(row, cells));
}

/** The reading in a row of the sheet, null for a row without any. */
export function readingAt(table: LocatedTable, row: number): Reading | null {
  if (row <= table.headerRow) return null;
  const cells = READING_KEYS.map((key) => cellAt(table, row, key));
  return cells.every(isBlank) ? null : readingOf(row, cells);
}

/** A workbook that has no such sheet yet has what its plan says. */
function assignmentsOf(book: ObservedWorkbook, plan: Plan): Assignment[] {
  const table = locate(book, ASSIGNMENT_TABLE);
  return table === null
    ? planAssignments(plan, ASSIGNMENT_TABLE.headerRow + 1)
    : readAssignments(table);
}

function refusal(file: string, code: string, advice: string, sheet?: string): Finding {
  const place = sheet === undefined ? { file } : { file, sheet };
  return { code, severity: 'error', place, read: '', advice };
}

function readingTableFault(table: LocatedTable | null, file: string): Finding | null {
  if (table === null) {
    const advice = `Cần có sheet ${SHEETS.readings} với dòng tiêu đề theo mẫu.`;
    return refusal(file, 'readings.noSheet', advice);
  }
  const missing = missingHeaders(table, READING_TABLE);
  if (missing.length === 0) return null;
  const advice = `Thiếu cột ${missing.join(', ')}. Đặt lại tiêu đề cột như mẫu.`;
  return refusal(file, 'readings.noColumn', advice, SHEETS.readings);
}

/** Readings that are known already, with where they stand. */
export type KnownReadings = Pick<ReadBook, 'readings' | 'readingTable'>;

/**
 * Reads a workbook that holds a plan.
 * @param file name of the file, for the places of findings
 * @param known spares reading Số liệu, where nothing of it changed since it was read
 */
export function readBook(
  book: ObservedWorkbook,
  file: string,
  known?: KnownReadings,
): Outcome<ReadBook> {
  const plan = readPlan(book, file);
  if (!plan.ok) return plan;
  const table = known?.readingTable ?? locate(book, READING_TABLE);
  const fault = readingTableFault(table, file);
  if (table === null || fault !== null)
    return { ok: false, findings: fault === null ? [] : [fault] };
  const settings = readSettings(book, plan.value);
  const { selection, faults } = readSelection(book, plan.value, settings, file);
  const value = {
    plan: plan.value,
    settings,
    readings: known?.readings ?? readReadings(table),
    taskEntries: readTaskEntries(book, plan.value),
    progress: readProgress(book),
    budget: readBudget(book),
    assignments: assignmentsOf(book, plan.value),
    selection,
    selectionFaults: faults,
    readingTable: table,
  };
  return { ok: true, value, findings: plan.findings };
}
