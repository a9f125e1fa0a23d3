/**
 * Whether the workbook is as it was when a change set was worked out, as far as that matters: rows that
 * are written hold what they held, tables and names stand where they stood. An officer may sort, insert
 * columns or type while a command runs; what was meant for one row must not land in another.
 */
import type { CellRange } from '../../core/a1';
import { isCellError, type CellValue } from '../../core/cells';
import type { ChangeSet, ObservedSheet, ObservedWorkbook } from '../host';
import { HostError } from '../hostError';
import { sameName, type Catalog } from './catalog';
import type { Work } from './packets';
import { question, type Question } from './question';
import { RangeRead } from './rangeRead';
import { EXTENT, extentOf } from './ranges';

/** What `formulas` gives for a cell: the formula with `=`, or the value; '' where there is nothing. */
function entryOf(value: CellValue, formula: string | null): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (isCellError(value)) return value.error;
  return value ?? '';
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
        properties: ['formulas'],
        ifThere: true,
        take: (range, firstRow) => this.compare(sheet, range.formulas, firstRow),
      });
    });
  }

  private compare(
    sheet: ObservedSheet,
    rows: readonly (readonly unknown[])[],
    firstRow: number,
  ): void {
    const isSame = rows.every((entries, index) => {
      const row = firstRow + index - 1;
      return entries.every((entry, column) => {
        const value = sheet.values[row]?.[column] ?? null;
        return entry === entryOf(value, sheet.formulas[row]?.[column] ?? null);
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
