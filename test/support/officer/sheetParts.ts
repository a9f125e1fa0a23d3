/**
 * Parts of an officer's own sheets as Excel writes them: pivot table with its cache, slicer, picture,
 * charts, notes and their shapes, a conversation, printer settings, a table without a header row.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SLICERS = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export const OWN_SHEET = 'Sổ tay của Sở';
export const PIVOT_SHEET = 'Tổng hợp riêng';
export const CHART_SHEET = 'Biểu đồ riêng';

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
const formula = (cell: string, f: string, value: number): string =>
  `<c r="${cell}"><f>${f}</f><v>${value}</v></c>`;
const row = (place: number, ...cells: readonly string[]): string =>
  `<row r="${place}" spans="1:4">${cells.join('')}</row>`;

const worksheet = (data: string, around: { before?: string; after: string }): string =>
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ''}` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  `<sheetData>${data}</sheetData>${around.after}</worksheet>`;

const MARGINS =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** Values, formulas, one over an area, protection, rules, validations, a link; what it relates to. */
export const OWN_SHEET_XML = worksheet(
  row(1, text('A1', 'Khu vực'), text('B1', 'Số'), text('C1', 'Gấp đôi')) +
    row(2, text('A2', 'Bắc'), number('B2', 10), formula('C2', 'B2*2', 20)) +
    row(3, text('A3', 'Nam'), number('B3', 32), formula('C3', 'SUM(B2:B3)', 42)) +
    row(4, text('A4', 'Cả hai'), '<c r="B4"><f t="array" ref="B4">SUM(B2:B3*2)</f><v>84</v></c>') +
    row(6, text('A6', 'riêng'), number('B6', 1)) +
    row(7, text('A7', 'riêng nữa'), number('B7', 2)),
  {
    before:
      '<sheetPr codeName="SoTay"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:C7"/>',
    after:
      '<sheetProtection sheet="1" objects="1" scenarios="1"/>' +
      '<conditionalFormatting sqref="B2:B3"><cfRule type="colorScale" priority="1"><colorScale>' +
      '<cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/>' +
      '</colorScale></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A3">' +
      '<formula1>"Bắc,Nam"</formula1></dataValidation></dataValidations>' +
      `<hyperlinks><hyperlink ref="A1" r:id="rId6"/></hyperlinks>${MARGINS}` +
      '<pageSetup paperSize="9" orientation="portrait" r:id="rId1"/>' +
      '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
      '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  },
);

export const PIVOT_SHEET_XML = worksheet(
  row(3, text('A3', 'Nhãn hàng'), text('B3', 'Tổng Số')) +
    row(4, text('A4', 'Bắc'), number('B4', 10)) +
    row(5, text('A5', 'Nam'), number('B5', 32)) +
    row(6, text('A6', 'Tổng'), number('B6', 42)),
  {
    after:
      `${MARGINS}<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${SLICERS}">` +
      '<x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst>',
  },
);

/** A table without a header row: no program finds its columns, but its name and number are taken. */
export const HEADLESS_TABLE_XML =
  `${HEADER}<table xmlns="${MAIN}" id="1" name="BangRieng" displayName="BangRieng" ref="A6:B7" headerRowCount="0">` +
  '<tableColumns count="2"><tableColumn id="1" name="Cột1"/><tableColumn id="2" name="Cột2"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

export const PIVOT_TABLE_XML =
  `${HEADER}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Giá trị" updatedVersion="6" minRefreshableVersion="3" createdVersion="6">` +
  '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>' +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField>' +
  '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>' +
  '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="Tổng Số" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

export const PIVOT_CACHE_XML =
  `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="Cán bộ" refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2">` +
  `<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="${OWN_SHEET}"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="Khu vực" numFmtId="0"><sharedItems count="2"><s v="Bắc"/><s v="Nam"/></sharedItems></cacheField>' +
  '<cacheField name="Số" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="32"/></cacheField></cacheFields></pivotCacheDefinition>';

export const PIVOT_RECORDS_XML = `${HEADER}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="32"/></r></pivotCacheRecords>`;

export const SLICER_XML = `${HEADER}<slicers xmlns="${SLICERS}"><slicer name="Khu vực" cache="Slicer_Khu_vuc" caption="Khu vực" rowHeight="241300"/></slicers>`;

/** @param tab sheetId of the sheet with the pivot table */
export const slicerCacheXml = (tab: number): string =>
  `${HEADER}<slicerCacheDefinition xmlns="${SLICERS}" name="Slicer_Khu_vuc" sourceName="Khu vực"><pivotTables><pivotTable tabId="${tab}" name="PivotTable1"/></pivotTables>` +
  '<data><tabular pivotCacheId="1"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>';

/** Of the workbook's extension list. */
export const slicerCachesXml = (id: string): string =>
  `<ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${SLICERS}"><x14:slicerCaches><x14:slicerCache r:id="${id}"/></x14:slicerCaches></ext>`;

const anchor = (column: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (id: number): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const drawing = (content: string): string =>
  `${HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`;

const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 3"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

/** A chart (rId1) and a picture (rId2). */
export const DRAWING_XML = drawing(anchor(5, frame(2)) + anchor(10, PICTURE));
/** A chart beside our table (rId1). */
export const TRACK_DRAWING_XML = drawing(anchor(26, frame(2)));
/** The chart (rId1) of a chart sheet. */
export const CHART_SHEET_DRAWING_XML = drawing(
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame(2)}<xdr:clientData/></xdr:absoluteAnchor>`,
);

/** Rows of a reference to one column. */
function rowsOf(values: string): number {
  const [, first, last] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(values) ?? [];
  return Number(last) - Number(first) + 1;
}

/** @param values area that it shows, e.g. `'Sổ tay của Sở'!$B$2:$B$3` */
export const chartXml = (values: string): string =>
  `${HEADER}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:ptCount val="${rowsOf(values)}"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

export const chartSheetXml = (selected: boolean): string =>
  `${HEADER}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView ${selected ? 'tabSelected="1" ' : ''}zoomScale="90" workbookViewId="0"/></sheetViews>${MARGINS}<drawing r:id="rId1"/></chartsheet>`;

export const notesXml = (cell: string, note: string): string =>
  `${HEADER}<comments xmlns="${MAIN}"><authors><author>Cán bộ</author></authors><commentList><comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${note}</t></r></text></comment></commentList></comments>`;

/** The shape of a note. Row and column from 0. */
export const noteShapeXml = (rowIndex: number, columnIndex: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape></xml>`;

const PERSON = '{0F3B6C7E-1B1A-4C2E-9A55-2B7E1C9D0A01}';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
export const PERSONS_XML = `${HEADER}<personList xmlns="${THREADS}"><person displayName="Cán bộ" id="${PERSON}" userId="cb" providerId="None"/></personList>`;
export const CONVERSATION_XML = `${HEADER}<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A2" dT="2026-11-25T08:00:00.00" personId="${PERSON}" id="{0F3B6C7E-1B1A-4C2E-9A55-2B7E1C9D0A02}"><text>Trao đổi của cán bộ</text></threadedComment></ThreadedComments>`;
