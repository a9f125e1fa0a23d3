/** What stands above the table of Theo dõi: the three choices and the counts. */
import { cellAddress } from '../../core/a1';
import type { Book } from '../../core/book';
import { hasIllustration } from '../../core/readings/illustration';
import { ILLUSTRATION } from '../../core/readingWords';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Verdict } from '../../core/measure/status';
import { PERIOD_WORDS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Plan } from '../../core/plan/types';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { quote } from '../formula';
import { SL } from '../ranges';
import { periodList } from '../choiceLists';
import type { CellContent, FormulaCell, PlacedCell, Validation } from '../spec';
import type { TableDef } from '../table';
import { localColumn } from '../table';
import { statusText } from './statusText';
import { CHOICES, choicePlaces } from './trackTable';

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

/** Counts of lights, as boxes, and of what is not judged, as a sentence. */
export function boxCells(def: TableDef, scores: readonly IndicatorScore[]): PlacedCell[] {
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

const ILLUSTRATION_NOTE = 'Sổ có số liệu minh họa, không dùng để báo cáo.';

/** Figures that are made up must not pass for real where a leader looks (Nguồn says so of each). */
export function illustrationNote({ readings }: Book): FormulaCell {
  return {
    formula: `IF(COUNTIF(${SL.source},${quote(`*${ILLUSTRATION}*`)})>0,${quote(ILLUSTRATION_NOTE)},"")`,
    value: hasIllustration(readings) ? ILLUSTRATION_NOTE : '',
  };
}

/** Title and choices, at their standard places. */
export function headCells(book: Book): PlacedCell[] {
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
    cell(CHOICES.review.row, CHOICES.review.column + 1, illustrationNote(book), 'warning'),
  ];
}

/** Lists behind the choices. */
export function validations(plan: Plan, layout: Layout = STANDARD_LAYOUT): Validation[] {
  const places = choicePlaces(yearsOf(plan), layout);
  const at = (part: keyof typeof places): string =>
    cellAddress(places[part].row, places[part].column);
  return [
    {
      range: at('year'),
      rule: { type: 'list', source: yearsOf(plan).map(String) },
      strictness: 'stop',
      promptTitle: 'Năm theo dõi',
      prompt: 'Chọn năm. Cả sheet tính lại theo năm này.',
      errorTitle: 'Năm',
      error: `Chọn một năm từ ${plan.firstYear} đến ${plan.lastYear}.`,
    },
    {
      range: at('period'),
      rule: { type: 'list', source: periodList(layout) },
      strictness: 'stop',
      promptTitle: 'Kỳ báo cáo',
      prompt: 'Chọn kỳ báo cáo trong danh sách.',
      errorTitle: 'Kỳ báo cáo',
      error: 'Chọn một kỳ trong danh sách.',
    },
    {
      range: at('review'),
      rule: { type: 'date' },
      strictness: 'stop',
      promptTitle: 'Chốt số liệu đến ngày',
      prompt: 'Kỳ kết thúc sau ngày này được coi là chưa đến kỳ.',
      errorTitle: 'Ngày',
      error: 'Nhập ngày, ví dụ 20/12/2023.',
    },
  ];
}
