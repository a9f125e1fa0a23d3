/**
 * A whole worksheet part from its specification. The order of elements is that of CT_Worksheet:
 * Excel refuses any other.
 */
import { cellAddress, columnName, rangeAddress } from '../../core/a1';
import type { SheetSpec } from '../../sheets/spec';
import { CellWriter } from './cellXml';
import { layoutAttributes } from './columnLayouts';
import type { Dialect } from './dialect';
import { DEFAULT_HEIGHT, heightAttributes, type RowHeight } from '../rowHeight';
import type { SharedStrings } from './sharedStrings';
import { type GridCell, SheetGrid } from './sheetGrid';
import { conditionalFormatsXml, validationsXml } from './sheetRules';
import type { StyleSheet } from './styleSheet';
import { elementXml, XML_HEADER } from './xmlWrite';
import { joinBytes } from './zipWrite';

export interface SheetParts {
  readonly dialect: Dialect;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** Relationship ids of the sheet's tables, in the order of the specification. */
  readonly tableIds: readonly string[];
  /** Relationship id of its drawing, where it has charts. */
  readonly drawingId?: string | undefined;
  /** True for the one sheet that is shown on opening. */
  readonly selected: boolean;
}

const A4 = 9;
/** Inches: 20 mm all round, 15 mm at the right, 10 mm to header and footer. */
const MARGINS = {
  left: 0.7874,
  right: 0.5906,
  top: 0.7874,
  bottom: 0.7874,
  header: 0.3937,
  footer: 0.3937,
};
/** Inches: 10 mm all round, 15 mm at the foot, 7 mm to header and footer. */
const NARROW_MARGINS = {
  left: 0.3937,
  right: 0.3937,
  top: 0.3937,
  bottom: 0.5906,
  header: 0.2756,
  footer: 0.2756,
};
/** Sheet name at the left, page number in the middle. */
const FOOTER = '&L&"Times New Roman,Regular"&10&A&C&"Times New Roman,Regular"&11&P/&N';
/** Rows are encoded in pieces of about this many characters. */
const CHUNK = 1 << 15;

function sheetProperties(spec: SheetSpec): string {
  const tab =
    spec.tabColor === undefined ? '' : elementXml('tabColor', { rgb: `FF${spec.tabColor}` });
  const fit = spec.print === undefined ? '' : elementXml('pageSetUpPr', { fitToPage: 1 });
  return tab + fit === '' ? '' : elementXml('sheetPr', {}, tab + fit);
}

function paneXml(rows: number, columns: number): string {
  const first = cellAddress(rows + 1, columns + 1);
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const pane = elementXml('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: first,
    activePane: active,
    state: 'frozen',
  });
  const others =
    active === 'bottomRight'
      ? elementXml('selection', { pane: 'topRight' }) +
        elementXml('selection', { pane: 'bottomLeft' })
      : '';
  return pane + others + elementXml('selection', { pane: active, activeCell: first, sqref: first });
}

function viewsXml(spec: SheetSpec, selected: boolean): string {
  const { rows, columns } = spec.freeze ?? { rows: 0, columns: 0 };
  const pane = rows > 0 || columns > 0 ? paneXml(rows, columns) : '';
  return elementXml(
    'sheetViews',
    {},
    elementXml(
      'sheetView',
      {
        showGridLines: spec.isRead === true ? 0 : undefined,
        tabSelected: selected ? 1 : undefined,
        workbookViewId: 0,
      },
      pane,
    ),
  );
}

function formatXml(spec: SheetSpec): string {
  const levels = spec.columns.map((column) => column.outline ?? 0);
  const deepest = Math.max(0, ...levels);
  return elementXml('sheetFormatPr', {
    defaultRowHeight: DEFAULT_HEIGHT,
    outlineLevelCol: deepest === 0 ? undefined : deepest,
  });
}

function columnsXml(spec: SheetSpec): string {
  const columns = spec.columns.map((layout, index) =>
    elementXml('col', { min: index + 1, max: index + 1, ...layoutAttributes(layout) }),
  );
  return columns.length === 0 ? '' : elementXml('cols', {}, columns.join(''));
}

function rowXml(
  row: number,
  cells: readonly GridCell[],
  height: RowHeight | null,
  writer: CellWriter,
): string {
  let content = '';
  for (const cell of cells) {
    content += writer.cell(`${columnName(cell.column)}${row}`, cell.format, cell.content);
  }
  if (content === '' && height === null) return '';
  return elementXml('row', { r: row, ...heightAttributes(height) }, content);
}

