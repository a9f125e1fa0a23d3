/**
 * Theo dõi: what a leader opens. Year, period and review date are chosen here and nowhere else; every
 * figure and sentence is a formula over Tính toán, so that typing a reading changes it without us.
 */
import { cellAddress } from '../core/a1';
import type { Book } from '../core/book';
import type { CellValue } from '../core/cells';
import { STATUS_WORDS } from '../core/measure/status';
import type { Verdict } from '../core/measure/status';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { PERIOD_WORDS, PERIODS } from '../core/period';
import { yearsOf } from '../core/plan/targets';
import type { Indicator, Plan } from '../core/plan/types';
import { YES_NO } from '../core/words';
import { slotKey, TT, wordRange } from './calculation/calculationSheet';
import { choose, quote } from './formula';
import { NAMES, SHEETS, TABLES } from './names';
import { CHOICE_TABLE } from './settingTables';
import type { CellContent, ConditionalFormat, FormulaCell, NameSpec, PlacedCell } from './spec';
import type { SheetSpec, TableRow, Validation } from './spec';
import { NUMBER_FORMATS, PALETTE } from './styles';
import type { ColumnDef, TableDef } from './table';
import { area, cellReference, columnLayouts, localColumn, rowCell, tableSpec } from './table';

const HEADER_ROW = 7;

/** Where the three choices stand. */
export const CHOICES = {
  year: { row: 3, column: 2 },
  period: { row: 4, column: 2 },
  review: { row: 5, column: 2 },
} as const;

function columns(years: readonly number[]): ColumnDef[] {
  return [
    { key: 'id', header: 'Mã', width: 13, style: 'code' },
    { key: 'name', header: 'Chỉ tiêu', width: 44, style: 'text' },
    { key: 'unit', header: 'ĐVT', width: 8, style: 'textCenter' },
    { key: 'target', header: 'Mục tiêu', width: 11, style: 'number' },
    { key: 'actual', header: 'Thực hiện', width: 11, style: 'number' },
    {
      key: 'gap',
      header: 'Chênh lệch',
      width: 11,
      style: 'number',
      hint: 'Dấu + là tốt hơn mục tiêu, dấu - là chưa bằng mục tiêu.',
    },
    { key: 'status', header: 'Đánh giá', width: 16, style: 'status' },
    { key: 'why', header: 'Diễn giải', width: 46, style: 'madeText' },
    { key: 'order', header: 'TT', width: 5, style: 'year' },
    { key: 'type', header: 'Loại số liệu', width: 13, style: 'textCenter' },
    { key: 'before', header: 'Cùng kỳ năm trước', width: 12, style: 'number' },
    { key: 'trend', header: 'Xu hướng', width: 13, style: 'textCenter' },
    ...years.map((year) => ({
      key: `year${year}`,
      header: `Năm ${year}`,
      width: 11,
      style: 'number' as const,
    })),
    { key: 'finalTarget', header: 'Mục tiêu năm cuối', width: 11, style: 'number' },
    { key: 'outlook', header: 'Khả năng hoàn thành', width: 30, style: 'madeText' },
    { key: 'lead', header: 'Cơ quan chủ trì', width: 24, style: 'text' },
    { key: 'clause', header: 'Căn cứ', width: 22, style: 'text' },
    { key: 'currentRow', header: 'Dòng tính', width: 8, style: 'year', hidden: true },
  ];
}

export function trackTable(years: readonly number[]): TableDef {
  return {
    sheet: SHEETS.track,
    name: TABLES.track,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    columns: columns(years),
  };
}

/** The text in column Đánh giá: shape and word, so that colour never stands alone. */
export function statusText(verdict: Verdict): string {
  return `${STATUS_WORDS[verdict].shape} ${STATUS_WORDS[verdict].word}`;
}

function statusFormula(word: string): string {
  const byShape = new Map<string, string[]>();
  for (const known of Object.values(STATUS_WORDS)) {
    byShape.set(known.shape, [...(byShape.get(known.shape) ?? []), known.word]);
  }
  const cases = [...byShape].filter(([shape]) => shape !== '○');
  const shape = choose(
    cases.map(([mark, words]) => [
      words.length === 1
        ? `${word}=${quote(words[0] ?? '')}`
        : `OR(${words.map((known) => `${word}=${quote(known)}`).join(',')})`,
      quote(`${mark} `),
    ]),
    '"○ "',
  );
  return `${shape}&${word}`;
}

