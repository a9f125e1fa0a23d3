import type { TableDef } from '../../src/sheets/table';
import {
  area,
  cellReference,
  columnLayouts,
  columnOf,
  fullColumn,
  lastColumn,
  localColumn,
  rowCell,
  tableSpec,
} from '../../src/sheets/table';

const DEF: TableDef = {
  sheet: "Sổ 'tay'",
  name: 'tblThu',
  headerRow: 4,
  firstColumn: 26,
  columns: [
    { key: 'id', header: 'Mã', width: 5, style: 'code' },
    { key: 'name', header: 'Tên', width: 30, style: 'text', outline: 1 },
    { key: 'row', header: 'Dòng', width: 8, style: 'year', hidden: true },
  ],
};

describe('a table says where its columns stand', () => {
  test('by key', () => {
    expect(columnOf(DEF, 'name')).toBe(27);
    expect(lastColumn(DEF)).toBe(28);
  });

  test('and knows no other key', () => {
    expect(() => columnOf(DEF, 'unit')).toThrow(new RangeError('tblThu has no column unit'));
  });

  // DESIGN, Formulas: rows that another program typed under the table count too.
  test.each([
    ['on its own sheet', localColumn(DEF, 'name'), '$AA$5:$AA$1048576'],
    ['from other sheets', fullColumn(DEF, 'id'), "'Sổ ''tay'''!$Z$5:$Z$1048576"],
    ['for rules', area(DEF, 'id', 'row'), 'Z5:AB1048576'],
    ['of one column for rules', area(DEF, 'name'), 'AA5:AA1048576'],
  ])('down to the last row of the sheet, %s', (_, range, expected) => {
    expect(range).toBe(expected);
  });

  test('in one row, the column fixed', () => {
    expect(rowCell(DEF, 'row', 12)).toBe('$AB12');
  });

  test('and single cells with their sheet', () => {
    expect(cellReference('Theo dõi', 3, 2)).toBe("'Theo dõi'!$B$3");
  });
});

describe('a specification made of tables', () => {
  test('has the place and columns of the table', () => {
    expect(tableSpec(DEF, [], { filter: false })).toEqual({
      name: 'tblThu',
      headerRow: 4,
      firstColumn: 26,
      columns: DEF.columns,
      rows: [],
      filter: false,
    });
  });

  test('has the widths of all tables and narrow columns between them', () => {
    const first: TableDef = { ...DEF, firstColumn: 1, columns: DEF.columns.slice(0, 1) };
    expect(columnLayouts([first, { ...DEF, firstColumn: 3 }])).toEqual([
      { width: 5 },
      { width: 2 },
      { width: 5 },
      { width: 30, outline: 1 },
      { width: 8, hidden: true },
    ]);
  });
});
