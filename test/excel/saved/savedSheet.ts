/** A worksheet part of a sheet of the far end. The order of elements is that of CT_Worksheet. */
import { cellAddress, rangeAddress, type CellRange } from '../../../src/core/a1';
import { CELL_ERRORS, type CellValue } from '../../../src/core/cells';
import type { Book } from '../../../src/host/file/book';
import { CellWriter } from '../../../src/host/file/cellXml';
import { layoutAttributes } from '../../../src/host/file/columnLayouts';
import { elementXml, XML_HEADER } from '../../../src/host/file/xmlWrite';
import {
  DEFAULT_HEIGHT,
  estimatedHeight,
  heightAttributes,
  type RowHeight,
  type ShownCell,
} from '../../../src/host/rowHeight';
import type { CellContent } from '../../../src/sheets/spec';
import type { Style } from '../../../src/sheets/styles';
import type { SheetModel } from '../model/book';
import { PaintedSheet } from './paintedSheet';
import { savedLook } from './savedLook';
import type { SavedPage } from './savedPage';
import { savedView } from './savedPage';
import { savedFormats, savedValidations } from './savedRules';
import { Properties, Unsaved } from './unsaved';

export interface SheetContext {
  readonly book: Book;
  readonly page: SavedPage;
  readonly selected: boolean;
  /** Relationships of the sheet's tables and of its drawing. */
  readonly tableIds: readonly string[];
  readonly drawingId: string | undefined;
}

/** Pixels of a character and around the text of a column; a pixel is 0.75 points. */
const CHARACTER = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 8.43;

function charactersOf(points: number): number {
  return (points / 0.75 - PADDING) / CHARACTER;
}

/** How deep a column is grouped. */
function outlineOf({ groups }: SheetModel, column: number): number {
  return groups.filter((group) => {
    const [first = 0, last = 0] = group.split(':').map(Number);
    return column >= first && column <= last;
  }).length;
}

interface CellLook {
  /** Null for the look that every cell has. */
  readonly style: Style | null;
  /** Place in the list of cell formats. */
  readonly format: number;
}

