/** Steps of what was before: baseline, the same period a year earlier, trend, first and last yearly value. */
import type { Point } from '../../core/measure/outlook';
import { numberOf } from '../../core/measure/score';
import { TREND_WORDS, trendOf } from '../../core/measure/trend';
import { PERIOD_WORDS } from '../../core/period';
import { YES_NO } from '../../core/words';
import { and, choose, quote } from '../formula';
import { CT } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { orNone } from './column';
import { byPlace } from './shownNumbers';

function baseNumber(context: RowContext): string {
  const cell = `INDEX(${CT['baseline.value']},${context.cell('planRow')})`;
  if (context.indicator.kind === 'grade') {
    return `IF(${cell}="","",IFERROR(MATCH(${cell},${context.wordRange},0),""))`;
  }
  if (context.indicator.kind === 'yesNo') {
    return `IF(${cell}=${quote(YES_NO[0])},100,IF(${cell}=${quote(YES_NO[1])},0,""))`;
  }
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}

/** The first or last point up to the chosen year: its year, or its value. */
function point(context: RowContext, which: 'first' | 'last', what: 'year' | 'value'): string {
  const chosen = context.cell('year');
  const base = and(
    `${context.cell('baseNumber')}<>""`,
    `N(${context.cell('baseYear')})>0`,
    `N(${context.cell('baseYear')})<${context.years[0] ?? 0}`,
  );
  const baseCase = [base, context.cell(what === 'year' ? 'baseYear' : 'baseNumber')] as const;
  const yearCases = context.years.map((year) => {
    const actual = context.cellAt('actual', year);
    return [
      and(`${chosen}>=${year}`, `${actual}<>""`),
      what === 'year' ? String(year) : actual,
    ] as const;
  });
  const cases = [baseCase, ...yearCases];
  return choose(which === 'first' ? cases : [...cases].reverse(), '""');
}

const at = (points: readonly Point[], which: 'first' | 'last'): Point | undefined =>
  which === 'first' ? points[0] : points[points.length - 1];

function pointColumn(
  key: string,
  header: string,
  which: 'first' | 'last',
  what: 'year' | 'value',
): CalculationColumn {
  return {
    key,
    header,
    width: 9,
    currentOnly: true,
    formula: (context) => point(context, which, what),
    value: ({ points }) => orNone(at(points, which)?.[what] ?? null),
  };
}

function trend(context: RowContext): string {
  const [actual, before] = [context.cell('actual'), context.cell('before')];
  const [from, to] = byPlace(context.indicator) ? [actual, before] : [before, actual];
  const rise = `ROUND(${to}-${from},9)`;
  return choose(
    [
      [`OR(${actual}="",${before}="")`, '""'],
      [`${rise}=0`, quote(TREND_WORDS.level)],
      [`${rise}>0`, quote(TREND_WORDS.up)],
    ],
    quote(TREND_WORDS.down),
  );
}

export const HISTORY_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'baseYear',
    header: 'Năm gốc',
    width: 8,
    currentOnly: true,
    formula: (context) => {
      const cell = `INDEX(${CT['baseline.year']},${context.cell('planRow')})`;
      return `IF(ISNUMBER(${cell}),${cell},"")`;
    },
    value: ({ score }) => orNone(score.indicator.baseline?.year ?? null),
  },
  {
    key: 'baseNumber',
    header: 'Giá trị gốc',
    width: 9,
    currentOnly: true,
    formula: baseNumber,
    value: ({ plan, score }) => {
      const { indicator } = score;
      const base = indicator.baseline?.value;
      return orNone(base === undefined ? null : numberOf(plan, indicator, base));
    },
  },
  {
    key: 'before',
    header: 'Cùng kỳ năm trước',
    width: 10,
    currentOnly: true,
    formula: (context) => {
      const actual = context.cellAt('actual', 'before');
      const isBase = and(
        `${context.cell('period')}=${quote(PERIOD_WORDS.words.year)}`,
        `N(${context.cell('baseYear')})=${context.cell('year')}-1`,
      );
      return choose(
        [
          [`${actual}<>""`, actual],
          [isBase, context.cell('baseNumber')],
        ],
        '""',
      );
    },
    value: ({ before }) => orNone(before),
  },
  {
    key: 'trend',
    header: 'Xu hướng',
    width: 12,
    currentOnly: true,
    formula: trend,
    value: ({ score, before }) => trendOf(score.indicator.kind, score.actual, before),
  },
  pointColumn('firstYear', 'Năm đầu có số', 'first', 'year'),
  pointColumn('firstValue', 'Số năm đầu', 'first', 'value'),
  pointColumn('lastYear', 'Năm gần nhất có số', 'last', 'year'),
  pointColumn('lastValue', 'Số năm gần nhất', 'last', 'value'),
];
