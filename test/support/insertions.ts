/** A workbook after someone inserted a column or a row, with everything moved as Excel moves it. */
import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from '../../src/core/a1';
import type { ObservedSheet, ObservedWorkbook } from '../../src/sheets/observed';

export type Insertion = { readonly sheet: string } & (
  { readonly beforeColumn: number } | { readonly beforeRow: number }
);

/** Text literals, then references with or without a quoted sheet, areas taken whole. */
const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(.])/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

function movedCell(cell: string, at: Insertion): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = CELL.exec(cell) ?? [];
  const column = columnNumber(letters);
  if (column === null) return cell;
  const row = Number(digits);
  const right = 'beforeColumn' in at && column >= at.beforeColumn && column < MAX_COLUMN ? 1 : 0;
  const down = 'beforeRow' in at && row >= at.beforeRow && row < MAX_ROW ? 1 : 0;
  return `${fixedColumn}${columnName(column + right)}${fixedRow}${row + down}`;
}

/** A formula of a sheet after the insertion. */
export function movedFormula(formula: string, home: string, at: Insertion): string {
  return formula.replace(
    REFERENCE,
    (token: string, sheet?: string, first?: string, last?: string) => {
      if (first === undefined) return token;
      const target = sheet === undefined ? home : sheet.slice(1, -2).replace(/''/g, "'");
      if (target !== at.sheet) return token;
      const end = last === undefined ? '' : `:${movedCell(last, at)}`;
      return `${sheet ?? ''}${movedCell(first, at)}${end}`;
    },
  );
}

function inserted<T>(cells: readonly T[], before: number, blank: T): readonly T[] {
  return cells.length < before
    ? cells
    : [...cells.slice(0, before - 1), blank, ...cells.slice(before - 1)];
}

function movedSheet(sheet: ObservedSheet, at: Insertion): ObservedSheet {
  const formulas = Array.from(sheet.formulas, (row) =>
    row?.map((formula) => (formula === null ? null : movedFormula(formula, sheet.name, at))),
  );
  if (sheet.name !== at.sheet) return { ...sheet, formulas };
  if ('beforeRow' in at) {
    return {
      ...sheet,
      values: inserted(sheet.values, at.beforeRow, []),
      formulas: inserted(formulas, at.beforeRow, undefined),
      tables: sheet.tables.map((table) => ({
        ...table,
        headerRow: table.headerRow + (table.headerRow >= at.beforeRow ? 1 : 0),
        lastRow: table.lastRow + (table.lastRow >= at.beforeRow ? 1 : 0),
      })),
    };
  }
  const { beforeColumn } = at;
  const moved = (column: number): number => (column >= beforeColumn ? column + 1 : column);
  const values = sheet.values.map((row) => [...inserted(row, beforeColumn, null)]);
  const tables = sheet.tables.map((table) => {
    const isInside = beforeColumn > table.firstColumn && beforeColumn <= table.lastColumn;
    const header = values[table.headerRow - 1];
    // Excel names the column that it puts into a table.
    if (isInside && header !== undefined) header[beforeColumn - 1] = 'Cột1';
    return {
      ...table,
      firstColumn: moved(table.firstColumn),
      lastColumn: moved(table.lastColumn),
      headers: isInside
        ? inserted(table.headers, beforeColumn - table.firstColumn + 1, 'Cột1')
        : table.headers,
    };
  });
  return {
    ...sheet,
    values,
    tables,
    formulas: formulas.map((row) => row && inserted(row, beforeColumn, null)),
  };
}

export function afterInsertion(book: ObservedWorkbook, at: Insertion): ObservedWorkbook {
  return {
    sheets: book.sheets.map((sheet) => movedSheet(sheet, at)),
    names: book.names.map(({ name, refersTo }) => ({
      name,
      refersTo: movedFormula(refersTo, '', at),
    })),
  };
}
