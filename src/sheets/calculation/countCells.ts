/** Cells above the steps of Tính toán that names refer to: how far the tables reach, and a day. */
import type { Book } from '../../core/book';
import { unitDayOf } from '../../core/measure/scoreBook';
import { dueDates } from '../../core/settings';
import { filledRowCount } from '../../core/span';
import { ASSIGNMENT_COUNT, assignmentRowCount, ASSIGNMENT_TABLE } from '../assign/assignmentTable';
import type { Layout } from '../layout';
import { NAMES, SHEETS } from '../names';
import { KY, READING_COUNT, readingRowCount, UNIT_DAY } from '../ranges';
import { READING_TABLE } from '../readingTable';
import type { FormulaCell, NameSpec, PlacedCell } from '../spec';
import { cellReference } from '../table';

/** Where the rows of Số liệu and Giao chỉ tiêu are counted, and the day on which units must exist. */
const COUNT_CELL = { row: 3, column: 2 } as const;
const ASSIGNMENT_CELL = { row: 3, column: 4 } as const;
const DAY_CELL = { row: 3, column: 6 } as const;

export function countNames(): NameSpec[] {
  const at = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    cellReference(SHEETS.calculation, row, column);
  return [
    { name: READING_COUNT, refersTo: at(COUNT_CELL) },
    { name: ASSIGNMENT_COUNT, refersTo: at(ASSIGNMENT_CELL) },
    { name: UNIT_DAY, refersTo: at(DAY_CELL) },
  ];
}

/** The end of the chosen period, where none is set the day of review: twin of `unitDayOf`. */
function unitDay({ settings, selection }: Book): FormulaCell {
  const { year, period, review } = selection;
  const end = `SUMIFS(${KY.to},${KY.year},${NAMES.year},${KY.period},${NAMES.period})`;
  return {
    formula: `IF(${end}>0,${end},${NAMES.review})`,
    value: unitDayOf(dueDates(settings, year, period, review)),
  };
}

/** Numbers that names refer to, each beside its label. */
export function countCells(book: Book, layout: Layout): PlacedCell[] {
  const [readings, assignments] = [layout.placed(READING_TABLE), layout.placed(ASSIGNMENT_TABLE)];
  const cell = (
    place: { readonly row: number; readonly column: number },
    label: string,
    content: FormulaCell,
  ): PlacedCell[] => [
    { row: place.row, column: place.column - 1, content: label, style: 'label' },
    { ...place, content, style: 'value' },
  ];
  return [
    ...cell(COUNT_CELL, 'Số dòng Số liệu', {
      formula: readingRowCount(layout),
      value: filledRowCount(book.readings, readings.headerRow),
    }),
    ...cell(ASSIGNMENT_CELL, 'Số dòng Giao chỉ tiêu', {
      formula: assignmentRowCount(assignments),
      value: filledRowCount(book.assignments, assignments.headerRow),
    }),
    ...cell(DAY_CELL, 'Ngày xét đơn vị', unitDay(book)),
  ];
}
