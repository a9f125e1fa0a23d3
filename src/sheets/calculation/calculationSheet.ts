/**
 * Tính toán: one row an indicator and slot, one column a step. Every light, gap and sentence of the
 * workbook comes from here, so that whoever must defend a figure can follow it cell by cell.
 */
import { absoluteAddress, cellAddress, columnName } from '../../core/a1';
import type { Book } from '../../core/book';
import type { CellValue } from '../../core/cells';
import { countsAnswers } from '../../core/measure/pool';
import type { Score } from '../../core/measure/score';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { notMet } from '../../core/overview/notMet';
import { PERIOD_WORDS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Indicator, Plan } from '../../core/plan/types';
import { IdSpans, ReadingSpans } from '../../core/span';
import { YES_NO } from '../../core/words';
import { ASSIGNMENT_TABLE, GC } from '../assign/assignmentTable';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { NAMES, SHEETS, TABLES } from '../names';
import { HEADER_ROW, LIST_TABLE } from '../planTables';
import { CT, SL } from '../ranges';
import { READING_TABLE } from '../readingTable';
import { CHOICE_TABLE } from '../settingTables';
import type { CellContent, NameSpec, SheetSpec, TableRow } from '../spec';
import type { TableDef } from '../table';
import { cellReference, columnLayouts, columnOf, fullColumn, tableSpec } from '../table';
import type { CalculationColumn, RowContext, RowData, RowSpans, Slot } from './column';
import { COVERAGE_COLUMNS } from './coverageColumns';
import { EXPLANATION_COLUMNS } from './explanationColumns';
import { countCells, countNames } from './countCells';
import { OUTCOME_COLUMNS } from './outcomeColumns';
import { HISTORY_COLUMNS } from './historyColumns';
import { OUTLOOK_COLUMNS } from './outlookColumns';
import { GROUP_STEP, OVERVIEW_COLUMNS } from './overviewColumns';
import { PLAN_COLUMNS } from './planColumns';
import { SCORE_COLUMNS } from './scoreColumns';
import { SENTENCE_COLUMNS } from './sentenceColumns';
import { SPAN_COLUMNS, spanned } from './spanColumns';
import { SOURCE_COLUMNS, TYPE_COLUMNS } from './sourceColumns';
import { DECLARED_COLUMN, TALLY_COLUMNS } from './tallyColumns';

/** Names of the steps that other sheets look up. */
export const TT = {
  key: 'TT_Khoa',
  yearTarget: 'TT_MucTieuNam',
  target: 'TT_MucTieu',
  actual: 'TT_ThucHien',
  gap: 'TT_ChenhLech',
  verdict: 'TT_DanhGia',
  fine: 'TT_CanSoLe',
  type: 'TT_Loai',
  before: 'TT_CungKy',
  trend: 'TT_XuHuong',
  outlook: 'TT_KhaNang',
  why: 'TT_DienGiai',
  planRow: 'TT_DongChiTieu',
  assignedLeads: 'TT_SoChuTri',
  cause: 'TT_NguyenNhan',
  remedy: 'TT_GiaiPhap',
  indicator: 'TT_Ma',
  component: 'TT_NoiDung',
  group: GROUP_STEP,
  notMetPlace: 'TT_ThuTu',
  shortName: 'TT_TenNgan',
  shortLead: 'TT_ChuTriNgan',
  targetShown: 'TT_GhiMucTieu',
  actualShown: 'TT_GhiThucHien',
  gapShown: 'TT_GhiChenhLech',
} as const;

const planRow: CalculationColumn = {
  key: 'planRow',
  header: 'Dòng ở Chỉ tiêu',
  width: 8,
  formula: (context) => `MATCH(${context.cell('indicator')},${CT.id},0)`,
  value: ({ plan, score }) => plan.indicators.indexOf(score.indicator) + 1,
};

