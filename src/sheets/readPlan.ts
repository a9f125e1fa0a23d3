/**
 * The plan read back from its sheets. Cells become the same JSON that a plan file holds, so that one
 * checker serves both; the places of its findings are turned into cells.
 */
import type { CellValue } from '../core/cells';
import { cellText, isBlank } from '../core/cells';
import type { Finding, Outcome, Place } from '../core/finding';
import { parsePlan } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';
import type { Field, Json } from './field';
import { decodeRecord, putAt } from './field';
import type { LocatedTable } from './locate';
import { addressAt, locate, rowsOf } from './locate';
import type { ObservedWorkbook } from './observed';
import type { RecordTable } from './planTables';
import {
  CLARIFICATION_TABLE,
  COMPONENT_TABLE,
  DUTY_TABLE,
  EXPLAINED_TABLE,
  GROUP_TABLE,
  indicatorTable,
  LIST_TABLE,
  OPTION_TABLE,
  PLAN_FACTS,
  PLAN_TABLE,
  TASK_TABLE,
  UNIT_TABLE,
} from './planTables';

type JsonObject = { [key: string]: Json };

/** Records of one table and the cells they came from. */
interface ReadTable {
  readonly def: RecordTable;
  readonly table: LocatedTable | null;
  readonly records: readonly JsonObject[];
  /** Sheet row of each record. */
  readonly rows: readonly number[];
}

function readTable(book: ObservedWorkbook, def: RecordTable): ReadTable {
  const table = locate(book, def);
  if (table === null) return { def, table, records: [], rows: [] };
  const keys = def.columns.map(({ key }) => key);
  const found = rowsOf(table, keys);
  return {
    def,
    table,
    records: found.map(({ cells }) => decodeRecord(cells, def.columns)),
    rows: found.map(({ row }) => row),
  };
}

interface Facts {
  readonly record: JsonObject;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly table: LocatedTable | null;
}

function readFacts(book: ObservedWorkbook): Facts {
  const table = locate(book, PLAN_TABLE);
  const record: JsonObject = {};
  const rowOf = new Map<string, number>();
  if (table !== null) {
    for (const { row, cells } of rowsOf(table, ['label', 'value'])) {
      const fact = PLAN_FACTS.find(({ label }) => label === cells[0]);
      if (fact === undefined) continue;
      rowOf.set(fact.path.join('.'), row);
      const value = fact.codec.decode(cells[1] ?? null);
      if (value !== undefined) putAt(record, fact.path, value);
    }
  }
  return { record, rowOf, table };
}

function wordLists(records: readonly JsonObject[]): Json[] {
  const lists = new Map<string, { id: string; name: Json; words: Json[] }>();
  for (const { id = '', name = '', word = '' } of records) {
    const key = String(id);
    const list = lists.get(key) ?? { id: key, name, words: [] };
    list.words.push(word);
    lists.set(key, list);
  }
  return [...lists.values()];
}

/** Options of one point, in the order of their first rows. */
function optionsOf(id: Json | undefined, records: readonly JsonObject[]): Json[] {
  const options = new Map<string, JsonObject>();
  for (const record of records) {
    if (record['clarification'] !== id) continue;
    const label = String(record['label'] ?? '');
    const option = options.get(label) ?? { label };
    const { indicator, year, value } = record;
    if (indicator !== undefined && value !== undefined) {
      putAt(option, ['targets', String(indicator), String(year ?? '')], value);
    }
    options.set(label, option);
  }
  return [...options.values()];
}

function clarifications(points: ReadTable, options: ReadTable): Json[] {
  return points.records.map((record) => ({
    ...record,
    body: record['body'] ?? null,
    appendix: record['appendix'] ?? null,
    options: optionsOf(record['id'], options.records),
  }));
}

/** Years of the plan, as far as its facts give them. */
function yearsOfFacts({ firstYear, lastYear }: JsonObject): number[] {
  if (typeof firstYear !== 'number' || typeof lastYear !== 'number') return [];
  const count = Math.min(Math.max(lastYear - firstYear + 1, 0), 100);
  return Array.from({ length: count }, (_, index) => firstYear + index);
}

const unprefixed = (path: string): string => path.replace(/^[^\]]*\]\.?/, '');

