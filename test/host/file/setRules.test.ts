import type { Change } from '../../../src/host/host';
import { STRICT } from '../../../src/host/file/dialect';
import type { ConditionalFormat, Validation } from '../../../src/sheets/spec';
import { RULE_STYLES } from '../../../src/sheets/styles';
import { seenRules } from './fileDesk';
import { bookParts, created, hostOf, openHost, partsOf, STYLES, worksheet } from './packages';
import { EMPTY_SHEET, FOLLOW_SHEET } from './specs';
import { structureFaults } from './structure';

const PART = 'xl/worksheets/sheet1.xml';

const MET: ConditionalFormat = {
  range: 'G8:G1048576',
  formula: '$G8="✓ Đạt"',
  style: 'statusMet',
};
const FINE: ConditionalFormat = {
  range: 'D8:F1048576',
  formula: 'IF($X8<>"",INDEX(TT_SoLe,$X8),FALSE)',
  style: 'fine',
};
const KIND: Validation = {
  range: 'B8:B1048576',
  rule: { type: 'list', source: "'Thiết lập'!$A$5:$A$9" },
  strictness: 'stop',
  promptTitle: 'Loại',
  prompt: 'Chọn loại,\ndòng hai',
  errorTitle: 'Loại',
  error: 'Không có trong danh mục.',
};
const YEAR: Validation = {
  range: 'C8:C1048576',
  rule: { type: 'whole', min: 2021, max: 2025 },
  strictness: 'none',
};
const RULES = {
  kind: 'setRules',
  sheet: 'Trang',
  conditionalFormats: [MET, FINE],
  validations: [KIND, YEAR],
} as const satisfies Change;

const DXFS =
  '<dxfs count="4"><dxf><font><strike/></font></dxf>' +
  '<dxf><font><b/><i val="0"/><color rgb="FF1B5E36"/></font><fill><patternFill><bgColor rgb="FFE6F2EA"/></patternFill></fill></dxf>' +
  '<dxf><numFmt numFmtId="171" formatCode="0.0########"/></dxf>' +
  '<dxf><font><b val="1"/><color rgb="FF1B5E36"/></font><fill><patternFill patternType="solid"><fgColor auto="1"/><bgColor rgb="FFE6F2EA"/></patternFill></fill></dxf></dxfs>';
const BOOK_STYLES = STYLES.replace('</styleSheet>', `${DXFS}</styleSheet>`);

/** The parts of a book whose one sheet has these rules. */
function bookWith(after: string, before = ''): Record<string, string> {
  return bookParts(worksheet('<row r="8"><c r="A8"><v>1</v></c></row>', { before, after }), {
    'xl/styles.xml': BOOK_STYLES,
  });
}

/** The sheet's part after the change; the file must be sound and a second time change nothing. */
async function patched(parts: Record<string, string>, change: Change = RULES): Promise<string> {
  const host = hostOf(parts);
  await host.apply([change]);
  const once = host.save();
  expect(structureFaults(once)).toEqual([]);
  const again = openHost(once);
  await again.apply([change]);
  expect(again.save()).toEqual(once);
  return partsOf(once)[PART] ?? '';
}

