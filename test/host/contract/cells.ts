/** Contract: contents go into cells and come back as they were. */
import type { CellValue } from '../../../src/core/cells';
import { SUM } from './formulas';
import { placed, sheetSpec } from './specs';
import { Subject, type MakeHost } from './subject';

/** Texts that a spreadsheet would like to take for something else. */
const STUBBORN_TEXTS: readonly string[] = [
  'II.1',
  'PL.V.3.2',
  '=1+1',
  '=SUM(A1:A2)',
  '+84 912 345 678',
  '-',
  '- giao Sở Nội vụ chủ trì',
  '@SUM(1)',
  "'đã có dấu nháy",
  "''",
  '0012',
  '1E5',
  '60%',
  '60,5 %',
  '1.234,5',
  '1,234',
  '(5)',
  '9/61',
  '2023-12-31',
  '12:30',
  'Dec-1',
  'May 2023',
  'TRUE',
  'false',
  '#N/A',
  '#DIV/0!',
  '  thụt đầu dòng',
  'khoảng trắng cuối  ',
  '   12',
  ' ',
  'dòng 1\ndòng 2',
  '<b>&amp;"</b>',
  'Ẳ Ễ Ỗ – “ngoặc” …',
  'hoa\u0300 b\u0300 tổ hợp',
  '😀',
];

const OTHER_VALUES: readonly CellValue[] = [
  0,
  -0.5,
  1e-9,
  0.1,
  1_234_567.891,
  1e15,
  45_291,
  true,
  false,
  { error: '#N/A' },
  { error: '#DIV/0!' },
  { error: '#REF!' },
];

export function describeCells(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
  });

  async function addSheet(name: string, contents: readonly CellValue[] = []): Promise<void> {
    const cells = contents.map((content, index) => placed(index + 1, 1, content));
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec(name, { cells }) });
  }

  test('stubborn texts of a new sheet stay texts, without a formula', async () => {
    await addSheet('Mới', STUBBORN_TEXTS);
    const sheet = await subject.sheet('Mới');
    const seen = STUBBORN_TEXTS.map((_, index) => sheet.value(index + 1, 1));
    expect(seen).toEqual(STUBBORN_TEXTS);
    expect(STUBBORN_TEXTS.map((_, index) => sheet.formula(index + 1, 1))).toEqual(
      STUBBORN_TEXTS.map(() => null),
    );
  });

  test.each([
    ['General', undefined],
    ['Text', '@'],
    ['number', '#,##0'],
  ])('stubborn texts that are set into %s cells stay texts', async (_, numberFormat) => {
    const cells = STUBBORN_TEXTS.map((__, index) => {
      const cell = placed(index + 1, 1, 'trước');
      return numberFormat === undefined ? cell : { ...cell, numberFormat };
    });
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    const rows = STUBBORN_TEXTS.map((text) => [text]);
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows });
    const sheet = await subject.sheet('Mới');
    expect(STUBBORN_TEXTS.map((__, index) => sheet.value(index + 1, 1))).toEqual(STUBBORN_TEXTS);
    expect(sheet.numberFormat(1, 1)).toBe(numberFormat ?? null);
  });

  test('numbers, dates as serial numbers, truths and errors come back as they were', async () => {
    await addSheet('Mới', OTHER_VALUES);
    const sheet = await subject.sheet('Mới');
    expect(OTHER_VALUES.map((_, index) => sheet.value(index + 1, 1))).toEqual(OTHER_VALUES);
  });

  test('undefined leaves a cell, null empties it, a short row leaves the rest', async () => {
    const cells = [1, 2, 3].flatMap((row) => [placed(row, 1, 'a'), placed(row, 2, 'b')]);
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    const rows = [[undefined, 'B'], [null], ['A', undefined]];
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows });
    expect((await subject.sheet('Mới')).block(3, 2)).toEqual([
      ['a', 'B'],
      [null, 'b'],
      ['A', 'b'],
    ]);
  });

  test('cells outside the used range can be set', async () => {
    await addSheet('Mới', ['đầu']);
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 40, column: 5, rows: [['xa']] });
    const sheet = await subject.sheet('Mới');
    expect([sheet.value(1, 1), sheet.value(40, 5), sheet.value(20, 3)]).toEqual([
      'đầu',
      'xa',
      null,
    ]);
  });

  test('a value takes the place of a formula, a formula that of a value', async () => {
    const cells = [placed(1, 1, SUM), placed(1, 2, 7)];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [[7, SUM]] });
    const sheet = await subject.sheet('Mới');
    expect([sheet.formula(1, 1), sheet.value(1, 1)]).toEqual([null, 7]);
    expect([sheet.formula(1, 2), sheet.value(1, 2)]).toEqual([SUM.formula, SUM.value]);
  });

  test('a formula in a Text cell is a formula, and the cell stays Text', async () => {
    const cells = [{ ...placed(1, 1, 'chữ'), numberFormat: '@' }, placed(1, 2, 'khác')];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [[SUM, SUM]] });
    const sheet = await subject.sheet('Mới');
    expect([sheet.formula(1, 1), sheet.formula(1, 2)]).toEqual([SUM.formula, SUM.formula]);
    expect([sheet.numberFormat(1, 1), sheet.numberFormat(1, 2)]).toEqual(['@', null]);
  });

  test('numbers, truths and errors that are set into Text cells are what they were', async () => {
    const text = { ...placed(1, 1, 'chữ'), numberFormat: '@' };
    const cells = OTHER_VALUES.map((_, index) => ({ ...text, row: index + 1 }));
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    const rows = OTHER_VALUES.map((value) => [value]);
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows });
    const sheet = await subject.sheet('Mới');
    expect(OTHER_VALUES.map((_, index) => sheet.value(index + 1, 1))).toEqual(OTHER_VALUES);
    expect(sheet.numberFormat(1, 1)).toBe('@');
  });

  test('number formats stay when contents change', async () => {
    const cells = [{ ...placed(1, 1, 45_000), numberFormat: 'dd/mm/yyyy' }];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [[45_001]] });
    const sheet = await subject.sheet('Mới');
    expect([sheet.value(1, 1), sheet.numberFormat(1, 1)]).toEqual([45_001, 'dd/mm/yyyy']);
  });

  test('a number that no cell can hold is a fault of the program', async () => {
    await addSheet('Mới');
    const rows = [[Number.NaN]];
    const applied = subject.apply({ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows });
    await expect(applied).rejects.toBeInstanceOf(RangeError);
  });

  test('later changes of one set win over earlier ones', async () => {
    await addSheet('Mới');
    await subject.apply(
      { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['trước']] },
      { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['sau']] },
    );
    expect((await subject.sheet('Mới')).value(1, 1)).toBe('sau');
  });
}
