/** What stands above a table: a label, a number below it. */
import { PERIOD_WORDS } from '../core/period';
import type { Selection } from '../core/book';
import { serialToIso, vietnameseDate } from '../core/calendar';
import { dateText, join, quote } from './formula';
import { NAMES } from './names';
import type { CellContent, FormulaCell, PlacedCell } from './spec';
import type { StyleName } from './styles';

const LABEL_ROW = 3;
const VALUE_ROW = 4;

/** A label above a cell; both span so many columns. */
export function labelled(
  column: number,
  label: CellContent,
  content: CellContent,
  style: StyleName,
  columnSpan?: number,
): PlacedCell[] {
  const span = columnSpan === undefined ? {} : { columnSpan };
  return [
    { row: LABEL_ROW, column, content: label, style: 'countLabel', ...span },
    { row: VALUE_ROW, column, content, style, ...span },
  ];
}

/** "Năm 2023, Cả năm, chốt đến 31/12/2023": what the counts look at. */
export function viewText({ year, period, review }: Selection): FormulaCell {
  const day = vietnameseDate(serialToIso(review) ?? '');
  return {
    formula: join(
      quote('Năm '),
      NAMES.year,
      quote(', '),
      NAMES.period,
      quote(', chốt đến '),
      dateText(NAMES.review),
    ),
    value: `Năm ${year}, ${PERIOD_WORDS.words[period]}, chốt đến ${day}`,
  };
}
