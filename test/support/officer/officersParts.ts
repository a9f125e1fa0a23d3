/**
 * Turns a workbook into one that an officer has worked in for years: own sheets with all that Excel
 * can keep beside cells, macros, own names, unknown parts; and on our sheets own columns, rules,
 * notes, charts, protection.
 */
import type { OfficersBook } from './officersBook';
import * as part from './sheetParts';

const MICROSOFT = 'http://schemas.microsoft.com/office';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGML = 'application/vnd.openxmlformats-officedocument.drawing';

/** A picture of one dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** No macro project, but the bytes of one are none of our business. */
const MACROS = Uint8Array.from({ length: 3072 }, (_, at) => (at * 97 + 13) % 251);
const PRINTER = Uint8Array.from({ length: 220 }, (_, at) => at);

/** Sheet ids that no book of the tests reaches by itself. */
const SHEET_IDS = { own: 901, pivot: 902, chart: 903 } as const;

function addSheet(
  book: OfficersBook,
  sheet: { name: string; id: number; kind: 'worksheet' | 'chartsheet'; xml: string },
): string {
  const name = `xl/${sheet.kind}s/canbo${sheet.id}.xml`;
  book.add(name, sheet.xml, `${SPREADSHEET}.${sheet.kind}+xml`);
  const id = book.relate('xl/workbook.xml', sheet.kind, name.slice(3));
  const entry = `<sheet name="${sheet.name}" sheetId="${sheet.id}" r:id="${id}"/>`;
  book.edit('xl/workbook.xml', '</sheets>', `${entry}</sheets>`);
  return name;
}

function addChart(book: OfficersBook, number: number, values: string): void {
  const name = `xl/charts/canbo${number}.xml`;
  book.add(name, part.chartXml(values), `${DRAWINGML}ml.chart+xml`);
}

/** A drawing of a sheet, with its charts. */
function addDrawing(book: OfficersBook, number: number, xml: string): string {
  const name = `xl/drawings/canbo${number}.xml`;
  book.add(name, xml, `${DRAWINGML}+xml`);
  book.relate(name, 'chart', `../charts/canbo${number}.xml`, 'rId1');
  return name;
}

function addOwnSheet(book: OfficersBook): void {
  const { own: id } = SHEET_IDS;
  const { OWN_SHEET: name, OWN_SHEET_XML: xml } = part;
  const sheet = addSheet(book, { name, id, kind: 'worksheet', xml });
  book.add('xl/printerSettings/printerSettings1.bin', PRINTER);
  book.relate(sheet, 'printerSettings', '../printerSettings/printerSettings1.bin', 'rId1');
  addChart(book, 1, `'${part.OWN_SHEET}'!$B$2:$B$3`);
  const drawing = addDrawing(book, 1, part.DRAWING_XML);
  book.add('xl/media/image1.png', PNG);
  book.relate(drawing, 'image', '../media/image1.png', 'rId2');
  book.relate(sheet, 'drawing', '../drawings/canbo1.xml', 'rId2');
  book.add('xl/drawings/vmlDrawing1.vml', part.noteShapeXml(1, 0));
  book.relate(sheet, 'vmlDrawing', '../drawings/vmlDrawing1.vml', 'rId3');
  book.add(
    'xl/comments1.xml',
    part.notesXml('A2', ' Ghi chú của cán bộ '),
    `${SPREADSHEET}.comments+xml`,
  );
  book.relate(sheet, 'comments', '../comments1.xml', 'rId4');
  book.add('xl/tables/tableRieng.xml', part.HEADLESS_TABLE_XML, `${SPREADSHEET}.table+xml`);
  book.relate(sheet, 'table', '../tables/tableRieng.xml', 'rId5');
  book.relate(sheet, 'hyperlink', 'https://vi.example/chi-so', 'rId6');
  const threads = `${MICROSOFT}/2017/10/relationships`;
  const thread = 'xl/threadedComments/threadedComment1.xml';
  book.add(thread, part.CONVERSATION_XML, 'application/vnd.ms-excel.threadedcomments+xml');
  book.relate(sheet, `${threads}/threadedComment`, `../${thread.slice(3)}`, 'rId7');
  book.add('xl/persons/person.xml', part.PERSONS_XML, 'application/vnd.ms-excel.person+xml');
  book.relate('xl/workbook.xml', `${threads}/person`, 'persons/person.xml');
}

