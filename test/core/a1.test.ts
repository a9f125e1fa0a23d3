import fc from 'fast-check';
import {
  absoluteAddress,
  absoluteRange,
  cellAddress,
  columnName,
  columnNumber,
  containsCell,
  MAX_COLUMN,
  MAX_ROW,
  parseCell,
  parseRange,
  parseReference,
  quoteSheetName,
  rangeAddress,
} from '../../src/core/a1';

const row = fc.integer({ min: 1, max: MAX_ROW });
const column = fc.integer({ min: 1, max: MAX_COLUMN });

describe('columns', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [MAX_COLUMN, 'XFD'],
  ])('column %i is %s', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
    expect(columnNumber(name.toLowerCase())).toBe(number);
  });

  test.each(['', 'XFE', 'ABCD', 'A1', 'Đ'])('%j names no column', (letters) => {
    expect(columnNumber(letters)).toBeNull();
  });

  test.each([0, -1, 1.5, MAX_COLUMN + 1, NaN])('%d is no column', (number) => {
    expect(() => columnName(number)).toThrow(RangeError);
  });
});

describe('cells', () => {
  test('an address read back is the same cell, relative or absolute', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCell(cellAddress(r, c))).toEqual({ row: r, column: c });
        expect(parseCell(absoluteAddress(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  test.each(['', 'A', '5', 'A0', 'A01', 'XFE1', 'A1048577', 'A1:B2', 'R1C1', ' A1', 'Sheet1!A1'])(
    '%j is no cell',
    (text) => {
      expect(parseCell(text)).toBeNull();
    },
  );

  test.each([
    [0, 1],
    [MAX_ROW + 1, 1],
    [1, MAX_COLUMN + 1],
  ])('row %i, column %i has no address', (r, c) => {
    expect(() => cellAddress(r, c)).toThrow(RangeError);
    expect(() => absoluteAddress(r, c)).toThrow(RangeError);
  });
});

describe('ranges', () => {
  test.each([
    ['B2', { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
    ['$A$5:$C$1048576', { firstRow: 5, firstColumn: 1, lastRow: MAX_ROW, lastColumn: 3 }],
    ['C9:A5', { firstRow: 5, firstColumn: 1, lastRow: 9, lastColumn: 3 }],
    ['A:C', { firstRow: 1, firstColumn: 1, lastRow: MAX_ROW, lastColumn: 3 }],
    ['$6:$7', { firstRow: 6, firstColumn: 1, lastRow: 7, lastColumn: MAX_COLUMN }],
  ])('%s is read', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  test.each(['', 'A', '5', 'A1:', ':', 'A1:B', 'A:5', 'A1:B2:C3', 'A1 B2', "'S'!A1", '$:$'])(
    '%j is no range',
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );

  test('a range written and read back is the same', () => {
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const range = {
          firstRow: Math.min(r1, r2),
          firstColumn: Math.min(c1, c2),
          lastRow: Math.max(r1, r2),
          lastColumn: Math.max(c1, c2),
        };
        expect(parseRange(rangeAddress(range))).toEqual(range);
        expect(parseRange(absoluteRange(range))).toEqual(range);
      }),
    );
  });

  test('a single cell is written without a colon', () => {
    const range = { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 };
    expect([rangeAddress(range), absoluteRange(range)]).toEqual(['B3', '$B$3']);
  });

  test.each([
    [2, 2, true],
    [4, 3, true],
    [1, 2, false],
    [5, 2, false],
    [2, 1, false],
    [2, 4, false],
  ])('row %i, column %i lies in B2:C4: %s', (r, c, inside) => {
    const range = { firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 3 };
    expect(containsCell(range, r, c)).toBe(inside);
  });
});

describe('references to sheets', () => {
  test('quotes inside a name are doubled', () => {
    expect(quoteSheetName("Sở d'Ông")).toBe("'Sở d''Ông'");
  });

  test.each([
    ["'Theo dõi'!$D$2", 'Theo dõi', 'D2'],
    ["'Sở d''Ông'!A1:B2", "Sở d'Ông", 'A1:B2'],
    ['Sheet1!$A$5', 'Sheet1', 'A5'],
    ['Đơn_vị!A1', 'Đơn_vị', 'A1'],
  ])('%s is read', (text, sheet, area) => {
    expect(parseReference(text)).toEqual({ sheet, range: parseRange(area) });
  });

  test.each(['A1', "'S'!#REF!", 'Sheet1!A1,Sheet1!B2', "'a'b'!A1", 'Hai từ!A1', 'Sheet1!'])(
    '%j is not one area of one sheet',
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );
});
