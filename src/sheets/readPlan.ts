/**
 * The plan read back from its sheets. Cells become the same JSON that a plan file holds, so that one
 * checker serves both; the places of its findings are turned into cells.
 */
import type { Finding, Outcome, Place } from '../core/finding';
import { parsePlan } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';
import type { Json } from './field';
import { jsonText, valueAt } from './field';
import type { LocatedTable } from './locate';
import { addressAt, cellAt, locate, rowsOf } from './locate';
import { FORMAT_VERSION, SHEETS } from './names';
import type { ObservedWorkbook } from './observed';
import type { JsonObject, ReadFacts, ReadTable } from './planRecords';
import {
  clarifications,
  optionPlaces,
  readFacts,
  readTable,
  wordLists,
  wordPlaces,
} from './planRecords';
import { errorCells, PlanSpots } from './planSpots';
import {
  CLARIFICATION_TABLE,
  COMPONENT_TABLE,
  DUTY_TABLE,
  EXPLAINED_TABLE,
  GROUP_TABLE,
  indicatorTable,
  LIST_TABLE,
  OPTION_TABLE,
  PLAN_TABLE,
  TASK_TABLE,
  UNIT_TABLE,
} from './planTables';
import type { RecordTable } from './planTables';
import { VERSION_LABEL } from './settingsSheet';

const LISTS = [
  'indicators',
  'components',
  'tasks',
  'units',
  'groups',
  'duties',
  'clarifications',
  'explained',
] as const;

/** All that the sheets say of a plan. */
interface PlanCells {
  readonly facts: ReadFacts;
  /** Tables with a record a row, by the name of their list in a plan file. */
  readonly lists: Readonly<Record<(typeof LISTS)[number], ReadTable>>;
  readonly words: ReadTable;
  readonly options: ReadTable;
}

/** Years of the plan, as far as its facts give them. */
function yearsOfFacts({ firstYear, lastYear }: JsonObject): number[] {
  if (typeof firstYear !== 'number' || typeof lastYear !== 'number') return [];
  const count = Math.min(Math.max(lastYear - firstYear + 1, 0), 100);
  return Array.from({ length: count }, (_, index) => firstYear + index);
}

function readCells(book: ObservedWorkbook): PlanCells {
  const facts = readFacts(book);
  return {
    facts,
    lists: {
      indicators: readTable(book, indicatorTable(yearsOfFacts(facts.record))),
      components: readTable(book, COMPONENT_TABLE),
      tasks: readTable(book, TASK_TABLE),
      units: readTable(book, UNIT_TABLE),
      groups: readTable(book, GROUP_TABLE),
      duties: readTable(book, DUTY_TABLE),
      clarifications: readTable(book, CLARIFICATION_TABLE),
      explained: readTable(book, EXPLAINED_TABLE),
    },
    words: readTable(book, LIST_TABLE),
    options: readTable(book, OPTION_TABLE),
  };
}

/** An indicator without any target has an empty list of them. */
function withTargets(record: JsonObject): JsonObject {
  return { ...record, targets: record['targets'] ?? {} };
}

function jsonOf({ facts, lists, words, options }: PlanCells): Json {
  return {
    formatVersion: 1,
    ...facts.record,
    lists: wordLists(words),
    components: lists.components.records,
    indicators: lists.indicators.records.map(withTargets),
    tasks: lists.tasks.records,
    units: lists.units.records,
    groups: lists.groups.records,
    duties: lists.duties.records,
    clarifications: clarifications(lists.clarifications, options),
    explained: lists.explained.records,
  };
}

function addWords(spots: PlanSpots, words: ReadTable): void {
  const { table, rows } = words;
  if (table === null) return;
  [...wordPlaces(words).values()].forEach((places, list) => {
    places.forEach((place, word) => {
      const row = rows[place] ?? 0;
      spots.addCell(['lists', list, 'words', word], table, row, 'word');
      spots.addCell(['lists', list, 'id'], table, row, 'id');
      spots.addCell(['lists', list, 'name'], table, row, 'name');
    });
  });
}

function addOptions(spots: PlanSpots, points: ReadTable, options: ReadTable): void {
  const { table, rows, records } = options;
  if (table === null) return;
  points.records.forEach(({ id }, point) => {
    [...optionPlaces(options, id).values()].forEach((places, index) => {
      const path = ['clarifications', point, 'options', index];
      for (const place of places) {
        const row = rows[place] ?? 0;
        const { indicator, year } = records[place] ?? {};
        const target = [...path, 'targets', jsonText(indicator)];
        spots.addCell([...path, 'label'], table, row, 'label');
        spots.addCell(target, table, row, 'indicator');
        spots.addCell([...target, jsonText(year)], table, row, 'value');
      }
    });
  });
}

function spotsOf({ facts, lists, words, options }: PlanCells): PlanSpots {
  const spots = new PlanSpots();
  for (const [fact, row] of facts.rowOf) {
    if (facts.table === null) continue;
    const value = valueAt(facts.record, fact.path);
    spots.addCell(fact.path, facts.table, row, 'value', fact.codec, value);
  }
  for (const name of LISTS) {
    const { def, table, records, rows } = lists[name];
    spots.addSheet(name, def.sheet);
    if (table === null) continue;
    records.forEach((record, index) => {
      spots.addRecord([name, index], record, table, rows[index] ?? 0, def.columns);
    });
  }
  addWords(spots, words);
  addOptions(spots, lists.clarifications, options);
  return spots;
}

