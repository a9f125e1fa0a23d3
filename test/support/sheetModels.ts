/** Small sheets for tests of the grid. */
import type { CellValue } from '../../src/core/cells';
import type { SheetModel } from '../../src/page/grid/sheetModel';
import type { ObservedSheet } from '../../src/sheets/observed';
import type { SheetSpec, TableColumn } from '../../src/sheets/spec';

export function observedSheet(
  values: readonly (readonly CellValue[])[],
  given: Partial<ObservedSheet> = {},
): ObservedSheet {
  return {
    name: 'S',
    hidden: false,
    values,
    formulas: [],
    numberFormats: [],
    tables: [],
    ...given,
  };
}

export function sheetSpec(given: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: 'S',
    columns: [],
    cells: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    ...given,
  };
}

export function ownSheet(values: readonly (readonly CellValue[])[]): SheetModel {
  return { observed: observedSheet(values), look: null };
}

const COLUMNS: readonly TableColumn[] = [
  { key: 'id', header: 'Mã', style: 'code' },
  { key: 'value', header: 'Giá trị', style: 'inputNumber', hint: 'Ghi số' },
  { key: 'light', header: 'Đánh giá', style: 'status' },
  { key: '~4', header: 'Của tôi', style: 'text', foreign: true },
];

/**
 * A title over columns A to D, then a table in rows 3 to 5 that the specification knows without its
 * rows, as it does with Số liệu; C is a formula.
 */
export function tableSheet(look: Partial<SheetSpec> = {}): SheetModel {
  const values = [
    ['Tiêu đề', null, null, null],
    [],
    ['Mã', 'Giá trị', 'Đánh giá', 'Của tôi'],
    ['A', 2, '✗ Không đạt', null],
    ['B', null, '✓ Đạt', 'ghi'],
  ];
  const formulas = [undefined, undefined, undefined, [null, null, 'B4&""'], [null, null, 'B5&""']];
  return {
    observed: observedSheet(values, {
      formulas,
      tables: [
        {
          name: 'tbl',
          headerRow: 3,
          firstColumn: 1,
          lastRow: 5,
          lastColumn: 4,
          headers: ['Mã', 'Giá trị', 'Đánh giá', 'Của tôi'],
        },
      ],
    }),
    look: sheetSpec({
      columns: [{ width: 8 }, { width: 10 }, { width: 12 }, { width: 10 }],
      cells: [{ row: 1, column: 1, content: 'Tiêu đề', style: 'title', columnSpan: 4 }],
      tables: [
        { name: 'tbl', headerRow: 3, firstColumn: 1, columns: COLUMNS, rows: [], filter: true },
      ],
      ...look,
    }),
  };
}
