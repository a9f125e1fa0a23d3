import fc from 'fast-check';
import { cellAddress, parseCell, type CellPosition } from '../../src/core/a1';
import { formulaKey } from '../../src/core/formulaKey';
import { moveFormula } from '../../src/core/moveFormula';

const at = (address: string): CellPosition => {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return cell;
};
const G8 = at('G8');

test.each([
  ['a copy further down', '$G12="✓ Đạt"', 'G12'],
  ['a copy to the right of a fixed column', '$G8="✓ Đạt"', 'P8'],
  ['a leading =', '=$G8="✓ Đạt"', 'G8'],
  ['blanks', ' $G8 = "✓ Đạt" ', 'G8'],
  ['small letters outside texts', '$g8="✓ Đạt"', 'G8'],
])('%s is the same rule', (_, formula, from) => {
  expect(formulaKey(formula, at(from))).toBe(formulaKey('$G8="✓ Đạt"', G8));
});

test.each([
  ['another text', '$G8="✓ đạt"', 'G8'],
  ['another blank in a text', '$G8="✓  Đạt"', 'G8'],
  ['another row', '$G9="✓ Đạt"', 'G8'],
  ['another column', '$H8="✓ Đạt"', 'G8'],
  ['a fixed row', '$G$8="✓ Đạt"', 'G8'],
  ['a free column', 'G8="✓ Đạt"', 'G8'],
])('%s is another rule', (_, formula, from) => {
  expect(formulaKey(formula, at(from))).not.toBe(formulaKey('$G8="✓ Đạt"', G8));
});

test.each([
  ['IF($A4<>"",INDEX(TT_SoLe,$A4),FALSE)', 'if( $A4 <> "", index(tt_sole, $A4), 0 )'],
  ['IF($A4<>"",INDEX(TT_SoLe,$A4),FALSE)', 'IF($A4<>"",INDEX(TT_SoLe,$A4),FALSE())'],
  ['AND($A4,TRUE)', 'AND($A4,1)'],
  ["COUNTIF('Nhap'!$A$1:$A$9,$A4)>0", 'COUNTIF(Nhap!$A$1:$A$9,$A4)>0'],
  ["COUNTIF('Đơn vị'!$A:$A,$A4)>0", "COUNTIF('đơn vị'!$A:$A, $A4)>0"],
  ['OR($B4="a, b",LEFT($A4,1)="○")', 'OR($B4="a, b", left($A4, 1)="○")'],
  ['SUM($A4:$B4 $B4:$C4)', 'SUM($A4:$B4   $B4:$C4)'],
])('%s may be spelled %s', (one, other) => {
  expect(formulaKey(other, at('A4'))).toBe(formulaKey(one, at('A4')));
});

test.each([
  ['"TRUE"', '"1"'],
  ["'TRUE'!A1", "'1'!A1"],
  ['TRUE_1', '1_1'],
  ['$A4="a"', '$A4="A"'],
  ['SUM($A4:$B4 $B4:$C4)', 'SUM($A4:$B4,$B4:$C4)'],
])('%s is not %s', (one, other) => {
  expect(formulaKey(other, at('A4'))).not.toBe(formulaKey(one, at('A4')));
});

test('a formula and its copies have the same key, over the edges of the sheet too', () => {
  const row = fc.integer({ min: 1, max: 1_048_576 });
  const column = fc.integer({ min: 1, max: 16_384 });
  const place = fc.record({ row, column });
  fc.assert(
    fc.property(place, place, fc.array(place, { minLength: 1 }), (from, to, cells) => {
      const formula = cells.map((cell) => cellAddress(cell.row, cell.column)).join('+');
      const copied = moveFormula(formula, to.row - from.row, to.column - from.column);
      expect(formulaKey(copied, to)).toBe(formulaKey(formula, from));
    }),
  );
});
