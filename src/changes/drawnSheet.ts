/** What a host reads of a sheet that it has drawn: contents and number formats; other looks are not read. */
import type { CellValue } from '../core/cells';
import type { ObservedSheet, ObservedTable } from '../sheets/observed';
import type { CellContent, SheetSpec, TableColumn, TableSpec } from '../sheets/spec';
import { isFormula, shownValue } from '../sheets/spec';
import type { Style, StyleName } from '../sheets/styles';
import { NUMBER_FORMATS, STYLES } from '../sheets/styles';
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

/** A number format as it is read: General is none. */
export function readFormat(code: string | undefined): string | null {
  return code === undefined || code === NUMBER_FORMATS.general ? null : code;
}

/** The number format that a cell of this style is read with. */
export function formatOf({
  style: name,
  numberFormat,
}: {
  readonly style: StyleName;
  readonly numberFormat?: string;
}): string | null {
  const style: Style = STYLES[name];
  return readFormat(numberFormat ?? style.numberFormat);
}

/** Number formats of cells above the tables, and of the tables' bodies. */
function drawnFormats({ cells, tables }: SheetSpec): ObservedSheet['numberFormats'] {
  const formats = new Grid<string>([]);
  const fill = (row: number, column: number, format: string | null): void => {
    if (format !== null) formats.put(row, column, format);
  };
  for (const cell of cells) {
    for (let right = 0; right < (cell.columnSpan ?? 1); right += 1) {
      fill(cell.row, cell.column + right, formatOf(cell));
    }
  }
  for (const { headerRow, firstColumn, columns, rows } of tables) {
    const own = columns.map((column: TableColumn) => formatOf(column));
    for (let down = 0; down < rows.length; down += 1) {
      const { numberFormats = {} } = rows[down] ?? {};
      own.forEach((format, right) => {
        const code = numberFormats[right];
        const shown = code === undefined ? format : readFormat(code);
        fill(headerRow + 1 + down, firstColumn + right, shown);
      });
    }
  }
  return formats.rows();
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
    numberFormats: drawnFormats(spec),
    tables: spec.tables.map(drawnTable),
  };
}
