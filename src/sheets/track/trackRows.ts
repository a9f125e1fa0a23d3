/** Rows of Theo dõi: formulas over Tính toán, with the values that core/ computes. */
import type { Book } from '../../core/book';
import type { CellValue } from '../../core/cells';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { leadToday } from '../../core/plan/lead';
import { yearsOf } from '../../core/plan/targets';
import type { Indicator, Plan } from '../../core/plan/types';
import { YES_NO } from '../../core/words';
import { TT, slotKey, wordRange } from '../calculation/calculationSheet';
import { explanationText } from '../calculation/explanationText';
import { choose, quote } from '../formula';
import { CT } from '../ranges';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import type { CellContent, FormulaCell, TableRow } from '../spec';
import { NUMBER_FORMATS } from '../styles';
import type { TableDef } from '../table';
import { rowCell } from '../table';
import { statusFormula, statusText } from './statusText';
import { trackTable } from './trackTable';

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

function shownFormula(plan: Plan, indicator: Indicator, number: string, layout: Layout): string {
  if (indicator.kind === 'grade') {
    return `IF(${number}="","",INDEX(${wordRange(plan, indicator, layout)},${number}))`;
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

/** @param row of the indicator in Chỉ tiêu, from its first */
function leadCell(indicator: Indicator, row: string): FormulaCell {
  const [today, plans] = [`INDEX(${CT.currentLead},${row})`, `INDEX(${CT['lead.text']},${row})`];
  return { formula: `IF(${today}="",${plans},${today})&""`, value: leadToday(indicator) };
}

interface Place {
  readonly def: TableDef;
  /** Of the sheet. */
  readonly row: number;
  readonly layout: Layout;
}

function cellsOf(
  book: Book,
  scored: IndicatorScore,
  { def, row, layout }: Place,
): Map<string, CellContent> {
  const { plan } = book;
  const { indicator, words, current } = scored;
  const step = (name: string): string => `INDEX(${name},${rowCell(def, 'currentRow', row)})`;
  const number = (name: string, value: number | null): FormulaCell => ({
    formula: shownFormula(plan, indicator, step(name), layout),
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
        formula: shownFormula(plan, indicator, inSlot(TT.actual, year), layout),
        value: shown(indicator, words, actual),
      },
    ]),
    [
      'finalTarget',
      {
        formula: shownFormula(plan, indicator, inSlot(TT.target, plan.lastYear), layout),
        value: shown(indicator, words, final),
      },
    ],
    ['outlook', { formula: step(TT.outlook), value: scored.outlook }],
    ['lead', leadCell(indicator, step(TT.planRow))],
    ['cause', { formula: step(TT.cause), value: explanationText(scored.explanation, 'cause') }],
    ['remedy', { formula: step(TT.remedy), value: explanationText(scored.explanation, 'remedy') }],
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

function rowOf(book: Book, scored: IndicatorScore, place: Place): TableRow {
  const { def } = place;
  const cells = cellsOf(book, scored, place);
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

/** Rows of Theo dõi in the order given, from the table's first row on. */
export function trackRows(
  book: Book,
  scores: readonly IndicatorScore[],
  layout: Layout = STANDARD_LAYOUT,
): TableRow[] {
  const def = layout.placed(trackTable(yearsOf(book.plan)));
  return scores.map((scored, index) =>
    rowOf(book, scored, { def, row: def.headerRow + 1 + index, layout }),
  );
}
