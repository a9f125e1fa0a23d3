/** A sheet, ready to be shown: each row is worked out when it comes into view and kept until the sheet changes. */
import type { CellValue } from '../../core/cells';
import { isBlank } from '../../core/cells';
import { lineCount } from '../../host/textLines';
import type { TableColumn } from '../../sheets/spec';
import { STYLES, type Style } from '../../sheets/styles';
import { gridText, typedText } from './cellTexts';
import { lockOf, type Lock } from './editability';
import { cellClasses } from './gridCss';
import { type CellLook, SheetLook } from './sheetLook';
import type { GridProps, SheetModel } from './sheetModel';
import { SheetRules } from './sheetRules';

export interface CellView {
  readonly column: number;
  /** Columns it is merged over, itself included. */
  readonly span: number;
  /** Last column that its text may run on into. */
  readonly reach: number;
  readonly text: string;
  readonly className: string;
  readonly isHeader: boolean;
  readonly isLocked: boolean;
  readonly hint: string | undefined;
}

export type RowView = ReadonlyMap<number, CellView>;

/** Characters, of columns that nobody gave a width. */
const DEFAULT_WIDTH = 9;
/** Columns and rows that are shown beyond what is there: room to type and to paste into. */
const SPARE = { rows: 200, columns: 3 } as const;
const FEWEST = { rows: 100, columns: 12 } as const;
/**
 * Rows that are kept worked out, those that were asked for last: a few screens. More of them would live long enough
 * for the browser to look through all memory now and then, in the middle of scrolling.
 */
const KEPT = 150;

function styleOf({ style }: CellLook): Style | null {
  return style === null ? null : STYLES[style];
}

export class SheetView {
  readonly rows: number;
  readonly columns: number;
  /** Last row and column that hold anything. */
  readonly used: { readonly row: number; readonly column: number };
  readonly look: SheetLook;
  private readonly rules: SheetRules;
  private readonly made = new Map<number, RowView>();

  constructor(
    readonly model: SheetModel,
    named: GridProps['named'] = () => null,
  ) {
    this.look = new SheetLook(model);
    this.rules = new SheetRules(model.look?.conditionalFormats ?? [], {
      value: (row, column) => this.value(row, column),
      named,
    });
    const { values } = model.observed;
    const column = values.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.used = { row: values.length, column };
    const { extent } = this.look;
    this.rows = Math.max(FEWEST.rows, Math.max(values.length, extent.row) + SPARE.rows);
    this.columns = Math.max(FEWEST.columns, Math.max(column, extent.column) + SPARE.columns);
  }

  get name(): string {
    return this.model.observed.name;
  }

  /** Sheets without grid lines show the lines of their tables alone. */
  get hasLines(): boolean {
    return this.model.look?.isRead !== true;
  }

  get freeze(): { readonly rows: number; readonly columns: number } {
    return this.model.look?.freeze ?? { rows: 0, columns: 0 };
  }

  /** Characters of a column; 0 for a hidden one. */
  width(column: number): number {
    const layout = this.model.look?.columns[column - 1];
    return layout?.hidden === true ? 0 : (layout?.width ?? DEFAULT_WIDTH);
  }

  value(row: number, column: number): CellValue {
    return this.model.observed.values[row - 1]?.[column - 1] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.model.observed.formulas[row - 1]?.[column - 1] ?? null;
  }

  isEmpty(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  lock(row: number, column: number): Lock | null {
    return lockOf(this.look.at(row, column), this.formula(row, column));
  }

  /** The content as the formula bar says it. */
  content(row: number, column: number): string {
    const formula = this.formula(row, column);
    return formula === null ? this.typed(row, column) : `=${formula}`;
  }

  /** The value as a person would type it. */
  typed(row: number, column: number): string {
    return typedText(this.value(row, column), this.look.at(row, column).numberFormat ?? null);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    const ruled = typeof value === 'number' ? this.rules.at(row, column).numberFormat : null;
    return gridText(value, ruled ?? this.look.at(row, column).numberFormat);
  }

  /** Cells of a row that show anything, by column. */
  row(row: number): RowView {
    const view = this.made.get(row) ?? this.makeRow(row);
    this.made.delete(row);
    this.made.set(row, view);
    const [oldest] = this.made.keys();
    if (this.made.size > KEPT && oldest !== undefined) this.made.delete(oldest);
    return view;
  }

  private makeRow(row: number): RowView {
    const cells = new Map<number, CellView>();
    for (let column = 1; column <= this.columns; column++) {
      const look = this.look.at(row, column);
      if (look.style !== null || !this.isEmpty(row, column)) {
        cells.set(column, this.cell(row, column, look));
      }
      column += look.span - 1;
    }
    return cells;
  }

  private cell(row: number, column: number, look: CellLook): CellView {
    const value = this.value(row, column);
    const ruled = this.rules.at(row, column);
    const style = styleOf(look);
    const text = gridText(value, ruled.numberFormat ?? look.numberFormat);
    const fits = typeof value !== 'number' || this.fits(text, column, look, style);
    return {
      column,
      span: look.span,
      reach: this.reach(row, column, look, style, value),
      text: fits ? text : '#'.repeat(Math.max(1, Math.floor(this.width(column)) - 1)),
      className: cellClasses(look.style, ruled, value),
      isHeader: look.part === 'header',
      isLocked: lockOf(look, this.formula(row, column)) !== null,
      hint: hintOf(look.part, look.column),
    };
  }

  /** A number that is cut off reads as another number. */
  private fits(text: string, column: number, look: CellLook, style: Style | null): boolean {
    const width = this.widthOver(column, look.span);
    return lineCount(text, width * FULL, style?.size ?? 11, style?.bold === true) === 1;
  }

  private widthOver(column: number, span: number): number {
    let width = 0;
    for (let each = column; each < column + span; each++) width += this.width(each);
    return width;
  }

  private reach(
    row: number,
    column: number,
    { span }: CellLook,
    style: Style | null,
    value: CellValue,
  ): number {
    let last = column + span - 1;
    const runs = typeof value === 'string' && value !== '' && span === 1 && style?.wrap !== true;
    const isLeft = style === null || style.horizontal === 'left' || style.horizontal === 'general';
    if (!runs || !isLeft) return last;
    while (last < this.columns && this.isFreeOf(row, last + 1)) last++;
    return last;
  }

  /** No content at all: a formula that shows nothing stops a text as well. */
  private isFreeOf(row: number, column: number): boolean {
    return (
      this.value(row, column) === null &&
      this.formula(row, column) === null &&
      this.look.mergeStart(row, column) === column
    );
  }
}

/** The estimate of lines leaves room at the ends that a lone number may take. */
const FULL = 1.06;

function hintOf(part: CellLook['part'], column: TableColumn | null): string | undefined {
  return part === 'header' ? column?.hint : undefined;
}
