/** Small specifications that the contract suite draws. */
import type { CellContent, PlacedCell, SheetSpec, TableSpec } from '../../../src/sheets/spec';

/** A sheet with nothing on it but what `parts` adds. */
export function sheetSpec(name: string, parts: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name,
    columns: [{ width: 12 }, { width: 12 }, { width: 12 }],
    cells: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    ...parts,
  };
}

/** In a style without a number format of its own. */
export function placed(row: number, column: number, content: CellContent): PlacedCell {
  return { row, column, content, style: 'value' };
}

/** A table of two columns, Mã (text) and Giá trị (number), whose header stands in row 3. */
export function tableSpec(name: string, rows: readonly (readonly CellContent[])[]): TableSpec {
  return {
    name,
    headerRow: 3,
    firstColumn: 1,
    columns: [
      { key: 'code', header: 'Mã', style: 'code' },
      { key: 'value', header: 'Giá trị', style: 'integer' },
    ],
    rows: rows.map((cells, index) => ({ key: String(index), cells })),
    filter: true,
  };
}