/** The field that holds a path, or one that the path leads into or out of. */
function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  const names = fields.map((field) => ({ field, name: field.path.join('.') }));
  const exact = names.find(({ name }) => name === path);
  const near = names.find(({ name }) => path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
  const inside = names.find(({ name }) => path !== '' && name.startsWith(`${path}.`));
  return (exact ?? near ?? inside ?? names[0])?.field;
}

function placeOf(
  file: string,
  path: string,
  facts: Facts,
  tables: ReadonlyMap<string, ReadTable>,
): Place {
  const match = /^(\w+)\[(\d+)\]/.exec(path);
  const read = match === null ? undefined : tables.get(match[1] ?? '');
  if (read?.table != null && match !== null) {
    const row = read.rows[Number(match[2])];
    const field = fieldAt(read.def.columns, unprefixed(path));
    if (row !== undefined && field !== undefined) {
      return { file, sheet: read.def.sheet, cell: addressAt(read.table, row, field.key) };
    }
  }
  const row = facts.rowOf.get(path);
  if (facts.table !== null && row !== undefined) {
    return { file, sheet: PLAN_TABLE.sheet, cell: addressAt(facts.table, row, 'value') };
  }
  const sheet = read?.def.sheet ?? PLAN_TABLE.sheet;
  return { file, sheet, ...(path === '' ? {} : { path }) };
}

/** True when the workbook has the sheets of a plan at all. */
export function hasPlanSheets(book: ObservedWorkbook): boolean {
  return locate(book, PLAN_TABLE) !== null && locate(book, indicatorTable([])) !== null;
}

function noPlan(file: string): Finding {
  return {
    code: 'plan.noSheets',
    severity: 'error',
    place: { file },
    read: '',
    advice: `Tệp không có kế hoạch: cần sheet ${PLAN_TABLE.sheet} và sheet Chỉ tiêu theo mẫu. Tạo mẫu trống bằng lệnh template.`,
  };
}

/** A target without its basis, or an error value, is what officers type most: see the checker. */
function withTargets(record: JsonObject): JsonObject {
  return { ...record, targets: record['targets'] ?? {} };
}

/**
 * Reads the plan from the sheets of a workbook.
 * @param file name of the file, for the places of findings
 * @returns the plan, or findings with sheet and cell
 */
export function readPlan(book: ObservedWorkbook, file: string): Outcome<Plan> {
  if (!hasPlanSheets(book)) return { ok: false, findings: [noPlan(file)] };
  const facts = readFacts(book);
  const indicators = readTable(book, indicatorTable(yearsOfFacts(facts.record)));
  const tables = new Map<string, ReadTable>([
    ['indicators', indicators],
    ['components', readTable(book, COMPONENT_TABLE)],
    ['tasks', readTable(book, TASK_TABLE)],
    ['units', readTable(book, UNIT_TABLE)],
    ['groups', readTable(book, GROUP_TABLE)],
    ['duties', readTable(book, DUTY_TABLE)],
    ['clarifications', readTable(book, CLARIFICATION_TABLE)],
    ['explained', readTable(book, EXPLAINED_TABLE)],
  ]);
  const records = (name: string): readonly JsonObject[] => tables.get(name)?.records ?? [];
  const points = tables.get('clarifications') ?? indicators;
  const json: Json = {
    formatVersion: 1,
    ...facts.record,
    lists: wordLists(readTable(book, LIST_TABLE).records),
    components: records('components'),
    indicators: indicators.records.map(withTargets),
    tasks: records('tasks'),
    units: records('units'),
    groups: records('groups'),
    duties: records('duties'),
    clarifications: clarifications(points, readTable(book, OPTION_TABLE)),
    explained: records('explained'),
  };
  const outcome = parsePlan(json, file);
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    place: placeOf(file, finding.place.path ?? '', facts, tables),
  }));
  return outcome.ok ? { ...outcome, findings } : { ok: false, findings };
}

/** Text of a cell of the plan's facts, e.g. the version of the layout. */
export function factText(book: ObservedWorkbook, label: string): CellValue {
  const table = locate(book, PLAN_TABLE);
  if (table === null) return null;
  const found = rowsOf(table, ['label', 'value']).find(
    ({ cells }) => cellText(cells[0] ?? null) === label,
  );
  const value = found?.cells[1] ?? null;
  return isBlank(value) ? null : value;
}
