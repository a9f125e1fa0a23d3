/** Steps that end in a fault, a state or the value that counts: formulas of `core/measure/resolve`. */
import { canPool, countsAnswers, isRate } from '../../core/measure/pool';
import { FAULT_SENTENCES } from '../../core/measure/why';
import { FAULT_PREFIX } from '../../core/reading';
import { STATES } from '../../core/readingWords';
import { YES_NO } from '../../core/words';
import { and, choose, or, quote } from '../formula';
import { SL } from '../ranges';
import type { CalculationColumn, RowContext } from './column';
import { NONE, orNone } from './column';
import {
  BLANK,
  BOTH_NUMBERS,
  IS_NUMBER,
  keyCriteria,
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

/** Σ(b) that divides nothing: 0/0 is an answer, anything else over 0 a fault. */
function rateFault(context: RowContext): string {
  const [a, b] = [context.cell('sumA'), context.cell('sumB')];
  return choose([[or(`${b}>0`, and(`${a}=0`, `${b}=0`)), '""']], FAULT.zeroDenominator);
}

function singleFault(context: RowContext): string {
  const { kind } = context.indicator;
  const unfilled = `${context.cell('unfilled')}>0`;
  if (kind === 'grade' || kind === 'yesNo') {
    const none = `IF(${unfilled},${FAULT.partial},${FAULT.notListed})`;
    return choose([[`${context.cell('words')}=0`, none]], '""');
  }
  const cases: Case[] = [];
  if (isRate(kind)) cases.push([`${context.cell('pairs')}>0`, rateFault(context)]);
  cases.push([
    `${context.cell('values')}=0`,
    `IF(${unfilled},${FAULT.partial},${FAULT.notNumber})`,
  ]);
  const value = context.cell('sumValue');
  if (kind === 'rank') cases.push([or(`${value}<1`, `${value}<>INT(${value})`), FAULT.badRank]);
  return choose(cases, '""');
}

function poolFault(context: RowContext): string {
  const { indicator } = context;
  const key = countsAnswers(indicator) ? 'words' : isRate(indicator.kind) ? 'pairs' : 'values';
  const rate = isRate(indicator.kind) && !countsAnswers(indicator) ? rateFault(context) : '""';
  return choose(
    [
      [`${context.cell('plain')}=${context.cell('blank')}`, '""'],
      [`${context.cell(key)}=0`, FAULT.notPoolable],
    ],
    rate,
  );
}

function fault(context: RowContext): string {
  const source = context.cell('source');
  const rejected = `COUNTIFS(${keyCriteria(context)},${SL.skip},${quote(`${FAULT_PREFIX}*`)})>0`;
  const declared = context.cell('declared');
  // Asked where one row is used: it holds something unless its value is blank.
  const valued = `COUNTIFS(${usedCriteria(context)},${SL.value},${BLANK})=0`;
  const pool: readonly Case[] = canPool(context.indicator)
    ? [
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
      [`${declared}<>""`, `IF(${valued},${FAULT.stateWithValue},"")`],
      [`${context.cell('blank')}=${context.cell('plain')}`, '""'],
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
    const zero = and(
      context.cell('read'),
      `N(${context.cell('pairs')})>0`,
      `N(${context.cell('sumA')})=0`,
      `N(${context.cell('sumB')})=0`,
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
    `${context.cell('blank')}=${context.cell('plain')}`,
  );
  return `IF(${nothing},"",${valueOf(context)})`;
}

function leftOut(context: RowContext): string | null {
  if (!canPool(context.indicator)) return null;
  const { indicator } = context;
  const key = countsAnswers(indicator) ? 'words' : isRate(indicator.kind) ? 'pairs' : 'values';
  const rest = `${context.cell('plain')}-${context.cell('blank')}-${context.cell(key)}`;
  return `IF(AND(${isPool(context)},${context.cell('actual')}<>""),${rest},0)`;
}

/** The units' figures beside a figure of the whole province: both are shown when they differ. */
function beside(context: RowContext): string | null {
  const { indicator } = context;
  if (!canPool(indicator)) return null;
  const criteria = `${unitCriteria(context)},${SL.state},${BLANK}`;
  const sum = (range: string, more: string): string => `SUMIFS(${range},${criteria},${more})`;
  const count = (more: string): string => `COUNTIFS(${criteria},${more})`;
  const word = (text: string): string => count(`${SL.value},${quote(text)}`);
  let value: string;
  if (countsAnswers(indicator)) {
    const all = `(${word(YES_NO[0])}+${word(YES_NO[1])})`;
    const share = indicator.kind === 'count' ? word(YES_NO[0]) : `${word(YES_NO[0])}/${all}*100`;
    value = `IF(${all}=0,"",${share})`;
  } else if (isRate(indicator.kind)) {
    const [a, b] = [sum(SL.numerator, BOTH_NUMBERS), sum(SL.denominator, BOTH_NUMBERS)];
    const rate = indicator.kind === 'reduction' ? `(${b}-${a})/${b}*100` : `${a}/${b}*100`;
    value = `IF(${b}>0,${rate},"")`;
  } else {
    const numbers = `${SL.value},${IS_NUMBER}`;
    value = `IF(${count(numbers)}=0,"",${sum(SL.value, numbers)})`;
  }
  const none = or(
    `${context.cell('source')}=""`,
    `${context.cell('source')}=${quote(SOURCE_WORDS.units)}`,
    `${context.cell('unitRows')}=0`,
  );
  return choose(
    [
      [none, '""'],
      [`NOT(${context.cell('settled')})`, '""'],
    ],
    value,
  );
}

function ranked(context: RowContext): string | null {
  if (context.indicator.kind !== 'rank') return null;
  const number = `${SL.denominator},${IS_NUMBER}`;
  const has = `COUNTIFS(${plainCriteria(context)},${number})>0`;
  const value = `SUMIFS(${SL.denominator},${plainCriteria(context)},${number})`;
  return `IF(${context.cell('actual')}="","",IF(${has},${value},""))`;
}

export const OUTCOME_COLUMNS: readonly CalculationColumn[] = [
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
  {
    key: 'leftOut',
    header: 'Dòng không cộng được',
    width: 10,
    formula: leftOut,
    value: ({ score: { indicator, resolution } }) =>
      canPool(indicator) ? resolution.leftOut : null,
  },
  {
    key: 'beside',
    header: 'Số cộng từ đơn vị',
    width: 11,
    formula: beside,
    value: ({ score: { indicator, resolution } }) =>
      canPool(indicator) ? orNone(resolution.pooledBeside) : null,
  },
];
