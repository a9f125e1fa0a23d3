/** What the two charts draw, in cells beside the print area: formulas, as everything on the page. */
import type { Book } from '../../core/book';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { ComponentCounts } from '../../core/overview/componentCounts';
import { notJudged } from '../../core/overview/componentCounts';
import { headlines } from '../../core/overview/headlines';
import { shortText } from '../../core/overview/shortText';
import { targetOf, yearsOf } from '../../core/plan/targets';
import type { Indicator, Plan } from '../../core/plan/types';
import { slotKey, TT } from '../calculation/calculationSheet';
import { WHOLE_PLAN } from '../calculation/overviewColumns';
import { join, quote, shortTextFormula } from '../formula';
import { CT } from '../ranges';
import type { CellContent, PlacedCell } from '../spec';
import { shownValue } from '../spec';
import type { Page } from './page';
import { COLUMNS } from './page';

/** Characters of a label under or beside a chart. */
const HEADLINE_ROOM = 60;
const BAR_ROOM = 20;

/** A year of a headline indicator. */
export interface HeadlineYear {
  /** The indicator's name in the first row of it, empty in the others. */
  readonly group: CellContent;
  readonly year: number;
  readonly actual: CellContent;
  readonly target: CellContent;
}

/** Null is an empty row between two indicators, at which the line breaks. */
export type HeadlineRow = HeadlineYear | null;

/**
 * The years in which an indicator has a target. One without is left out: a line cannot show that there
 * is nothing.
 */
function yearsDrawn(
  plan: Plan,
  indicator: Indicator,
  scores: readonly IndicatorScore[],
): HeadlineYear[] {
  const scored = scores.find((known) => known.indicator.id === indicator.id);
  const name = `INDEX(${CT.name},MATCH(${quote(indicator.id)},${CT.id},0))`;
  const group = {
    formula: shortTextFormula(name, HEADLINE_ROOM),
    value: shortText(indicator.name, HEADLINE_ROOM),
  };
  const years = yearsOf(plan).filter((year) => targetOf(indicator, year) !== null);
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
}

/** The headline indicators one below the other. */
export function headlineRows(
  { plan }: Pick<Book, 'plan'>,
  scores: readonly IndicatorScore[],
): HeadlineRow[] {
  return headlines(plan)
    .map((indicator) => yearsDrawn(plan, indicator, scores))
    .filter((years) => years.length > 0)
    .flatMap((years, index): HeadlineRow[] => (index === 0 ? years : [null, ...years]));
}

/**
 * First row of the headline indicators, under their headers: from the top of the page on, so that ten
 * years of three indicators do not make the page longer.
 */
export function firstHeadlineRow(page: Page): number {
  return page.rows.title + 1;
}

export function headlineCells(page: Page, rows: readonly HeadlineRow[]): PlacedCell[] {
  const first = firstHeadlineRow(page);
  const headers: readonly [number, string][] = [
    [COLUMNS.group, 'Chỉ tiêu tiêu biểu'],
    [COLUMNS.year, 'Năm'],
    [COLUMNS.actual, 'Thực hiện'],
    [COLUMNS.target, 'Mục tiêu'],
  ];
  return [
    ...headers.map(([column, text]) => page.cell(first - 1, column, text, 'chartData')),
    ...rows.flatMap((row, index) =>
      row === null
        ? []
        : [
            page.cell(first + index, COLUMNS.group, row.group, 'chartData'),
            page.cell(first + index, COLUMNS.year, row.year, 'chartData'),
            page.cell(first + index, COLUMNS.actual, row.actual, 'chartData'),
            page.cell(first + index, COLUMNS.target, row.target, 'chartData'),
          ],
    ),
  ];
}

/** Labels of the bars, and what is not judged of each component. */
export function barCells(
  page: Page,
  { plan }: Pick<Book, 'plan'>,
  rows: readonly ComponentCounts[],
): PlacedCell[] {
  const first = page.rows.firstComponent;
  return [
    page.cell(first - 1, COLUMNS.bar, 'Nội dung', 'chartData'),
    page.cell(first - 1, COLUMNS.rest, 'Chưa đánh giá', 'chartData'),
    ...rows.flatMap(({ component: id, counts }, index) => {
      const row = first + index;
      const name = plan.components.find((known) => known.id === id)?.name ?? WHOLE_PLAN;
      // The number ties the bar to its row of the table.
      const number = id === null ? '' : `${index + 1}. `;
      const label = {
        formula: join(quote(number), shortTextFormula(page.at(row, COLUMNS.code), BAR_ROOM)),
        value: number + shortText(name, BAR_ROOM),
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
