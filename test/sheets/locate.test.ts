import type { CellValue } from '../../src/core/cells';
import { addressAt, cellAt, locate, missingHeaders, rowsOf } from '../../src/sheets/locate';
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from '../../src/sheets/observed';
import type { TableDef } from '../../src/sheets/table';

const DEF: TableDef = {
  sheet: 'Trang',
  name: 'tblThu',
  headerRow: 2,
  firstColumn: 1,
  columns: [
    { key: 'id', header: 'Mã', width: 5, style: 'code' },
    { key: 'value', header: 'Giá trị', width: 5, style: 'number' },
  ],
};

/** Another table of the same sheet with a header of the same name. */
const OTHER: TableDef = { ...DEF, name: 'tblKhac', firstColumn: 4 };

function table(def: TableDef, place: Partial<ObservedTable> = {}): ObservedTable {
  const { name, headerRow, firstColumn, columns } = def;
  const headers = columns.map(({ header }) => header);
  const lastColumn = firstColumn + columns.length - 1;
  return { name, headerRow, firstColumn, lastRow: headerRow + 1, lastColumn, headers, ...place };
}

function bookOf(values: CellValue[][], tables: ObservedTable[] = []): ObservedWorkbook {
  const sheet: ObservedSheet = {
    name: 'Trang',
    hidden: false,
    values,
    formulas: [],
    numberFormats: [],
    tables,
  };
  return { sheets: [sheet], names: [] };
}

const columnsOf = (book: ObservedWorkbook, def = DEF) =>
  Object.fromEntries(locate(book, def)?.columns ?? []);

describe('a table is found', () => {
  test('where it should stand', () => {
    const located = locate(bookOf([[], ['Mã', 'Giá trị'], ['I.1', 5]]), DEF);
    expect(located).toMatchObject({ headerRow: 2, lastRow: 3 });
    expect(Object.fromEntries(located?.columns ?? [])).toEqual({ id: 1, value: 2 });
  });

  test('by a header of before where it has no other', () => {
    const [id, value] = DEF.columns;
    if (id === undefined || value === undefined) throw new Error('the table has changed');
    const renamed = { ...DEF, columns: [id, { ...value, formerHeader: 'Trị số' }] };
    expect(columnsOf(bookOf([[], ['Mã', 'Trị số']]), renamed)).toEqual({ id: 1, value: 2 });
    const both = bookOf([[], ['Mã', 'Trị số', 'Giá trị']]);
    expect(columnsOf(both, renamed)).toEqual({ id: 1, value: 3 });
  });

  test('by its headers where rows or columns were put before it', () => {
    const book = bookOf([[], [], [], [null, 'Ghi chú', 'Giá trị', 'Mã']]);
    expect(locate(book, DEF)?.headerRow).toBe(4);
    expect(columnsOf(book)).toEqual({ id: 4, value: 3 });
  });

  test('by its name below rows that look like its headers', () => {
    const book = bookOf(
      [['Mã', 'Giá trị'], [], [], [], ['Mã', 'Giá trị']],
      [table(DEF, { headerRow: 5 })],
    );
    expect(locate(book, DEF)?.headerRow).toBe(5);
  });

  test('with the nearest header where two tables share one', () => {
    const book = bookOf([[], ['Mã', 'Giá trị', null, 'Mã', 'Giá trị']]);
    expect(columnsOf(book)).toEqual({ id: 1, value: 2 });
    expect(columnsOf(book, OTHER)).toEqual({ id: 4, value: 5 });
  });

  test('with its own header after columns were put before it, though another’s is nearer', () => {
    const headers = [null, null, null, 'Mã', 'Giá trị', null, 'Mã', 'Giá trị'];
    const book = bookOf(
      [[], headers],
      [
        table(DEF, { firstColumn: 4, lastColumn: 5 }),
        table(OTHER, { firstColumn: 7, lastColumn: 8 }),
      ],
    );
    expect(columnsOf(book)).toEqual({ id: 4, value: 5 });
    expect(columnsOf(book, OTHER)).toEqual({ id: 7, value: 8 });
  });

  test('without the header that it lost, not with another table’s', () => {
    const book = bookOf([[], ['Mã', 'Số', null, 'Mã', 'Giá trị']], [table(DEF), table(OTHER)]);
    expect(columnsOf(book)).toEqual({ id: 1 });
  });

  test('with a header that was typed beside it', () => {
    const book = bookOf([[], ['Mã', null, 'Giá trị']], [table(DEF, { lastColumn: 1 })]);
    expect(columnsOf(book)).toEqual({ id: 1, value: 3 });
  });

  test('with all rows that other programs typed under it', () => {
    const book = bookOf(
      [[], ['Mã', 'Giá trị', 'Ghi chú'], ['I.1', 5], [], [null, 7], [null, null, 'x']],
      [table(DEF)],
    );
    expect(locate(book, DEF)?.lastRow).toBe(5);
  });
});

describe('a table is not found', () => {
  test('without its sheet', () => {
    expect(locate({ sheets: [], names: [] }, DEF)).toBeNull();
  });

  test('on a sheet with none of its headers', () => {
    expect(locate(bookOf([['Mã số'], ['mã']]), DEF)).toBeNull();
  });
});

describe('the rows of a table', () => {
  const book = bookOf([[], ['Mã', null, 'Giá trị'], ['I.1', 'x', 5], ['', 'x'], [null, null, 0]]);
  const located = locate(book, DEF);
  if (located === null) throw new Error('no table');

  test('are those that hold anything in its columns, with their places', () => {
    expect(rowsOf(located, ['value', 'id'])).toEqual([
      { row: 3, cells: [5, 'I.1'] },
      { row: 5, cells: [0, null] },
    ]);
  });

  test('are read and addressed by column', () => {
    expect([cellAt(located, 3, 'value'), cellAt(located, 9, 'id')]).toEqual([5, null]);
    expect(addressAt(located, 3, 'value')).toBe('C3');
  });

  test('name the headers that the sheet lacks', () => {
    const part = locate(bookOf([[], ['Mã']]), DEF);
    expect(part === null ? null : missingHeaders(part, DEF)).toEqual(['Giá trị']);
    expect(missingHeaders(located, DEF)).toEqual([]);
  });
});
