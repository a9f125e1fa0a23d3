/** A workbook as it will read once changes are applied, so that what follows from them can be worked out first. */
import type { CellValue } from '../core/cells';
import type { Change, ChangeSet } from '../host/host';
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from '../sheets/observed';
import type { NameSpec } from '../sheets/spec';
import { isFormula, shownValue } from '../sheets/spec';
import { drawnSheet, formatOf, readFormat } from './drawnSheet';
import { Grid } from './grid';

type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes into a sheet, its tables included. */
class SheetDraft {
  private readonly values: Grid<CellValue>;
  private readonly formulas: Grid<string>;
  private readonly formats: Grid<string>;
  private readonly tables: ObservedTable[];

  constructor(private readonly sheet: ObservedSheet) {
    this.values = new Grid(sheet.values);
    this.formulas = new Grid(sheet.formulas);
    this.formats = new Grid(sheet.numberFormats);
    this.tables = [...sheet.tables];
  }

  write({ row, column, rows, numberFormat }: ChangeOf<'setCells'>): void {
    rows.forEach((contents, down) =>
      contents.forEach((content, right) => {
        if (numberFormat !== undefined) {
          this.formats.put(row + down, column + right, readFormat(numberFormat));
        }
        if (content === undefined) return;
        this.values.put(row + down, column + right, shownValue(content));
        const formula = isFormula(content) ? content.formula : null;
        this.formulas.put(row + down, column + right, formula);
      }),
    );
  }

  /** New rows take the formats of the row that was the last. */
  resize({ table: name, lastRow }: ChangeOf<'resizeTable'>): void {
    this.change(name, (table) => {
      for (let row = table.lastRow + 1; row <= lastRow; row += 1) {
        for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
          const format = this.formats.at(table.lastRow, column);
          if (format !== null) this.formats.put(row, column, format);
        }
      }
      return { ...table, lastRow };
    });
  }

  widen({ table: name, columns }: ChangeOf<'addColumns'>): void {
    this.change(name, (table) => {
      columns.forEach((added, index) => {
        const column = table.lastColumn + 1 + index;
        this.values.put(table.headerRow, column, added.header);
        const format = formatOf(added);
        for (let row = table.headerRow + 1; format !== null && row <= table.lastRow; row += 1) {
          this.formats.put(row, column, format);
        }
      });
      return {
        ...table,
        lastColumn: table.lastColumn + columns.length,
        headers: [...table.headers, ...columns.map(({ header }) => header)],
      };
    });
  }

  private change(name: string, change: (table: ObservedTable) => ObservedTable): void {
    const index = this.tables.findIndex((table) => table.name === name);
    const table = this.tables[index];
    if (table !== undefined) this.tables[index] = change(table);
  }

  written(): ObservedSheet {
    return {
      ...this.sheet,
      values: this.values.rows().map((row) => row ?? []),
      formulas: this.formulas.rows(),
      numberFormats: this.formats.rows(),
      tables: this.tables,
    };
  }
}

function withChanges(sheet: ObservedSheet, changes: ChangeSet): ObservedSheet {
  const draft = new SheetDraft(sheet);
  let touched = false;
  for (const change of changes) {
    if (!('sheet' in change) || change.sheet !== sheet.name) continue;
    touched = true;
    if (change.kind === 'setCells') draft.write(change);
    if (change.kind === 'resizeTable') draft.resize(change);
    if (change.kind === 'addColumns') draft.widen(change);
  }
  return touched ? draft.written() : sheet;
}

function withSheets(book: ObservedWorkbook, changes: ChangeSet): readonly ObservedSheet[] {
  const sheets = [...book.sheets];
  for (const change of changes) {
    if (change.kind !== 'addSheet') continue;
    const at = sheets.findIndex(({ name }) => name === change.before);
    sheets.splice(at < 0 ? sheets.length : at, 0, drawnSheet(change.sheet));
  }
  return sheets;
}

function withNames(book: ObservedWorkbook, changes: ChangeSet): readonly NameSpec[] {
  const names = new Map(book.names.map((name) => [name.name, name]));
  for (const change of changes) {
    if (change.kind === 'setName') names.set(change.name.name, change.name);
  }
  return [...names.values()];
}

/** Contents, number formats, tables and names after the changes; other looks are none of its business. */
export function afterChanges(book: ObservedWorkbook, changes: ChangeSet): ObservedWorkbook {
  return {
    ...book,
    sheets: withSheets(book, changes).map((sheet) => withChanges(sheet, changes)),
    names: withNames(book, changes),
  };
}
