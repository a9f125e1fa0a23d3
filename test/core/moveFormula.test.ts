import fc from 'fast-check';
import { cellAddress } from '../../src/core/a1';
import { moveFormula } from '../../src/core/moveFormula';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:B,$C:C)', 'SUM(B:C,$C:D)'],
  ['SUM(1:2,$3:3)', 'SUM(3:4,$3:5)'],
  ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B3)+ATAN2(C3,D3)'],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
  ["'Theo dõi A1'!A1+'d''A1'!B1", "'Theo dõi A1'!B3+'d''A1'!C3"],
  ['Sheet1!A1+S1!A1', 'Sheet1!B3+S1!B3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['tblSoLieu[Cột A1]+tbl1[[#This Row],[B2]]', 'tblSoLieu[Cột A1]+tbl1[[#This Row],[B2]]'],
  ['A1_x+đA1+A1đ+x.A1', 'A1_x+đA1+A1đ+x.A1'],
  ['1E5+1.5+A1', '1E5+1.5+B3'],
  ['ABCD1+A1048577+A0', 'ABCD1+A1048577+A0'],
  ['IF(A1>=-3.3,"✓",TRUE)', 'IF(B3>=-3.3,"✓",TRUE)'],
])('%s two rows down and one to the right is %s', (formula, expected) => {
  expect(moveFormula(formula, 2, 1)).toBe(expected);
});

test('references that leave the sheet come in on the other side', () => {
  expect(moveFormula('A1', -1, -1)).toBe('XFD1048576');
});

test('moving there and back changes nothing', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 500 }));
  const by = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), by, by, (places, rows, columns) => {
      const formula = places.map(([row, column]) => cellAddress(row, column)).join('+');
      expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
