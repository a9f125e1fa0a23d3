/**
 * Sheets that a change set was making when it was cut short: a request refused half-way, an answer that
 * never came. A defined name lists them from the first call of the change set to the last, so that the
 * next run knows them for what they are: to a reader they are not there, and whoever adds a sheet of that
 * name takes their place. Nothing is deleted: a sheet on which anything stands is kept under another name,
 * for an officer may have written there.
 */
import { UNFINISHED } from '../../sheets/names';
import type { NameSpec } from '../../sheets/spec';
import type { ChangeSet, ObservedSheet } from '../host';
import { callBytes } from './callBytes';
import { sameName, type Catalog } from './catalog';
import { fixedWork, type Work } from './packets';
import { sheetNamed } from './ranges';

/** The defined name that lists them. */
const MARKER = 'PM_SheetDangTao';

/** No name of a sheet holds it. */
const SEPARATOR = '/';
/** Characters of a text in a formula at most; Vietnamese ones may count as two. */
const LONGEST_TEXT = 100;

function asFormula(sheets: readonly string[]): string {
  const letters = [...sheets.join(SEPARATOR)];
  const texts: string[] = [];
  for (let first = 0; first < letters.length; first += LONGEST_TEXT) {
    const text = letters.slice(first, first + LONGEST_TEXT).join('');
    texts.push(`"${text.replace(/"/g, '""')}"`);
  }
  return `=${texts.join('&')}`;
}

function fromFormula(refersTo: string): string[] {
  const texts = [...refersTo.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
  return texts.join('').replace(/""/g, '"').split(SEPARATOR);
}

function isMarker({ name }: NameSpec): boolean {
  return sameName(name, MARKER);
}

/** Sheets of the workbook that were never finished. */
export function unfinishedSheets({ names, sheets }: Catalog): string[] {
  const marker = names.find(isMarker);
  if (marker === undefined) return [];
  const listed = fromFormula(marker.refersTo);
  return sheets
    .map(({ name }) => name)
    .filter((name) => listed.some((other) => sameName(other, name)));
}

function speaksOf(refersTo: string, sheet: string): boolean {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  return refersTo.toLowerCase().includes(quoted.toLowerCase()) || refersTo.startsWith(`${sheet}!`);
}

/** The catalog without sheets that were never finished, and what belongs to them. */
export function finishedOnly(catalog: Catalog): Catalog {
  const gone = unfinishedSheets(catalog);
  const isGone = (sheet: string): boolean => gone.some((name) => sameName(name, sheet));
  return {
    ...catalog,
    sheets: catalog.sheets.filter(({ name }) => !isGone(name)),
    tables: catalog.tables.filter(({ sheet }) => !isGone(sheet)),
    names: catalog.names.filter(
      (name) =>
        !isMarker(name) &&
        // The sheet of a name may have been deleted by hand.
        !name.refersTo.includes('#REF!') &&
        !gone.some((sheet) => speaksOf(name.refersTo, sheet)),
    ),
  };
}

/** What becomes of sheets whose place a change set takes. */
export interface Leftovers {
  /** Nothing stands on them yet: they are drawn now. */
  readonly empty: readonly string[];
  /** By name: the name under which all that stands there is kept. */
  readonly kept: ReadonlyMap<string, string>;
  /** Tables of the sheets that are kept, and their new names. */
  readonly tables: ReadonlyMap<string, string>;
}

const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;

function freeName(name: string, suffix: string, taken: readonly string[], longest: number): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? suffix : `${suffix}${count}`;
    const found = name.slice(0, longest - end.length) + end;
    if (!taken.some((other) => sameName(other, found))) return found;
  }
}

/**
 * @param unfinished sheets that were never finished, as they stand
 * @param catalog of the whole workbook
 */
export function leftoversOf(
  unfinished: readonly ObservedSheet[],
  changes: ChangeSet,
  catalog: Catalog,
): Leftovers {
  const added = changes.flatMap((change) =>
    change.kind === 'addSheet' ? [change.sheet.name] : [],
  );
  const inTheWay = unfinished.filter(({ name }) => added.some((other) => sameName(other, name)));
  const isEmpty = ({ values, tables }: ObservedSheet): boolean =>
    values.length === 0 && tables.length === 0;
  const kept = new Map<string, string>();
  const tables = new Map<string, string>();
  const taken = [...catalog.sheets.map(({ name }) => name), ...added];
  const takenTables = [...catalog.tables, ...catalog.names].map(({ name }) => name);
  for (const sheet of inTheWay.filter((each) => !isEmpty(each))) {
    const name = freeName(sheet.name, UNFINISHED, taken, MAX_SHEET_NAME);
    taken.push(name);
    kept.set(sheet.name, name);
    for (const table of sheet.tables) {
      const other = freeName(table.name, '_NapDo', takenTables, MAX_TABLE_NAME);
      takenTables.push(other);
      tables.set(table.name, other);
    }
  }
  return { empty: inTheWay.filter(isEmpty).map(({ name }) => name), kept, tables };
}

/** The catalog once there is room for the sheets that the change set adds. */
export function clearedCatalog(catalog: Catalog, { empty, kept, tables }: Leftovers): Catalog {
  return {
    ...catalog,
    sheets: catalog.sheets
      .filter(({ name }) => !empty.some((other) => sameName(other, name)))
      .map((sheet) => ({ ...sheet, name: kept.get(sheet.name) ?? sheet.name })),
    tables: catalog.tables.map((table) => ({
      ...table,
      name: tables.get(table.name) ?? table.name,
      sheet: kept.get(table.sheet) ?? table.sheet,
    })),
    names: catalog.names.filter((name) => !isMarker(name)),
  };
}

/** Makes room for the sheets that the change set adds. Nothing is deleted. */
export function clearingWorks(context: Excel.RequestContext, { kept, tables }: Leftovers): Work[] {
  const work = (queue: () => void): Work => fixedWork(callBytes(2), queue);
  return [
    ...[...tables].map(([name, other]) =>
      work(() => {
        context.workbook.tables.getItem(name).name = other;
      }),
    ),
    ...[...kept].map(([name, other]) =>
      work(() => {
        sheetNamed(context, name).name = other;
      }),
    ),
  ];
}

/** Lists the sheets that are about to be made; the first of all writes. */
export function beginWork(
  context: Excel.RequestContext,
  sheets: readonly string[],
  catalog: Catalog,
): Work {
  const formula = asFormula(sheets);
  const isMarked = catalog.names.some(isMarker);
  return fixedWork(callBytes(2, formula), () => {
    const { names } = context.workbook;
    if (isMarked) names.getItem(MARKER).formula = formula;
    else names.add(MARKER, formula);
  });
}

/** All sheets are finished; the last of all writes. */
export function endWork(context: Excel.RequestContext): Work {
  return fixedWork(callBytes(2), () => context.workbook.names.getItem(MARKER).delete());
}