/** Number formats of values and gaps by kind; words need none. */
function formats(indicator: Indicator): { value: string; gap: string } {
  switch (indicator.kind) {
    case 'percent':
    case 'reduction':
      return { value: NUMBER_FORMATS.percent, gap: NUMBER_FORMATS.gap };
    case 'score':
      return { value: NUMBER_FORMATS.score, gap: NUMBER_FORMATS.gapScore };
    case 'rank':
      return { value: NUMBER_FORMATS.plain, gap: NUMBER_FORMATS.gapInteger };
    case 'count':
      return { value: NUMBER_FORMATS.integer, gap: NUMBER_FORMATS.gapInteger };
    default:
      return { value: NUMBER_FORMATS.general, gap: NUMBER_FORMATS.gapInteger };
  }
}

/** A number as the sheet shows it: the word for grades and yes/no. */
function shown(indicator: Indicator, words: readonly string[], value: number | null): CellValue {
  if (value === null) return '';
  if (indicator.kind === 'grade') return words[value - 1] ?? '';
  if (indicator.kind === 'yesNo')
    return value === 100 ? YES_NO[0] : value === 0 ? YES_NO[1] : value;
  return value;
}

function shownFormula(plan: Plan, indicator: Indicator, number: string): string {
  if (indicator.kind === 'grade') {
    return `IF(${number}="","",INDEX(${wordRange(plan, indicator)},${number}))`;
  }
  if (indicator.kind !== 'yesNo') return number;
  return choose(
    [
      [`${number}=100`, quote(YES_NO[0])],
      [`${number}=0`, quote(YES_NO[1])],
    ],
    number,
  );
}

function cellsOf(
  book: Book,
  scored: IndicatorScore,
  def: TableDef,
  row: number,
): Map<string, CellContent> {
  const { plan } = book;
  const { indicator, words, current } = scored;
  const step = (name: string): string => `INDEX(${name},${rowCell(def, 'currentRow', row)})`;
  const number = (name: string, value: number | null): FormulaCell => ({
    formula: shownFormula(plan, indicator, step(name)),
    value: shown(indicator, words, value),
  });
  const inSlot = (name: string, slot: number): string =>
    `INDEX(${name},MATCH(${rowCell(def, 'id', row)}&"|${slot}",${TT.key},0))`;
  const final = scored.yearly[scored.yearly.length - 1]?.target ?? null;
  const key = slotKey('', 'current');
  return new Map<string, CellContent>([
    ['id', indicator.id],
    ['name', indicator.name],
    ['unit', indicator.unit],
    ['target', number(TT.target, current.target)],
    ['actual', number(TT.actual, current.actual)],
    ['gap', { formula: step(TT.gap), value: current.gap ?? '' }],
    ['status', { formula: statusFormula(step(TT.verdict)), value: statusText(current.verdict) }],
    ['why', { formula: step(TT.why), value: scored.why.sentence }],
    ['order', indicator.order],
    ['type', { formula: step(TT.type), value: current.resolution.type ?? '' }],
    ['before', number(TT.before, scored.before)],
    ['trend', { formula: step(TT.trend), value: scored.trend }],
    ...scored.yearly.map(({ year, actual }): [string, CellContent] => [
      `year${year}`,
      {
        formula: shownFormula(plan, indicator, inSlot(TT.actual, year)),
        value: shown(indicator, words, actual),
      },
    ]),
    [
      'finalTarget',
      {
        formula: shownFormula(plan, indicator, inSlot(TT.target, plan.lastYear)),
        value: shown(indicator, words, final),
      },
    ],
    ['outlook', { formula: step(TT.outlook), value: scored.outlook }],
    ['lead', indicator.lead.text === '' ? null : indicator.lead.text],
    ['clause', indicator.clause],
    [
      'currentRow',
      {
        formula: `MATCH(${rowCell(def, 'id', row)}&${quote(key)},${TT.key},0)`,
        value: plan.indicators.indexOf(indicator) * (2 + scored.yearly.length) + 1,
      },
    ],
  ]);
}