const COLUMNS: readonly CalculationColumn[] = [
  planRow,
  ...PLAN_COLUMNS,
  ...SPAN_COLUMNS,
  ...SOURCE_COLUMNS,
  ...TYPE_COLUMNS,
  ...TALLY_COLUMNS,
  DECLARED_COLUMN,
  ...OUTCOME_COLUMNS,
  ...SCORE_COLUMNS,
  ...COVERAGE_COLUMNS,
  ...HISTORY_COLUMNS,
  ...OUTLOOK_COLUMNS,
  ...SENTENCE_COLUMNS,
  ...EXPLANATION_COLUMNS,
  ...OVERVIEW_COLUMNS,
];

export const CALCULATION_TABLE: TableDef = {
  sheet: SHEETS.calculation,
  name: TABLES.calculation,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: [
    { key: 'key', header: 'Khóa', width: 20, style: 'code' },
    { key: 'indicator', header: 'Mã', width: 14, style: 'code' },
    { key: 'year', header: 'Năm', width: 7, style: 'year' },
    { key: 'period', header: 'Kỳ', width: 9, style: 'textCenter' },
    ...COLUMNS.map(({ key, header, width }) => ({
      key,
      header,
      width,
      style: 'madeText' as const,
    })),
  ],
};

/** Slots of an indicator, in the order of their rows. */
export function slotsOf(plan: Plan): Slot[] {
  return ['current', 'before', ...yearsOf(plan)];
}

const SLOT_CODES = { current: 'HT', before: 'CK' } as const;

/** Key of a row: what other sheets match. */
export function slotKey(indicator: string, slot: Slot): string {
  return `${indicator}|${typeof slot === 'number' ? slot : SLOT_CODES[slot]}`;
}

/** Range of the words of an indicator's list, as Thiết lập holds them. */
export function wordRange(
  plan: Plan,
  indicator: Indicator,
  layout: Layout = STANDARD_LAYOUT,
): string {
  if (indicator.kind !== 'grade' && countsAnswers(indicator)) {
    return range(layout.placed(CHOICE_TABLE), 'word', 0, YES_NO.length);
  }
  let before = 0;
  for (const list of plan.lists) {
    if (list.id === indicator.list) {
      return range(layout.placed(LIST_TABLE), 'word', before, list.words.length);
    }
    before += list.words.length;
  }
  return '';
}

function range(def: TableDef, key: string, skip: number, length: number): string {
  const column = columnOf(def, key);
  const first = def.headerRow + 1 + skip;
  const from = cellReference(def.sheet, first, column);
  return `${from}:$${columnName(column)}$${first + length - 1}`;
}

interface Place {
  /** Of the indicator in the plan, from 0. */
  readonly index: number;
  readonly slot: Slot;
  readonly layout: Layout;
  /** Among the indicators that are not met, from 1; null for others. */
  readonly notMetPlace: number | null;
  readonly spans: RowSpans;
}

/** Where rows stand, as a sheet of this layout has them. */
function spansOf(book: Book, layout: Layout): (score: Score) => RowSpans {
  const readings = new ReadingSpans(book.readings, layout.placed(READING_TABLE).headerRow);
  const given = new IdSpans(book.assignments, layout.placed(ASSIGNMENT_TABLE).headerRow);
  return ({ indicator: { id }, year, period }) => ({
    period: readings.ofPeriod(year, period),
    key: readings.ofKey(id, year, period),
    given: given.of(id),
  });
}

function contextOf(
  plan: Plan,
  indicator: Indicator,
  { index, slot, layout }: Omit<Place, 'notMetPlace' | 'spans'>,
): RowContext {
  const slots = slotsOf(plan);
  const rowOf = (other: Slot): number =>
    HEADER_ROW + 1 + index * slots.length + slots.indexOf(other);
  const address = (key: string, other: Slot): string =>
    `$${cellAddress(rowOf(other), columnOf(CALCULATION_TABLE, key))}`;
  const cell = (key: string): string => address(key, slot);
  return {
    plan,
    indicator,
    slot,
    cell,
    cellAt: address,
    above: (key) =>
      index === 0
        ? null
        : `$${cellAddress(rowOf(slot) - index * slots.length, columnOf(CALCULATION_TABLE, key))}`,
    sl: spanned(SL, cell, 'key'),
    gc: spanned(GC, cell, 'given'),
    downTo: (key) => {
      const column = columnOf(CALCULATION_TABLE, key);
      return `${absoluteAddress(HEADER_ROW + 1, column)}:${address(key, slot)}`;
    },
    wordRange: wordRange(plan, indicator, layout),
    years: yearsOf(plan),
  };
}

