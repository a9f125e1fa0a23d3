/** Steps that count and add the rows used: formulas of `core/measure/tally`. */
import { isRate } from '../../core/measure/answer';
import { countsAnswers } from '../../core/measure/pool';
import type { Tally } from '../../core/measure/tally';
import { STATES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { choose, quote } from '../formula';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';
import {
  BLANK,
  countSaying,
  IS_NUMBER,
  areNotAboveZero,
  arePairs,
  areZeros,
  plainCriteria,
  usedCriteria,
} from './criteria';

/** A number of rows, or a sum, of the rows used; empty when they cannot be read. */
function tallyColumn(
  key: string,
  header: string,
  formula: (context: RowContext) => string,
  pick: (tally: Tally) => number,
  applies: (context: Pick<RowContext, 'indicator'>) => boolean = () => true,
): CalculationColumn {
  return {
    key,
    header,
    width: 10,
    formula: (context) =>
      applies(context) ? `IF(${context.cell('read')},${formula(context)},"")` : null,
    value: ({ score: { resolution, indicator } }) => {
      if (!applies({ indicator })) return null;
      return resolution.tally === null ? NONE : pick(resolution.tally);
    },
  };
}

export const hasWords = ({ indicator }: Pick<RowContext, 'indicator'>): boolean =>
  indicator.kind === 'grade' || countsAnswers(indicator);
export const hasRate = ({ indicator }: Pick<RowContext, 'indicator'>): boolean =>
  isRate(indicator.kind);
export const hasNumber = ({ indicator }: Pick<RowContext, 'indicator'>): boolean =>
  indicator.kind !== 'grade' && indicator.kind !== 'yesNo';

/** Rows whose value is a listed word, and the sum of the words' places. */
function wordCount(context: RowContext): string {
  return `SUMPRODUCT(COUNTIFS(${plainCriteria(context)},${context.sl.value},${context.wordRange}))`;
}

function firstWordCount(context: RowContext): string {
  if (context.indicator.kind !== 'grade') {
    return `COUNTIFS(${plainCriteria(context)},${context.sl.value},${quote(YES_NO[0])})`;
  }
  const range = context.wordRange;
  const first = range.split(':')[0] ?? range;
  const place = `(ROW(${range})-ROW(${first})+1)`;
  return `SUMPRODUCT(COUNTIFS(${plainCriteria(context)},${context.sl.value},${range})*${place})`;
}

export const TALLY_COLUMNS: readonly CalculationColumn[] = [
  tallyColumn(
    'plain',
    'Dòng không ghi tình trạng',
    (c) => countSaying(c, plainCriteria(c)),
    (t) => t.plain,
  ),
  tallyColumn(
    'unfilled',
    'Dòng không có giá trị',
    (c) => countSaying(c, `${plainCriteria(c)},${c.sl.value},${BLANK}`),
    (t) => t.unfilled,
  ),
  tallyColumn(
    'values',
    'Dòng có giá trị số',
    (c) => `COUNTIFS(${plainCriteria(c)},${c.sl.value},${IS_NUMBER})`,
    (t) => t.values,
    hasNumber,
  ),
  tallyColumn(
    'sumValue',
    'Tổng giá trị',
    (c) => `SUMIFS(${c.sl.value},${plainCriteria(c)},${c.sl.value},${IS_NUMBER})`,
    (t) => t.sumValue,
    hasNumber,
  ),
  tallyColumn(
    'pairs',
    'Dòng có (a) và (b)',
    (c) => `COUNTIFS(${plainCriteria(c)},${arePairs(c)})`,
    (t) => t.pairs,
    hasRate,
  ),
  tallyColumn(
    'sumA',
    'Tổng (a)',
    (c) => `SUMIFS(${c.sl.numerator},${plainCriteria(c)},${arePairs(c)})`,
    (t) => t.sumA,
    hasRate,
  ),
  tallyColumn(
    'sumB',
    'Tổng (b)',
    (c) => `SUMIFS(${c.sl.denominator},${plainCriteria(c)},${arePairs(c)})`,
    (t) => t.sumB,
    hasRate,
  ),
  tallyColumn(
    'zeros',
    'Dòng 0/0',
    (c) => `COUNTIFS(${plainCriteria(c)},${areZeros(c)})`,
    (t) => t.zeros,
    hasRate,
  ),
  tallyColumn(
    'undivided',
    'Dòng có (b) không lớn hơn 0',
    (c) => `COUNTIFS(${plainCriteria(c)},${areNotAboveZero(c)})-${c.cell('zeros')}`,
    (t) => t.undivided,
    hasRate,
  ),
  tallyColumn(
    'words',
    'Dòng ghi từ trong danh mục',
    wordCount,
    (t) => t.words.reduce((sum, count) => sum + count, 0),
    hasWords,
  ),
  {
    key: 'firstWord',
    header: 'Bậc, hoặc số dòng “Có”',
    width: 10,
    formula: (context) =>
      hasWords(context) ? `IF(${context.cell('read')},${firstWordCount(context)},"")` : null,
    value: ({ score: { resolution, indicator } }) => {
      if (!hasWords({ indicator })) return null;
      const found = resolution.tally?.words;
      if (found === undefined) return NONE;
      if (indicator.kind !== 'grade') return found[0] ?? 0;
      return found.reduce((sum, count, index) => sum + count * (index + 1), 0);
    },
  },
];

/** What Tình trạng says where every row used has one: the first word of the list that is there. */
function declared(context: RowContext): string {
  const state = (word: string): string =>
    `COUNTIFS(${usedCriteria(context)},${context.sl.state},${quote(word)})>0`;
  return choose(
    [
      [`NOT(${context.cell('read')})`, '""'],
      [`${context.cell('plain')}>0`, '""'],
      ...STATES.map((word) => [state(word), quote(word)] as const),
    ],
    '"?"',
  );
}

function declaredValue({ score: { resolution } }: RowData): string {
  if (resolution.tally === null || resolution.tally.plain > 0) return NONE;
  return resolution.declared ?? '?';
}

export const DECLARED_COLUMN: CalculationColumn = {
  key: 'declared',
  header: 'Tình trạng ghi',
  width: 14,
  formula: declared,
  value: declaredValue,
};
