/** Parts of the sentence: formulas of `core/measure/why`. */
import { isRate, ROUNDED_RATE } from '../../core/measure/answer';
import { canPool } from '../../core/measure/pool';
import { STATUS_WORDS } from '../../core/measure/status';
import { gapSuffix, valueSuffix } from '../../core/measure/amount';
import {
  BOUND_WORDS,
  EQUAL_TO_STRICT,
  LEADS,
  NOT_DONE,
  POOL_WORDS,
  RANK_TARGETS,
} from '../../core/measure/whyWords';
import { PERIOD_WORDS } from '../../core/period';
import { READING_TYPES } from '../../core/readingWords';
import type { Comparator } from '../../core/plan/types';
import { and, choose, join, numberText, paddedInteger, quote } from '../formula';
import { COMPARATORS } from '../planTables';
import type { RowContext } from './column';
import { COVERAGE_KEYS } from './coverageColumns';
import type { Shown } from './shownNumbers';
import { byPlace, isReduction, threshold } from './shownNumbers';
import { isPool } from './sourceColumns';

const text = (context: RowContext, key: Shown['key']): string => context.cell(`${key}Text`);

/** One text a comparator, by the effective comparator of the row. */
function byComparator(
  context: RowContext,
  texts: Readonly<Partial<Record<Comparator, string>>>,
  otherwise: string,
): string {
  const cases = Object.entries(texts).map(([comparator, text]) => {
    const written = quote(COMPARATORS.words[comparator] ?? comparator);
    return [`${context.cell('comparator')}=${written}`, quote(text)] as const;
  });
  return choose(cases, quote(otherwise));
}

/** Twin of `amount`: "giảm 5%" for reductions, the number with its unit otherwise. */
export function amount(
  context: RowContext,
  key: Shown['key'],
  signed: string,
  bound = '""',
): string {
  if (!isReduction(context.indicator)) {
    return join(bound, text(context, key), quote(valueSuffix(context.indicator)));
  }
  return join(`IF(${signed}<0,"tăng ","giảm ")`, bound, text(context, key), '"%"');
}

/** Twin of `boundOf`. */
export function bound(context: RowContext): string {
  const words = (which: keyof typeof BOUND_WORDS): string =>
    byComparator(context, BOUND_WORDS[which], '');
  if (!isReduction(context.indicator)) return words('usual');
  return `IF(${context.cell('target')}<0,${words('ofRise')},${words('usual')})`;
}

function lead(context: RowContext, kind: keyof typeof LEADS): string {
  const type = context.cell('type');
  return choose(
    [
      [`${type}=${quote(READING_TYPES[2])}`, quote(`${LEADS[kind]['Ước thực hiện']} `)],
      [`${type}=${quote(READING_TYPES[1])}`, quote(`${LEADS[kind]['Sơ bộ']} `)],
    ],
    quote(`${LEADS[kind]['Chính thức']} `),
  );
}

export function actualPhrase(context: RowContext): string {
  const { indicator } = context;
  const actual = context.cell('actual');
  let phrase: string;
  switch (indicator.kind) {
    case 'rank': {
      const ranked = context.cell('ranked');
      const outOf = `IF(${ranked}="","","/"&${numberText(ranked, '0')})`;
      phrase = join(lead(context, 'rank'), text(context, 'actual'), outOf);
      break;
    }
    case 'grade':
      phrase = join(
        lead(context, 'grade'),
        quote(`${indicator.unit} `),
        `INDEX(${context.wordRange},${actual})`,
      );
      break;
    case 'yesNo':
      phrase = choose(
        [
          [`${actual}=100`, '"Đã thực hiện"'],
          [`${actual}=0`, '"Chưa thực hiện"'],
        ],
        join(text(context, 'actual'), '"% đơn vị đã thực hiện"'),
      );
      break;
    default:
      phrase = join(lead(context, 'number'), amount(context, 'actual', actual));
  }
  return `IF(${actual}="","",${phrase})`;
}

export function targetPhrase(context: RowContext): string {
  const { indicator } = context;
  const target = context.cell('target');
  let phrase: string;
  switch (indicator.kind) {
    case 'rank':
      phrase = join(
        '"mục tiêu "',
        byComparator(context, RANK_TARGETS, RANK_TARGETS['<=']),
        text(context, 'target'),
      );
      break;
    case 'grade':
      phrase = join(quote(`mục tiêu ${indicator.unit} `), `INDEX(${context.wordRange},${target})`);
      break;
    case 'yesNo':
      phrase = `IF(${target}=100,"mục tiêu hoàn thành","mục tiêu không thực hiện")`;
      break;
    default: {
      const span = `IF(${context.cell('share')}=1,"",${context.cell('period')}&" ")`;
      phrase = join('"mục tiêu "', span, amount(context, 'target', target, bound(context)));
    }
  }
  return `IF(${target}="","",${phrase})`;
}

function difference(context: RowContext): string {
  return join(text(context, 'gap'), quote(gapSuffix(context.indicator)));
}