const VALUE_COLUMNS = /^(target|actual|before|finalTarget|year\d+)$/;

function rowOf(book: Book, scored: IndicatorScore, def: TableDef, row: number): TableRow {
  const cells = cellsOf(book, scored, def, row);
  const { value, gap } = formats(scored.indicator);
  const numberFormats: Record<number, string> = {};
  def.columns.forEach((column, index) => {
    if (VALUE_COLUMNS.test(column.key)) numberFormats[index] = value;
    if (column.key === 'gap') numberFormats[index] = gap;
  });
  return {
    key: scored.indicator.id,
    cells: def.columns.map((column) => cells.get(column.key) ?? null),
    numberFormats,
  };
}

/** Rows of Theo dõi in the order given: the officer's order stays. */
export function trackRows(book: Book, scores: readonly IndicatorScore[]): TableRow[] {
  const def = trackTable(yearsOf(book.plan));
  return scores.map((scored, index) => rowOf(book, scored, def, HEADER_ROW + 1 + index));
}

/** A box above the table: a label, the verdicts it counts, its column. */
const BOXES = [
  { label: 'Đạt, vượt', verdicts: ['met', 'exceeded'], column: 4, style: 'countMet' },
  { label: 'Gần đạt', verdicts: ['near'], column: 5, style: 'countNear' },
  { label: 'Không đạt', verdicts: ['offYear', 'offInside'], column: 6, style: 'countOff' },
] as const satisfies readonly {
  label: string;
  verdicts: readonly Verdict[];
  column: number;
  style: PlacedCell['style'];
}[];

/** What is not judged, told in one line. */
const REST: readonly { readonly label: string; readonly verdicts: readonly Verdict[] }[] = [
  { label: 'chưa có số liệu', verdicts: ['noData'] },
  { label: 'chưa đến kỳ, chờ công bố', verdicts: ['notDue', 'awaitingPublication'] },
  { label: 'không đặt mục tiêu năm', verdicts: ['noTarget'] },
  { label: 'không đánh giá', verdicts: ['notAssessable'] },
  { label: 'số liệu cần kiểm tra', verdicts: ['invalid', 'stale'] },
];

function counted(
  def: TableDef,
  scores: readonly IndicatorScore[],
  verdicts: readonly Verdict[],
): FormulaCell & { readonly value: number } {
  const status = localColumn(def, 'status');
  const formula = verdicts
    .map((verdict) => `COUNTIF(${status},${quote(statusText(verdict))})`)
    .join('+');
  const value = scores.filter(({ current }) => verdicts.includes(current.verdict)).length;
  return { formula, value };
}

function boxCells(def: TableDef, scores: readonly IndicatorScore[]): PlacedCell[] {
  const box = (
    column: number,
    label: string,
    content: CellContent,
    style: PlacedCell['style'],
  ): PlacedCell[] => [
    { row: 3, column, content: label, style: 'countLabel' },
    { row: 4, column, content, style },
  ];
  const rest = counted(
    def,
    scores,
    REST.flatMap(({ verdicts }) => verdicts),
  );
  const parts = REST.map(({ label, verdicts }) => ({ label, ...counted(def, scores, verdicts) }));
  const sentence: FormulaCell = {
    formula: parts
      .map(
        ({ label, formula }, index) =>
          `${quote(index === 0 ? '' : '; ')}&(${formula})&${quote(` ${label}`)}`,
      )
      .join('&'),
    value: parts.map(({ label, value }) => `${value} ${label}`).join('; '),
  };
  const total = { formula: `COUNTA(${localColumn(def, 'id')})`, value: scores.length };
  return [
    ...box(3, 'Tổng số', total, 'count'),
    ...BOXES.flatMap(({ label, verdicts, column, style }) =>
      box(column, label, counted(def, scores, verdicts), style),
    ),
    ...box(7, 'Chưa đánh giá', rest, 'count'),
    { row: 3, column: 8, content: 'Trong số chưa đánh giá', style: 'countLabel' },
    { row: 4, column: 8, content: sentence, style: 'countNote' },
  ];
}

