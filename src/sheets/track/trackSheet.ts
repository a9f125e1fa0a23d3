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
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import type { ConditionalFormat, MarkedRow, NameSpec, SheetSpec } from '../spec';
import { KEY_MARK } from '../spec';
import { PALETTE } from '../styles';
import type { TableDef } from '../table';
import {
  area,
  cellReference,
  columnLayouts,
  columnOf,
  followedCells,
  rowCell,
  tableSpec,
} from '../table';
import { statusText } from './statusText';
import { boxCells, headCells, validations } from './trackHead';
import { trackRows } from './trackRows';
import { choicePlaces, trackTable } from './trackTable';

/** The light's own cell, then the whole row of what is off track, then numbers that need more decimals. */
function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const first = def.headerRow + 1;
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

export function trackNames(years: readonly number[], layout: Layout = STANDARD_LAYOUT): NameSpec[] {
  const places = choicePlaces(years, layout);
  const at = (part: keyof typeof places): string =>
    cellReference(SHEETS.track, places[part].row, places[part].column);
  return [
    { name: NAMES.year, refersTo: at('year') },
    { name: NAMES.period, refersTo: at('period') },
    { name: NAMES.review, refersTo: at('review') },
  ];
}

/** The id goes into the mark, so that the row is counted no more; its name stays for who reads it. */
function markedRow(def: TableDef, mark: string): MarkedRow {
  return def.columns.map(({ key, foreign }) => {
    if (foreign === true || key === 'name') return undefined;
    return key === 'why' ? mark : null;
  });
}

export function trackSheet(
  book: Book,
  scores: readonly IndicatorScore[],
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const standard = trackTable(yearsOf(book.plan));
  const def = layout.placed(standard);
  const head = [...headCells(book), ...boxCells(def, scores)];
  const rows = trackRows(book, scores, layout);
  return {
    name: SHEETS.track,
    isRead: true,
    tabColor: PALETTE.tabMain,
    columns: columnLayouts([def]),
    cells: followedCells(standard, def, head),
    rowHeights: { 4: 48 },
    tables: [
      tableSpec(def, rows, {
        identity: {
          by: 'keys',
          columns: ['id'],
          gone: markedRow(def, `Mã ${KEY_MARK} không còn trong kế hoạch.`),
          repeated: markedRow(def, `Dòng lặp lại: mã ${KEY_MARK} đã có ở dòng trên.`),
        },
      }),
    ],
    validations: validations(book.plan, layout),
    conditionalFormats: conditionalFormats(def),
    freeze: { rows: def.headerRow, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'why'),
    },
  };
}
