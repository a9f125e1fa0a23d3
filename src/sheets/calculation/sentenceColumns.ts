/** Steps that make the sentence of Diễn giải: formulas of `core/measure/why`. */
import { USUAL_DECIMALS } from '../../core/measure/show';
import {
  MEASURED_WORDS,
  NO_DATA_SENTENCE,
  NOT_FOLLOWED_SENTENCE,
  STATE_SENTENCES,
  UNDER_ONE_SENTENCE,
} from '../../core/measure/whyWords';
import { STATES } from '../../core/readingWords';
import { FREQUENCY_WORDS } from '../../core/words';
import { and, choose, dateText, decimalsKeepingFormula, join, or, quote } from '../formula';
import { CT } from '../ranges';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';
import { actualPhrase, comparison, differingPool, notes, targetPhrase } from './phrases';
import { isSwitchedOff, NOT_DUE_WORDS, periodEnd, unitsDue } from './scoreColumns';
import { SHOWN_COLUMNS, threshold } from './shownNumbers';

function notDueSentence(context: RowContext): string {
  const due = context.cell('notDue');
  const frequency = `INDEX(${CT.frequency},${context.cell('planRow')})`;
  const measured = choose(
    [
      [`${frequency}=${quote(FREQUENCY_WORDS.words.year)}`, quote(MEASURED_WORDS.year)],
      [`${frequency}=${quote(FREQUENCY_WORDS.words.halfYear)}`, quote(MEASURED_WORDS.halfYear)],
    ],
    quote(MEASURED_WORDS.quarter),
  );
  const is = (word: string): string => `${due}=${quote(word)}`;
  return choose(
    [
      [
        is(NOT_DUE_WORDS.notMeasured),
        join('"Chỉ tiêu đo theo "', measured, '", không đánh giá kỳ này."'),
      ],
      [
        is(NOT_DUE_WORDS.awaitingPublication),
        join('"Chưa công bố kết quả năm "', context.cell('year'), '"."'),
      ],
      [
        is(NOT_DUE_WORDS.periodOpen),
        join('"Số liệu của kỳ chốt đến ngày "', dateText(periodEnd(context)), '"."'),
      ],
      [
        is(NOT_DUE_WORDS.beforeDeadline),
        join('"Hạn gửi số liệu: trước ngày "', dateText(unitsDue(context)), '"."'),
      ],
      [is(NOT_DUE_WORDS.underOne), quote(UNDER_ONE_SENTENCE)],
    ],
    quote(NO_DATA_SENTENCE),
  );
}

/** A reading that its share under one is no reason to judge. */
function underOneCase(context: RowContext): readonly [string, string] {
  const actual = context.cell('actualPhrase');
  const under = `${context.cell('notDue')}=${quote(NOT_DUE_WORDS.underOne)}`;
  const told = join(actual, quote(`. ${UNDER_ONE_SENTENCE}`), context.cell('notes'));
  return [and(under, `${actual}<>""`), told];
}

function sentence(context: RowContext): string {
  const [fault, state] = [context.cell('fault'), context.cell('state')];
  const [actual, target] = [context.cell('actualPhrase'), context.cell('targetPhrase')];
  const noTarget = join(
    `IF(${actual}="","",${actual}&". ")`,
    '"Kế hoạch không đặt mục tiêu năm "',
    context.cell('year'),
    '"."',
    context.cell('notes'),
  );
  const judged = join(
    actual,
    '", "',
    target,
    '": "',
    context.cell('comparison'),
    '"."',
    context.cell('notes'),
  );
  return choose(
    [
      ...isSwitchedOff(context).map((is) => [is, quote(NOT_FOLLOWED_SENTENCE)] as const),
      [`${fault}<>""`, fault],
      ...STATES.map((word) => [`${state}=${quote(word)}`, quote(STATE_SENTENCES[word])] as const),
      [`${context.cell('target')}=""`, noTarget],
      ...(context.indicator.kind === 'count' ? [underOneCase(context)] : []),
      [`${context.cell('gap')}=""`, notDueSentence(context)],
    ],
    judged,
  );
}

/** Twin of `decimalsOf`: for "=" it is the size of the gap that stands against the tolerance. */
function decimals(context: RowContext): string {
  const [actual, gap] = [context.cell('actual'), context.cell('gap')];
  const margin = `IF(${context.cell('comparator')}="=",-ABS(${gap}),${gap})`;
  const pool = differingPool(context);
  const keeping = decimalsKeepingFormula(
    ...(pool === null
      ? []
      : [[actual, `IF(${pool},${context.cell('beside')},${actual})`] as const]),
    [actual, context.cell('target')],
    [actual, threshold(context)],
    [gap, '0'],
    [margin, `-${context.cell('tolerance')}`],
  );
  return `IF(${gap}="",${USUAL_DECIMALS},${keeping})`;
}

/** Twin of `isFine`. */
function isFine(context: RowContext): string {
  const many = `${context.cell('decimals')}>${USUAL_DECIMALS}`;
  if (context.indicator.kind !== 'count') return many;
  const digits = (['actual', 'target', 'gap'] as const).map(
    (key) => `N(${context.cell(`${key}Digits`)})>0`,
  );
  return or(many, ...digits);
}

const part = (
  key: 'actualPhrase' | 'targetPhrase' | 'comparison' | 'notes' | 'why',
  header: string,
  formula: (context: RowContext) => string,
  pick: (data: NonNullable<RowData['why']>) => string,
): CalculationColumn => ({
  key,
  header,
  width: 24,
  currentOnly: true,
  formula,
  value: ({ why }) => (why === null ? NONE : pick(why)),
});

export const SENTENCE_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'decimals',
    header: 'Số chữ số lẻ',
    width: 8,
    currentOnly: true,
    formula: decimals,
    value: ({ why }) => why?.decimals ?? NONE,
  },
  ...SHOWN_COLUMNS,
  {
    key: 'fine',
    header: 'Cần thêm số lẻ ở ô',
    width: 8,
    currentOnly: true,
    formula: isFine,
    value: ({ why }) => why?.isFine ?? NONE,
  },
  part('actualPhrase', 'Lời: thực hiện', actualPhrase, (why) => why.actual),
  part('targetPhrase', 'Lời: mục tiêu', targetPhrase, (why) => why.target),
  part('comparison', 'Lời: so sánh', comparison, (why) => why.comparison),
  part('notes', 'Lời: ghi chú', notes, (why) => why.notes),
  part('why', 'Diễn giải', sentence, (why) => why.sentence),
];
