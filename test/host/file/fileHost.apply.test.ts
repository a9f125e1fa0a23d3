import { FileHost } from '../../../src/host/file/fileHost';
import type { SheetSpec } from '../../../src/sheets/spec';
import { bookParts, created, hostOf, openHost, partsOf, worksheet } from './packages';
import { EMPTY_SHEET, FOLLOW_SHEET, HIDDEN_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

describe('changing', () => {
  const chain = '<calcChain xmlns="x"><c r="A1" i="1"/></calcChain>';
  const parts = (): Record<string, string> => {
    const base = bookParts(
      worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'),
    );
    return {
      ...base,
      '[Content_Types].xml': (base['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/media/a.xml" ContentType="m"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': (base['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      'xl/calcChain.xml': chain,
      'xl/media/a.xml': 'của cán bộ',
    };
  };

  test('the calculation chain goes when a cell changes, with its relationship and type', async () => {
    const host = hostOf(parts());
    await host.apply([{ kind: 'setCells', sheet: 'trang', row: 1, column: 1, rows: [[2]] }]);
    const saved = partsOf(host.save());
    expect(Object.values(saved).join('')).not.toContain('calcChain');
    expect(structureFaults(host.save())).toEqual([]);
    expect(saved['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('it stays when nothing changes', async () => {
    const host = hostOf(parts());
    await host.apply([
      { kind: 'setCells', sheet: 'Trang', row: 5, column: 1, rows: [[undefined]] },
    ]);
    expect(partsOf(host.save())).toEqual(parts());
  });

  test('formulas that are not written keep the value they had', async () => {
    const host = hostOf(parts());
    await host.apply([{ kind: 'setCells', sheet: 'Trang', row: 1, column: 1, rows: [[2]] }]);
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.values, sheet?.formulas]).toEqual([[[2, 1]], [[null, 'A1']]]);
  });

  test('a formula of an area stays one when it only loses its value', async () => {
    const area = '<f t="array" ref="A1:A2">B1:B2*2</f>';
    const host = hostOf(
      bookParts(worksheet(`<row r="1"><c r="A1" t="str">${area}<v>cũ</v></c></row>`)),
    );
    const rows = [[{ formula: 'B1:B2*2', value: null }]];
    await host.apply([{ kind: 'setCells', sheet: 'Trang', row: 1, column: 1, rows }]);
    const saved = partsOf(host.save());
    expect(Object.values(saved).join('')).toContain(`<c r="A1">${area}</c>`);
  });

  test('only the parts that are concerned change', async () => {
    const host = hostOf(parts());
    await host.apply([{ kind: 'setName', name: { name: 'Nam', refersTo: "'Trang'!$A$1" } }]);
    const saved = partsOf(host.save());
    const changed = Object.keys(saved).filter((name) => saved[name] !== parts()[name]);
    expect(changed).toEqual(['xl/workbook.xml']);
  });

  test('all changes are done or none', async () => {
    const host = await created(FOLLOW_SHEET);
    const before = host.save();
    const attempt = host.apply([
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai', tables: [tableSpec()] } },
      { kind: 'setCells', sheet: FOLLOW_SHEET.name, row: 1, column: 1, rows: [['khác']] },
      { kind: 'setName', name: { name: 'Nam', refersTo: '1' } },
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'HAI' } },
    ]);
    await expect(attempt).rejects.toMatchObject({ reason: 'nameTaken', sheet: 'HAI' });
    expect(host.save()).toEqual(before);
    await host.apply([
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai', tables: [tableSpec()] } },
    ]);
    expect(structureFaults(host.save())).toEqual([]);
  });

  test.each<[string, Partial<SheetSpec>]>([
    ['a table name that is taken', { tables: [tableSpec({ name: 'TBLTHEODOI' })] }],
    ['a table named like a name', { tables: [tableSpec({ name: 'nam' })] }],
    ['two tables of one name', { tables: [tableSpec(), tableSpec({ firstColumn: 5 })] }],
  ])('%s is refused', async (_, sheet) => {
    const host = await created(FOLLOW_SHEET);
    await host.apply([{ kind: 'setName', name: { name: 'Nam', refersTo: "'Trang'!$A$1" } }]);
    const attempt = host.apply([
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai', ...sheet } },
    ]);
    await expect(attempt).rejects.toMatchObject({ reason: 'nameTaken' });
  });

  test('a name like that of a table is refused', async () => {
    const host = await created(FOLLOW_SHEET);
    const attempt = host.apply([{ kind: 'setName', name: { name: 'TblTheoDoi', refersTo: '1' } }]);
    await expect(attempt).rejects.toMatchObject({ reason: 'nameTaken', item: 'TblTheoDoi' });
  });

  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', "'a", "a'", 'a[1]', 'a\nb'])(
    '%j is no name for a sheet',
    async (name) => {
      await expect(created({ ...EMPTY_SHEET, name })).rejects.toThrow(RangeError);
    },
  );

  test('cells of a sheet of the same change set can be set, with their formats', async () => {
    const host = FileHost.create({ title: '' });
    await host.apply([
      { kind: 'addSheet', sheet: FOLLOW_SHEET },
      {
        kind: 'setCells',
        sheet: FOLLOW_SHEET.name,
        row: 8,
        column: 1,
        rows: [['PL.V.3', 'Mới', 1]],
      },
      { kind: 'resizeTable', sheet: FOLLOW_SHEET.name, table: 'tblTheoDoi', lastRow: 8 },
    ]);
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.values[7]?.slice(0, 3), sheet?.numberFormats[7]?.[2]]).toEqual([
      ['PL.V.3', 'Mới', 1],
      '0.0#',
    ]);
    expect(structureFaults(host.save())).toEqual([]);
  });

  test('a row of such a sheet gets the height that its new text needs', async () => {
    const host = FileHost.create({ title: '' });
    const long = 'Tỷ lệ hồ sơ được tiếp nhận và xử lý trực tuyến '.repeat(5);
    await host.apply([
      { kind: 'addSheet', sheet: FOLLOW_SHEET },
      { kind: 'setCells', sheet: FOLLOW_SHEET.name, row: 7, column: 2, rows: [[long]] },
    ]);
    const sheet = partsOf(host.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(Number(/<row r="7" ht="([\d.]+)">/.exec(sheet)?.[1])).toBeGreaterThan(60);
  });

  test('one sheet is selected, the active one', async () => {
    const host = await created({ ...EMPTY_SHEET, name: 'Một' }, { ...EMPTY_SHEET, name: 'Hai' });
    await host.apply([{ kind: 'activate', sheet: 'Hai' }]);
    const parts = partsOf(host.save());
    const selected = [1, 2].map((n) =>
      parts[`xl/worksheets/sheet${n}.xml`]?.includes('tabSelected'),
    );
    expect([selected, parts['xl/workbook.xml']?.includes('activeTab="1"')]).toEqual([
      [false, true],
      true,
    ]);
  });

  test('a row of a million, side by side with its neighbours, is still one part', async () => {
    const host = await created(EMPTY_SHEET);
    await host.apply([
      { kind: 'setCells', sheet: 'Trang', row: 1_048_576, column: 16_384, rows: [['cuối']] },
    ]);
    const [sheet] = (await openHost(host.save()).read()).sheets;
    expect(sheet?.values[1_048_575]?.[16_383]).toBe('cuối');
  });
});

describe('saving', () => {
  test('the same changes give the same bytes', async () => {
    expect((await created(FOLLOW_SHEET, HIDDEN_SHEET)).save()).toEqual(
      (await created(FOLLOW_SHEET, HIDDEN_SHEET)).save(),
    );
  });

  test('opening and saving changes no part', async () => {
    const bytes = (await created(FOLLOW_SHEET, HIDDEN_SHEET)).save();
    expect(openHost(bytes).save()).toEqual(bytes);
  });

  test('a book without a visible sheet cannot be saved', async () => {
    expect(() => FileHost.create({ title: '' }).save()).toThrow(RangeError);
    const hidden = await created(HIDDEN_SHEET);
    expect(() => hidden.save()).toThrow(RangeError);
  });

  test('the title is a property of the file', () => {
    const host = FileHost.create({ title: 'Sổ <1> & 2' });
    return host.apply([{ kind: 'addSheet', sheet: EMPTY_SHEET }]).then(() => {
      expect(partsOf(host.save())['docProps/core.xml']).toContain(
        '<dc:title>Sổ &lt;1&gt; &amp; 2</dc:title>',
      );
    });
  });
});
