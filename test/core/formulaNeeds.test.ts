import { rangeAddress } from '../../src/core/a1';
import type { FormulaArea } from '../../src/core/formulaNeeds';
import { formulaNeeds } from '../../src/core/formulaNeeds';

const TABLE: FormulaArea = {
  sheet: 'Số liệu',
  range: { firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 3 },
};
const NAMED = new Map([
  ['tblsolieu', TABLE],
  ['tháng', { ...TABLE, range: { ...TABLE.range, lastRow: 4, lastColumn: 1 } }],
]);

const said = (formula: string): string[] => {
  const { areas, isOpen } = formulaNeeds(formula, { sheet: 'Riêng', row: 7 }, NAMED);
  return [
    ...areas.map(({ sheet, range }) => `${sheet}!${rangeAddress(range)}`),
    ...(isOpen ? ['?'] : []),
  ];
};

test.each<[string, string[]]>([
  ['AD5', ['Riêng!AD5']],
  ['$G$5/H5*100', ['Riêng!G5', 'Riêng!H5']],
  ['SUM(A1:B2)+LOG10(C3)', ['Riêng!A1:B2', 'Riêng!C3']],
  ["'Số liệu'!$A:$C", ['Số liệu!A1:C1048576']],
  ['Sheet2!5:6', ['Sheet2!A5:XFD6']],
  ["IF('It''s'!A1=\"B2\",TRUE,1.5E3)", ["It's!A1"]],
  ['SUM(tblSoLieu[Giá trị])', ['Số liệu!A4:C9']],
  ['tblSoLieu[[#This Row],[Tử số]]*2', ['Riêng!A7:XFD7']],
  ['Tháng+1', ['Số liệu!A4']],
  ['TODAY()', []],
  ['INDIRECT("A"&1)', ['?']],
  ['TênLạ*2', ['?']],
  ['[1]Khác!A1', ['Khác!A1', '?']],
])('%s looks at %j', (formula, areas) => {
  expect(said(formula)).toEqual(areas);
});
