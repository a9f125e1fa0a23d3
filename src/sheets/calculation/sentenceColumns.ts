/** Steps that make the sentence of Diễn giải: formulas of `core/measure/why`. */
import { USUAL_DECIMALS } from '../../core/measure/show';
import {
  MEASURED_WORDS,
  NO_DATA_SENTENCE,
  NOT_FOLLOWED_SENTENCE,
  STATE_SENTENCES,
} from '../../core/measure/whyWords';
import { STATES } from '../../core/readingWords';
import { FREQUENCY_WORDS } from '../../core/words';
import { choose, dateText, decimalsKeepingFormula, join, quote } from '../formula';
import { CT } from '../ranges';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';
import { actualPhrase, comparison, notes, targetPhrase } from './phrases';
import { isSwitchedOff, NOT_DUE_WORDS, periodEnd } from './scoreColumns';
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
      [is(NOT_DUE_WORDS.underOne), '"Mục tiêu của kỳ dưới 01, chưa phải có số liệu."'],
    ],
    quote(NO_DATA_SENTENCE),
  );
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
      [`${context.cell('gap')}=""`, notDueSentence(context)],
    ],
    judged,
  );
}

/** Twin of `decimalsOf`: for "=" it is the size of the gap that stands against the tolerance. */
function decimals(context: RowContext): string {
  const [actual, gap] = [context.cell('actual'), context.cell('gap')];
  const margin = `IF(${context.cell('comparator')}="=",-ABS(${gap}),${gap})`;
  const keeping = decimalsKeepingFormula(
    [actual, context.cell('target')],
    [actual, threshold(context)],
    [gap, '0'],
    [margin, `-${context.cell('tolerance')}`],
  );
  return `IF(${gap}="",${USUAL_DECIMALS},${keeping})`;
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
  part('actualPhrase', 'Lời: thực hiện', actualPhrase, (why) => why.actual),
  part('targetPhrase', 'Lời: mục tiêu', targetPhrase, (why) => why.target),
  part('comparison', 'Lời: so sánh', comparison, (why) => why.comparison),
  part('notes', 'Lời: ghi chú', notes, (why) => why.notes),
  part('why', 'Diễn giải', sentence, (why) => why.sentence),
];
