/** What stands above the tables of a sheet, as the page shows it: lines of text, boxes with counts. */
import type { PlacedCell, SheetSpec } from '../sheets/spec';
import { shownValue } from '../sheets/spec';
import { STYLES } from '../sheets/styles';
import type { Style, StyleName } from '../sheets/styles';
import { shownText } from './cellText';
import { styleClass } from './sheetCss';

export interface LineView {
  readonly key: string;
  readonly text: string;
  readonly className: string;
}

/** A label over its content. */
export interface BoxView extends LineView {
  readonly label: string;
  readonly labelClass: string;
  /** A sentence takes the whole line on a narrow screen. */
  readonly long: boolean;
}

export interface HeadView {
  readonly lines: readonly LineView[];
  readonly boxes: readonly BoxView[];
}

const LINE_STYLES: readonly StyleName[] = ['title', 'subtitle', 'heading', 'note'];

function textOf(cell: PlacedCell): string {
  const style: Style = STYLES[cell.style];
  return shownText(shownValue(cell.content), cell.numberFormat ?? style.numberFormat);
}

function boxOf(sheet: SheetSpec, label: PlacedCell): BoxView[] {
  const below = sheet.cells.find(
    ({ row, column }) => row === label.row + 1 && column === label.column,
  );
  if (below === undefined) return [];
  return [
    {
      key: `${label.row}|${label.column}`,
      label: textOf(label),
      labelClass: styleClass(label.style),
      text: textOf(below),
      className: styleClass(below.style),
      long: below.style === 'countNote',
    },
  ];
}

/** The head of a sheet. Cells to choose in are left out: the page has controls for them. */
export function headView(sheet: SheetSpec): HeadView {
  const lines = sheet.cells
    .filter(({ style }) => LINE_STYLES.includes(style))
    .map((cell) => ({
      key: `${cell.row}|${cell.column}`,
      text: textOf(cell),
      className: styleClass(cell.style),
    }));
  const boxes = sheet.cells
    .filter(({ style }) => style === 'countLabel')
    .flatMap((label) => boxOf(sheet, label));
  return { lines, boxes };
}
