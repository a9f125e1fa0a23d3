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

/** Rows of a sheet that changes write, those that follow each other in one. */
function writtenRows(changes: ChangeSet, sheet: string): CellRange[] {
  const written = changes
    .flatMap((change) => (change.kind === 'setCells' && change.sheet === sheet ? [change] : []))
    .map(({ row, column, rows }) => ({
      firstRow: row,
      firstColumn: 1,
      lastRow: row + rows.length - 1,
      lastColumn: column + Math.max(0, ...rows.map(({ length }) => length)) - 1,
    }))
    .sort((one, other) => one.firstRow - other.firstRow);
  const joined: CellRange[] = [];
  for (const area of written) {
    const last = joined[joined.length - 1];
    if (last === undefined || area.firstRow > last.lastRow + 1) {
      joined.push(area);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      lastRow: Math.max(last.lastRow, area.lastRow),
      lastColumn: Math.max(last.lastColumn, area.lastColumn),
    };
  }
  return joined;
}

function widthOf({ values }: ObservedSheet): number {
  return values.reduce((most, { length }) => Math.max(most, length), 1);
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
    const width = widthOf(sheet);
    return writtenRows(changes, sheet.name).map((rows) => {
      const area = { ...rows, lastColumn: Math.max(rows.lastColumn, width) };
      return new RangeRead(this.context, {
        sheet: sheet.name,
        area,
        // As they were read: so that what Excel gives in a form of its own is the same both times.
        properties: ['values', 'formulas', 'valueTypes'],
        ifThere: true,
        take: (range, firstRow) => this.compare(sheet, range, firstRow),
      });
    });
  }

  private compare(
    sheet: ObservedSheet,
    { values, formulas, valueTypes }: Loaded,
    firstRow: number,
  ): void {
    const isSame = values.every((cells, index) => {
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
      const now = catalog.names.find((other) => sameName(other.name, name));
      return now?.refersTo !== refersTo;
    });
    if (renamed) throw new HostError('changed');
  }
}

function isSameArea(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}
