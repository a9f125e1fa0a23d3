import fc from 'fast-check';
import { containsCell } from '../../src/core/a1';
import {
  anyOverlap,
  areasAddress,
  firstCell,
  parseAreas,
  sameAreas,
  subtractAreas,
} from '../../src/core/areas';

const areas = (text: string): NonNullable<ReturnType<typeof parseAreas>> => {
  const parsed = parseAreas(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

test('areas are read and written, whole columns with their rows', () => {
  expect(areasAddress(areas(' G8:G11  $G$21:G30 C:C '))).toBe('G8:G11 G21:G30 C1:C1048576');
  expect([parseAreas('G8 x'), parseAreas('')]).toEqual([null, null]);
});

test('formulas are relative to the corner of the rectangle around all areas', () => {
  expect(firstCell(areas('G21:G30 H8 I9'))).toEqual({ row: 8, column: 7 });
});

test.each([
  ['A1:A9', 'A3:A4', 'A1:A2 A5:A9'],
  ['A1:C3', 'B2', 'A1:C1 A2 C2 A3:C3'],
  ['A1:C3', 'A1:C3', ''],
  ['A1:A9', 'B1:B9', 'A1:A9'],
  ['E5:E1048576 Z5:Z9', 'E1:E1048576', 'Z5:Z9'],
  ['A1:B9', 'A1:A4 B6:B9', 'B1:B4 A5:B5 A6:A9'],
])('%s without %s is “%s”', (from, cut, left) => {
  expect(areasAddress(subtractAreas(areas(from), areas(cut)))).toBe(left);
});

test('the order of areas does not matter', () => {
  expect(sameAreas(areas('A1 B2:B3'), areas('B2:B3 A1'))).toBe(true);
  expect(sameAreas(areas('A1 B2:B3'), areas('A1 B2'))).toBe(false);
});

test('a cell is left exactly when it was there and was not cut', () => {
  const place = fc.integer({ min: 1, max: 6 });
  const area = fc.tuple(place, place, place, place).map(([r1, r2, c1, c2]) => ({
    firstRow: Math.min(r1, r2),
    lastRow: Math.max(r1, r2),
    firstColumn: Math.min(c1, c2),
    lastColumn: Math.max(c1, c2),
  }));
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), place, place, (from, cuts, row, column) => {
      const left = subtractAreas([from], cuts);
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      const expected = containsCell(from, row, column) && !anyOverlap([cell], cuts);
      expect(left.filter((piece) => containsCell(piece, row, column))).toHaveLength(
        expected ? 1 : 0,
      );
    }),
  );
});
