/** Steps that look the plan up: target of the year, share due, comparator, direction. */
import { dueShare, PERIOD_WORDS } from '../../core/period';
import { directionOf } from '../../core/measure/gap';
import { ACCUMULATION_WORDS, BETTER_WORDS, YES_NO } from '../../core/words';
import { and, choose, or, quote } from '../formula';
import { COMPARATORS, TARGET_HEADER } from '../planTables';
import { CT, TARGET_BLOCK, TARGET_HEADERS } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { NONE, orNone } from './column';

function lookUp(context: RowContext, name: string): string {
  return `INDEX(${name},${context.cell('planRow')})`;
}

/** The year's number as Chỉ tiêu holds it, '' outside the plan and the indicator's validity. */
function yearTarget(context: RowContext): string {
  const { years } = context;
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const year = context.cell('year');
  const column = `MATCH(${quote(TARGET_HEADER)}&${year},${TARGET_HEADERS},0)`;
  const cell = `INDEX(${TARGET_BLOCK},${context.cell('planRow')},${column})`;
  const from = lookUp(context, CT.validFrom);
  const to = lookUp(context, CT.validTo);
  return choose(
    [
      [or(`${year}<${first}`, `${year}>${last}`), '""'],
      [or(`${year}<N(${from})`, and(`N(${to})>0`, `${year}>N(${to})`)), '""'],
      [`${cell}=""`, '""'],
    ],
    cell,
  );
}

function share(context: RowContext): string {
  const period = context.cell('period');
  const half = lookUp(context, CT['milestones.halfYear']);
  const nine = lookUp(context, CT['milestones.nineMonths']);
  const cases: [string, string][] = [
    [and(`${period}=${quote(PERIOD_WORDS.words.halfYear)}`, `ISNUMBER(${half})`), `${half}/100`],
    [and(`${period}=${quote(PERIOD_WORDS.words.nineMonths)}`, `ISNUMBER(${nine})`), `${nine}/100`],
  ];
  if (context.indicator.kind !== 'count') return choose(cases, '1');
  const withinYear = quote(ACCUMULATION_WORDS.words.withinYear);
  const proRata = choose(
    [
      [`${period}=${quote(PERIOD_WORDS.words.year)}`, '1'],
      [`${period}=${quote(PERIOD_WORDS.words.halfYear)}`, '6/12'],
      [`${period}=${quote(PERIOD_WORDS.words.nineMonths)}`, '9/12'],
    ],
    `${dueShare('q1') * 12}/12`,
  );
  return choose([...cases, [`${lookUp(context, CT.accumulation)}<>${withinYear}`, '1']], proRata);
}

function targetNumber(context: RowContext): string {
  const word = context.cell('yearTarget');
  switch (context.indicator.kind) {
    case 'grade':
      return `IF(${word}="","",IFERROR(MATCH(${word},${context.wordRange},0),""))`;
    case 'yesNo':
      return choose(
        [
          [`${word}=${quote(YES_NO[0])}`, '100'],
          [`${word}=${quote(YES_NO[1])}`, '0'],
        ],
        '""',
      );
    default:
      return `IF(ISNUMBER(${word}),${word}*${context.cell('share')},"")`;
  }
}

function comparator(context: RowContext): string {
  const written = lookUp(context, CT.comparator);
  if (context.indicator.kind !== 'percent') return written;
  return `IF(AND(${written}="=",${context.cell('yearTarget')}=100),"≥",${written})`;
}

function direction(context: RowContext): string {
  if (context.indicator.kind === 'grade' || context.indicator.kind === 'rank') return '-1';
  return `IF(${lookUp(context, CT.better)}=${quote(BETTER_WORDS.words.lower)},-1,1)`;
}

export const PLAN_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'yearTarget',
    header: 'Mục tiêu năm',
    width: 10,
    formula: yearTarget,
    value: ({ score }) => orNone(score.yearTarget?.value ?? null),
  },
  {
    key: 'share',
    header: 'Phần phải đạt trong kỳ',
    width: 10,
    formula: share,
    value: ({ score }) => score.shareDue,
  },
  {
    key: 'target',
    header: 'Mục tiêu để so sánh',
    width: 10,
    formula: targetNumber,
    value: ({ score }) => orNone(score.target),
  },
  {
    key: 'comparator',
    header: 'So sánh',
    width: 8,
    formula: comparator,
    value: ({ score }) => COMPARATORS.words[score.comparator] ?? NONE,
  },
  {
    key: 'direction',
    header: 'Chiều (1: cao hơn tốt hơn)',
    width: 9,
    formula: direction,
    value: ({ score: { indicator } }) => directionOf(indicator.kind, indicator.better),
  },
];
