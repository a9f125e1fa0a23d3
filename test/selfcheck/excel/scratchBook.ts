/**
 * The workbook that the self-check works in. What was there when it was opened stays as it is; only
 * sheets and names that came since are ever deleted, for the self-check itself made them.
 */
import { RESULT_TITLE } from '../words';

export const RESULT_SHEET = 'Kết quả tự kiểm tra';

/** Lines longer than this go on in the next row, behind a mark: it may not begin like a formula. */
const MAX_LINE = 2_000;
const GOES_ON = '… ';
const ROWS_A_WRITE = 500;

export type OccupiedBy =
  'values' | 'formulas' | 'table' | 'name' | 'chart' | 'shape' | 'pivotTable' | 'protection';

/** Why the workbook is no scratch one: the first thing that was found in it. */
export interface Occupied {
  readonly by: OccupiedBy;
  /** The sheet, table or name; empty where the workbook as a whole is meant. */
  readonly item: string;
}

export type Opened =
  | { readonly ok: true; readonly book: ScratchBook }
  | { readonly ok: false; readonly occupied: Occupied };

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly objects: readonly (readonly [OccupiedBy, { readonly items: readonly unknown[] }])[];
}

/** Untracked, as all ranges here: Excel is asked to keep none. */
function wholeSheet(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange().untrack();
}

function look(sheet: Excel.Worksheet): Found {
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).untrack().load('address'),
    first: sheet.getRange('A1').untrack().load('values'),
    // A formula that yields nothing may not count as used.
    formulas: wholeSheet(sheet).getSpecialCellsOrNullObject('Formulas').untrack().load('address'),
    objects: [
      ['chart', sheet.charts.load('items/name')],
      ['shape', sheet.shapes.load('items/name')],
      ['pivotTable', sheet.pivotTables.load('items/name')],
    ],
  };
}

/** A sheet that an earlier run wrote its result into: it stays, and does not matter. */
function isResult({ sheet, first }: Found): boolean {
  return sheet.name.startsWith(RESULT_SHEET) && first.values[0]?.[0] === RESULT_TITLE;
}

function occupiedSheet(found: Found): Occupied | null {
  const item = found.sheet.name;
  if (isResult(found)) return null;
  if (!found.used.isNullObject) return { by: 'values', item };
  if (!found.formulas.isNullObject) return { by: 'formulas', item };
  const object = found.objects.find(([, { items }]) => items.length > 0);
  return object === undefined ? null : { by: object[0], item };
}

interface Contents {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
}

async function occupiedBy(
  context: Excel.RequestContext,
  { sheets, tables, names }: Contents,
): Promise<Occupied | null> {
  const [table] = tables.items;
  if (table !== undefined) return { by: 'table', item: table.name };
  const name = names.items.find(({ visible }) => visible);
  if (name !== undefined) return { by: 'name', item: name.name };
  const found = sheets.items.map(look);
  await context.sync();
  return found.map(occupiedSheet).find((occupied) => occupied !== null) ?? null;
}

function pieces(line: string): string[] {
  const count = Math.max(1, Math.ceil(line.length / MAX_LINE));
  return Array.from({ length: count }, (_, index) => {
    const piece = line.slice(index * MAX_LINE, (index + 1) * MAX_LINE);
    return index === 0 ? piece : GOES_ON + piece;
  });
}

function freeName(taken: readonly string[]): string {
  const names = taken.map((name) => name.toLowerCase());
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? RESULT_SHEET : `${RESULT_SHEET} (${count})`;
    if (!names.includes(name.toLowerCase())) return name;
  }
}

export class ScratchBook {
  private constructor(
    private readonly run: typeof Excel.run,
    /** Ids of the sheets, and names, that stay. */
    private readonly sheets: ReadonlySet<string>,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** Takes the open workbook if it holds nothing but results of earlier runs. Changes nothing. */
  static open(run: typeof Excel.run): Promise<Opened> {
    return run(async (context): Promise<Opened> => {
      const { workbook } = context;
      const contents = {
        sheets: workbook.worksheets.load('items/id,items/name'),
        tables: workbook.tables.load('items/name'),
        names: workbook.names.load('items/name,items/visible'),
      };
      const protection = workbook.protection.load('protected');
      await context.sync();
      if (protection.protected) return { ok: false, occupied: { by: 'protection', item: '' } };
      const occupied = await occupiedBy(context, contents);
      if (occupied !== null) return { ok: false, occupied };
      const ids = new Set(contents.sheets.items.map(({ id }) => id));
      const names = new Set(contents.names.items.map(({ name }) => name));
      return { ok: true, book: new ScratchBook(run, ids, names) };
    });
  }

  /** Deletes what came since the workbook was opened here. */
  reset(): Promise<void> {
    return this.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      // By name and id: a member of a collection is known by its place, which moves with each deletion.
      for (const { name } of names.items) {
        if (!this.names.has(name)) context.workbook.names.getItem(name).delete();
      }
      for (const { id } of sheets.items) {
        if (!this.sheets.has(id)) context.workbook.worksheets.getItem(id).delete();
      }
      await context.sync();
    });
  }

  /**
   * Writes lines into a new sheet, one a row, as texts.
   * @returns the name of the sheet
   */
  write(lines: readonly string[]): Promise<string> {
    const rows = lines.flatMap(pieces);
    return this.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const name = freeName(sheets.items.map((sheet) => sheet.name));
      const sheet = sheets.add(name);
      for (let first = 0; first < rows.length; first += ROWS_A_WRITE) {
        const part = rows.slice(first, first + ROWS_A_WRITE).map((line) => [line]);
        const range = sheet.getRangeByIndexes(first, 0, part.length, 1).untrack();
        range.numberFormat = part.map(() => ['@']);
        // In a Text cell a line that begins with = stays a line.
        range.values = part;
      }
      sheet.activate();
      await context.sync();
      return name;
    });
  }
}
