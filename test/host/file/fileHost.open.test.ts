import fc from 'fast-check';
import { FileHost } from '../../../src/host/file/fileHost';
import { bookParts, created, hostOf, openHost, partsOf, worksheet, zipParts } from './packages';
import { EMPTY_SHEET, FOLLOW_SHEET, HIDDEN_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

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
    expect((await openHost(host.save()).read()).sheets[0]?.values).toEqual([[5], ['mới']]);
    expect(Object.keys(partsOf(host.save()))).toContain('Sổ/sharedStrings.xml');
  });

  test('a book without styles and strings gets them when they are needed', async () => {
    const parts = bookParts(worksheet(data));
    delete parts['xl/styles.xml'];
    const without = (text: string | undefined, pattern: RegExp): string =>
      text?.replace(pattern, '') ?? '';
    const host = hostOf({
      ...parts,
      '[Content_Types].xml': without(
        parts['[Content_Types].xml'],
        /<Override PartName="\/xl\/styles[^>]*>/,
      ),
      'xl/_rels/workbook.xml.rels': without(
        parts['xl/_rels/workbook.xml.rels'],
        /<Relationship Id="rId2"[^>]*>/,
      ),
    });
    await host.apply([{ kind: 'addSheet', sheet: FOLLOW_SHEET }]);
    expect(structureFaults(host.save())).toEqual([]);
    expect((await openHost(host.save()).read(['Trang'])).sheets[0]?.values).toEqual([[5]]);
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
