/** A workbook as it will read once changes are applied, so that what follows from them can be worked out first. */
import type { CellValue } from '../core/cells';
import type { Change, ChangeSet } from '../host/host';
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from '../sheets/observed';
import { isFormula, shownValue } from '../sheets/spec';

type SetCells = Extract<Change, { kind: 'setCells' }>;
type ResizeTable = Extract<Change, { kind: 'resizeTable' }>;

/** Rows of a grid, made long enough to be written into; rows that nobody writes stay the same. */
class Grid<T> {
  private readonly rows: (readonly (T | null)[] | undefined)[];
  private readonly own = new Map<number, (T | null)[]>();

  constructor(rows: readonly (readonly (T | null)[] | undefined)[]) {
    this.rows = [...rows];
  }

  put(row: number, column: number, value: T | null): void {
    let cells = this.own.get(row);
    if (cells === undefined) {
      cells = [...(this.rows[row - 1] ?? [])];
      this.own.set(row, cells);
    }
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }

  result(): (readonly (T | null)[] | undefined)[] {
    const length = Math.max(this.rows.length, ...this.own.keys());
    return Array.from({ length }, (_, index) => this.own.get(index + 1) ?? this.rows[index]);
  }
}

function withCells(sheet: ObservedSheet, changes: readonly SetCells[]): ObservedSheet {
  const values = new Grid<CellValue>(sheet.values);
  const formulas = new Grid<string>(sheet.formulas);
  for (const { row, column, rows } of changes) {
    rows.forEach((contents, down) =>
      contents.forEach((content, right) => {
        if (content === undefined) return;
        values.put(row + down, column + right, shownValue(content));
        formulas.put(row + down, column + right, isFormula(content) ? content.formula : null);
      }),
    );
  }
  return {
    ...sheet,
    values: values.result().map((row) => row ?? []),
    formulas: formulas.result(),
  };
}

function withSizes(
  tables: readonly ObservedTable[],
  changes: readonly ResizeTable[],
): readonly ObservedTable[] {
  return tables.map((table) => {
    const resized = changes.filter(({ table: name }) => name === table.name);
    const last = resized[resized.length - 1];
    return last === undefined ? table : { ...table, lastRow: last.lastRow };
  });
}

/** Contents and sizes after the changes. Sheets that changes add are not in it, nor other names. */
export function afterChanges(book: ObservedWorkbook, changes: ChangeSet): ObservedWorkbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = changes.filter((change) => 'sheet' in change && change.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const written = withCells(
        sheet,
        own.flatMap((change) => (change.kind === 'setCells' ? [change] : [])),
      );
      const sizes = own.flatMap((change) => (change.kind === 'resizeTable' ? [change] : []));
      return { ...written, tables: withSizes(sheet.tables, sizes) };
    }),
  };
}