function scoreOf(scored: IndicatorScore, slot: Slot): Score {
  if (slot === 'current') return scored.current;
  if (slot === 'before') return scored.earlier;
  const found = scored.yearly.find((known) => known.year === slot);
  if (found === undefined) throw new RangeError(`no score of ${slot}`);
  return found;
}

/** Năm and Kỳ of a row: the chosen ones, or the slot's own. */
function keyCells(score: Score, slot: Slot): CellContent[] {
  const key = slotKey(score.indicator.id, slot);
  const word = PERIOD_WORDS.words[score.period];
  if (typeof slot === 'number') return [key, score.indicator.id, slot, word];
  const year = slot === 'current' ? NAMES.year : `${NAMES.year}-1`;
  return [
    key,
    score.indicator.id,
    { formula: year, value: score.year },
    { formula: NAMES.period, value: word },
  ];
}

function stepCell(column: CalculationColumn, context: RowContext, data: RowData): CellContent {
  if (column.currentOnly === true && context.slot !== 'current') return null;
  const formula = column.formula(context);
  if (formula === null) return null;
  const value: CellValue = column.value(data);
  return { formula, value };
}

function row(book: Book, scored: IndicatorScore, place: Place): TableRow {
  const { plan } = book;
  const { slot, notMetPlace, spans } = place;
  const score = scoreOf(scored, slot);
  const context = contextOf(plan, scored.indicator, place);
  const data: RowData = {
    plan,
    score,
    words: scored.words,
    dates: scored.dates,
    spans,
    why: slot === 'current' ? scored.why : null,
    coverage: scored.coverage,
    explanation: scored.explanation,
    before: scored.before,
    points: scored.points,
    notMetPlace,
  };
  return {
    key: slotKey(scored.indicator.id, slot),
    cells: [...keyCells(score, slot), ...COLUMNS.map((column) => stepCell(column, context, data))],
  };
}

export function calculationNames(): NameSpec[] {
  return [
    ...countNames(),
    ...Object.entries(TT).map(([key, name]) => ({
      name,
      refersTo: fullColumn(CALCULATION_TABLE, key),
    })),
  ];
}

/** The sheet, hidden: officers read Theo dõi, auditors unhide this one. */
export function calculationSheet(
  book: Book,
  scores: readonly IndicatorScore[],
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const spansFor = spansOf(book, layout);
  const places = new Map(notMet(scores).map((scored, index) => [scored, index + 1]));
  const rows = scores.flatMap((scored, index) => {
    const notMetPlace = places.get(scored) ?? null;
    return slotsOf(book.plan).map((slot) => {
      const spans = spansFor(scoreOf(scored, slot));
      return row(book, scored, { index, slot, layout, notMetPlace, spans });
    });
  });
  return {
    name: SHEETS.calculation,
    hidden: true,
    columns: columnLayouts([CALCULATION_TABLE]),
    cells: [
      { row: 1, column: 1, content: 'CÁC BƯỚC TÍNH', style: 'title' },
      {
        row: 2,
        column: 1,
        content:
          'Mỗi dòng là một chỉ tiêu ở một kỳ: HT kỳ đang chọn, CK cùng kỳ năm trước, và cả năm của từng năm. Không sửa sheet này.',
        style: 'subtitle',
      },
      ...countCells(book, layout),
    ],
    tables: [tableSpec(CALCULATION_TABLE, rows, { filter: false })],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: HEADER_ROW, columns: 4 },
  };
}
