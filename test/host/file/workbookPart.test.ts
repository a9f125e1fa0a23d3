import fc from 'fast-check';
import { STRICT, TRANSITIONAL } from '../../../src/host/file/dialect';
import {
  calculateOnLoad,
  insertSheet,
  readWorkbook,
  setActiveTab,
  setDefinedNames,
} from '../../../src/host/file/workbookPart';

const PART = 'xl/workbook.xml';
const SHEETS =
  '<sheets><sheet name="Một" sheetId="3" r:id="rId1"/>' +
  '<sheet name="Hai &amp; ba" sheetId="1" state="veryHidden" r:id="rId2"/></sheets>';

const book = (inner: string): string =>
  `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">${inner}</workbook>`;

const entry = { name: 'Mới <1>', sheetId: 9, relationshipId: 'rId9', hidden: false };

/** The defined names of a part as `name@tab=text`. */
function names(source: string): string[] {
  const found = source.matchAll(
    /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?[^>]*>([^<]*)</g,
  );
  return [...found].map(([, name, tab, text]) => `${name}@${tab ?? '*'}=${text}`);
}

describe('reading', () => {
  test('sheets in order, with their state', () => {
    expect(readWorkbook(book(SHEETS), PART).sheets).toEqual([
      { name: 'Một', sheetId: 3, relationshipId: 'rId1', hidden: false },
      { name: 'Hai & ba', sheetId: 1, relationshipId: 'rId2', hidden: true },
    ]);
  });

  test('names of the workbook, not those of sheets, hidden ones or the spreadsheet', () => {
    const source = book(
      `${SHEETS}<definedNames><definedName name="Nam"> 'Một'!$A$1 </definedName>` +
        '<definedName name="An" hidden="1">1</definedName>' +
        '<definedName name="Rieng" localSheetId="0">1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">1</definedName></definedNames>',
    );
    const seen = readWorkbook(source, PART);
    expect(seen.names).toEqual([{ name: 'Nam', refersTo: "'Một'!$A$1" }]);
    expect([...seen.takenNames]).toEqual(['nam', 'an', 'rieng', '_xlnm.print_area']);
  });

  test.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['', false],
  ])('date system of %j', (inner, date1904) => {
    expect(readWorkbook(book(inner + SHEETS), PART).date1904).toBe(date1904);
  });

  test('the strict dialect is known by its namespace', () => {
    const source = `<x:workbook xmlns:x="${STRICT.main}" xmlns:r="${STRICT.relationships}"/>`;
    expect(readWorkbook(source, PART).dialect).toBe(STRICT);
    expect(readWorkbook(book(''), PART).dialect).toBe(TRANSITIONAL);
  });

  test('another document is no workbook', () => {
    expect(() => readWorkbook('<document/>', PART)).toThrow('file.notWorkbook');
  });
});

describe('inserting a sheet', () => {
  test.each([
    [0, ['Mới <1>', 'Một', 'Hai & ba']],
    [1, ['Một', 'Mới <1>', 'Hai & ba']],
    [2, ['Một', 'Hai & ba', 'Mới <1>']],
  ])('at position %i', (position, expected) => {
    const seen = readWorkbook(insertSheet(book(SHEETS), PART, entry, position), PART).sheets;
    expect(seen.map(({ name }) => name)).toEqual(expected);
    expect(seen[position]).toEqual(entry);
  });

  test('names and views go on meaning the same sheets', () => {
    const source = book(
      `<bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>${SHEETS}<definedNames>` +
        '<definedName name="a" localSheetId="0">1</definedName>' +
        '<definedName name="a" localSheetId="1">2</definedName></definedNames>',
    );
    const seen = insertSheet(source, PART, entry, 1);
    expect(names(seen)).toEqual(['a@0=1', 'a@2=2']);
    expect(seen).toContain('firstSheet="0" activeTab="2"');
  });

  test('the prefixes of the part are taken up', () => {
    const source =
      `<x:workbook xmlns:x="${TRANSITIONAL.main}" xmlns:q="${TRANSITIONAL.relationships}">` +
      '<x:sheets></x:sheets></x:workbook>';
    const seen = insertSheet(source, PART, { ...entry, hidden: true }, 0);
    expect(seen).toContain(
      '<x:sheet name="Mới &lt;1&gt;" sheetId="9" state="hidden" q:id="rId9"/>',
    );
  });

  test('a prefix that is missing is declared on the spot', () => {
    const source = `<workbook xmlns="${TRANSITIONAL.main}"><sheets/></workbook>`;
    expect(readWorkbook(insertSheet(source, PART, entry, 0), PART).sheets).toEqual([entry]);
  });
});

describe('defined names', () => {
  const set = (source: string, name: string, refersTo: string, tab?: number): string =>
    setDefinedNames(source, PART, [{ name, refersTo, ...(tab === undefined ? {} : { tab }) }]);

  test('the first name makes the list, behind the sheets', () => {
    const seen = set(book(`${SHEETS}<calcPr/>`), 'Nam', "'a'!$A$1<");
    expect(seen).toContain(
      '</sheets><definedNames><definedName name="Nam">\'a\'!$A$1&lt;</definedName></definedNames><calcPr/>',
    );
  });

  test('names stay sorted, those of one name by their sheets', () => {
    let source = book(SHEETS);
    for (const [name, tab] of [
      ['b', 1],
      ['C', undefined],
      ['a', undefined],
      ['B', 0],
      ['b', undefined],
    ] as const) {
      source = set(source, name, '1', tab);
    }
    expect(names(source)).toEqual(['a@*=1', 'b@*=1', 'B@0=1', 'b@1=1', 'C@*=1']);
  });

  test('a name of the same scope is replaced, its attributes stay', () => {
    const source = book(
      `${SHEETS}<definedNames><definedName name="NAM" comment="c">1</definedName>` +
        '<definedName name="Nam" localSheetId="0">2</definedName></definedNames>',
    );
    const seen = set(source, 'Nam', '3');
    expect(seen).toContain('<definedName name="NAM" comment="c">3</definedName>');
    expect(names(seen)).toEqual(['NAM@*=3', 'Nam@0=2']);
  });

  test('names set together are as if set one after another', () => {
    const name = fc.record({
      name: fc.constantFrom('a', 'A', 'b', 'C', 'd'),
      refersTo: fc.constantFrom('1', '2'),
    });
    const scoped = fc
      .tuple(name, fc.option(fc.nat(1)))
      .map(([known, tab]) => ({ ...known, ...(tab === null ? {} : { tab }) }));
    const some = fc.array(scoped, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const start = setDefinedNames(book(SHEETS), PART, before);
        const oneByOne = after.reduce((source, one) => setDefinedNames(source, PART, [one]), start);
        expect(setDefinedNames(start, PART, after)).toBe(oneByOne);
      }),
    );
  });
});

test.each([
  [
    '<bookViews><workbookView activeTab="3" firstSheet="2"/></bookViews>',
    '<bookViews><workbookView activeTab="1"/></bookViews>',
  ],
  ['<workbookPr/>', '<workbookPr/><bookViews><workbookView activeTab="1"/></bookViews>'],
])('the active tab is set in %s', (before, after) => {
  expect(setActiveTab(book(before + SHEETS), PART, 1)).toBe(book(after + SHEETS));
});

test.each([
  ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ['', '<calcPr fullCalcOnLoad="1"/>'],
])('the book is calculated on opening: %j', (before, after) => {
  expect(calculateOnLoad(book(SHEETS + before), PART)).toBe(book(SHEETS + after));
});
