import { blankStyles } from '../../../src/host/file/blankBook';
import { TRANSITIONAL } from '../../../src/host/file/dialect';
import type { RowHeight } from '../../../src/host/rowHeight';
import { SheetGrid, tableLastRow, tableRange } from '../../../src/host/file/sheetGrid';
import { StyleSheet } from '../../../src/host/file/styleSheet';
import { STYLES } from '../../../src/sheets/styles';
import type { SheetSpec } from '../../../src/sheets/spec';
import { EMPTY_SHEET, tableSpec } from './specs';

const styles = new StyleSheet(blankStyles(TRANSITIONAL.main), 'styles.xml');
const grid = (parts: Partial<SheetSpec>): SheetGrid =>
  new SheetGrid({ ...EMPTY_SHEET, ...parts }, styles);

const contents = (of: SheetGrid, row: number): unknown[] =>
  of.cells(row).map((cell) => [cell.column, cell.content]);

test('a table without rows shows one empty row', () => {
  const table = tableSpec({ rows: [] });
  expect([tableLastRow(table), tableRange(table).lastRow]).toEqual([4, 4]);
  expect(contents(grid({ tables: [table] }), 4)).toEqual([
    [1, null],
    [2, null],
  ]);
});

test('tables side by side and placed cells share their rows, from left to right', () => {
  const right = tableSpec({ name: 'tblPhai', firstColumn: 5, headerRow: 4 });
  const cells = [{ row: 4, column: 4, content: 'giữa', style: 'text' as const }];
  const made = grid({ tables: [right, tableSpec()], cells });
  expect(contents(made, 4)).toEqual([
    [1, 'II.1'],
    [2, 29],
    [4, 'giữa'],
    [5, 'Mã'],
    [6, 'Giá trị'],
  ]);
  expect(made.lastRow).toBe(5);
});

test('merged cells carry their style to the last column', () => {
  const cells = [{ row: 1, column: 2, content: 'x', style: 'title' as const, columnSpan: 3 }];
  const made = grid({ cells });
  expect(contents(made, 1)).toEqual([
    [2, 'x'],
    [3, null],
    [4, null],
  ]);
  expect(new Set(made.cells(1).map(({ format }) => format)).size).toBe(1);
  expect(made.merges()).toEqual(['B1:D1']);
});

test('a cell takes the number format of the row, then the column, then the style', () => {
  const columns = [
    { key: 'a', header: 'a', style: 'number' as const, numberFormat: '0.0#' },
    { key: 'b', header: 'b', style: 'integer' as const },
  ];
  const rows = [
    { key: '1', cells: [1, 2], numberFormats: { 0: '0.00##' } },
    { key: '2', cells: [1, 2] },
  ];
  const made = grid({ tables: [tableSpec({ columns, rows })] });
  const seen = [4, 5].map((row) => made.cells(row).map(({ format }) => format));
  const codes = new StyleSheet(styles.toXml(), 'styles.xml').formats;
  expect(seen.map((row) => row.map((format) => codes[format]))).toEqual([
    ['0.00##', '#,##0'],
    ['0.0#', '#,##0'],
  ]);
});

test('headers wear the header style whatever their column does', () => {
  expect(grid({ tables: [tableSpec()] }).cells(3)[0]?.style).toBe(STYLES.header);
});

test.each<[string, Partial<SheetSpec>]>([
  [
    'two cells in one place',
    {
      cells: [
        { row: 1, column: 1, content: 'a', style: 'text' },
        { row: 1, column: 1, content: 'b', style: 'text' },
      ],
    },
  ],
  [
    'a cell inside a table',
    { tables: [tableSpec()], cells: [{ row: 4, column: 2, content: 1, style: 'text' }] },
  ],
  ['tables that overlap', { tables: [tableSpec(), tableSpec({ firstColumn: 2 })] }],
  [
    'a row with more cells than columns',
    { tables: [tableSpec({ rows: [{ key: '1', cells: [1, 2, 3] }] })] },
  ],
])('%s are a fault of the program', (_, parts) => {
  const made = grid(parts);
  expect(() => [1, 3, 4].map((row) => made.cells(row))).toThrow(RangeError);
});

describe('heights', () => {
  const long = 'Số liệu lấy từ trang Số liệu. '.repeat(10);
  const note = { row: 1, column: 1, content: long, style: 'note' as const };
  const height = (parts: Partial<SheetSpec>): RowHeight | null => {
    const made = grid({ columns: [{ width: 10 }, { width: 30 }], ...parts });
    return made.height(1, made.cells(1));
  };

  test('what the specification says is fixed', () => {
    expect(height({ rowHeights: { 1: 40 } })).toEqual({ points: 40, fixed: true });
  });

  test('a row of one line has none', () => {
    expect(height({ cells: [{ ...note, content: 'x' }] })).toBeNull();
  });

  test('wrapped text gets room; programs may fit it again', () => {
    expect(height({ cells: [note] })?.fixed).toBe(false);
  });

  test('merged text is measured over its columns and fixed: no program fits it', () => {
    const [single, merged] = [
      height({ cells: [note] }),
      height({ cells: [{ ...note, columnSpan: 2 }] }),
    ];
    expect(merged?.fixed).toBe(true);
    expect(single?.points).toBeGreaterThan((merged?.points ?? Infinity) * 2);
  });
});
