import { onlyDifferences } from '../../src/changes/onlyDifferences';
import type { Change, ObservedWorkbook } from '../../src/host/host';
import type { CellContent } from '../../src/sheets/spec';

const BOOK: ObservedWorkbook = {
  sheets: [
    {
      name: 'Trang',
      hidden: false,
      values: [
        ['Mã', 5, null, { error: '#N/A' }],
        ['x', 7, ''],
      ],
      formulas: [undefined, [null, 'A1+2', '""']],
      numberFormats: [],
      tables: [
        {
          name: 'tblThu',
          headerRow: 1,
          firstColumn: 1,
          lastRow: 2,
          lastColumn: 2,
          headers: ['Mã', 'b'],
        },
      ],
    },
  ],
  names: [{ name: 'Nam', refersTo: 'Trang!$B$1' }],
};

function setCells(row: number, column: number, rows: (CellContent | undefined)[][]): Change {
  return { kind: 'setCells', sheet: 'Trang', row, column, rows };
}

describe('of a change set is left out', () => {
  test.each<[string, Change]>([
    ['a value that is there', setCells(1, 1, [['Mã', 5]])],
    ['a formula with the value that is there', setCells(2, 2, [[{ formula: 'A1+2', value: 7 }]])],
    ['an error that is there', setCells(1, 4, [[{ error: '#N/A' }]])],
    ['emptying an empty cell', setCells(1, 3, [[null, undefined]])],
    ['an empty text in an empty cell', setCells(9, 9, [['']])],
    ['a formula that yields nothing', setCells(2, 3, [[{ formula: '""', value: '' }]])],
    [
      'a name for the same cell',
      { kind: 'setName', name: { name: 'Nam', refersTo: 'Trang!$B$1' } },
    ],
    [
      'a table of the same size',
      { kind: 'resizeTable', sheet: 'Trang', table: 'tblThu', lastRow: 2 },
    ],
  ])('%s', (_, change) => {
    expect(onlyDifferences([change], BOOK)).toEqual([]);
  });
});

describe('in a change set stays', () => {
  test.each<[string, Change]>([
    ['another value', setCells(1, 1, [['Tên']])],
    ['a number for a text of it', setCells(1, 2, [['5']])],
    ['another formula', setCells(2, 2, [[{ formula: 'A1+3', value: 7 }]])],
    ['a formula whose value is old', setCells(2, 2, [[{ formula: 'A1+2', value: 8 }]])],
    ['a value in place of a formula', setCells(2, 2, [[7]])],
    ['a formula in place of its value', setCells(1, 2, [[{ formula: 'A1', value: 5 }]])],
    ['another error', setCells(1, 4, [[{ error: '#REF!' }]])],
    ['emptying a cell', setCells(1, 1, [[null]])],
    ['emptying a formula that yields nothing', setCells(2, 3, [[null]])],
    ['a name for another cell', { kind: 'setName', name: { name: 'Nam', refersTo: 'Trang!$B$2' } }],
    ['a new name', { kind: 'setName', name: { name: 'Ky', refersTo: 'Trang!$B$1' } }],
    ['a larger table', { kind: 'resizeTable', sheet: 'Trang', table: 'tblThu', lastRow: 3 }],
    [
      'cells of a sheet that is yet to be',
      { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [[null]] },
    ],
    [
      'another number format',
      { kind: 'setCells', sheet: 'Trang', row: 1, column: 2, rows: [[5]], numberFormat: '0' },
    ],
    ['charts, which no host reads', { kind: 'setCharts', sheet: 'Trang', charts: [] }],
    ['showing a sheet', { kind: 'activate', sheet: 'Trang' }],
  ])('%s', (_, change) => {
    expect(onlyDifferences([change], BOOK)).toEqual([change]);
  });
});

test('a rectangle keeps its differing cells at their places', () => {
  const change = setCells(1, 1, [
    ['Mã', 5],
    ['x', 8],
    ['y', 9],
    [null, null],
  ]);
  expect(onlyDifferences([change], BOOK)).toEqual([
    setCells(2, 1, [
      [undefined, 8],
      ['y', 9],
    ]),
  ]);
});
