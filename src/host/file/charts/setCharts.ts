/** Puts charts on a worksheet of an opened book: their parts, the drawing, the relationships. */
import type { ChartSpec } from '../../../sheets/chart';
import { HostError } from '../../hostError';
import type { Book, Worksheet } from '../book';
import { CONTENT_TYPE, type Dialect } from '../dialect';
import { OpenFault } from '../openFault';
import { folderOf } from '../partNames';
import { SheetScan } from '../sheetScan';
import { applyEdits, child, insertInOrder, prefixedAttribute } from '../xmlTree';
import { elementXml } from '../xmlWrite';
import { chartXml } from './chartXml';
import { addAnchor, describeChart, drawnCharts, emptyDrawing } from './drawingPart';

/** CT_Worksheet as far as the drawing. */
const ELEMENTS_BEFORE = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing'
).split(' ');

function addPart(book: Book, stem: string, contentType: string, xml: string): string {
  const part = book.parts.freeName(`${folderOf(book.workbookPart)}${stem}`, '.xml');
  book.parts.add(part, contentType, new TextEncoder().encode(xml));
  return part;
}

function setText(book: Book, part: string, text: string): void {
  if (book.parts.text(part) !== text) book.parts.setText(part, text);
}

function addChart(book: Book, drawing: string, chart: ChartSpec): void {
  const { parts, dialect } = book;
  const part = addPart(book, 'charts/chart', CONTENT_TYPE.chart, chartXml(chart, dialect));
  const id = parts.relate(drawing, `${dialect.relationships}/chart`, part);
  setText(book, drawing, addAnchor(parts.text(drawing), drawing, chart, id, dialect));
}

/** Draws the charts into a drawing part: those of a known name where they are, the others anew. */
function fillDrawing(book: Book, drawing: string, charts: readonly ChartSpec[]): void {
  for (const chart of charts) {
    const source = book.parts.text(drawing);
    const name = chart.name.toLowerCase();
    const known = drawnCharts(source, drawing).find((each) => each.name.toLowerCase() === name);
    if (known === undefined) {
      addChart(book, drawing, chart);
      continue;
    }
    const related = book.parts.relationships(drawing);
    const part = related.find(({ id }) => id === known.relationshipId)?.target;
    if (part === undefined) throw new OpenFault('file.damaged', `${drawing}: chart ${chart.name}`);
    setText(book, part, chartXml(chart, book.dialect));
    setText(book, drawing, describeChart(source, known, chart.altText));
  }
}

/** A new drawing part of a sheet; gives its relationship. */
function relateDrawing(book: Book, sheetPart: string): { part: string; id: string } {
  const { dialect } = book;
  const part = addPart(book, 'drawings/drawing', CONTENT_TYPE.drawing, emptyDrawing(dialect));
  return { part, id: book.parts.relate(sheetPart, `${dialect.relationships}/drawing`, part) };
}

/**
 * The drawing of a sheet that is being written.
 * @returns its relationship id; undefined when there are no charts
 */
export function addDrawing(
  book: Book,
  sheetPart: string,
  charts: readonly ChartSpec[] = [],
): string | undefined {
  if (charts.length === 0) return undefined;
  const { part, id } = relateDrawing(book, sheetPart);
  fillDrawing(book, part, charts);
  return id;
}

function drawingElement(prefix: string, id: string, dialect: Dialect): string {
  // The sheet may not know the prefix, or use it for something else.
  return elementXml(`${prefix}drawing`, { 'xmlns:r': dialect.relationships, 'r:id': id });
}

/** The drawing of a sheet; a sheet without one gets one. */
function drawingOf(book: Book, sheetPart: string): string {
  const source = book.parts.text(sheetPart);
  const { root, prefix } = new SheetScan(source, sheetPart);
  const shown = child(root, 'drawing');
  if (shown !== undefined) {
    const id = prefixedAttribute(shown, 'id');
    const part = book.parts.relationships(sheetPart).find((each) => each.id === id)?.target;
    if (part === undefined) throw new OpenFault('file.damaged', `${sheetPart}: drawing`);
    return part;
  }
  const { part, id } = relateDrawing(book, sheetPart);
  const xml = drawingElement(prefix, id, book.dialect);
  const edits = insertInOrder(source, root, ELEMENTS_BEFORE, 'drawing', xml);
  book.parts.setText(sheetPart, applyEdits(source, edits));
  return part;
}

/**
 * Draws charts on a worksheet that is there.
 * @throws HostError other when the file's drawing cannot be read
 */
export function setCharts(book: Book, sheet: Worksheet, charts: readonly ChartSpec[]): void {
  if (charts.length === 0) return;
  try {
    fillDrawing(book, drawingOf(book, sheet.part), charts);
  } catch (error) {
    // Opening reads no drawings: a damaged one is found only now.
    if (!(error instanceof OpenFault)) throw error;
    throw new HostError('other', { sheet: sheet.name, cause: error });
  }
}
