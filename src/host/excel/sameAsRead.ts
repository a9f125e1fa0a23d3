/**
 * Whether the workbook is as it was when a change set was worked out, as far as that matters: rows that
 * are written hold what they held, tables and names stand where they stood. An officer may sort, insert
 * columns or type while a command runs; what was meant for one row must not land in another.
 */
import type { CellRange } from '../../core/a1';
import { sameValue, type CellValue } from '../../core/cells';
import type { ChangeSet, ObservedSheet, ObservedWorkbook } from '../host';
import { HostError } from '../hostError';
import { sameName, type Catalog } from './catalog';
import { loadedFormula, loadedValue, type LoadedCell } from './cellEntry';
import type { Work } from './packets';
import { question, type Question } from './question';
import { RangeRead } from './rangeRead';
import { EXTENT, extentOf } from './ranges';

/** What a formula yields may change meanwhile; the formula may not. */
function isSameCell(cell: LoadedCell, value: CellValue, formula: string | null): boolean {
  const now = loadedFormula(cell);
  return now === formula && (formula !== null || sameValue(loadedValue(cell), value));
}

type Grid = readonly (readonly unknown[])[];

interface Loaded {
  readonly values: Grid;
  readonly formulas: Grid;
  readonly valueTypes: Grid;
}

/** Rows that are written, and the headers above them: what is meant for a column lands below its header. */
function comparedRows(changes: ChangeSet, { name, tables }: ObservedSheet): ReadonlySet<number> {
  const rows = new Set(tables.map(({ headerRow }) => headerRow));
  for (const change of changes) {
    if (change.kind !== 'setCells' || change.sheet !== name) continue;
    change.rows.forEach((entries, index) => {
      if (entries.some((entry) => entry !== undefined)) rows.add(change.row + index);
    });
  }
  return rows;
}

/** Rows between two compared ones for which one question is cheaper than a second. */
const WIDEST_GAP = 200;

/** The rows as few areas. */
function areasOf(rows: ReadonlySet<number>, width: number): CellRange[] {
  const written = [...rows]
    .sort((one, other) => one - other)
    .map((row) => ({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: width }));
  const joined: CellRange[] = [];
  for (const area of written) {
    const last = joined[joined.length - 1];
    if (last === undefined || area.firstRow > last.lastRow + WIDEST_GAP) {
      joined.push(area);
      continue;
    }
    joined[joined.length - 1] = { ...last, lastRow: area.lastRow };
  }
  return joined;
}

/** Columns that the sheet uses or that are written. */
function widthOf({ name, values }: ObservedSheet, changes: ChangeSet): number {
  const used = values.reduce((most, { length }) => Math.max(most, length), 1);
  return changes.reduce((most, change) => {
    if (change.kind !== 'setCells' || change.sheet !== name) return most;
    const longest = change.rows.reduce((width, { length }) => Math.max(width, length), 0);
    return Math.max(most, change.column + longest - 1);
  }, used);
}

/** Asks, and compares what is answered. */
export class SameAsRead {
  readonly works: readonly Work[];
  private readonly extents: readonly {
    readonly sheet: string;
    readonly wanted: CellRange;
    readonly range: Question<Excel.Range>;
  }[];
  /** A sheet with a row that holds something else. */
  private changed: string | null = null;

  /** @param changes to sheets that exist */
  constructor(
    private readonly context: Excel.RequestContext,
    changes: ChangeSet,
    private readonly basis: ObservedWorkbook,
  ) {
    const names = new Set(
      changes.flatMap((change) =>
        'sheet' in change && typeof change.sheet === 'string' ? [change.sheet] : [],
      ),
    );
    const sheets = basis.sheets.filter(({ name }) => names.has(name));
    this.extents = sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, headerRow: firstRow, firstColumn, lastRow, lastColumn }) => ({
        sheet,
        wanted: { firstRow, firstColumn, lastRow, lastColumn },
        range: question(() =>
          context.workbook.tables.getItemOrNullObject(name).getRange().untrack().load(EXTENT),
        ),
      })),
    );
    this.works = [
      ...this.extents.map(({ range }) => range.work),
      ...sheets.flatMap((sheet) => this.rowReads(sheet, changes)),
    ];
  }

  private rowReads(sheet: ObservedSheet, changes: ChangeSet): Work[] {
    const rows = comparedRows(changes, sheet);
    return areasOf(rows, widthOf(sheet, changes)).map(
      (area) =>
        new RangeRead(this.context, {
          sheet: sheet.name,
          area,
          // As they were read: so that what Excel gives in a form of its own is the same both times.
          properties: ['values', 'formulas', 'valueTypes'],
          ifThere: true,
          take: (range, firstRow) => this.compare(sheet, rows, range, firstRow),
        }),
    );
  }

  private compare(
    sheet: ObservedSheet,
    compared: ReadonlySet<number>,
    { values, formulas, valueTypes }: Loaded,
    firstRow: number,
  ): void {
    const isSame = values.every((cells, index) => {
      if (!compared.has(firstRow + index)) return true;
      const row = firstRow + index - 1;
      return cells.every((value, column) => {
        const formula = formulas[index]?.[column];
        const cell = { value, formula, valueType: valueTypes[index]?.[column] };
        const before = sheet.values[row]?.[column] ?? null;
        return isSameCell(cell, before, sheet.formulas[row]?.[column] ?? null);
      });
    });
    if (!isSame) this.changed = sheet.name;
  }

  /**
   * To be called once everything is answered.
   * @param catalog of what is there now
   * @throws HostError changed
   */
  verify(catalog: Catalog): void {
    const moved = this.extents.find(({ wanted, range }) => {
      const found = range.asked();
      return found.isNullObject || !isSameArea(extentOf(found), wanted);
    });
    const sheet = this.changed ?? moved?.sheet;
    if (sheet !== undefined) throw new HostError('changed', { sheet });
    const renamed = this.basis.names.some(({ name, refersTo }) => {
      if (isRelative(refersTo)) return false;
      const now = catalog.names.find((other) => sameName(other.name, name));
      return now?.refersTo !== refersTo;
    });
    if (renamed) throw new HostError('changed');
  }
}

/** True for a name that reads otherwise from another cell. */
function isRelative(refersTo: string): boolean {
  return /(?<![$\w])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d/u.test(refersTo.replace(/"[^"]*"/g, ''));
}

function isSameArea(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}
