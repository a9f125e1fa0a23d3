/** Specifications for tests: a sheet like those of the product, and small ones to vary. */
import type { SheetSpec, TableColumn, TableSpec } from '../../../src/sheets/spec';

export const EMPTY_SHEET: SheetSpec = {
  name: 'Trang',
  columns: [],
  cells: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

export function column(header: string, style: TableColumn['style'] = 'number'): TableColumn {
  return { key: header, header, style };
}

export function tableSpec(parts: Partial<TableSpec> = {}): TableSpec {
  return {
    name: 'tblThu',
    headerRow: 3,
    firstColumn: 1,
    columns: [column('Mã', 'code'), column('Giá trị')],
    rows: [{ key: '1', cells: ['II.1', 29] }],
    filter: true,
    ...parts,
  };
}

/** A sheet that uses everything a specification can say. */
export const FOLLOW_SHEET: SheetSpec = {
  name: "Theo dõi & d'Ông <1>",
  tabColor: '1D3A52',
  columns: [
    { width: 11 },
    { width: 44 },
    { width: 10, hidden: true },
    { width: 13 },
    { width: 9, outline: 1 },
  ],
  cells: [
    { row: 1, column: 1, content: 'THEO DÕI CHỈ TIÊU', style: 'title', columnSpan: 4 },
    { row: 2, column: 1, content: 'Năm', style: 'label' },
    { row: 2, column: 2, content: 2023, style: 'choice' },
    { row: 2, column: 4, content: 45_280, style: 'choiceDate' },
    {
      row: 3,
      column: 1,
      content: 'Số liệu lấy từ trang Số liệu; Ẳ Ễ Ỗ. '.repeat(8),
      style: 'note',
      columnSpan: 4,
    },
  ],
  rowHeights: { 2: 24 },
  tables: [
    {
      name: 'tblTheoDoi',
      headerRow: 5,
      firstColumn: 1,
      filter: true,
      columns: [
        column('Mã', 'code'),
        { ...column('Chỉ tiêu', 'text'), hint: 'Tên chỉ tiêu\nnhư văn bản ghi' },
        { ...column('Mục tiêu'), numberFormat: '0.0#' },
        column('Đánh giá', 'status'),
        column('2023', 'inputNumber'),
      ],
      rows: [
        {
          key: 'a',
          cells: [
            'PL.V.1',
            'Tỷ lệ hồ sơ được tiếp nhận và xử lý trực tuyến trên tổng số hồ sơ của các cơ quan',
            33,
            { formula: 'IF(C6<30,"✓ Đạt","✗ Không đạt")', value: '✗ Không đạt' },
            29.4,
          ],
          numberFormats: { 4: '0.00##' },
        },
        { key: 'b', cells: ['PL.V.2', ' có dấu cách\n', 0, { error: '#N/A' }, null] },
      ],
    },
    tableSpec({ name: 'tblTrong', headerRow: 5, firstColumn: 8, rows: [], filter: false }),
  ],
  validations: [
    {
      range: 'B2',
      rule: { type: 'list', source: ['2022', '2023'] },
      strictness: 'stop',
      errorTitle: 'Năm',
      error: 'Chọn năm trong danh sách.',
    },
    { range: 'D2', rule: { type: 'date' }, strictness: 'stop' },
    {
      range: 'E6:E1048576',
      rule: { type: 'decimal', min: 0, max: 1e6 },
      strictness: 'warning',
      promptTitle: 'Thực hiện',
      prompt: 'Nhập số,\nví dụ 60,5',
    },
    {
      range: 'A6:A1048576',
      rule: { type: 'list', source: "'Chỉ tiêu'!$B$6:$B$1048576" },
      strictness: 'stop',
    },
    { range: 'C6:C9 D6:D9', rule: { type: 'whole', min: 1, max: 63 }, strictness: 'stop' },
  ],
  conditionalFormats: [
    { range: 'D6:D1048576', formula: '$D6="✗ Không đạt"', style: 'statusOff', stopIfTrue: true },
    { range: 'D6:D1048576', formula: 'LEFT($D6)="✓"', style: 'statusMet' },
    { range: 'A6:E1048576', formula: '$C6<1', style: 'fine' },
  ],
  freeze: { rows: 5, columns: 2 },
  print: { orientation: 'landscape', titleRows: [5, 5], lastColumn: 4 },
};

export const HIDDEN_SHEET: SheetSpec = {
  ...EMPTY_SHEET,
  name: 'Ẩn',
  hidden: true,
  cells: [{ row: 2, column: 2, content: true, style: 'value' }],
};
