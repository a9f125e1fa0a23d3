/** What the two charts draw, in cells beside the print area: formulas, as everything on the page. */
import type { Book } from '../../core/book';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { ComponentCounts } from '../../core/overview/componentCounts';
import { notJudged } from '../../core/overview/componentCounts';
import { headlines } from '../../core/overview/headlines';
import { shortText } from '../../core/overview/shortText';
import { targetOf, yearsOf } from '../../core/plan/targets';
import { slotKey, TT } from '../calculation/calculationSheet';
import { WHOLE_PLAN } from '../calculation/overviewColumns';
import { quote, shortTextFormula } from '../formula';
import { CT } from '../ranges';
import type { CellContent, PlacedCell } from '../spec';
import { shownValue } from '../spec';
import type { Page } from './page';
import { COLUMNS } from './page';

/** Characters of a label under or beside a chart. */
const HEADLINE_ROOM = 60;
const BAR_ROOM = 32;

/** A year of a headline indicator. */
export interface HeadlineYear {
  /** The indicator's name in the first row of it, empty in the others. */
  readonly group: CellContent;
  readonly year: number;
  readonly actual: CellContent;
  readonly target: CellContent;
}

/**
 * The years in which the headline indicators have a target, one below the other. A year without one is
 * left out: a line cannot show that there is nothing.
 */
export function headlineYears(
  { plan }: Pick<Book, 'plan'>,
  scores: readonly IndicatorScore[],
): HeadlineYear[] {
  return headlines(plan).flatMap((indicator) => {
    const scored = scores.find((known) => known.indicator.id === indicator.id);
    const years = yearsOf(plan).filter((year) => targetOf(indicator, year) !== null);
    const name = `INDEX(${CT.name},MATCH(${quote(indicator.id)},${CT.id},0))`;
    const group = {
      formula: shortTextFormula(name, HEADLINE_ROOM),
      value: shortText(indicator.name, HEADLINE_ROOM),
    };
    return years.map((year, index): HeadlineYear => {
      const yearly = scored?.yearly.find((known) => known.year === year);
      const step = (range: string): string =>
        `INDEX(${range},MATCH(${quote(slotKey(indicator.id, year))},${TT.key},0))`;
      return {
        group: index === 0 ? group : null,
        year,
        actual: { formula: step(TT.actual), value: yearly?.actual ?? '' },
        target: { formula: step(TT.target), value: yearly?.target ?? '' },
      };
    });
  });
}

/** First row of the data of both charts. */
export function firstDataRow(page: Page): number {
  return page.rows.firstComponent;
}

export function headlineCells(page: Page, years: readonly HeadlineYear[]): PlacedCell[] {
  const first = firstDataRow(page);
  const headers: readonly [number, string][] = [
    [COLUMNS.group, 'Chỉ tiêu tiêu biểu'],
    [COLUMNS.year, 'Năm'],
    [COLUMNS.actual, 'Thực hiện'],
    [COLUMNS.target, 'Mục tiêu'],
  ];
  return [
    ...headers.map(([column, text]) => page.cell(first - 1, column, text, 'chartData')),
    ...years.flatMap(({ group, year, actual, target }, index) => [
      page.cell(first + index, COLUMNS.group, group, 'chartData'),
      page.cell(first + index, COLUMNS.year, year, 'chartData'),
      page.cell(first + index, COLUMNS.actual, actual, 'chartData'),
      page.cell(first + index, COLUMNS.target, target, 'chartData'),
    ]),
  ];
}

/** Labels of the bars, and what is not judged of each component. */
export function barCells(
  page: Page,
  { plan }: Pick<Book, 'plan'>,
  rows: readonly ComponentCounts[],
): PlacedCell[] {
  const first = firstDataRow(page);
  return [
    page.cell(first - 1, COLUMNS.bar, 'Nội dung', 'chartData'),
    page.cell(first - 1, COLUMNS.rest, 'Chưa đánh giá', 'chartData'),
    ...rows.flatMap(({ component: id, counts }, index) => {
      const row = first + index;
      const name = plan.components.find((known) => known.id === id)?.name ?? WHOLE_PLAN;
      const label = {
        formula: shortTextFormula(page.at(row, COLUMNS.code), BAR_ROOM),
        value: shortText(name, BAR_ROOM),
      };
      const sum = `SUM(${page.at(row, COLUMNS.notDue)}:${page.at(row, COLUMNS.notAssessed)})`;
      return [
        page.cell(row, COLUMNS.bar, label, 'chartData'),
        page.cell(row, COLUMNS.rest, { formula: sum, value: notJudged(counts) }, 'chartData'),
      ];
    }),
  ];
}

/** A number that a chart draws; null where the cell shows none. */
export function drawn(content: CellContent): number | null {
  const value = shownValue(content);
  return typeof value === 'number' ? value : null;
}
