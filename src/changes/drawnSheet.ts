/** What a host reads of a sheet that it has drawn: a specification without its looks. */
import type { CellValue } from '../core/cells';
import type { ObservedSheet, ObservedTable } from '../sheets/observed';
import type { CellContent, SheetSpec, TableSpec } from '../sheets/spec';
import { isFormula, shownValue } from '../sheets/spec';
import { Grid } from './grid';

function drawnTable(table: TableSpec): ObservedTable {
  const { name, headerRow, firstColumn, columns, rows } = table;
  return {
    name,
    headerRow,
    firstColumn,
    lastRow: headerRow + Math.max(1, rows.length),
    lastColumn: firstColumn + columns.length - 1,
    headers: columns.map(({ header }) => header),
  };
}

export function drawnSheet(spec: SheetSpec): ObservedSheet {
  const values = new Grid<CellValue>([]);
  const formulas = new Grid<string>([]);
  const fill = (row: number, column: number, content: CellContent): void => {
    values.put(row, column, shownValue(content));
    if (isFormula(content)) formulas.put(row, column, content.formula);
  };
  for (const { row, column, content } of spec.cells) fill(row, column, content);
  for (const { headerRow, firstColumn, columns, rows } of spec.tables) {
    columns.forEach(({ header }, index) => fill(headerRow, firstColumn + index, header));
    rows.forEach(({ cells }, down) =>
      cells.forEach((content, right) => fill(headerRow + 1 + down, firstColumn + right, content)),
    );
  }
  return {
    name: spec.name,
    hidden: spec.hidden === true,
    values: values.rows().map((row) => row ?? []),
    formulas: formulas.rows(),
    numberFormats: [],
    tables: spec.tables.map(drawnTable),
  };
}
