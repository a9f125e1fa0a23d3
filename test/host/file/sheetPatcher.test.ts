import type { CellContent } from '../../../src/sheets/spec';
import type { Change } from '../../../src/host/host';
import { bookParts, hostOf, partsOf, relationships, worksheet } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

function set(row: number, column: number, ...contents: (CellContent | undefined)[]): Change {
  return { kind: 'setCells', sheet: 'Trang', row, column, rows: [contents] };
}

/** The sheet part after some changes; new strings are written out in place of their numbers. */
async function patched(parts: Record<string, string>, ...changes: Change[]): Promise<string> {
  const host = hostOf(parts);
  await host.apply(changes);
  const saved = partsOf(host.save());
  const strings = [...(saved['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return (saved[SHEET] ?? '').replace(
    / t="s"><v>(\d+)<\/v>/g,
    (_, place: string) => ` t="s"><v>“${strings[Number(place)]?.[1] ?? '?'}”</v>`,
  );
}

/** The rows after changes to a sheet with these rows. */
async function rows(data: string, ...changes: Change[]): Promise<string> {
  const sheet = await patched(bookParts(worksheet(data)), ...changes);
  return /<sheetData>(.*)<\/sheetData>/s.exec(sheet)?.[1] ?? sheet;
}

describe('cells', () => {
  test.each<[string, CellContent, string]>([
    ['a number', 7, '<c r="B1" s="1"><v>7</v></c>'],
    ['a text', 'Đạt', '<c r="B1" s="1" t="s"><v>“Đạt”</v></c>'],
    ['nothing', null, '<c r="B1" s="1"/>'],
    ['the empty text', '', '<c r="B1" s="1"/>'],
    ['a formula', { formula: 'A1', value: true }, '<c r="B1" s="1" t="b"><f>A1</f><v>1</v></c>'],
  ])('%s takes the place of what was there, the format stays', async (_, content, cell) => {
    const data = (middle: string): string =>
      `<row r="1"><c r="A1"><v>1</v></c> ${middle}<c r="C1" cm="1"><f>B1</f><v>5</v></c></row>`;
    const before = data('<c r="B1" s="1" t="str" vm="2"><f>A1&amp;"x"</f><v>1x</v></c>');
    expect(await rows(before, set(1, 2, content))).toBe(data(cell).replace('> <', '><'));
  });

  test('a cell without a format that is emptied goes', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(await rows(data, set(1, 1, null))).toBe('<row r="1"><c r="B1"><v>2</v></c></row>');
  });

  test('new cells find their place in the row, new rows in the sheet', async () => {
    const data = '<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>';
    const changes = [set(2, 1, 'a', undefined, 'c'), set(1, 1, 1), set(4, 2, 2), set(9, 1, 3)];
    expect(await rows(data, ...changes)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>“a”</v></c><c r="B2"><v>1</v></c><c r="C2" t="s"><v>“c”</v></c></row>' +
        '<row r="4"><c r="B4"><v>2</v></c></row><row r="5"/><row r="9"><c r="A9"><v>3</v></c></row>',
    );
  });

  test('a sheet without any cells gets its first', async () => {
    const parts = bookParts(worksheet('').replace('<sheetData></sheetData>', '<sheetData/>'));
    expect(await patched(parts, set(3, 1, 1))).toContain(
      '<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
    );
  });

  test('cells and rows without addresses keep their places', async () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c s="1"><v>3</v></c></row>';
    expect(await rows(data, set(1, 3, 9), set(2, 1, 4))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>4</v></c></row>',
    );
  });

  test('later changes win, undefined leaves a cell to earlier ones', async () => {
    expect(await rows('', set(1, 1, 1, 2), set(1, 1, undefined, 3))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row>',
    );
  });

  test('comments and CDATA between and inside cells stay', async () => {
    const data = (value: string): string =>
      `<!-- <row r="1"> --><row r="1"><!-- <c r="A1"/> --><c r="A1"><v>1</v></c>${value}` +
      '<c r="C1" t="inlineStr"><is><t><![CDATA[</c><c r="B1">]]></t></is></c></row>';
    expect(await rows(data('<c r="B1"><v>2</v></c>'), set(1, 2, 7))).toBe(
      data('<c r="B1"><v>7</v></c>'),
    );
  });

  test('prefixed sheets are patched with their prefix', async () => {
    const prefixed = (text: string): string =>
      text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const sheet = prefixed(worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'));
    const seen = await patched(bookParts(sheet), set(1, 1, 2, 3), set(2, 1, 4));
    expect(seen).toContain(
      '<x:row r="1"><x:c r="A1" s="1"><x:v>2</x:v></x:c><x:c r="B1"><x:v>3</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>4</x:v></x:c></x:row>',
    );
  });
});

describe('what is not touched', () => {
  const before =
    '<!-- của ai đó --><sheetPr/><dimension ref="A1:B3"/>\r\n<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const after =
    '<pageMargins left="0.7"  right="0.7"/><extLst><ext uri="{x}"><y:z xmlns:y="u">&#233;</y:z></ext></extLst>';
  const kept =
    '<row r="2"  spans="1:2" ht="20">\n<c r="A2" t="inlineStr"><is><t>é</t></is></c></row>';
  const data = (first: string, last: string): string =>
    `<row r="1"><c r="A1">${first}</c></row>${kept}<row r="3"><c r="B3">${last}</c></row>`;

  test('stays byte for byte, in the sheet', async () => {
    const sheet = worksheet(data('<v>1</v>', '<v>2</v>'), { before, after });
    const expected = worksheet(data('<v>7</v>', '<v>8</v>'), { before, after });
    expect(await patched(bookParts(sheet), set(1, 1, 7), set(3, 2, 8))).toBe(expected);
  });

  test('a larger area is said, a smaller one is not', async () => {
    const sheet = worksheet(data('<v>1</v>', '<v>2</v>'), { before });
    expect(await patched(bookParts(sheet), set(4, 4, 1))).toContain('<dimension ref="A1:D4"/>');
    expect(await patched(bookParts(sheet), set(2, 2, 1))).toContain('<dimension ref="A1:B3"/>');
  });
});

describe('rows', () => {
  const long = 'Số liệu lấy từ trang Số liệu. '.repeat(5);
  const tag = async (attributes: string, content: CellContent, s = 4): Promise<string> => {
    const seen = await rows(
      `<row r="1"${attributes}><c r="A1" s="${s}"/></row>`,
      set(1, 1, content),
    );
    return /<row [^>]*>/.exec(seen)?.[0] ?? seen;
  };

  test('attributes stay, but for the hint of its columns', async () => {
    const attributes = ' spans="1:1" hidden="1" outlineLevel="2" x14ac:dyDescent="0.25"';
    expect(await tag(attributes, 1)).toBe(
      '<row r="1" hidden="1" outlineLevel="2" x14ac:dyDescent="0.25">',
    );
  });

  test('a height that a program fitted gives way to one that shows the text', async () => {
    expect(await tag(' ht="15"', long)).toMatch(/^<row r="1" ht="\d{2,3}(\.\d+)?">$/);
    expect(await tag(' ht="60" customHeight="0"', 'ngắn')).toBe('<row r="1">');
  });

  test('a height that a person set stays', async () => {
    expect(await tag(' ht="15" customHeight="1"', long)).toBe(
      '<row r="1" ht="15" customHeight="1">',
    );
  });

  test('a merged cell that wraps raises its row, and never lowers it', async () => {
    const sheet = (ht: string): string =>
      worksheet(`<row r="1"${ht}><c r="A1" s="4"/></row>`, {
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      });
    const seen = await patched(bookParts(sheet(' ht="15" customHeight="1"')), set(1, 1, long));
    expect(Number(/ht="([\d.]+)" customHeight="1"/.exec(seen)?.[1])).toBeGreaterThan(60);
    const tall = await patched(bookParts(sheet(' ht="300" customHeight="1"')), set(1, 1, long));
    expect(tall).toContain('ht="300" customHeight="1"');
  });

  test('a merged cell of one line fixes no height, as in a new sheet', async () => {
    const parts = bookParts(
      worksheet('<row r="1"><c r="A1"/><c r="C1" s="4"/></row>', {
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    expect(await patched(parts, set(1, 1, 12, undefined, long))).toMatch(/<row r="1" ht="[\d.]+">/);
    const big = (parts['xl/styles.xml'] ?? '').replace('<sz val="11"/>', '<sz val="18"/>');
    const seen = await patched({ ...parts, 'xl/styles.xml': big }, set(1, 1, 12));
    expect(seen).toContain('<row r="1" ht="25.25">');
  });
});

describe('shared formulas', () => {
  const data =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('when the first cell is overwritten the others get the formula as their own', async () => {
    expect(await rows(data, set(1, 2, 9), set(3, 1, 1))).toBe(
      '<row r="1"><c r="B1"><v>9</v></c></row>' +
        '<row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f>A3*2</f><v>6</v></c></row>',
    );
  });

  test('an index that is used again for another area is another formula', async () => {
    const again =
      '<row r="4"><c r="B4"><f t="shared" ref="B4:B5" si="0">C4</f><v>1</v></c></row>' +
      '<row r="5"><c r="B5"><f t="shared" si="0"/><v>1</v></c></row>';
    const seen = await rows(data + again, set(1, 2, 9), set(5, 1, 1));
    expect(seen).toContain('<row r="4"><c r="B4"><f t="shared" ref="B4:B5" si="0">C4</f>');
    expect(seen).toContain('<c r="B5"><f t="shared" si="0"/><v>1</v></c>');
  });

  test('when another cell is overwritten the rest goes on sharing', async () => {
    expect(await rows(data, set(2, 2, 9))).toBe(
      data.replace('<f t="shared" si="0"/><v>4</v>', '<v>9</v>'),
    );
  });
});

describe('formats of new cells', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="t" ref="A1:B3">' +
    '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Số"/></tableColumns></table>';
  const header =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c></row>';
  const body =
    '<row r="2"><c r="A2" s="1"/><c r="B2" s="2"/></row><row r="3"><c r="A3" s="3"/></row>';
  const parts = (more = ''): Record<string, string> =>
    bookParts(
      worksheet(header + body + more, {
        after: '<tableParts><tablePart r:id="rId1"/></tableParts>',
      }),
      {
        [TABLE]: table,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships({
          rId1: ['table', '../tables/table1.xml'],
        }),
      },
    );
  const resize = (lastRow: number): Change => ({
    kind: 'resizeTable',
    sheet: 'Trang',
    table: 'T',
    lastRow,
  });

  test('rows that a table takes in look like its last row, empty cells too', async () => {
    const seen = await patched(parts(), set(4, 1, 'x'), resize(5));
    expect(seen).toContain(
      '<row r="4"><c r="A4" s="3" t="s"><v>“x”</v></c><c r="B4" s="2"/></row>' +
        '<row r="5"><c r="A5" s="3"/><c r="B5" s="2"/></row>',
    );
  });

  test('cells that were typed below take the format when they have none of their own', async () => {
    const typed =
      '<row r="4"><c r="A4"><v>7</v></c><c r="B4" s="1"><v>8</v></c><c r="C4"><v>9</v></c></row>';
    expect(await patched(parts(typed), resize(4))).toContain(
      '<row r="4"><c r="A4" s="3"><v>7</v></c><c r="B4" s="1"><v>8</v></c><c r="C4"><v>9</v></c></row>',
    );
  });

  test('a missing cell inside the table looks like its column', async () => {
    expect(await patched(parts(), set(3, 2, 5))).toContain(
      '<row r="3"><c r="A3" s="3"/><c r="B3" s="2"><v>5</v></c></row>',
    );
  });

  test('the table part gets its new area', async () => {
    const host = hostOf(parts());
    await host.apply([resize(9)]);
    const seen = partsOf(host.save())[TABLE];
    expect(seen).toBe(
      table
        .replace('ref="A1:B3"', 'ref="A1:B9"')
        .replace('<autoFilter ref="A1:B3"/>', '<autoFilter ref="A1:B9"/>'),
    );
  });

  test('a header that is written anew names its column anew', async () => {
    const host = hostOf(parts());
    await host.apply([set(1, 2, 'Số mới')]);
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.tables[0]?.headers).toEqual(['Mã', 'Số mới']);
  });

  test.each<[string, CellContent]>([
    ['a number', 5],
    ['empty', null],
    ['the name of another column', 'mã'],
  ])('a header cannot become %s', async (_, content) => {
    await expect(hostOf(parts()).apply([set(1, 2, content)])).rejects.toThrow(RangeError);
  });

  test('a table with a totals row is not resized', async () => {
    const totals = table.replace('ref="A1:B3"', 'ref="A1:B3" totalsRowCount="1"');
    const host = hostOf({ ...parts(), [TABLE]: totals });
    await expect(host.apply([resize(9)])).rejects.toMatchObject({ reason: 'other', item: 'T' });
  });

  test('outside tables the row says it, else the column', async () => {
    const sheet = worksheet('<row r="2" s="2" customFormat="1"/><row r="3" s="2"/>', {
      before: '<cols><col min="2" max="4" style="1"/></cols>',
    });
    const seen = await patched(
      bookParts(sheet),
      set(2, 3, 1),
      set(3, 3, 1),
      set(9, 3, 1),
      set(9, 9, 1),
    );
    const formats = [...seen.matchAll(/<c r="(\w+)"(?: s="(\d)")?>/g)].map(([, cell, s]) => [
      cell,
      s,
    ]);
    expect(formats).toEqual([
      ['C2', '2'],
      ['C3', '1'],
      ['C9', '1'],
      ['I9', undefined],
    ]);
  });
});