interface Extent {
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  firstRow: number;
}

/** All rows, encoded in pieces; `extent` learns the area that they cover. */
function rowPieces(grid: SheetGrid, writer: CellWriter, extent: Extent): Uint8Array[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = '';
  for (let row = 1; row <= grid.lastRow; row++) {
    const cells = grid.cells(row);
    text += rowXml(row, cells, grid.height(row, cells), writer);
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (first !== undefined && last !== undefined) {
      extent.firstRow = Math.min(extent.firstRow, row);
      extent.lastRow = row;
      extent.firstColumn = Math.min(extent.firstColumn, first.column);
      extent.lastColumn = Math.max(extent.lastColumn, last.column);
    }
    if (text.length > CHUNK) {
      pieces.push(encoder.encode(text));
      text = '';
    }
  }
  pieces.push(encoder.encode(text));
  return pieces;
}

function mergesXml(grid: SheetGrid): string {
  const merges = grid.merges();
  if (merges.length === 0) return '';
  const cells = merges.map((ref) => elementXml('mergeCell', { ref })).join('');
  return elementXml('mergeCells', { count: merges.length }, cells);
}

function pageXml(spec: SheetSpec): string {
  const onePage = spec.print?.onePage === true;
  const setup =
    spec.print === undefined
      ? elementXml('pageSetup', { paperSize: A4 })
      : elementXml('pageSetup', {
          paperSize: A4,
          fitToHeight: onePage ? 1 : 0,
          orientation: spec.print.orientation,
        });
  const footer = elementXml('headerFooter', {}, elementXml('oddFooter', {}, footerXml()));
  return elementXml('pageMargins', onePage ? NARROW_MARGINS : MARGINS) + setup + footer;
}

function footerXml(): string {
  return FOOTER.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/** Header cells such as `2023` are text on purpose: no green triangle for them. */
function ignoredErrorsXml(spec: SheetSpec): string {
  const ranges = spec.tables
    .filter((table) => table.columns.some(({ header }) => /^[\d.,%]+$/.test(header)))
    .map(({ headerRow, firstColumn, columns }) =>
      rangeAddress({
        firstRow: headerRow,
        firstColumn,
        lastRow: headerRow,
        lastColumn: firstColumn + columns.length - 1,
      }),
    );
  if (ranges.length === 0) return '';
  const ignored = elementXml('ignoredError', { sqref: ranges.join(' '), numberStoredAsText: 1 });
  return elementXml('ignoredErrors', {}, ignored);
}

function drawingXml(id: string | undefined): string {
  return id === undefined ? '' : elementXml('drawing', { 'r:id': id });
}

function tablePartsXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const parts = ids.map((id) => elementXml('tablePart', { 'r:id': id })).join('');
  return elementXml('tableParts', { count: ids.length }, parts);
}

function dimensionXml(extent: Extent): string {
  return elementXml('dimension', { ref: extent.lastRow === 0 ? 'A1' : rangeAddress(extent) });
}

/**
 * The bytes of a worksheet part. Strings and formats that it needs are added to the book's.
 * @throws RangeError for a specification that no sheet can show: a fault of the program
 */
export function writeSheet(spec: SheetSpec, parts: SheetParts): Uint8Array {
  const { dialect, styles } = parts;
  const grid = new SheetGrid(spec, styles);
  const extent = { firstRow: Infinity, lastRow: 0, firstColumn: Infinity, lastColumn: 0 };
  const rows = rowPieces(grid, new CellWriter(parts.strings), extent);
  const head =
    `${XML_HEADER}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    sheetProperties(spec) +
    dimensionXml(extent) +
    viewsXml(spec, parts.selected) +
    formatXml(spec) +
    columnsXml(spec) +
    '<sheetData>';
  const tail =
    '</sheetData>' +
    mergesXml(grid) +
    conditionalFormatsXml(spec, styles) +
    validationsXml(spec) +
    pageXml(spec) +
    ignoredErrorsXml(spec) +
    drawingXml(parts.drawingId) +
    tablePartsXml(parts.tableIds) +
    '</worksheet>';
  const encoder = new TextEncoder();
  return joinBytes([encoder.encode(head), ...rows, encoder.encode(tail)]);
}
