/** Steps that Tổng quan looks up: where an indicator is counted, its place in the list, and texts for a line. */
import type { AmountTexts } from '../../core/overview/amountTexts';
import { amountTexts, gapUnit } from '../../core/overview/amountTexts';
import { GROUP_WORDS, groupOf, GROUPS, verdictsOf } from '../../core/overview/groups';
import { shortText } from '../../core/overview/shortText';
import { STATUS_WORDS } from '../../core/measure/status';
import { YES_NO } from '../../core/words';
import { choose, or, quote, shortTextFormula } from '../formula';
import { CT } from '../ranges';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';
import { amount, bound } from './phrases';

/** What stands for the component of indicators of the plan as a whole: an empty text finds every empty cell. */
export const WHOLE_PLAN = 'Toàn Kế hoạch';

/** Name of the column Nhóm; see `TT`. */
export const GROUP_STEP = 'TT_Nhom';

/** Characters that fit into two lines of the list of Tổng quan. */
export const NAME_ROOM = 120;
export const LEAD_ROOM = 60;

function lookUp(context: RowContext, name: string): string {
  return `INDEX(${name},${context.cell('planRow')})`;
}

function component(context: RowContext): string {
  const id = lookUp(context, CT.component);
  return `IF(${id}="",${quote(WHOLE_PLAN)},${id})`;
}

function group(context: RowContext): string {
  const verdict = context.cell('verdict');
  const cases = GROUPS.map((known) => {
    const words = verdictsOf(known).map((one) => `${verdict}=${quote(STATUS_WORDS[one].word)}`);
    return [or(...words), quote(GROUP_WORDS[known])] as const;
  });
  return choose(cases, '""');
}

/** Off first, then near, each counted from the top of the sheet. */
function notMetPlace(context: RowContext): string {
  const own = context.cell('group');
  const among = context.downTo('group');
  const [off, near] = [quote(GROUP_WORDS.off), quote(GROUP_WORDS.near)];
  return choose(
    [
      [`${own}=${off}`, `COUNTIF(${among},${off})`],
      [`${own}=${near}`, `COUNTIF(${GROUP_STEP},${off})+COUNTIF(${among},${near})`],
    ],
    '""',
  );
}

function shownWord(context: RowContext, key: 'target' | 'actual', otherwise: string): string {
  const number = context.cell(key);
  return choose(
    [
      [`${number}=""`, '""'],
      [`${number}=100`, quote(YES_NO[0])],
      [`${number}=0`, quote(YES_NO[1])],
    ],
    otherwise,
  );
}

/** A target or an actual with what follows it; a word for grades and yes/no. */
function shown(context: RowContext, key: 'target' | 'actual'): string {
  const { indicator } = context;
  const [number, text] = [context.cell(key), context.cell(`${key}Text`)];
  switch (indicator.kind) {
    case 'grade':
      return `IF(${number}="","",INDEX(${context.wordRange},${number}))`;
    case 'yesNo':
      return shownWord(context, key, key === 'target' ? '""' : `${text}&"%"`);
    case 'rank':
      return `${text}&""`;
    default: {
      const bounds = key === 'target' ? bound(context) : '""';
      return `IF(${number}="","",${amount(context, key, number, bounds)})`;
    }
  }
}

const textsOf = ({ score, words, why }: RowData): AmountTexts | null =>
  why === null ? null : amountTexts({ indicator: score.indicator, words, current: score, why });

function step(
  key: string,
  header: string,
  width: number,
  formula: CalculationColumn['formula'],
  value: CalculationColumn['value'],
): CalculationColumn {
  return { key, header, width, currentOnly: true, formula, value };
}

export const OVERVIEW_COLUMNS: readonly CalculationColumn[] = [
  step(
    'component',
    'Nội dung',
    12,
    component,
    ({ score }) => score.indicator.component ?? WHOLE_PLAN,
  ),
  step('group', 'Nhóm', 14, group, ({ score }) => GROUP_WORDS[groupOf(score.verdict)]),
  step('notMetPlace', 'Thứ tự chưa đạt', 8, notMetPlace, ({ notMetPlace: place }) => place ?? NONE),
  step(
    'shortName',
    'Tên ngắn',
    24,
    (context) => shortTextFormula(lookUp(context, CT.name), NAME_ROOM),
    ({ score }) => shortText(score.indicator.name, NAME_ROOM),
  ),
  step(
    'shortLead',
    'Chủ trì, ngắn',
    24,
    (context) => shortTextFormula(lookUp(context, CT['lead.text']), LEAD_ROOM),
    ({ score }) => shortText(score.indicator.lead.text, LEAD_ROOM),
  ),
  step(
    'targetShown',
    'Ghi: mục tiêu',
    12,
    (context) => shown(context, 'target'),
    (data) => textsOf(data)?.target ?? NONE,
  ),
  step(
    'actualShown',
    'Ghi: thực hiện',
    12,
    (context) => shown(context, 'actual'),
    (data) => textsOf(data)?.actual ?? NONE,
  ),
  step(
    'gapShown',
    'Ghi: chênh lệch',
    12,
    (context) => {
      const gap = context.cell('gap');
      const suffix = quote(gapUnit(context.indicator));
      const sign = `IF(${gap}<0,"-",IF(${gap}>0,"+",""))`;
      return `IF(${gap}="","",${sign}&${context.cell('gapText')}&${suffix})`;
    },
    (data) => textsOf(data)?.gap ?? NONE,
  ),
];