const format = (sqref: string, formula: string, attributes: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" ${attributes}><formula>${formula}</formula></cfRule></conditionalFormatting>`;

const EXCEL_FORMATS =
  '<conditionalFormatting sqref="D8:F1048576"><cfRule type="expression" dxfId="2" priority="2">' +
  '<formula>IF($X8&lt;&gt;"",INDEX(TT_SoLe,$X8),FALSE)</formula></cfRule></conditionalFormatting>' +
  format('G8:G1048576', '$G8="✓ Đạt"', 'dxfId="1" priority="1"');
const EXCEL_KIND =
  'allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Loại" error="Không có trong danh mục." promptTitle="Loại" prompt="Chọn loại,_x000a_dòng hai"';
const EXCEL_YEAR =
  '<dataValidation type="whole" errorStyle="information" allowBlank="1" showInputMessage="1" sqref="C8:C1048576"><formula1>2021</formula1><formula2>2025</formula2></dataValidation>';
const EXCEL_PLAIN =
  `<dataValidations count="2" xWindow="5">${EXCEL_YEAR}<dataValidation type="list" ${EXCEL_KIND} sqref="B8:B1048576">` +
  "<formula1>'Thiết lập'!$A$5:$A$9</formula1></dataValidation></dataValidations>";

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function extension(uri: string, content: string): string {
  return `<ext uri="${uri}" xmlns:x14="${X14}">${content}</ext>`;
}
const extended = (sqref: string, formula: string, attributes: string, count = 1): string =>
  `<x14:dataValidations xmlns:xm="${XM}" count="${count}"><x14:dataValidation type="list" ${attributes}>` +
  `<x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations>`;
const VALIDATION_EXTENSION = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';
const FORMAT_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const OTHER_EXTENSION = '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><a/></ext>';

describe('rules that are as they should be', () => {
  const asSaved: readonly (readonly [string, string])[] = [
    ['Excel', EXCEL_FORMATS + EXCEL_PLAIN],
    [
      'Excel, lists of other sheets in an extension',
      `${EXCEL_FORMATS}<dataValidations count="1">${EXCEL_YEAR}</dataValidations><extLst>` +
        extension(
          VALIDATION_EXTENSION,
          extended('B8:B1048576', "'Thiết lập'!$A$5:$A$9", EXCEL_KIND),
        ) +
        '</extLst>',
    ],
    [
      'LibreOffice',
      format(
        'G8:G1048576',
        '$G8=&quot;✓ Đạt&quot;',
        'priority="2" aboveAverage="0" bottom="0" rank="0" text="" dxfId="3"',
      ) +
        format(
          'D8:F1048576',
          'IF($X8&lt;&gt;&quot;&quot;,INDEX(TT_SoLe,$X8),0)',
          'priority="3" aboveAverage="0" dxfId="2"',
        ) +
        '<dataValidations count="2"><dataValidation allowBlank="true" error="Không có trong danh mục." errorStyle="stop" errorTitle="Loại" operator="between" prompt="Chọn loại,&#10;dòng hai" promptTitle="Loại" showDropDown="false" showErrorMessage="true" showInputMessage="true" sqref="B8:B1048576" type="list"><formula1>&apos;Thiết lập&apos;!$A$5:$A$9</formula1><formula2>0</formula2></dataValidation>' +
        '<dataValidation allowBlank="true" errorStyle="stop" operator="between" showErrorMessage="false" showInputMessage="false" sqref="C8:C1048576" type="whole"><formula1>2021</formula1><formula2>2025</formula2></dataValidation></dataValidations>',
    ],
    [
      'a program that splits and joins ranges',
      `${EXCEL_FORMATS}<dataValidations>${EXCEL_YEAR.replace('C8:C1048576', 'C8:C99 Z1')}${EXCEL_YEAR.replace('C8:C1048576', 'C100:C1048576')}` +
        `<dataValidation type="list" ${EXCEL_KIND} sqref="B8:B1048576"><formula1>'thiết lập'!$A$5:$A$9</formula1></dataValidation></dataValidations>`,
    ],
  ];

  test.each(asSaved)('%s: nothing is rewritten', async (_, after) => {
    const parts = bookWith(after);
    const host = hostOf(parts);
    await host.apply([RULES]);
    expect(partsOf(host.save())).toEqual(parts);
  });

  test('a sheet of ours, saved and opened again, is not rewritten', async () => {
    const host = openHost((await created(FOLLOW_SHEET)).save());
    const before = host.save();
    const { name: sheet, conditionalFormats, validations } = FOLLOW_SHEET;
    await host.apply([{ kind: 'setRules', sheet, conditionalFormats, validations }]);
    expect(host.save()).toEqual(before);
  });

  test.each<[string, string, string]>([
    ['another look', 'dxfId="1"', 'dxfId="0"'],
    ['no look', ' dxfId="1"', ''],
    ['another range', 'sqref="G8:G1048576"', 'sqref="G8:G1005"'],
    ['another order', 'priority="2"', 'priority="0"'],
    ['one priority for two', 'priority="2"', 'priority="1"'],
    ['a stop', 'dxfId="1"', 'stopIfTrue="1" dxfId="1"'],
    ['another prompt', 'prompt="Chọn', 'prompt="chọn'],
    [
      'a prompt that is not shown',
      'allowBlank="1" showInputMessage="1" showE',
      'allowBlank="1" showE',
    ],
    ['no blanks', 'information" allowBlank="1"', 'information"'],
    ['a stop where none was', 'showInputMessage="1" sqref="C', 'showErrorMessage="1" sqref="C'],
    ['no drop-down', 'type="list"', 'type="list" showDropDown="1"'],
    ['cells without', 'sqref="C8:C1048576"', 'sqref="C8:C1005"'],
  ])('%s is put right', async (_, from, to) => {
    const right = EXCEL_FORMATS + EXCEL_PLAIN;
    const wrong = right.replace(from, to);
    expect(wrong).not.toBe(right);
    const seen = seenRules(await patched(bookWith(wrong)));
    expect(seen.formats).toEqual([MET, FINE].map(({ range, formula }) => ({ range, formula })));
    expect(seen.validations).toEqual([
      { range: KIND.range, rule: "list 'Thiết lập'!$A$5:$A$9" },
      { range: YEAR.range, rule: 'whole 2021 2025' },
    ]);
  });
});

describe('conditional formats', () => {
  test('what Excel made of ours by sorting and pasting goes, all else stays as it was written', async () => {
    const officers =
      '<conditionalFormatting sqref="H8:H99"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A8:A20">\n<cfRule type="expression" dxfId="0" priority="1"><formula>A8="đỏ"</formula></cfRule><cfRule type="expression" dxfId="1" priority="4"><formula>$G8="✓ Đạt"</formula></cfRule></conditionalFormatting>';
    const xml = await patched(
      bookWith(
        format('G8:G11 G21:G1048576', '$G8="✓ Đạt"', 'dxfId="1" priority="2"') +
          format('G12:G20', '$G12="✓ Đạt"', 'dxfId="1" priority="5"') +
          officers,
      ),
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="H8:H99"><cfRule type="dataBar" priority="4"><dataBar>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="A8:A20">\n<cfRule type="expression" dxfId="0" priority="3"><formula>A8="đỏ"</formula></cfRule></conditionalFormatting>',
    );
    expect(seenRules(xml).formats.map(({ range }) => range)).toEqual([
      MET.range,
      FINE.range,
      'A8:A20',
      'H8:H99',
    ]);
  });

  const inExtension = (rules: string): string =>
    `<extLst>${OTHER_EXTENSION}${extension(FORMAT_EXTENSION, `<x14:conditionalFormattings>${rules}</x14:conditionalFormattings>`)}</extLst>`;
  const extendedFormat = (formula: string, priority: number, sqref: string): string =>
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="${priority}" id="{0}"><xm:f>${formula}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
  const DATA_BAR = `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>H8:H99</xm:sqref></x14:conditionalFormatting>`;

  // Excel goes by priority; LibreOffice, where areas differ, by the order of the elements.
  test('ours stand before the officer’s in the file too', async () => {
    const own = format('A8:H40', '$E8&lt;$D8', 'priority="1"');
    const sheet = await patched(bookWith(own));
    const ranges = [...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)"/g)];
    expect(ranges.map(([, range]) => range)).toEqual([MET.range, FINE.range, 'A8:H40']);
  });

  test('the officer’s in extensions stay, behind ours in priority', async () => {
    const officers = extendedFormat("'Khác'!A1=1", 1, 'A8:A9') + DATA_BAR;
    const xml = await patched(bookWith(inExtension(officers)));
    expect(xml).toContain(inExtension(officers.replace('priority="1"', 'priority="3"')));
  });

  test('ours in extensions go; an extension that would be empty goes too', async () => {
    const own = extendedFormat('$G12="✓ Đạt"', 1, 'G12:G20');
    const xml = await patched(bookWith(inExtension(own)));
    expect(xml).toContain(`<extLst>${OTHER_EXTENSION}</extLst>`);
    expect(xml).not.toContain('x14:');
    const kept = await patched(bookWith(inExtension(own + DATA_BAR)));
    expect(kept).toContain(inExtension(DATA_BAR));
  });

  test('a rule of a pivot table, or of another kind, is none of ours', async () => {
    const pivot = format('G8:G20', '$G8="✓ Đạt"', 'priority="1"').replace(
      'sqref',
      'pivot="1" sqref',
    );
    const text =
      '<conditionalFormatting sqref="G8:G20"><cfRule type="containsText" priority="2" operator="containsText" text="x"><formula>$G8="✓ Đạt"</formula></cfRule></conditionalFormatting>';
    const xml = await patched(bookWith(pivot + text));
    expect(xml).toContain(pivot.replace('priority="1"', 'priority="3"'));
    expect(xml).toContain(text.replace('priority="2"', 'priority="4"'));
  });
});

describe('validations', () => {
  test('ours in an extension is not written a second time when it is not right', async () => {
    const attributes = EXCEL_KIND.replace('Chọn loại', 'Cũ');
    const list = extended('B8:B1048576', "'Thiết lập'!$A$5:$A$9", attributes);
    const xml = await patched(
      bookWith(`<extLst>${extension(VALIDATION_EXTENSION, list)}</extLst>`),
    );
    expect(xml).not.toContain('extLst');
    expect(seenRules(xml).validations).toHaveLength(2);
  });

  test('cells outside our range keep what an extension gives them, with moved references', async () => {
    const both = extended('B8:B1048576 Z5:Z9', "'Thiết lập'!$A$5:$A$9", 'allowBlank="1"').replace(
      '</x14:formula1>',
      '</x14:formula1><x14:formula2><xm:f>B5</xm:f></x14:formula2>',
    );
    const xml = await patched(
      bookWith(`<extLst>${extension(VALIDATION_EXTENSION, both)}</extLst>`),
    );
    expect(xml).toContain('<xm:sqref>Z5:Z9</xm:sqref>');
    expect(xml).toContain('<x14:formula2><xm:f>Z5</xm:f></x14:formula2>');
    expect(seenRules(xml).validations).toHaveLength(2);
  });

  test("an officer's list in an extension keeps its range from ours", async () => {
    const list = extended('B9', "'Khác'!$A$1:$A$2", 'allowBlank="1"');
    const extensions = `<extLst>${extension(VALIDATION_EXTENSION, list)}</extLst>`;
    const xml = await patched(bookWith(extensions));
    expect(xml).toContain(extensions);
    expect(seenRules(xml).validations.map(({ range }) => range)).toEqual([YEAR.range]);
  });

  test('of a list that ours share with cells elsewhere, those cells keep theirs', async () => {
    const shared = EXCEL_PLAIN.replace('sqref="C8:C1048576"', 'sqref="C8:C1005 Z1:Z9"');
    const xml = await patched(bookWith(shared));
    expect(seenRules(xml).validations.map(({ range }) => range)).toEqual([
      KIND.range,
      YEAR.range,
      'Z1:Z9',
    ]);
    expect(xml).toContain('<dataValidations count="3" xWindow="5">');
  });

  test('any date is ours as a file says it and as Excel says it', async () => {
    const change: Change = {
      ...RULES,
      conditionalFormats: [],
      validations: [{ range: 'D2', rule: { type: 'date' }, strictness: 'stop' }],
    };
    const excel =
      '<dataValidations count="1"><dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D2"><formula1>1</formula1></dataValidation></dataValidations>';
    expect(await patched(bookWith(excel), change)).toContain(excel);
  });
});

describe('places and dialects', () => {
  test('in a sheet that had none, they stand where the schema wants them', async () => {
    const xml = await patched(
      bookWith(
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0"/><hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
        '<dimension ref="A8"/>',
      ),
    );
    expect(xml).toMatch(
      /<phoneticPr [^>]*\/><conditionalFormatting .*<\/conditionalFormatting><dataValidations .*<\/dataValidations><hyperlinks\/>/s,
    );
  });

  test('a sheet with prefixed elements gets prefixed rules', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/>' +
      '<x:conditionalFormatting sqref="G9"><x:cfRule type="expression" priority="1"><x:formula>$G9="✓ Đạt"</x:formula></x:cfRule></x:conditionalFormatting>' +
      '<x:dataValidations count="1"><x:dataValidation sqref="A1" prompt="x"/></x:dataValidations></x:worksheet>';
    const xml = await patched(bookParts(sheet, { 'xl/styles.xml': BOOK_STYLES }));
    expect(xml.match(/<x:cfRule /g)).toHaveLength(2);
    expect(xml).toContain('<x:dataValidations count="3"><x:dataValidation sqref="A1" prompt="x"/>');
    expect(xml).toContain('<x:formula1>2021</x:formula1>');
    expect(xml).not.toMatch(/<(cfRule|formula|dataValidation|conditional)/);
  });

  test('a strict book is understood', async () => {
    const strict = Object.fromEntries(
      Object.entries(
        bookWith(EXCEL_FORMATS + EXCEL_PLAIN.replace('prompt="Chọn', 'prompt="Cũ')),
      ).map(([name, text]) => [
        name,
        text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', STRICT.main),
      ]),
    );
    const xml = await patched(strict);
    expect(xml.match(/<cfRule /g)).toHaveLength(2);
    expect(xml.match(/<dataValidation /g)).toHaveLength(2);
  });

  test('looks that the book lacks are added once', async () => {
    const parts = partsOf((await created(EMPTY_SHEET)).save());
    const host = hostOf(parts);
    const formats = (Object.keys(RULE_STYLES) as ConditionalFormat['style'][]).map(
      (style, row) => ({
        range: `A${row + 1}`,
        formula: `A${row + 1}=${row}`,
        style,
      }),
    );
    const change: Change = { ...RULES, conditionalFormats: formats, validations: [] };
    await host.apply([change]);
    const once = host.save();
    await host.apply([change]);
    expect(host.save()).toEqual(once);
    expect(partsOf(once)['xl/styles.xml']).toContain(`<dxfs count="${formats.length}">`);
  });

  test('only the sheet and the styles change; formulas are not called stale', async () => {
    const parts = bookWith('');
    const host = hostOf(parts);
    await host.apply([RULES]);
    const saved = partsOf(host.save());
    const changed = Object.keys(saved).filter((name) => saved[name] !== parts[name]);
    expect(changed.sort()).toEqual(['xl/styles.xml', PART]);
  });
});
