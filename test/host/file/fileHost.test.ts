import fc from 'fast-check';
import type { CellValue } from '../../../src/core/cells';
import { CELL_ERRORS } from '../../../src/core/cells';
import { FileHost } from '../../../src/host/file/fileHost';
import type { CellContent, SheetSpec } from '../../../src/sheets/spec';
import { bookParts, hostOf, openHost, partsOf, worksheet, zipParts } from './packages';
import { column, EMPTY_SHEET, FOLLOW_SHEET, HIDDEN_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

async function created(...sheets: SheetSpec[]): Promise<FileHost> {
  const host = FileHost.create({ title: 'Theo dõi chỉ tiêu' });
  await host.apply(sheets.map((sheet) => ({ kind: 'addSheet', sheet })));
  return host;
}

function codeOf(bytes: Uint8Array, options = {}): string {
  const opened = FileHost.open(bytes, options);
  return opened.ok ? 'ok' : opened.findings.map(({ code }) => code).join();
}

describe('opening', () => {
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const parts = bookParts(sheet);
  const types = parts['[Content_Types].xml'] ?? '';
  const mainType = /application\/vnd[^"]*sheet\.main\+xml/;

  test.each<[string, Record<string, string>, string]>([
    ['a workbook', {}, 'ok'],
    [
      'a workbook with macros',
      {
        '[Content_Types].xml': types.replace(
          mainType,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
      },
      'ok',
    ],
    [
      'a binary workbook',
      {
        '[Content_Types].xml': types.replace(
          mainType,
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      },
      'file.binaryFormat',
    ],
    [
      'a text document',
      {
        '[Content_Types].xml': types.replace(
          mainType,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      },
      'file.notWorkbook',
    ],
    ['a package without a main part', { '_rels/.rels': '<Relationships/>' }, 'file.notWorkbook'],
    ['a main part of another kind', { 'xl/workbook.xml': '<document/>' }, 'file.notWorkbook'],
    ['bad XML in the workbook', { 'xl/workbook.xml': '<workbook>' }, 'file.damaged'],
    ['bad XML in a sheet', { 'xl/worksheets/sheet1.xml': sheet.slice(0, -9) }, 'file.damaged'],
    ['bad XML in the styles', { 'xl/styles.xml': '<styleSheet' }, 'file.damaged'],
    [
      'a sheet that is not there',
      { 'xl/_rels/workbook.xml.rels': '<Relationships/>' },
      'file.damaged',
    ],
  ])('%s', (_, changed, code) => {
    expect(codeOf(zipParts({ ...parts, ...changed }))).toBe(code);
  });

  test('a zip of something else is no workbook', () => {
    expect(codeOf(zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe(
      'file.notWorkbook',
    );
  });

  test('limits are options', () => {
    const bytes = zipParts(parts);
    expect(codeOf(bytes, { maxBytes: bytes.length - 1 })).toBe('file.tooLarge');
    expect(codeOf(bytes, { maxContentBytes: 1000 })).toBe('file.tooLarge');
  });

  test('the finding names the file', () => {
    const opened = FileHost.open(new Uint8Array(), { file: 'SYT.xlsx' });
    expect(opened.findings[0]?.place).toEqual({ file: 'SYT.xlsx' });
  });

  test('whatever bytes are broken, the answer is a value', async () => {
    const bytes = (await created(FOLLOW_SHEET)).save();
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const broken = bytes.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        expect(typeof FileHost.open(broken).ok).toBe('boolean');
      }),
    );
  });

  test('whatever a part says, the answer is a value', () => {
    const names = fc.constantFrom(
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      '_rels/.rels',
      '[Content_Types].xml',
    );
    const piece = fc.constantFrom(
      '<c>',
      '</row>',
      '<v>',
      ' r="ZZZ9"',
      '"',
      '&',
      '<',
      'sheet',
      ' s="-1"',
      '\u0000',
    );
    fc.assert(
      fc.property(names, fc.nat(), piece, (name, at, text) => {
        const before = parts[name] ?? '';
        const place = at % before.length;
        const broken = before.slice(0, place) + text + before.slice(place);
        expect(typeof FileHost.open(zipParts({ ...parts, [name]: broken })).ok).toBe('boolean');
      }),
    );
  });
});

describe('finding parts', () => {
  const data = '<row r="1"><c r="A1"><v>5</v></c></row>';

  test('parts lie where relationships say, absolute or relative, whatever the case', async () => {
    const parts = bookParts('');
    const moved: Record<string, string> = {
      '[Content_Types].xml':
        parts['[Content_Types].xml']?.replace('/xl/workbook.xml', '/Sổ/Book.XML') ?? '',
      '_rels/.rels': parts['_rels/.rels']?.replace('xl/workbook.xml', '/sổ/book.xml') ?? '',
      'Sổ/Book.XML': parts['xl/workbook.xml'] ?? '',
      'Sổ/_rels/Book.XML.rels':
        parts['xl/_rels/workbook.xml.rels']
          ?.replace('worksheets/sheet1.xml', '/trang/một.xml')
          .replace('"styles.xml', '"../s.xml') ?? '',
      'trang/một.xml': worksheet('<row r="1"><c r="A1" s="1"><v>5</v></c></row>'),
      's.xml': parts['xl/styles.xml'] ?? '',
    };
    const host = hostOf(moved);
    const [sheet] = (await host.read()).sheets;
    expect([sheet?.values, sheet?.numberFormats[0]]).toEqual([[[5]], ['0%']]);
    await host.apply([{ kind: 'setCells', sheet: 'Trang', row: 2, column: 1, rows: [['mới']] }]);
    expect(structureFaults(host.save())).toEqual([]);
  });

  test('a book without styles and strings gets them when they are needed', async () => {
    const host = hostOf({
      ...bookParts(worksheet(data)),
      'xl/_rels/workbook.xml.rels': (bookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
        /<Relationship Id="rId2"[^>]*>/,
        '',
      ),
    });
    await host.apply([{ kind: 'addSheet', sheet: { ...FOLLOW_SHEET, validations: [] } }]);
    const saved = host.save();
    expect(structureFaults(saved).filter((fault) => !fault.includes('xl/styles.xml'))).toEqual([]);
    expect((await openHost(saved).read(['Trang'])).sheets[0]?.values).toEqual([[5]]);
  });

  test('the strict dialect is read, and new parts speak it', async () => {
    const strict = (text: string): string =>
      text
        .replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = Object.entries(bookParts(worksheet(data))).map(([name, text]) => [
      name,
      strict(text),
    ]);
    const host = hostOf(Object.fromEntries(parts) as Record<string, string>);
    await host.apply([
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai', tables: [tableSpec()] } },
    ]);
    const saved = partsOf(host.save());
    expect(Object.values(saved).join('')).not.toContain('schemas.openxmlformats.org/spreadsheetml');
    expect((await host.read()).sheets.map(({ values }) => values[0] ?? [])).toEqual([[5], []]);
  });

  test('dates from 1904 are told', () => {
    const parts = bookParts(worksheet(data));
    const workbook = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect([
      hostOf(parts).date1904,
      hostOf({ ...parts, 'xl/workbook.xml': workbook }).date1904,
    ]).toEqual([false, true]);
  });
});

describe('reading', () => {
  test('sheets are chosen by name, whatever the case', async () => {
    const host = await created(FOLLOW_SHEET, HIDDEN_SHEET);
    expect((await host.read(['ẨN', 'không có'])).sheets.map(({ name }) => name)).toEqual(['Ẩn']);
  });
});

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

describe('round trip', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      '  đầu dòng',
      'cuối \n',
      'Hoà',
      'Ho\u00e0',
      'hoa\u0300',
      'Ẳ Ễ Ỗ',
      '_x0041_',
      '\u0000\u001f',
      '\r\n',
      '=1+1',
      '😀',
      '&lt;',
      'PL.V.1',
    ),
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1e-300, 5e-324, 1.7976931348623157e308, 0.1, -1e15, 123456789012345680),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text.filter((each) => each !== ''),
    number.map((each) => each + 0),
    fc.boolean(),
    fc.constantFrom(...CELL_ERRORS).map((error) => ({ error })),
    fc.constant(null),
  );
  const formula = fc
    .tuple(
      fc.constantFrom('A1+1', 'IF(A1<"a&b","",B2)', "'Số liệu'!$A$5"),
      fc.oneof(value, fc.constant('')),
    )
    .map(([each, result]) => ({ formula: each, value: result }));
  const content: fc.Arbitrary<CellContent> = fc.oneof(value, formula);
  const format = fc.constantFrom(undefined, 'General', '0.0#', '0%', '@', 'dd/mm/yyyy', '"a<b"0');

  const shown = (each: CellContent | undefined): CellValue =>
    each === undefined
      ? null
      : typeof each === 'object' && each !== null && 'formula' in each
        ? each.value
        : each;
  const formulaOf = (each: CellContent | undefined): string | null =>
    typeof each === 'object' && each !== null && 'formula' in each ? each.formula : null;

  test('what is specified comes back: values, formulas, formats', async () => {
    const row = fc.array(fc.tuple(content, format), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const cells = rows.flatMap((contents, down) =>
          contents.map(([each, numberFormat], right) => ({
            row: down + 2,
            column: right + 1,
            content: each,
            style: 'number' as const,
            ...(numberFormat === undefined ? {} : { numberFormat }),
          })),
        );
        const [sheet] = (await openHost((await created({ ...EMPTY_SHEET, cells })).save()).read())
          .sheets;
        for (const cell of cells) {
          const [down, right] = [cell.row - 1, cell.column - 1];
          expect(sheet?.values[down]?.[right] ?? null).toEqual(shown(cell.content));
          expect(sheet?.formulas[down]?.[right] ?? null).toBe(formulaOf(cell.content));
          if (sheet?.values[down] === undefined || sheet.values[down].length === 0) continue;
          const code =
            'numberFormat' in cell && cell.numberFormat !== 'General' ? cell.numberFormat : null;
          expect(sheet.numberFormats[down]?.[right] ?? null).toBe(code);
        }
      }),
    );
  });

  test('what is set comes back, whatever stood there, and nothing else changes', async () => {
    const block = fc.array(
      fc.array(fc.option(content, { nil: undefined }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    );
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    await fc.assert(
      fc.asyncProperty(block, place, block, place, async (first, [r1, c1], second, [r2, c2]) => {
        const host = await created(EMPTY_SHEET);
        const expected = new Map<string, CellContent>();
        for (const [rows, row, column] of [
          [first, r1, c1],
          [second, r2, c2],
        ] as const) {
          await host.apply([{ kind: 'setCells', sheet: 'Trang', row, column, rows }]);
          rows.forEach((contents, down) =>
            contents.forEach((each, right) => {
              if (each !== undefined) expected.set(`${row + down}|${column + right}`, each);
            }),
          );
        }
        const bytes = host.save();
        expect(structureFaults(bytes)).toEqual([]);
        const [sheet] = (await openHost(bytes).read()).sheets;
        for (let row = 1; row <= 10; row++) {
          for (let at = 1; at <= 10; at++) {
            const wanted = expected.get(`${row}|${at}`);
            expect(sheet?.values[row - 1]?.[at - 1] ?? null).toEqual(shown(wanted));
            expect(sheet?.formulas[row - 1]?.[at - 1] ?? null).toBe(formulaOf(wanted));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('tables come back with their headers and extent', async () => {
    const header = text.filter((each) => each.trim() !== '' && !/[\ud800-\udfff]/.test(each));
    const headers = fc.uniqueArray(header, {
      minLength: 1,
      maxLength: 5,
      selector: (each) => each.toLowerCase(),
    });
    await fc.assert(
      fc.asyncProperty(
        headers,
        fc.nat(3),
        fc.integer({ min: 1, max: 9 }),
        async (names, count, firstColumn) => {
          const rows = Array.from({ length: count }, (_, index) => ({
            key: String(index),
            cells: [index],
          }));
          const table = tableSpec({
            columns: names.map((name) => column(name)),
            rows,
            firstColumn,
          });
          const [sheet] = (
            await openHost((await created({ ...EMPTY_SHEET, tables: [table] })).save()).read()
          ).sheets;
          expect(sheet?.tables).toEqual([
            {
              name: 'tblThu',
              headerRow: 3,
              firstColumn,
              lastRow: 3 + Math.max(1, count),
              lastColumn: firstColumn + names.length - 1,
              headers: names,
            },
          ]);
          expect(sheet?.values[2]?.slice(firstColumn - 1)).toEqual(names);
        },
      ),
    );
  });
});
