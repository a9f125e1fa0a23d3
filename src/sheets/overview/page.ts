/**
 * The places of Tổng quan. It is a page: no table, rewritten in place, one sheet of A4. Rows and columns
 * are counted from the page's first cell, which officers may have moved.
 */
import type { CellPosition } from '../../core/a1';
import { absoluteAddress, quoteSheetName, rangeAddress } from '../../core/a1';
import type { Plan } from '../../core/plan/types';
import { SHEETS } from '../names';
import type { CellContent, ColumnLayout, PlacedCell } from '../spec';

/** Columns of the page. */
export const COLUMNS = {
  /** TT, Mã; Nội dung thành phần spans `code` and `name`. */
  order: 1,
  code: 2,
  name: 3,
  indicators: 4,
  judged: 5,
  met: 6,
  near: 7,
  off: 8,
  notDue: 9,
  noData: 10,
  notAssessed: 11,
  share: 12,
  lead: 13,
  gap: 14,
  /** The right part: choices, charts, deadlines. */
  label: 15,
  date: 16,
  left: 17,
  /** Beside the print area: rows that formulas look up, and what the charts draw. */
  pointer: 19,
  duty: 20,
  lastDay: 21,
  group: 22,
  year: 23,
  actual: 24,
  target: 25,
  bar: 26,
  rest: 27,
} as const;

export const LAST_PRINTED = COLUMNS.left;

const COUNT_WIDTH = 9;
const COUNTS = COLUMNS.share - COLUMNS.indicators + 1;

export const WIDTHS: readonly ColumnLayout[] = [
  ...[5, 10, 28].map((width) => ({ width })),
  ...Array.from({ length: COUNTS }, () => ({ width: COUNT_WIDTH })),
  ...[18, 1.5, 23, 12, 10].map((width) => ({ width })),
  ...[3, 9, 8, 9, 30, 7, 10, 10, 30, 9].map((width) => ({ width })),
];

/** So many indicators that are not met are told one by one. */
export const LISTED = 12;

/** Rows of the fixed parts. */
const ROWS = { title: 1, plan: 2, note: 3, state: 4, boxLabel: 5, box: 6, table: 7 } as const;
/** Rows that a chart takes at least. */
const CHART_ROWS = 6;

export interface OverviewRows {
  readonly title: number;
  readonly plan: number;
  readonly note: number;
  readonly state: number;
  readonly boxLabel: number;
  readonly box: number;
  /** Heading, header and first row of the table by component; the row under its last one. */
  readonly table: number;
  readonly header: number;
  readonly firstComponent: number;
  readonly total: number;
  readonly tableNote: number;
  /** Heading, header, first row and the line under the list of what is not met. */
  readonly list: number;
  readonly listHeader: number;
  readonly firstListed: number;
  readonly more: number;
  /** Heading and first row of the deadlines, beside the list; the row under the last. */
  readonly deadlines: number;
  readonly firstDeadline: number;
  readonly afterDeadlines: number;
  readonly last: number;
}

export function overviewRows({ components, duties }: Plan): OverviewRows {
  const header = ROWS.table + 1;
  const firstComponent = header + 1;
  const total = firstComponent + components.length + 1;
  const tableNote = total + 1;
  const list = tableNote + 1;
  const firstListed = list + 2;
  const more = firstListed + LISTED;
  const firstDeadline = list + 1;
  const afterDeadlines = firstDeadline + duties.length + 1;
  return {
    ...ROWS,
    header,
    firstComponent,
    total,
    tableNote,
    list,
    listHeader: list + 1,
    firstListed,
    more,
    deadlines: list,
    firstDeadline,
    afterDeadlines,
    last: Math.max(more, afterDeadlines + CHART_ROWS - 1),
  };
}

type Extra = Partial<Pick<PlacedCell, 'columnSpan' | 'numberFormat'>>;

/** Places cells of the page and refers to them. */
export class Page {
  private readonly down: number;
  private readonly right: number;

  constructor(
    origin: CellPosition,
    readonly rows: OverviewRows,
  ) {
    this.down = origin.row - 1;
    this.right = origin.column - 1;
  }

  cell(
    row: number,
    column: number,
    content: CellContent,
    style: PlacedCell['style'],
    extra: Extra = {},
  ): PlacedCell {
    return { ...this.position(row, column), content, style, ...extra };
  }

  position(row: number, column: number): CellPosition {
    return { row: row + this.down, column: column + this.right };
  }

  /** Absolute reference on the page itself: `$D$12`. */
  at(row: number, column: number): string {
    const place = this.position(row, column);
    return absoluteAddress(place.row, place.column);
  }

  /** One column from a row down to another: `$D$9:$D$17`. */
  column(column: number, firstRow: number, lastRow: number): string {
    return `${this.at(firstRow, column)}:${this.at(lastRow, column)}`;
  }

  /** The same with the sheet's name, as charts want it; several columns side by side. */
  reference(firstColumn: number, lastColumn: number, firstRow: number, lastRow: number): string {
    const [first, last] = [this.at(firstRow, firstColumn), this.at(lastRow, lastColumn)];
    return `${quoteSheetName(SHEETS.overview)}!${first === last ? first : `${first}:${last}`}`;
  }

  /** Area as rules name it: `K28:L37`. */
  area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
    const [first, last] = [
      this.position(firstRow, firstColumn),
      this.position(lastRow, lastColumn),
    ];
    return rangeAddress({
      firstRow: first.row,
      firstColumn: first.column,
      lastRow: last.row,
      lastColumn: last.column,
    });
  }
}
