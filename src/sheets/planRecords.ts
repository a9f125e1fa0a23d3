/** The tables of a plan as records: cells become the JSON that a plan file holds. */
import type { Json } from './field';
import { decodeRecord, isObject, jsonText, putAt } from './field';
import type { LocatedTable } from './locate';
import { locate, rowsOf } from './locate';
import type { ObservedWorkbook } from './observed';
import type { Fact, RecordTable } from './planTables';
import { PLAN_FACTS, PLAN_TABLE } from './planTables';

export type JsonObject = { [key: string]: Json };

/** Records of one table and the rows they came from. */
export interface ReadTable {
  readonly def: RecordTable;
  readonly table: LocatedTable | null;
  readonly records: readonly JsonObject[];
  /** Sheet row of each record. */
  readonly rows: readonly number[];
}

export function readTable(book: ObservedWorkbook, def: RecordTable): ReadTable {
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

/** The facts of the plan as a whole. */
export interface ReadFacts {
  readonly record: JsonObject;
  /** Sheet row of each fact whose label the sheet has. */
  readonly rowOf: ReadonlyMap<Fact, number>;
  readonly table: LocatedTable | null;
}

export function readFacts(book: ObservedWorkbook): ReadFacts {
  const table = locate(book, PLAN_TABLE);
  const record: JsonObject = {};
  const rowOf = new Map<Fact, number>();
  for (const { row, cells } of table === null ? [] : rowsOf(table, ['label', 'value'])) {
    const fact = PLAN_FACTS.find(({ label }) => label === cells[0]);
    if (fact === undefined) continue;
    rowOf.set(fact, row);
    const value = fact.codec.decode(cells[1] ?? null);
    if (value !== undefined) putAt(record, fact.path, value);
  }
  return { record, rowOf, table };
}

/** Places of records by group, groups and places in the order of the sheet. */
function grouped(
  { records }: ReadTable,
  key: string,
  isWanted: (record: JsonObject) => boolean = () => true,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  records.forEach((record, place) => {
    if (!isWanted(record)) return;
    const group = jsonText(record[key]);
    groups.set(group, [...(groups.get(group) ?? []), place]);
  });
  return groups;
}

/** Word lists: by id, the places of their words among the records. */
export function wordPlaces(words: ReadTable): Map<string, number[]> {
  return grouped(words, 'id');
}

export function wordLists(words: ReadTable): Json[] {
  return [...wordPlaces(words)].map(([id, places]) => ({
    id,
    name: words.records[places[0] ?? 0]?.['name'] ?? '',
    words: places.map((place) => words.records[place]?.['word'] ?? ''),
  }));
}

/** Options of one point: by label, the places of their rows among the records. */
export function optionPlaces(options: ReadTable, point: Json | undefined): Map<string, number[]> {
  return grouped(options, 'label', (record) => record['clarification'] === point);
}

function optionsOf(options: ReadTable, point: Json | undefined): Json[] {
  return [...optionPlaces(options, point)].map(([label, rows]) => {
    const option: JsonObject = { label };
    for (const row of rows) {
      const { indicator, year, value } = options.records[row] ?? {};
      if (indicator === undefined || value === undefined) continue;
      putAt(option, ['targets', jsonText(indicator), jsonText(year)], value);
    }
    return option;
  });
}

/** A passage of which only the clause or only the quote is given is one all the same. */
function passage(value: Json | undefined): Json {
  return isObject(value) ? { clause: '', quote: '', ...value } : null;
}

export function clarifications(points: ReadTable, options: ReadTable): Json[] {
  return points.records.map((record) => ({
    ...record,
    body: passage(record['body']),
    appendix: passage(record['appendix']),
    options: optionsOf(options, record['id']),
  }));
}