function thresholdPhrase(context: RowContext): string {
  const { indicator } = context;
  if (indicator.kind === 'grade' || indicator.kind === 'yesNo') return '""';
  const near = `${context.cell('verdict')}=${quote(STATUS_WORDS.near.word)}`;
  const open = (beyond: string): string => `IF(${near},", trong",${beyond})&" ngưỡng gần đạt ("`;
  const outside = '", ngoài"';
  const limit =
    indicator.kind === 'rank'
      ? join(open(outside), '"tốp "', text(context, 'threshold'))
      : join(
          open(`IF(${context.cell('direction')}=1,", dưới",", trên")`),
          amount(context, 'threshold', `(${threshold(context)})`),
        );
  const width = context.cell('toleranceText');
  const around = join(open(outside), '"±"', width, quote(gapSuffix(indicator)));
  return choose(
    [
      [`${context.cell('tolerance')}=0`, '""'],
      [`${context.cell('comparator')}="="`, `${around}&")"`],
    ],
    `${limit}&")"`,
  );
}

function exceeded(context: RowContext): string {
  if (context.indicator.kind === 'yesNo') return '"tốt hơn mục tiêu"';
  const text = difference(context);
  const beyond = join('"vượt "', text);
  if (byPlace(context.indicator)) return beyond;
  const below = join('"thấp hơn "', text, '", tốt hơn mục tiêu"');
  return `IF(${context.cell('direction')}=-1,${below},${beyond})`;
}

/** Twin of `notDone`. */
function notDone(context: RowContext): string {
  const [actual, target] = [context.cell('actual'), context.cell('target')];
  const isYear = `${context.cell('period')}=${quote(PERIOD_WORDS.words.year)}`;
  const rest = `IF(${target}=100,${quote(NOT_DONE.restOf[100])},${quote(NOT_DONE.restOf[0])})`;
  const alone = `IF(${isYear},${quote(NOT_DONE.year)},${quote(NOT_DONE.inside)})`;
  return `IF(OR(${actual}=0,${actual}=100),${alone},${join('"còn "', text(context, 'gap'), rest)})`;
}

function missed(context: RowContext): string {
  const { indicator } = context;
  if (indicator.kind === 'yesNo') return notDone(context);
  const gap = context.cell('gap');
  const inPlaces = byPlace(indicator);
  const equal = inPlaces
    ? quote(EQUAL_TO_STRICT['>'])
    : byComparator(context, EQUAL_TO_STRICT, EQUAL_TO_STRICT['>']);
  const above = `(${context.cell('direction')}=-1)=(${gap}<0)`;
  const side = inPlaces ? `IF(${gap}<0,"kém ","hơn ")` : `IF(${above},"cao hơn ","thấp hơn ")`;
  return `IF(${gap}=0,${equal},${join(side, difference(context))})`;
}

export function comparison(context: RowContext): string {
  const verdict = context.cell('verdict');
  return choose(
    [
      [`${context.cell('gap')}=""`, '""'],
      [`${verdict}=${quote(STATUS_WORDS.met.word)}`, '"đạt mục tiêu"'],
      [`${verdict}=${quote(STATUS_WORDS.exceeded.word)}`, exceeded(context)],
    ],
    join(missed(context), thresholdPhrase(context)),
  );
}

/** Twin of `poolLead`. */
function poolLead(context: RowContext): string {
  const [pooled, assigned, covered] = [
    context.cell('pooled'),
    context.cell(COVERAGE_KEYS.assigned),
    context.cell(COVERAGE_KEYS.covered),
  ];
  const units = join(paddedInteger(pooled), quote(POOL_WORDS.units));
  const share = join(
    paddedInteger(covered),
    '"/"',
    paddedInteger(assigned),
    quote(POOL_WORDS.assigned),
  );
  const areTheAssigned = and(`${covered}=${pooled}`, `${context.cell(COVERAGE_KEYS.inclusive)}=0`);
  return choose(
    [
      [`${assigned}=0`, units],
      [areTheAssigned, share],
    ],
    join(units, '" ("', share, '")"'),
  );
}

/** Twin of `poolNote`. */
function poolNote(context: RowContext): string {
  const part = (key: 'nothing' | 'leftOut'): string => {
    const count = context.cell(key);
    return `IF(${count}>0,"; "&${paddedInteger(count)}&${quote(POOL_WORDS[key])},"")`;
  };
  const note = join(
    quote(POOL_WORDS.pooled),
    poolLead(context),
    part('nothing'),
    part('leftOut'),
    '"."',
  );
  return `IF(${isPool(context)},${note},"")`;
}

/** Condition under which the units' figure is told beside the one used; null where there are none. */
export function differingPool(context: RowContext): string | null {
  if (!canPool(context.indicator)) return null;
  const [beside, actual] = [context.cell('beside'), context.cell('actual')];
  const leeway = isRate(context.indicator.kind) ? ROUNDED_RATE : 0;
  const differs = `ABS(ROUND(${beside}-${actual},9))>${leeway}`;
  return `IF(OR(${beside}="",${actual}=""),FALSE,${differs})`;
}

export function notes(context: RowContext): string {
  const provisional = and(
    `${context.cell('gap')}<>""`,
    `${context.cell('period')}<>${quote(PERIOD_WORDS.words.year)}`,
    `${context.cell('share')}=1`,
  );
  const parts = [`IF(${provisional}," Tạm tính theo mục tiêu năm.","")`];
  if (canPool(context.indicator)) {
    parts.push(poolNote(context));
    const beside = context.cell('beside');
    const both = join('" Số cộng từ đơn vị là "', amount(context, 'beside', beside), '"."');
    parts.push(`IF(${differingPool(context) ?? 'FALSE'},${both},"")`);
  }
  return `IF(${context.cell('actual')}="","",${join(...parts)})`;
}
