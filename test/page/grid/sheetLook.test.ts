import { lockOf } from '../../../src/page/grid/editability';
import { SheetLook } from '../../../src/page/grid/sheetLook';
import { SheetView } from '../../../src/page/grid/sheetView';
import { observedSheet, ownSheet, tableSheet } from '../../support/sheetModels';

describe('SheetLook', () => {
  const look = new SheetLook(tableSheet());

  it('gives all rows of a table the styles of its columns, specified or not', () => {
    expect([4, 5].map((row) => look.at(row, 2).style)).toEqual(['inputNumber', 'inputNumber']);
    expect(look.at(3, 2)).toMatchObject({ part: 'header', style: 'header' });
  });

  it('knows where the next row of a table would come', () => {
    expect(look.at(6, 2)).toMatchObject({ part: 'below', style: null });
    expect(look.at(6, 5).part).toBe('free');
  });

  it('takes merged cells for one', () => {
    expect(look.mergeStart(1, 3)).toBe(1);
    expect(look.mergeSpan(1, 3)).toBe(4);
    expect(look.mergeSpan(4, 3)).toBe(1);
  });

  it('lets a number format of the sheet win over the specified one', () => {
    const { observed, look: spec } = tableSheet();
    const numberFormats = [undefined, undefined, undefined, [null, '0.000']];
    const formatted = new SheetLook({ observed: { ...observed, numberFormats }, look: spec });
    expect(formatted.at(4, 2).numberFormat).toBe('0.000');
    expect(formatted.at(5, 2).numberFormat).toBe('General');
  });

  it('shows the header of a table on a sheet of the officer', () => {
    const table = {
      name: 'x',
      headerRow: 1,
      firstColumn: 1,
      lastRow: 2,
      lastColumn: 1,
      headers: ['A'],
    };
    const own = new SheetLook({
      observed: observedSheet([['A'], [1]], { tables: [table] }),
      look: null,
    });
    expect([own.at(1, 1).style, own.at(2, 1).style]).toEqual(['header', null]);
  });

  it('finds the validation of a cell', () => {
    const rule = { type: 'list', source: ['a'] } as const;
    const validations = [{ range: 'B4:B1048576 D4', rule, strictness: 'stop' }] as const;
    const checked = new SheetLook(tableSheet({ validations }));
    expect([checked.validation(900, 2)?.rule, checked.validation(4, 4)?.rule]).toEqual([
      rule,
      rule,
    ]);
    expect(checked.validation(3, 2)).toBeNull();
  });
});

describe('lockOf', () => {
  const view = new SheetView(tableSheet());
  const CASES: readonly [string, number, number, string | null][] = [
    ['an input', 4, 2, null],
    ['the next row of an input', 6, 2, null],
    ['a cell of the plan', 4, 1, 'ours'],
    ['the next row of a column of the plan', 6, 1, 'ours'],
    ['a formula', 4, 3, 'formula'],
    ['a header', 3, 2, 'header'],
    ["a column of the officer's", 4, 4, null],
    ["the header of a column of the officer's", 3, 4, null],
    ['a title', 1, 1, 'ours'],
    ['a cell beside everything', 4, 9, null],
  ];
  it.each(CASES)('%s', (_, row, column, lock) => {
    expect(view.lock(row, column)).toBe(lock);
  });

  it("leaves an officer's own sheet open, formulas excepted", () => {
    const own = new SheetLook(ownSheet([[1]]));
    expect([lockOf(own.at(1, 1), null), lockOf(own.at(1, 1), 'A2')]).toEqual([null, 'formula']);
  });
});
