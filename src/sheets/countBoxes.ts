/** What stands above a table: a label, a number below it. */
import { PERIOD_WORDS } from '../core/period';
import type { Selection } from '../core/book';
import { serialToIso, vietnameseDate } from '../core/calendar';
import { dateText, join, quote } from './formula';
import { NAMES } from './names';
import type { CellContent, FormulaCell, PlacedCell } from './spec';
import type { StyleName } from './styles';
import type { TableDef } from './table';
import { columnOf } from './table';

/** Rows above the header row. */
const LABEL_ABOVE = 3;
const VALUE_ABOVE = 2;

/** Row of the values above a table. */
export function valueRow({ headerRow }: TableDef): number {
  return headerRow - VALUE_ABOVE;
}

/** A label above a cell, both above a column of the table; both span so many columns. */
export function labelled(
  def: TableDef,
  key: string,
  label: CellContent,
  content: CellContent,
  style: StyleName,
  columnSpan?: number,
): PlacedCell[] {
  const column = columnOf(def, key);
  const span = columnSpan === undefined ? {} : { columnSpan };
  return [
    { row: def.headerRow - LABEL_ABOVE, column, content: label, style: 'countLabel', ...span },
    { row: valueRow(def), column, content, style, ...span },
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