/** Error values in any cell of the plan. */
function brokenCells({ facts, lists, words, options }: PlanCells, file: string): Finding[] {
  const inFacts =
    facts.table === null ? [] : errorCells(file, facts.table, [...facts.rowOf.values()], ['value']);
  const inTables = [...Object.values(lists), words, options].flatMap(({ def, table, rows }) => {
    const keys = def.columns.map(({ key }) => key);
    return table === null ? [] : errorCells(file, table, rows, keys);
  });
  return [...inFacts, ...inTables];
}

const cellKey = ({ place: { sheet = '', cell = '' } }: Finding): string => `${sheet}!${cell}`;

/** True when the workbook has the sheets of a plan at all. */
export function hasPlanSheets(book: ObservedWorkbook): boolean {
  return locate(book, PLAN_TABLE) !== null && locate(book, indicatorTable([])) !== null;
}

/** Row of the fact of that label. */
function factRow(table: LocatedTable, label: string): number | undefined {
  return rowsOf(table, ['label']).find(({ cells }) => cells[0] === label)?.row;
}

function refusal(place: Place, code: string, read: string, advice: string): Outcome<Plan> {
  return { ok: false, findings: [{ code, severity: 'error', place, read, advice }] };
}

const PLAN_TABLES: readonly RecordTable[] = [
  COMPONENT_TABLE,
  TASK_TABLE,
  UNIT_TABLE,
  GROUP_TABLE,
  LIST_TABLE,
  DUTY_TABLE,
  CLARIFICATION_TABLE,
  OPTION_TABLE,
  EXPLAINED_TABLE,
];

/** What the layout of the plan sheets lacks: sheets, tables, columns, each told once. */
function missingParts(book: ObservedWorkbook, years: readonly number[], file: string): Finding[] {
  const told = new Set<string>();
  return [indicatorTable(years), ...PLAN_TABLES].flatMap((def): Finding[] => {
    const isThere = book.sheets.some(({ name }) => name === def.sheet);
    if (!isThere && told.has(def.sheet)) return [];
    told.add(def.sheet);
    const place = isThere ? { file, sheet: def.sheet } : { file };
    const finding = (code: string, advice: string): Finding[] => [
      { code, severity: 'error', place, read: '', advice },
    ];
    if (!isThere) return finding('plan.noSheet', `Thiếu sheet ${def.sheet}. Thêm sheet như mẫu.`);
    const table = locate(book, def);
    const wanted = def.columns.filter(({ mayLack }) => mayLack !== true);
    const lacking = wanted.filter(({ key }) => table?.columns.has(key) !== true);
    if (lacking.length === 0) return [];
    const headers = lacking.map(({ header }) => header).join(', ');
    return finding('plan.noColumn', `Thiếu cột ${headers}. Đặt lại tiêu đề cột như mẫu.`);
  });
}

/** A book without a plan, or of a newer program: refused politely before anything of it is read. */
function refusalOf(book: ObservedWorkbook, file: string): Outcome<Plan> | null {
  if (!hasPlanSheets(book)) {
    const advice = `Tệp không có kế hoạch: cần sheet ${SHEETS.settings} và sheet ${SHEETS.indicators} theo mẫu. Nạp kế hoạch vào tệp này, hoặc dùng tệp mẫu trống.`;
    return refusal({ file }, 'plan.noSheets', '', advice);
  }
  const table = locate(book, PLAN_TABLE);
  const row = table === null ? undefined : factRow(table, VERSION_LABEL);
  if (table === null || row === undefined) return null;
  const version = cellAt(table, row, 'value');
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return null;
  const place = { file, sheet: table.sheet.name, cell: addressAt(table, row, 'value') };
  const advice = `Sổ thuộc phiên bản mới hơn phiên bản ${FORMAT_VERSION} mà chương trình đọc được. Cập nhật chương trình rồi mở lại.`;
  return refusal(place, 'book.newer', String(version), advice);
}

/**
 * Reads the plan from the sheets of a workbook.
 * @param file name of the file, for the places of findings
 * @returns the plan, or findings with sheet and cell
 */
export function readPlan(book: ObservedWorkbook, file: string): Outcome<Plan> {
  const refused = refusalOf(book, file);
  if (refused !== null) return refused;
  const cells = readCells(book);
  const missing = missingParts(book, yearsOfFacts(cells.facts.record), file);
  if (missing.length > 0) return { ok: false, findings: missing };
  const broken = brokenCells(cells, file);
  const outcome = parsePlan(jsonOf(cells), file);
  if (broken.length === 0 && outcome.findings.length === 0) return outcome;
  const spots = spotsOf(cells);
  const told = new Set(broken.map(cellKey));
  const placed = outcome.findings.map((finding) => spots.placed(finding, file));
  const findings = [...broken, ...placed.filter((finding) => !told.has(cellKey(finding)))];
  return outcome.ok && broken.length === 0 ? { ...outcome, findings } : { ok: false, findings };
}
