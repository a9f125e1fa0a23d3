/** Contract: native tables. */
import { SUM } from './formulas';
import { sheetSpec, tableSpec } from './specs';
import { refusalOf, Subject, type MakeHost } from './subject';

export function describeTables(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
    const table = tableSpec('tblMoi', [
      ['II.1', 1],
      ['0012', SUM],
    ]);
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { tables: [table] }) });
  });

  test('a table gives back its headers and its extent', async () => {
    expect((await subject.sheet('Mới')).table('tblMoi')).toEqual({
      name: 'tblMoi',
      headerRow: 3,
      firstColumn: 1,
      lastRow: 5,
      lastColumn: 2,
      headers: ['Mã', 'Giá trị'],
    });
  });

  test('the cells of a table hold its contents', async () => {
    const sheet = await subject.sheet('Mới');
    expect(sheet.block(5, 2).slice(2)).toEqual([
      ['Mã', 'Giá trị'],
      ['II.1', 1],
      ['0012', 2],
    ]);
    expect(sheet.formula(5, 2)).toBe(SUM.formula);
  });

  test('a table without rows shows one empty row', async () => {
    const tables = [tableSpec('tblTrong', [])];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Trống', { tables }) });
    expect((await subject.sheet('Trống')).table('tblTrong').lastRow).toBe(4);
  });

  test('a header that looks like a number is a text', async () => {
    const table = tableSpec('tblNam', [['a', 1]]);
    const columns = [
      { key: 'a', header: '2023', style: 'text' as const },
      ...table.columns.slice(1),
    ];
    const tables = [{ ...table, columns }];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Năm', { tables }) });
    const sheet = await subject.sheet('Năm');
    expect([sheet.value(3, 1), sheet.table('tblNam').headers[0]]).toEqual(['2023', '2023']);
  });

  test('two tables of one sheet keep apart', async () => {
    const tables = [
      tableSpec('tblMot', [['a', 1]]),
      { ...tableSpec('tblHai', [['b', 2]]), headerRow: 8, firstColumn: 3 },
    ];
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Hai', { tables }) });
    const sheet = await subject.sheet('Hai');
    expect([sheet.table('tblMot').lastRow, sheet.table('tblHai').lastRow]).toEqual([4, 9]);
    expect([sheet.value(4, 1), sheet.value(9, 3)]).toEqual(['a', 'b']);
  });

  test('rows that are written below and taken in belong to the table', async () => {
    await subject.apply(
      {
        kind: 'setCells',
        sheet: 'Mới',
        row: 6,
        column: 1,
        rows: [
          ['II.3', 3],
          ['II.4', 4],
        ],
      },
      { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 7 },
    );
    const sheet = await subject.sheet('Mới');
    expect(sheet.table('tblMoi').lastRow).toBe(7);
    expect(sheet.block(7, 2).slice(5)).toEqual([
      ['II.3', 3],
      ['II.4', 4],
    ]);
  });

  test('rows that a table takes in have the number formats of its last row', async () => {
    await subject.apply(
      { kind: 'setCells', sheet: 'Mới', row: 6, column: 1, rows: [['0013', 3]] },
      { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 6 },
    );
    const sheet = await subject.sheet('Mới');
    expect([sheet.numberFormat(6, 1), sheet.numberFormat(6, 2)]).toEqual(['@', '#,##0']);
    expect(sheet.value(6, 1)).toBe('0013');
  });

  test('rows may be written after a table took them in, numbers and texts alike', async () => {
    await subject.apply(
      { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 7 },
      {
        kind: 'setCells',
        sheet: 'Mới',
        row: 6,
        column: 1,
        rows: [
          ['0013', 3],
          [14, '9/61'],
        ],
      },
    );
    const sheet = await subject.sheet('Mới');
    expect(sheet.block(7, 2).slice(5)).toEqual([
      ['0013', 3],
      [14, '9/61'],
    ]);
    expect([sheet.numberFormat(6, 1), sheet.numberFormat(7, 2)]).toEqual(['@', '#,##0']);
  });

  test('contents of a new sheet may be replaced in the same change set', async () => {
    const tables = [tableSpec('tblHai', [['a', 1]])];
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Hai', { tables }) },
      { kind: 'setCells', sheet: 'Hai', row: 4, column: 1, rows: [[SUM, '0012']] },
    );
    const sheet = await subject.sheet('Hai');
    expect([sheet.formula(4, 1), sheet.value(4, 2)]).toEqual([SUM.formula, '0012']);
    expect(sheet.numberFormat(4, 1)).toBe('@');
  });

  test('a table that shrinks leaves the cells below it', async () => {
    await subject.apply({ kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 4 });
    const sheet = await subject.sheet('Mới');
    expect([sheet.table('tblMoi').lastRow, sheet.value(5, 1)]).toEqual([4, '0012']);
  });

  test('a table can grow in the change set that adds it, step by step', async () => {
    await subject.apply(
      { kind: 'addSheet', sheet: sheetSpec('Hai', { tables: [tableSpec('tblHai', [['a', 1]])] }) },
      {
        kind: 'setCells',
        sheet: 'Hai',
        row: 5,
        column: 1,
        rows: [
          ['b', 2],
          ['c', 3],
        ],
      },
      { kind: 'resizeTable', sheet: 'Hai', table: 'tblHai', lastRow: 5 },
      { kind: 'resizeTable', sheet: 'Hai', table: 'tblHai', lastRow: 6 },
    );
    const sheet = await subject.sheet('Hai');
    expect(sheet.table('tblHai').lastRow).toBe(6);
    expect([sheet.numberFormat(5, 1), sheet.numberFormat(6, 1)]).toEqual(['@', '@']);
  });

  test('the name of a table is taken in the whole workbook', async () => {
    const tables = [tableSpec('TBLMOI', [])];
    const error = await refusalOf(subject, {
      kind: 'addSheet',
      sheet: sheetSpec('Khác', { tables }),
    });
    expect([error.reason, error.item]).toEqual(['nameTaken', 'TBLMOI']);
  });

  test('a table cannot have the name of a defined name', async () => {
    await subject.apply({ kind: 'setName', name: { name: 'tenDaDung', refersTo: "'Mới'!$A$1" } });
    const tables = [tableSpec('tenDaDung', [])];
    const sheet = sheetSpec('Khác', { tables });
    const error = await refusalOf(subject, { kind: 'addSheet', sheet });
    expect([error.reason, error.item]).toEqual(['nameTaken', 'tenDaDung']);
  });
}
