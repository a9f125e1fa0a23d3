/**
 * A sheet without tables as the page shows it: the printed columns, row by row, with cells that reach
 * over several columns. Charts are the spreadsheet's.
 */
import type { PlacedCell, SheetSpec } from '../sheets/spec';
import { shownValue } from '../sheets/spec';
import { STYLES } from '../sheets/styles';
import type { Style } from '../sheets/styles';
import { shownText } from './cellText';
import { lightRule } from './lights';
import { ruleClass, styleClass } from './sheetCss';

export interface GridCellView {
  readonly key: string;
  readonly text: string;
  readonly className: string;
  /** Columns that it reaches over. */
  readonly span: number;
}

export interface GridRowView {
  readonly key: string;
  readonly cells: readonly GridCellView[];
}

export interface GridView {
  /** Characters of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRowView[];
}

function textOf({ content, style: name, numberFormat }: PlacedCell): string {
  const style: Style = STYLES[name];
  return shownText(shownValue(content), numberFormat ?? style.numberFormat);
}

function classOf({ style }: PlacedCell, text: string): string {
  const light = style === 'pageStatus' ? lightRule(text) : null;
  const border: Style = STYLES[style];
  return [
    styleClass(style),
    ...(border.border === true ? ['bordered'] : []),
    ...(light === null ? [] : [ruleClass(light)]),
  ].join(' ');
}

/** A text without a border may run on over the empty cells beside it, as in a spreadsheet. */
function spanOf(cell: PlacedCell, next: number): number {
  const style: Style = STYLES[cell.style];
  const own = cell.columnSpan ?? 1;
  return style.border === true ? own : Math.max(own, next - cell.column);
}

function rowView(row: number, cells: readonly PlacedCell[], last: number): GridRowView {
  const views: GridCellView[] = [];
  let column = 1;
  const gap = (to: number): void => {
    if (to <= column) return;
    views.push({ key: `${column}`, text: '', className: '', span: to - column });
  };
  cells.forEach((cell, index) => {
    gap(cell.column);
    const span = spanOf(cell, cells[index + 1]?.column ?? last + 1);
    const text = textOf(cell);
    views.push({ key: `${cell.column}`, text, className: classOf(cell, text), span });
    column = cell.column + span;
  });
  gap(last + 1);
  return { key: `${row}`, cells: views };
}

/** The sheet as it shall be shown. Pure. */
export function gridView(sheet: SheetSpec): GridView {
  const last = sheet.print?.lastColumn ?? sheet.columns.length;
  const printed = sheet.cells.filter(({ column }) => column <= last);
  const lastRow = Math.max(0, ...printed.map(({ row }) => row));
  const rows = Array.from({ length: lastRow }, (_, index) => {
    const cells = printed.filter(({ row }) => row === index + 1);
    return rowView(
      index + 1,
      cells.sort((one, other) => one.column - other.column),
      last,
    );
  });
  return { widths: sheet.columns.slice(0, last).map(({ width }) => width), rows };
}