function headCells(book: Book): PlacedCell[] {
  const { plan, selection } = book;
  const cell = (
    row: number,
    column: number,
    content: CellContent,
    style: PlacedCell['style'],
  ): PlacedCell => ({
    row,
    column,
    content,
    style,
  });
  const choice = (
    place: { row: number; column: number },
    label: string,
    content: CellContent,
    style: PlacedCell['style'],
  ): PlacedCell[] => [
    cell(place.row, place.column - 1, label, 'label'),
    cell(place.row, place.column, content, style),
  ];
  return [
    cell(1, 1, 'THEO DÕI CHỈ TIÊU', 'title'),
    cell(2, 1, `Kế hoạch số ${plan.number}: ${plan.title}`, 'subtitle'),
    ...choice(CHOICES.year, 'Năm', selection.year, 'choice'),
    ...choice(CHOICES.period, 'Kỳ', PERIOD_WORDS.words[selection.period], 'choice'),
    ...choice(CHOICES.review, 'Chốt số đến', selection.review, 'choiceDate'),
  ];
}

function validations(plan: Plan): Validation[] {
  const at = (place: { row: number; column: number }): string =>
    cellAddress(place.row, place.column);
  const last = CHOICE_TABLE.headerRow + PERIODS.length;
  const first = cellReference(
    SHEETS.settings,
    CHOICE_TABLE.headerRow + 1,
    CHOICE_TABLE.firstColumn,
  );
  const lastCell = cellReference(SHEETS.settings, last, CHOICE_TABLE.firstColumn).split('!')[1];
  return [
    {
      range: at(CHOICES.year),
      rule: { type: 'list', source: yearsOf(plan).map(String) },
      strictness: 'stop',
      promptTitle: 'Năm theo dõi',
      prompt: 'Chọn năm. Cả sheet tính lại theo năm này.',
      errorTitle: 'Năm',
      error: `Chọn một năm từ ${plan.firstYear} đến ${plan.lastYear}.`,
    },
    {
      range: at(CHOICES.period),
      rule: { type: 'list', source: `${first}:${lastCell ?? ''}` },
      strictness: 'stop',
      promptTitle: 'Kỳ báo cáo',
      prompt: 'Chọn kỳ báo cáo trong danh sách.',
      errorTitle: 'Kỳ báo cáo',
      error: 'Chọn một kỳ trong danh sách.',
    },
    {
      range: at(CHOICES.review),
      rule: { type: 'date' },
      strictness: 'stop',
      promptTitle: 'Chốt số liệu đến ngày',
      prompt: 'Kỳ kết thúc sau ngày này được coi là chưa đến kỳ.',
      errorTitle: 'Ngày',
      error: 'Nhập ngày, ví dụ 20/12/2023.',
    },
  ];
}

/** The light's own cell, then the whole row of what is off track, then numbers that need more decimals. */
function conditionalFormats(def: TableDef): ConditionalFormat[] {
  const first = HEADER_ROW + 1;
  const status = rowCell(def, 'status', first);
  const statusRange = area(def, 'status');
  const is = (...verdicts: readonly Verdict[]): string => {
    const tests = verdicts.map((verdict) => `${status}=${quote(statusText(verdict))}`);
    return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
  };
  const off = is('offYear', 'offInside');
  const decimals = `INDEX(${TT.decimals},${rowCell(def, 'currentRow', first)})`;
  const isTrue = `${rowCell(def, 'currentRow', first)}<>""`;
  return [
    { range: statusRange, formula: off, style: 'statusOff' },
    { range: statusRange, formula: is('near'), style: 'statusNear' },
    { range: statusRange, formula: is('met', 'exceeded'), style: 'statusMet' },
    { range: statusRange, formula: `LEFT(${status},1)="○"`, style: 'statusNone' },
    { range: area(def, 'id', 'clause'), formula: off, style: 'rowOff' },
    {
      range: area(def, 'target', 'gap'),
      formula: `IF(${isTrue},${decimals}>2,FALSE)`,
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
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { orientation: 'landscape', titleRows: [HEADER_ROW, HEADER_ROW], lastColumn: 8 },
  };
}