class SheetSaver {
  private readonly painted: PaintedSheet;
  private readonly writer: CellWriter;
  /** By what is painted on a cell, then by its number format. */
  private readonly looks = new Map<object, Map<string, CellLook>>();
  /** Widths of merged cells in columns, by their first cell. */
  private readonly spans: ReadonlyMap<string, number>;

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: SheetContext,
  ) {
    if (sheet.isProtected) throw new Unsaved(sheet.name, 'protection', true);
    this.painted = new PaintedSheet(sheet);
    this.spans = new Map(
      sheet.merges.map(({ firstRow, firstColumn, lastColumn }) => [
        `${firstRow}|${firstColumn}`,
        lastColumn - firstColumn + 1,
      ]),
    );
    this.writer = new CellWriter(context.book.strings);
  }

  xml(): string {
    const { sheet, context } = this;
    const { dialect, styles } = context.book;
    const namespaces = { xmlns: dialect.main, 'xmlns:r': dialect.relationships };
    const content =
      context.page.properties +
      savedView(sheet, context.selected) +
      this.formatXml() +
      this.columnsXml() +
      elementXml('sheetData', {}, this.rowsXml()) +
      this.mergesXml() +
      savedFormats(sheet, styles) +
      savedValidations(sheet) +
      context.page.layout +
      this.relatedXml();
    return XML_HEADER + elementXml('worksheet', namespaces, content);
  }

  private formatXml(): string {
    const deepest = Math.max(0, ...this.columns().map((column) => outlineOf(this.sheet, column)));
    return elementXml('sheetFormatPr', {
      defaultRowHeight: DEFAULT_HEIGHT,
      outlineLevelCol: deepest === 0 ? undefined : deepest,
    });
  }

  private columns(): number[] {
    return this.painted.laidOutColumns().sort((a, b) => a - b);
  }

  private width(column: number): number | undefined {
    const { ColumnWidth: points } = this.painted.column(column);
    return typeof points === 'number' ? charactersOf(points) : undefined;
  }

  private columnsXml(): string {
    const columns = this.columns().map((column) => {
      const place = `${this.sheet.name}, column ${column}`;
      const layout = new Properties(place, this.painted.column(column));
      const points = layout.number('ColumnWidth');
      const hidden = layout.flag('ColumnHidden') === true;
      layout.end();
      if (points === undefined) throw new Unsaved(place, 'no ColumnWidth', null);
      const outline = outlineOf(this.sheet, column);
      const attributes = layoutAttributes({
        width: charactersOf(points),
        hidden,
        ...(outline === 0 ? {} : { outline }),
      });
      return elementXml('col', { min: column, max: column, ...attributes });
    });
    return columns.length === 0 ? '' : elementXml('cols', {}, columns.join(''));
  }

  private content(row: number, column: number): CellContent {
    const { value, type, formula } = this.sheet.cells.at(row, column);
    const error = CELL_ERRORS.find((code) => type === 'Error' && code === value);
    const shown: CellValue = error === undefined ? value : { error };
    if (formula !== null) return { formula: formula.slice(1), value: shown };
    return type === 'Empty' ? null : shown;
  }

  private look(row: number, column: number): CellLook {
    const painted = this.painted.cell(row, column);
    const { numberFormat } = this.sheet.cells.at(row, column);
    const known = this.looks.get(painted) ?? new Map<string, CellLook>();
    this.looks.set(painted, known);
    const found = known.get(numberFormat) ?? this.newLook(painted, numberFormat, row, column);
    known.set(numberFormat, found);
    return found;
  }

  private newLook(painted: object, numberFormat: string, row: number, column: number): CellLook {
    const { styles } = this.context.book;
    const style = savedLook({ ...painted }, `${this.sheet.name}!${cellAddress(row, column)}`);
    const plain = numberFormat === 'General' ? 0 : styles.withNumberFormat(0, numberFormat);
    return { style, format: style === null ? plain : styles.cellFormat(style, numberFormat) };
  }

  private shownCell(row: number, column: number, style: Style | null): ShownCell {
    const span = this.spans.get(`${row}|${column}`) ?? 1;
    const columns = Array.from({ length: span }, (_, index) => column + index);
    return {
      content: this.content(row, column),
      wrap: style?.wrap ?? false,
      size: style?.size ?? 11,
      bold: style?.bold ?? false,
      indent: style?.indent ?? 0,
      width: columns.reduce((sum, each) => sum + (this.width(each) ?? DEFAULT_WIDTH), 0),
    };
  }

  /** Excel fits rows by itself unless somebody gave them a height; here they are estimated. */
  private height(row: number, shown: readonly ShownCell[]): RowHeight | null {
    const { RowHeight: given } = this.painted.row(row);
    if (typeof given === 'number') return { points: given, fixed: true };
    const points = estimatedHeight(shown);
    return points === null ? null : { points, fixed: false };
  }

  private rowXml(row: number): string {
    const shown: ShownCell[] = [];
    let cells = '';
    for (let column = 1; column <= this.painted.lastColumn; column++) {
      const content = this.content(row, column);
      const { style, format } = this.look(row, column);
      if (format === 0 && content === null) continue;
      cells += this.writer.cell(cellAddress(row, column), format, content);
      shown.push(this.shownCell(row, column, style));
    }
    const height = this.height(row, shown);
    if (cells === '' && height === null) return '';
    return elementXml('row', { r: row, ...heightAttributes(height) }, cells);
  }

  private rowsXml(): string {
    return Array.from({ length: this.painted.lastRow }, (_, index) => this.rowXml(index + 1)).join(
      '',
    );
  }

  private mergesXml(): string {
    const refs = this.sheet.merges.map((area: CellRange) => rangeAddress(area));
    if (refs.length === 0) return '';
    const cells = refs.map((ref) => elementXml('mergeCell', { ref })).join('');
    return elementXml('mergeCells', { count: refs.length }, cells);
  }

  private relatedXml(): string {
    const { drawingId, tableIds } = this.context;
    const drawing = drawingId === undefined ? '' : elementXml('drawing', { 'r:id': drawingId });
    if (tableIds.length === 0) return drawing;
    const parts = tableIds.map((id) => elementXml('tablePart', { 'r:id': id })).join('');
    return drawing + elementXml('tableParts', { count: tableIds.length }, parts);
  }
}

export function savedSheet(sheet: SheetModel, context: SheetContext): string {
  return new SheetSaver(sheet, context).xml();
}