function addPivot(book: OfficersBook): void {
  const { pivot: id } = SHEET_IDS;
  const { PIVOT_SHEET: name, PIVOT_SHEET_XML: xml } = part;
  const sheet = addSheet(book, { name, id, kind: 'worksheet', xml });
  const folder = 'xl/pivotCache/pivotCache';
  book.add(
    `${folder}Definition1.xml`,
    part.PIVOT_CACHE_XML,
    `${SPREADSHEET}.pivotCacheDefinition+xml`,
  );
  book.add(`${folder}Records1.xml`, part.PIVOT_RECORDS_XML, `${SPREADSHEET}.pivotCacheRecords+xml`);
  book.relate(`${folder}Definition1.xml`, 'pivotCacheRecords', 'pivotCacheRecords1.xml', 'rId1');
  const table = 'xl/pivotTables/pivotTable1.xml';
  book.add(table, part.PIVOT_TABLE_XML, `${SPREADSHEET}.pivotTable+xml`);
  book.relate(table, 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml');
  book.relate(sheet, 'pivotTable', '../pivotTables/pivotTable1.xml', 'rId1');
  const workbook = 'xl/workbook.xml';
  const cache = book.relate(
    workbook,
    'pivotCacheDefinition',
    'pivotCache/pivotCacheDefinition1.xml',
  );
  book.add('xl/slicers/slicer1.xml', part.SLICER_XML, 'application/vnd.ms-excel.slicer+xml');
  const slicers = `${MICROSOFT}/2007/relationships`;
  book.relate(sheet, `${slicers}/slicer`, '../slicers/slicer1.xml', 'rId2');
  const kept = 'xl/slicerCaches/slicerCache1.xml';
  book.add(kept, part.slicerCacheXml(id), 'application/vnd.ms-excel.slicerCache+xml');
  const caches = book.relate(workbook, `${slicers}/slicerCache`, kept.slice(3));
  const pivots = `<pivotCaches><pivotCache cacheId="1" r:id="${cache}"/></pivotCaches>`;
  const extensions = `<extLst>${part.slicerCachesXml(caches)}</extLst>`;
  book.edit(workbook, '</workbook>', `${pivots}${extensions}</workbook>`);
}

function addChartSheet(book: OfficersBook, selected: boolean): void {
  const { chart: id } = SHEET_IDS;
  const sheet = addSheet(book, {
    name: part.CHART_SHEET,
    id,
    kind: 'chartsheet',
    xml: part.chartSheetXml(selected),
  });
  addChart(book, 2, `'${part.OWN_SHEET}'!$C$2:$C$3`);
  addDrawing(book, 2, part.CHART_SHEET_DRAWING_XML);
  book.relate(sheet, 'drawing', '../drawings/canbo2.xml', 'rId1');
}

/** Macros, own XML, a part that nobody knows, the order of calculation. */
function addWorkbookParts(book: OfficersBook): void {
  const workbook = 'xl/workbook.xml';
  book.edit(
    '[Content_Types].xml',
    `${SPREADSHEET}.sheet.main+xml`,
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  book.add('xl/vbaProject.bin', MACROS, 'application/vnd.ms-office.vbaProject');
  book.relate(workbook, `${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin');
  book.add('customXml/item1.xml', '<soTay xmlns="urn:can-bo">của cán bộ</soTay>');
  book.relate(workbook, 'customXml', '../customXml/item1.xml');
  book.add('xl/la/la.dat', 'không ai biết', 'application/x-la');
  book.relate(workbook, 'https://vi.example/la', 'la/la.dat');
  const chain = `<calcChain xmlns="${part.OFFICE.replace('officeDocument/2006/relationships', 'spreadsheetml/2006/main')}"><c r="C2" i="${SHEET_IDS.own}"/></calcChain>`;
  book.add('xl/calcChain.xml', chain, `${SPREADSHEET}.calcChain+xml`);
  book.relate(workbook, 'calcChain', 'calcChain.xml');
}

const OWN_NAMES =
  `<definedName name="HeSoRieng" comment="của cán bộ">1.5</definedName>` +
  `<definedName name="VungRieng">'${part.OWN_SHEET}'!$A$1:$B$3</definedName>` +
  `<definedName name="ZAn" hidden="1">'${part.OWN_SHEET}'!$A$1</definedName>`;

function addNames(book: OfficersBook): void {
  const workbook = book.text('xl/workbook.xml');
  if (workbook.includes('</definedNames>'))
    book.edit('xl/workbook.xml', '</definedNames>', `${OWN_NAMES}</definedNames>`);
  else book.edit('xl/workbook.xml', '<calcPr', `<definedNames>${OWN_NAMES}</definedNames><calcPr`);
}

/**
 * Adds all that is the officer's own to a workbook that our program made.
 * @param chartSelected whether the chart sheet is one that is selected
 */
export function addOfficersParts(book: OfficersBook, chartSelected = false): void {
  book.addDefault('png', 'image/png');
  book.addDefault('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  book.addDefault('bin', `${SPREADSHEET}.printerSettings`);
  book.edit('xl/workbook.xml', /<calcPr[^>]*>/, '<calcPr calcId="191029"/>');
  addOwnSheet(book);
  addPivot(book);
  addChartSheet(book, chartSelected);
  addWorkbookParts(book);
  addNames(book);
}

/** Puts own columns, rules, notes, a chart and protection on Theo dõi and Số liệu. */
export function touchOurSheets(book: OfficersBook, track: string, readings: string): void {
  const sheet = book.sheetPart(track);
  const cell =
    '<c r="Z8" t="inlineStr"><is><t>Việc của Sở</t></is></c><c r="AA8"><f>HeSoRieng*2</f><v>3</v></c>';
  book.edit(sheet, /(<row r="8"[^>]*>.*?)<\/row>/, `$1${cell}</row>`);
  const rule =
    '<conditionalFormatting sqref="Z8:Z20"><cfRule type="duplicateValues" dxfId="0" priority="99"/></conditionalFormatting>';
  book.edit(sheet, /<\/sheetData>/, '</sheetData><sheetProtection sheet="1" formatCells="0"/>');
  book.edit(sheet, '<dataValidations', `${rule}<dataValidations`);
  const own =
    '<dataValidation type="whole" allowBlank="1" sqref="AA8:AA20"><formula1>1</formula1><formula2>9</formula2></dataValidation>';
  book.edit(sheet, /<dataValidations count="(\d+)">/, `<dataValidations count="5">${own}`);
  addChart(book, 3, `'${track}'!$E$8:$E$12`);
  addDrawing(book, 3, part.TRACK_DRAWING_XML);
  const drawing = book.relate(sheet, 'drawing', '../drawings/canbo3.xml');
  book.add('xl/drawings/vmlDrawing2.vml', part.noteShapeXml(7, 4));
  const shapes = book.relate(sheet, 'vmlDrawing', '../drawings/vmlDrawing2.vml');
  book.add('xl/comments2.xml', part.notesXml('E8', 'Hỏi lại Sở'), `${SPREADSHEET}.comments+xml`);
  book.relate(sheet, 'comments', '../comments2.xml');
  book.edit(
    sheet,
    '<tableParts',
    `<drawing r:id="${drawing}"/><legacyDrawing r:id="${shapes}"/><tableParts`,
  );
  addOwnColumn(book, book.sheetPart(readings));
}

/** A calculated column of the officer's at the end of the table of readings. */
function addOwnColumn(book: OfficersBook, sheet: string): void {
  const table = `xl/tables/${/tables\/(table\d+\.xml)/.exec(book.text(sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels'))?.[1] ?? ''}`;
  book.edit(
    sheet,
    /(<row r="4"[^>]*>.*?)<\/row>/,
    '$1<c r="V4" t="inlineStr"><is><t>Của Sở</t></is></c></row>',
  );
  book.edit(sheet, /(<row r="5"[^>]*>.*?)<\/row>/, '$1<c r="V5"><f>LEN(A5)</f><v>6</v></c></row>');
  book.edit(table, / ref="A4:U(\d+)" totals/, ' ref="A4:V$1" totals');
  book.edit(
    table,
    /<autoFilter ref="A4:U(\d+)"\/>/,
    '<autoFilter ref="A4:V$1"><filterColumn colId="4"><filters><filter val="2027"/></filters></filterColumn></autoFilter>',
  );
  book.edit(
    table,
    /<tableColumns count="21">(.*)<\/tableColumns>/,
    '<tableColumns count="22">$1<tableColumn id="22" name="Của Sở"><calculatedColumnFormula>LEN(tblSoLieu[[#This Row],[Mã chỉ tiêu]])</calculatedColumnFormula></tableColumn></tableColumns>',
  );
}
