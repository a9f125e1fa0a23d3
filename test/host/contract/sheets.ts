/** Contract: sheets are added in their place and come back as they were specified. */
import { EMPTY_TEXT, SUM, TEXT, TRUTH } from './formulas';
import { placed, sheetSpec, tableSpec } from './specs';
import { refusalOf, Subject, type MakeHost } from './subject';

export function describeSheets(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
  });

  test('a new sheet gives back the values of its cells', async () => {
    const cells = [placed(1, 1, 'Tổng quan'), placed(1, 3, 12.5), placed(3, 2, true)];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    expect((await subject.sheet('Mới')).block(3, 3)).toEqual([
      ['Tổng quan', null, 12.5],
      [null, null, null],
      [null, true, null],
    ]);
  });

  test('a sheet without contents is there and empty', async () => {
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Trống') });
    expect((await subject.sheet('Trống')).block(1, 1)).toEqual([[null]]);
  });

  test('a merged cell holds its content in its first column', async () => {
    const cells = [{ ...placed(2, 1, 'Tiêu đề'), columnSpan: 3 }];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    expect((await subject.sheet('Mới')).block(2, 3)[1]).toEqual(['Tiêu đề', null, null]);
  });

  test.each([
    ['a number', SUM],
    ['a text', TEXT],
    ['an empty text', EMPTY_TEXT],
    ['a truth', TRUTH],
  ])('a formula that yields %s comes back as text and as value', async (_, cell) => {
    const cells = [placed(2, 2, cell)];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) });
    const sheet = await subject.sheet('Mới');
    expect([sheet.formula(2, 2), sheet.value(2, 2)]).toEqual([cell.formula, cell.value]);
    expect(sheet.formula(1, 1)).toBeNull();
  });

  test('number formats come from the cell, the row, the column or the style, in this order', async () => {
    const base = tableSpec('tblMoi', [
      ['II.1', 1],
      ['II.2', 2],
    ]);
    const [code, value] = base.columns;
    const [first, second] = base.rows;
    if (!code || !value || !first || !second) throw new Error('the table has changed');
    const table = {
      ...base,
      columns: [code, { ...value, numberFormat: '0.0#' }],
      rows: [first, { ...second, numberFormats: { 1: '0.00##' } }],
    };
    const cells = [
      placed(1, 1, 'không định dạng'),
      { ...placed(1, 2, 45_000), numberFormat: 'dd/mm/yyyy' },
      { ...placed(1, 3, 1_234), style: 'integer' as const },
    ];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { cells, tables: [table] }) });
    const sheet = await subject.sheet('Mới');
    const formats = [1, 2, 3].map((column) => sheet.numberFormat(1, column));
    expect(formats).toEqual([null, 'dd/mm/yyyy', '#,##0']);
    expect(sheet.numberFormat(4, 1)).toBe('@');
    expect([sheet.numberFormat(4, 2), sheet.numberFormat(5, 2)]).toEqual(['0.0#', '0.00##']);
  });

  test('sheets without a place go to the end, others before the one that is named', async () => {
    const before = await subject.sheetNames();
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Ba') },
      { kind: 'addSheet', sheet: sheetSpec('Một'), before: 'Ba' },
      { kind: 'addSheet', sheet: sheetSpec('Hai'), before: 'Ba' },
    );
    expect(await subject.sheetNames()).toEqual([...before, 'Một', 'Hai', 'Ba']);
  });

  test('a hidden sheet stays hidden, the others are visible', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Thấy') },
      { kind: 'addSheet', sheet: sheetSpec('Ẩn', { hidden: true, tabColor: '7A8B99' }) },
    );
    expect((await subject.sheet('Ẩn')).hidden).toBe(true);
    expect((await subject.sheet('Thấy')).hidden).toBe(false);
  });

  test.each(['Số liệu', 'SỐ LIỆU'])('a taken name is refused: %s', async (name) => {
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Số liệu') });
    const error = await refusalOf(subject, { kind: 'addSheet', sheet: sheetSpec(name) });
    expect([error.reason, error.sheet, error.touched]).toEqual(['nameTaken', name, false]);
  });

  test('only the sheets that are asked for are read, in the order of their tabs', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Một') },
      { kind: 'addSheet', sheet: sheetSpec('Hai') },
      { kind: 'addSheet', sheet: sheetSpec('Ba') },
    );
    const { sheets } = await (await subject.reader()).read(['Ba', 'Không có', 'Một']);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Một', 'Ba']);
  });

  test('a sheet that exists may be made the active one', async () => {
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới') });
    await expect(subject.apply({ kind: 'activate', sheet: 'Mới' })).resolves.toBeUndefined();
  });
}
