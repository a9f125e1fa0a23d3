/** Steps that end in a fault, a state or the value that counts: formulas of `core/measure/resolve`. */
import { isRate } from '../../core/measure/answer';
import type { PoolRows } from '../../core/measure/pool';
import { canPool, countsAnswers, poolsPairs } from '../../core/measure/pool';
import { FAULT_SENTENCES } from '../../core/measure/whyWords';
import { STATES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { and, choose, or, quote } from '../formula';
import type { CalculationColumn, RowContext } from './column';
import { NONE, orNone } from './column';
import {
  BLANK,
  contradictions,
  IS_NUMBER,
  notNumbers,
  arePairs,
  plainCriteria,
  unitCriteria,
  usedCriteria,
} from './criteria';
import { hasRate } from './tallyColumns';
import { isPool, SOURCE_WORDS } from './sourceColumns';

const FAULT = Object.fromEntries(
  Object.entries(FAULT_SENTENCES).map(([fault, sentence]) => [fault, quote(sentence)]),
) as Record<keyof typeof FAULT_SENTENCES, string>;

type Case = readonly [condition: string, value: string];

function singleFault(context: RowContext): string {
  const { kind } = context.indicator;
  const unfilled = `${context.cell('unfilled')}>0`;
  if (kind === 'grade' || kind === 'yesNo') {
    const none = `IF(${unfilled},${FAULT.partial},${FAULT.notListed})`;
    return choose([[`${context.cell('words')}=0`, none]], '""');
  }
  const cases: Case[] = [];
  if (isRate(kind)) {
    cases.push([context.cell('notNumbers'), FAULT.notNumber]);
    cases.push([`${context.cell('pairs')}+${context.cell('zeros')}>0`, '""']);
    cases.push([`${context.cell('undivided')}>0`, FAULT.zeroDenominator]);
  }
  cases.push([
    `${context.cell('values')}=0`,
    `IF(${unfilled},${FAULT.partial},${FAULT.notNumber})`,
  ]);
  const value = context.cell('sumValue');
  if (kind === 'rank') cases.push([or(`${value}<1`, `${value}<>INT(${value})`), FAULT.badRank]);
  return choose(cases, '""');
}

/** The step that counts the rows of a pool that make its value. */
function pooledStep({ indicator }: RowContext): string {
  if (countsAnswers(indicator)) return 'words';
  return poolsPairs(indicator) ? 'pairs' : 'values';
}

function poolFault(context: RowContext): string {
  const plain = context.cell('plain');
  const cases: Case[] = [[or(`${plain}=0`, `${context.cell(pooledStep(context))}>0`), '""']];
  if (poolsPairs(context.indicator)) {
    cases.push([`${context.cell('zeros')}=${plain}`, '""']);
    cases.push([`${context.cell('undivided')}>0`, FAULT.zeroDenominator]);
  }
  return choose(cases, FAULT.notPoolable);
}

function fault(context: RowContext): string {
  const source = context.cell('source');
  const rejected = `${context.cell('faultyRows')}>0`;
  const declared = context.cell('declared');
  const pool: readonly Case[] = canPool(context.indicator)
    ? [
        [and(isPool(context), rejected), FAULT.rejected],
        [and(isPool(context), `NOT(${context.cell('read')})`), FAULT.stale],
        [isPool(context), poolFault(context)],
      ]
    : [];
  return choose(
    [
      [`${source}=""`, `IF(${rejected},${FAULT.rejected},"")`],
      ...pool,
      [`${context.cell('type')}=""`, FAULT.typeWord],
      [`${context.cell('used')}>1`, FAULT.duplicate],
      [`${declared}="?"`, FAULT.stateWord],
      [`${declared}<>""`, `IF(${context.cell('contradicted')},${FAULT.stateWithValue},"")`],
    ],
    singleFault(context),
  );
}

function state(context: RowContext): string {
  const cases: Case[] = [
    [`${context.cell('fault')}<>""`, '""'],
    [`${context.cell('declared')}<>""`, context.cell('declared')],
  ];
  if (hasRate(context)) {
    const zeros = context.cell('zeros');
    const zero = and(
      context.cell('read'),
      `N(${zeros})>0`,
      `N(${zeros})=N(${context.cell('plain')})`,
    );
    const ofAnswers = countsAnswers(context.indicator)
      ? and(`NOT(${isPool(context)})`, zero)
      : zero;
    cases.push([ofAnswers, quote(STATES[0])]);
  }
  return choose(cases, '""');
}

function rateOf(context: RowContext): string {
  const [a, b] = [context.cell('sumA'), context.cell('sumB')];
  return context.indicator.kind === 'reduction' ? `(${b}-${a})/${b}*100` : `${a}/${b}*100`;
}

function answers(context: RowContext): string {
  const yes = context.cell('firstWord');
  return context.indicator.kind === 'count' ? yes : `${yes}/${context.cell('words')}*100`;
}

function valueOf(context: RowContext): string {
  const { indicator } = context;
  if (indicator.kind === 'grade') return context.cell('firstWord');
  if (indicator.kind === 'yesNo') return answers(context);
  const one = isRate(indicator.kind)
    ? `IF(${context.cell('pairs')}>0,${rateOf(context)},${context.cell('sumValue')})`
    : context.cell('sumValue');
  return countsAnswers(indicator) ? `IF(${isPool(context)},${answers(context)},${one})` : one;
}

function actual(context: RowContext): string {
  const nothing = or(
    `NOT(${context.cell('read')})`,
    `${context.cell('fault')}<>""`,
    `${context.cell('state')}<>""`,
  );
  return `IF(${nothing},"",${valueOf(context)})`;
}

/** How rows of a pool went into its value: see `poolRows`. */
function poolColumn(
  key: keyof PoolRows,
  header: string,
  formula: (context: RowContext) => string,
): CalculationColumn {
  return {
    key,
    header,
    width: 10,
    formula: (context) => {
      if (!canPool(context.indicator)) return null;
      return `IF(AND(${isPool(context)},${context.cell('actual')}<>""),${formula(context)},0)`;
    },
    value: ({ score: { indicator, resolution } }) =>
      canPool(indicator) ? (resolution.poolRows?.[key] ?? 0) : null,
  };
}

const POOL_COLUMNS: readonly CalculationColumn[] = [
  poolColumn('pooled', 'Dòng cộng được', (context) => context.cell(pooledStep(context))),
  poolColumn('nothing', 'Dòng không phát sinh', (context) => {
    const stated = `COUNTIFS(${usedCriteria(context)},${context.sl.state},${quote(STATES[0])})`;
    return poolsPairs(context.indicator) ? `${stated}+${context.cell('zeros')}` : stated;
  }),
  poolColumn('leftOut', 'Dòng không cộng được', (context) => {
    const rest = `${context.cell('plain')}-${context.cell('pooled')}`;
    return poolsPairs(context.indicator) ? `${rest}-${context.cell('zeros')}` : rest;
  }),
];

/** The units' figures beside a figure of the whole province: both are shown when they differ. */
function beside(context: RowContext): string | null {
  const { indicator } = context;
  if (!canPool(indicator)) return null;
  const criteria = `${unitCriteria(context)},${context.sl.state},${BLANK}`;
  const sum = (range: string, more: string): string => `SUMIFS(${range},${criteria},${more})`;
  const count = (more: string): string => `COUNTIFS(${criteria},${more})`;
  const word = (text: string): string => count(`${context.sl.value},${quote(text)}`);
  let value: string;
  if (countsAnswers(indicator)) {
    const all = `(${word(YES_NO[0])}+${word(YES_NO[1])})`;
    const share = indicator.kind === 'count' ? word(YES_NO[0]) : `${word(YES_NO[0])}/${all}*100`;
    value = `IF(${all}=0,"",${share})`;
  } else if (isRate(indicator.kind)) {
    const [a, b] = [
      sum(context.sl.numerator, arePairs(context)),
      sum(context.sl.denominator, arePairs(context)),
    ];
    const rate = indicator.kind === 'reduction' ? `(${b}-${a})/${b}*100` : `${a}/${b}*100`;
    value = `IF(${b}>0,${rate},"")`;
  } else {
    const numbers = `${context.sl.value},${IS_NUMBER}`;
    value = `IF(${count(numbers)}=0,"",${sum(context.sl.value, numbers)})`;
  }
  const none = or(
    `${context.cell('source')}=""`,
    `${context.cell('source')}=${quote(SOURCE_WORDS.units)}`,
    `${context.cell('unitRows')}=0`,
  );
  return choose(
    [
      [none, '""'],
      [or(`NOT(${context.cell('settled')})`, `${context.cell('faultyRows')}>0`), '""'],
    ],
    value,
  );
}

function ranked(context: RowContext): string | null {
  if (context.indicator.kind !== 'rank') return null;
  const number = `${context.sl.denominator},${IS_NUMBER}`;
  const has = `COUNTIFS(${plainCriteria(context)},${number})>0`;
  const value = `SUMIFS(${context.sl.denominator},${plainCriteria(context)},${number})`;
  return `IF(${context.cell('actual')}="","",IF(${has},${value},""))`;
}

/** A number beside what Tình trạng says; a pool in which there is one is not settled, and not read. */
function contradicted(context: RowContext): string {
  const declared = context.cell('declared');
  const count = contradictions(context, usedCriteria(context), hasRate(context));
  return `IF(OR(${declared}="",${declared}="?"),FALSE,${count}>0)`;
}

/** A rate's cells that are neither numbers nor empty; a pool has been asked by its own checks. */
function holdsOther(context: RowContext): string {
  const { sl, cell } = context;
  const others = [
    `${cell('plain')}-${cell('unfilled')}-${cell('values')}`,
    ...[sl.numerator, sl.denominator].map((column) => notNumbers(plainCriteria(context), column)),
  ];
  const single = canPool(context.indicator) ? [`NOT(${isPool(context)})`] : [];
  const readable = and(...single, cell('read'), `${cell('declared')}=""`);
  return `IF(${readable},${others.join('+')}>0,FALSE)`;
}

export const OUTCOME_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'contradicted',
    header: 'Tình trạng kèm số',
    width: 10,
    formula: contradicted,
    value: ({ score: { resolution } }) => resolution.fault === 'stateWithValue',
  },
  {
    key: 'notNumbers',
    header: 'Có ô không phải số',
    width: 10,
    formula: (context) => (isRate(context.indicator.kind) ? holdsOther(context) : null),
    value: ({ score: { indicator, resolution } }) =>
      isRate(indicator.kind) ? resolution.fault === 'notNumber' : null,
  },
  {
    key: 'fault',
    header: 'Lỗi số liệu',
    width: 24,
    formula: fault,
    value: ({ score: { resolution } }) =>
      resolution.fault === null ? NONE : FAULT_SENTENCES[resolution.fault],
  },
  {
    key: 'state',
    header: 'Tình trạng',
    width: 14,
    formula: state,
    value: ({ score: { resolution } }) => orNone(resolution.state),
  },
  {
    key: 'actual',
    header: 'Thực hiện',
    width: 11,
    formula: actual,
    value: ({ score }) => orNone(score.actual),
  },
  {
    key: 'ranked',
    header: 'Số được xếp hạng',
    width: 10,
    formula: ranked,
    value: ({ score: { indicator, resolution } }) =>
      indicator.kind === 'rank' ? orNone(resolution.ranked) : null,
  },
  ...POOL_COLUMNS,
  {
    key: 'beside',
    header: 'Số cộng từ đơn vị',
    width: 11,
    formula: beside,
    value: ({ score: { indicator, resolution } }) =>
      canPool(indicator) ? orNone(resolution.pooledBeside) : null,
  },
];
