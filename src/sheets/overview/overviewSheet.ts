/**
 * Tổng quan: one printed page that a leader understands in ten seconds. All of it are formulas over
 * Tính toán, Đơn vị and Thiết lập; what is looked at is chosen on Theo dõi alone.
 */
import type { Book } from '../../core/book';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { componentCounts, totalCounts } from '../../core/overview/componentCounts';
import { headlines } from '../../core/overview/headlines';
import type { SentWord } from '../../core/overview/sending';
import { slotsOf } from '../calculation/calculationSheet';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { NAMES, SHEETS } from '../names';
import type { ConditionalFormat, NameSpec, SheetSpec } from '../spec';
import { PALETTE } from '../styles';
import { cellReference } from '../table';
import { barCells, headlineCells, headlineRows } from './chartData';
import { headlineChart, lightsChart } from './charts';
import { componentCells } from './componentTable';
import { deadlineCells } from './deadlineList';
import { headCells } from './headCells';
import { notMetCells, STATUS_COLUMNS } from './notMetList';
import { COLUMNS, LAST_PRINTED, LISTED, overviewRows, Page, WIDTHS } from './page';

/** Two lines of the list's texts. */
const LISTED_HEIGHT = 26.5;
/** A heading stands apart from what is above it. */
const HEADING_HEIGHT = 22;

function rowHeights(page: Page): Record<number, number> {
  const { firstListed, table, list } = page.rows;
  const listed = Array.from({ length: LISTED }, (_, index) => firstListed + index);
  return Object.fromEntries([
    ...[table, list].map((row) => [page.position(row, 1).row, HEADING_HEIGHT]),
    ...listed.map((row) => [page.position(row, 1).row, LISTED_HEIGHT]),
  ]) as Record<number, number>;
}

/** The lights of the list; counts of nothing step back. */
function conditionalFormats(page: Page): ConditionalFormat[] {
  const { firstListed, firstComponent, total } = page.rows;
  const [first, last] = STATUS_COLUMNS;
  const range = page.area(firstListed, first, firstListed + LISTED - 1, last);
  const cell = page.at(firstListed, first).replace(/\$(?=\d)/, '');
  const count = page.at(firstComponent, COLUMNS.indicators).replace(/\$/g, '');
  const counts = page.area(firstComponent, COLUMNS.indicators, total, COLUMNS.notAssessed);
  return [
    { range, formula: `LEFT(${cell},1)="✗"`, style: 'statusOff' },
    { range, formula: `LEFT(${cell},1)="▲"`, style: 'statusNear' },
    { range: counts, formula: `${count}=0`, style: 'statusNone' },
  ];
}

export function overviewNames(layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const { row, column } = layout.pageOrigin(NAMES.overview);
  return [{ name: NAMES.overview, refersTo: cellReference(SHEETS.overview, row, column) }];
}

/**
 * @param scores of the same book, see `scoreBook`
 * @param sending of the same book, see `sendingOf`
 */
export function overviewSheet(
  book: Book,
  scores: readonly IndicatorScore[],
  sending: ReadonlyMap<string, SentWord>,
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const { plan } = book;
  const page = new Page(layout.pageOrigin(NAMES.overview), overviewRows(plan));
  const rows = componentCounts(plan, scores);
  const total = totalCounts(rows);
  const years = headlineRows(book, scores);
  const isPercent = headlines(plan).every(({ kind }) => kind === 'percent');
  const cells = [
    ...headCells(page, book, total, sending),
    ...componentCells(page, book, rows, total, layout),
    ...notMetCells(page, scores, total, slotsOf(plan).length),
    ...deadlineCells(page, book),
    ...headlineCells(page, years),
    ...barCells(page, book, rows),
  ];
  return {
    name: SHEETS.overview,
    page: NAMES.overview,
    isRead: true,
    tabColor: PALETTE.tabMain,
    columns: WIDTHS,
    cells,
    rowHeights: rowHeights(page),
    tables: [],
    validations: [],
    conditionalFormats: conditionalFormats(page),
    charts: [
      ...headlineChart(page, years, isPercent),
      lightsChart(page, cells, years.length === 0),
    ],
    print: { orientation: 'landscape', lastColumn: LAST_PRINTED, onePage: true },
  };
}
