/** Contract: tables that exist learn new columns. */
import type { Change, NewColumn } from '../../../src/host/host';
import { SUM } from './formulas';
import { placed, sheetSpec, tableSpec } from './specs';
import { refusalOf, Subject, type MakeHost } from './subject';

const NOTE: NewColumn = { key: 'note', header: 'Ghi chú', style: 'text', width: 20, hint: 'Tự do' };
const SHARE: NewColumn = {
  key: 'share',
  header: '2026',
  style: 'number',
  numberFormat: '0.0#',
  width: 9,
  hidden: true,
  outline: 1,
};

const ADD = {
  kind: 'addColumns',
  sheet: 'Mới',
  table: 'tblMoi',
  columns: [NOTE, SHARE],
} as const satisfies Change;

const CODES = { kind: 'setCells', sheet: 'Mới', column: 1 } as const;

export function describeColumns(makeHost: MakeHost): void {
  let subject: Subject;
  beforeEach(async () => {
    subject = new Subject(await makeHost());
    const table = tableSpec('tblMoi', [
      ['a', 1],
      ['b', SUM],
    ]);
    await subject.apply({ kind: 'addSheet', sheet: sheetSpec('Mới', { tables: [table] }) });
  });

  test('the table has them at its right end, their cells empty', async () => {
    await subject.apply(ADD);
    const sheet = await subject.sheet('Mới');
    const { headers, lastRow, lastColumn } = sheet.table('tblMoi');
    expect([headers, lastRow, lastColumn]).toEqual([['Mã', 'Giá trị', 'Ghi chú', '2026'], 5, 4]);
    expect(sheet.block(5, 4).slice(2)).toEqual([
      ['Mã', 'Giá trị', 'Ghi chú', '2026'],
      ['a', 1, null, null],
      ['b', 2, null, null],
    ]);
  });

  test('their cells have the number formats of the columns', async () => {
    await subject.apply(ADD);
    const sheet = await subject.sheet('Mới');
    const formats = [3, 4, 5].map((row) => [
      sheet.numberFormat(row, 3),
      sheet.numberFormat(row, 4),
    ]);
    expect(formats).toEqual([
      [null, null],
      ['@', '0.0#'],
      ['@', '0.0#'],
    ]);
  });

  test('they can be filled in the same change set, numbers and texts alike', async () => {
    await subject.apply(ADD, {
      kind: 'setCells',
      sheet: 'Mới',
      row: 4,
      column: 3,
      rows: [
        ['0012', SUM],
        ['=1+1', 5],
      ],
    });
    const sheet = await subject.sheet('Mới');
    expect(sheet.block(5, 4).slice(3)).toEqual([
      ['a', 1, '0012', 2],
      ['b', 2, '=1+1', 5],
    ]);
    expect([sheet.formula(4, 4), sheet.numberFormat(4, 3)]).toEqual([SUM.formula, '@']);
  });

  test.each<[string, boolean]>([
    ['before', true],
    ['behind', false],
  ])('rows that the same change set takes in %s have their formats too', async (_, before) => {
    const resize: Change = { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 7 };
    const codes: Change = { ...CODES, row: 6, rows: [['c'], ['d']] };
    await subject.apply(codes, ...(before ? [resize, ADD] : [ADD, resize]));
    const sheet = await subject.sheet('Mới');
    const { lastRow, lastColumn } = sheet.table('tblMoi');
    expect([lastRow, lastColumn]).toEqual([7, 4]);
    expect([6, 7].map((row) => [1, 3, 4].map((column) => sheet.numberFormat(row, column)))).toEqual(
      [
        ['@', '@', '0.0#'],
        ['@', '@', '0.0#'],
      ],
    );
  });

  test('they can be added again and again', async () => {
    await subject.apply({ ...ADD, columns: [NOTE] });
    await subject.apply({ ...ADD, columns: [SHARE] });
    await subject.apply({ ...ADD, columns: [] });
    expect((await subject.sheet('Mới')).table('tblMoi').headers).toEqual([
      'Mã',
      'Giá trị',
      'Ghi chú',
      '2026',
    ]);
  });

  test.each(['ghi chú', 'GIÁ TRỊ'])(
    'a header that is there already is taken: %s',
    async (header) => {
      await subject.apply({ ...ADD, columns: [NOTE] });
      const change = { ...ADD, columns: [SHARE, { ...NOTE, header }] };
      const error = await refusalOf(subject, change);
      expect([error.reason, error.sheet, error.item, error.touched]).toEqual([
        'nameTaken',
        'Mới',
        header,
        false,
      ]);
    },
  );

  test.each<[string, number, number]>([
    ['above, in the row of the header', 3, 4],
    ['in a body row', 5, 3],
  ])('cells that hold something are not taken: %s', async (_, row, column) => {
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row, column, rows: [['của cán bộ']] });
    const error = await refusalOf(subject, ADD);
    expect([error.reason, error.sheet, error.item, error.touched]).toEqual([
      'occupied',
      'Mới',
      'tblMoi',
      false,
    ]);
    const sheet = await subject.sheet('Mới');
    expect([sheet.value(row, column), sheet.table('tblMoi').lastColumn]).toEqual(['của cán bộ', 2]);
  });

  test('a formula that yields nothing holds something', async () => {
    const nothing = { formula: '""', value: '' };
    await subject.apply({ kind: 'setCells', sheet: 'Mới', row: 5, column: 4, rows: [[nothing]] });
    expect((await refusalOf(subject, ADD)).reason).toBe('occupied');
  });

  test('cells beside and below do not matter', async () => {
    const rows = [['x', 'x', 'x']];
    await subject.apply(
      { kind: 'setCells', sheet: 'Mới', row: 2, column: 3, rows },
      { kind: 'setCells', sheet: 'Mới', row: 6, column: 3, rows },
      { kind: 'setCells', sheet: 'Mới', row: 4, column: 5, rows: [['x']] },
    );
    await subject.apply(ADD);
    expect((await subject.sheet('Mới')).table('tblMoi').lastColumn).toBe(4);
  });

  test('another table in the way, or merged cells, are not taken', async () => {
    const table = { ...tableSpec('tblBen', []), headerRow: 5, firstColumn: 4 };
    const merged = { ...placed(4, 3, null), columnSpan: 2 };
    const of = (name: string, parts: object): Change => ({
      kind: 'addSheet',
      sheet: sheetSpec(name, {
        tables: [
          tableSpec(`tbl${name}`, [
            ['a', 1],
            ['b', 2],
          ]),
        ],
        ...parts,
      }),
    });
    await subject.apply(of('Gop', { cells: [merged] }), {
      kind: 'addSheet',
      sheet: sheetSpec('Ben', {
        tables: [
          tableSpec('tblTrai', [
            ['a', 1],
            ['b', 2],
          ]),
          table,
        ],
      }),
    });
    const errors = [
      await refusalOf(subject, { ...ADD, sheet: 'Gop', table: 'tblGop' }),
      await refusalOf(subject, { ...ADD, sheet: 'Ben', table: 'tblTrai' }),
    ];
    expect(errors.map(({ reason, item }) => [reason, item])).toEqual([
      ['occupied', 'tblGop'],
      ['occupied', 'tblTrai'],
    ]);
  });

  test.each([
    ['a sheet', 'Không có', 'tblMoi'],
    ['a table', 'Mới', 'tblKhongCo'],
  ])('%s that is not there is not found', async (_, sheet, table) => {
    const error = await refusalOf(subject, { ...ADD, sheet, table });
    expect([error.reason, error.touched]).toEqual(['notFound', false]);
  });

  test.each<[string, readonly Change[]]>([
    ['a header twice', [{ ...ADD, columns: [NOTE, { ...SHARE, header: 'GHI CHÚ' }] }]],
    ['no header', [{ ...ADD, columns: [{ ...NOTE, header: '' }] }]],
    [
      'one table twice',
      [
        { ...ADD, columns: [NOTE] },
        { ...ADD, columns: [SHARE] },
      ],
    ],
  ])('%s is a fault of the program', async (_, changes) => {
    await expect(subject.apply(...changes)).rejects.toBeInstanceOf(RangeError);
  });
}
