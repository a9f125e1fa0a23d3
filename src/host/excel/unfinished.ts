/**
 * Sheets that a change set was making when it was cut short: a request refused half-way, an answer that
 * never came. A defined name lists them from the first call of the change set to the last, so that the
 * next run knows them for what they are: to a reader they are not there, and whoever adds a sheet of that
 * name takes their place. What somebody else wrote on one is kept on a sheet beside it.
 */
import { sameValue, type CellValue } from '../../core/cells';
import { isFormula, type CellContent, type NameSpec, type SheetSpec } from '../../sheets/spec';
import type { ChangeSet, ObservedSheet } from '../host';
import { callBytes } from './callBytes';
import { sameName, type Catalog } from './catalog';
import { fixedWork, type Work } from './packets';
import { sheetNamed } from './ranges';

/** The defined name that lists them. */
export const MARKER = 'PM_SheetDangTao';

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

function contentsOf(sheet: SheetSpec): Map<string, CellContent> {
  const contents = new Map<string, CellContent>();
  const put = (row: number, column: number, content: CellContent): void => {
    contents.set(`${row}|${column}`, content);
  };
  for (const { row, column, content } of sheet.cells) put(row, column, content);
  for (const { headerRow, firstColumn, columns, rows } of sheet.tables) {
    columns.forEach(({ header }, index) => put(headerRow, firstColumn + index, header));
    rows.forEach(({ cells }, index) => {
      cells.forEach((content, offset) => put(headerRow + 1 + index, firstColumn + offset, content));
    });
  }
  return contents;
}

/** A formula is ours whatever Excel made of its text. */
function isContent(content: CellContent, value: CellValue, formula: string | null): boolean {
  return isFormula(content) ? formula !== null : formula === null && sameValue(content, value);
}

/** True where the sheet holds nothing but what its specification says. */
function isOursAlone(sheet: ObservedSheet, spec: SheetSpec): boolean {
  const wanted = contentsOf(spec);
  return sheet.values.every((values, row) =>
    values.every((value, column) => {
      const formula = sheet.formulas[row]?.[column] ?? null;
      if (value === null && formula === null) return true;
      const content = wanted.get(`${row + 1}|${column + 1}`);
      return content !== undefined && isContent(content, value, formula);
    }),
  );
}

/** What becomes of the sheets whose place a change set takes. */
export interface Leftovers {
  readonly deleted: readonly string[];
  /** By name: the name under which what somebody wrote is kept. */
  readonly kept: ReadonlyMap<string, string>;
  /** Tables of the sheets that are kept, and their new names. */
  readonly tables: ReadonlyMap<string, string>;
}

const MAX_SHEET_NAME = 31;

function freeName(name: string, suffix: string, taken: readonly string[], longest: number): string {
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? suffix : `${suffix} ${count}`;
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
  const specs = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
  const deleted: string[] = [];
  const kept = new Map<string, string>();
  const tables = new Map<string, string>();
  const taken = [...catalog.sheets.map(({ name }) => name), ...specs.map(({ name }) => name)];
  const takenTables = [...catalog.tables, ...catalog.names].map(({ name }) => name);
  for (const sheet of unfinished) {
    const spec = specs.find(({ name }) => sameName(name, sheet.name));
    if (spec === undefined) continue;
    if (isOursAlone(sheet, spec)) {
      deleted.push(sheet.name);
      continue;
    }
    const name = freeName(sheet.name, ' (nạp dở)', taken, MAX_SHEET_NAME);
    taken.push(name);
    kept.set(sheet.name, name);
    for (const table of sheet.tables) {
      const other = freeName(table.name, '_NapDo', takenTables, 255).replace(/ /g, '_');
      takenTables.push(other);
      tables.set(table.name, other);
    }
  }
  return { deleted, kept, tables };
}

/** The catalog once there is room for the sheets that the change set adds. */
export function clearedCatalog(catalog: Catalog, { deleted, kept, tables }: Leftovers): Catalog {
  const isDeleted = (sheet: string): boolean => deleted.some((name) => sameName(name, sheet));
  return {
    ...catalog,
    sheets: catalog.sheets
      .filter(({ name }) => !isDeleted(name))
      .map((sheet) => ({ ...sheet, name: kept.get(sheet.name) ?? sheet.name })),
    tables: catalog.tables
      .filter(({ sheet }) => !isDeleted(sheet))
      .map((table) => ({
        ...table,
        name: tables.get(table.name) ?? table.name,
        sheet: kept.get(table.sheet) ?? table.sheet,
      })),
    names: catalog.names.filter((name) => !isMarker(name)),
  };
}

/** Makes room for the sheets that the change set adds. */
export function clearingWorks(context: Excel.RequestContext, leftovers: Leftovers): Work[] {
  const { deleted, kept, tables } = leftovers;
  const work = (queue: () => void): Work => fixedWork(callBytes(2), queue);
  return [
    ...deleted.map((name) => work(() => sheetNamed(context, name).delete())),
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
