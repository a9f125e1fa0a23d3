/**
 * Theo dõi: what a leader opens. Year, period and review date are chosen here and nowhere else; every
 * figure and sentence is a formula over Tính toán, so that typing a reading changes it without us.
 */
import type { Book } from '../../core/book';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Verdict } from '../../core/measure/status';
import { yearsOf } from '../../core/plan/targets';
import { TT } from '../calculation/calculationSheet';
import { quote } from '../formula';
import { NAMES, SHEETS } from '../names';
import type { ConditionalFormat, NameSpec, SheetSpec } from '../spec';
import { PALETTE } from '../styles';
import type { TableDef } from '../table';
import { area, cellReference, columnLayouts, rowCell, tableSpec } from '../table';
import { statusText } from './statusText';
import { boxCells, headCells, validations } from './trackHead';
import { trackRows } from './trackRows';
import { CHOICES, TRACK_HEADER_ROW, trackTable } from './trackTable';

/** The light's own cell, then the whole row of what is off track, then numbers that need more decimals. */
function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const first = TRACK_HEADER_ROW + 1;
  const status = rowCell(def, 'status', first);
  const statusRange = area(def, 'status');
  const is = (...verdicts: readonly Verdict[]): string => {
    const tests = verdicts.map((verdict) => `${status}=${quote(statusText(verdict))}`);
    return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
  };
  const off = is('offYear', 'offInside');
  const fine = `INDEX(${TT.fine},${rowCell(def, 'currentRow', first)})`;
  const isTrue = `${rowCell(def, 'currentRow', first)}<>""`;
  return [
    { range: statusRange, formula: off, style: 'statusOff' },
    { range: statusRange, formula: is('near'), style: 'statusNear' },
    { range: statusRange, formula: is('met', 'exceeded'), style: 'statusMet' },
    { range: statusRange, formula: `LEFT(${status},1)="○"`, style: 'statusNone' },
    { range: area(def, 'id', 'clause'), formula: off, style: 'rowOff' },
    {
      range: area(def, 'target', 'gap'),
      formula: `IF(${isTrue},${fine},FALSE)`,
      style: 'fine',
    },
  ];
}

export function trackNames(): NameSpec[] {
  const at = (place: { row: number; column: number }): string =>
    cellReference(SHEETS.track, place.row, place.column);
  return [
    { name: NAMES.year, refersTo: at(CHOICES.year) },
    { name: NAMES.period, refersTo: at(CHOICES.period) },
    { name: NAMES.review, refersTo: at(CHOICES.review) },
  ];
}

export function trackSheet(book: Book, scores: readonly IndicatorScore[]): SheetSpec {
  const def = trackTable(yearsOf(book.plan));
  return {
    name: SHEETS.track,
    tabColor: PALETTE.tabMain,
    columns: columnLayouts([def]),
    cells: [...headCells(book), ...boxCells(def, scores)],
    rowHeights: { 4: 48 },
    tables: [tableSpec(def, trackRows(book, scores))],
    validations: validations(book.plan),
    conditionalFormats: conditionalFormats(def),
    freeze: { rows: TRACK_HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [TRACK_HEADER_ROW, TRACK_HEADER_ROW],
      lastColumn: 8,
    },
  };
}
