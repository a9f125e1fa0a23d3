/** Steps that make the sentence of Diễn giải: formulas of `core/measure/show` and `why`. */
import { canPool } from '../../core/measure/pool';
import { directionOf } from '../../core/measure/gap';
import { neededDecimals, sentenceNumber, USUAL_DECIMALS } from '../../core/measure/show';
import {
  gapSuffix,
  LEADS,
  MEASURED_WORDS,
  NO_DATA_SENTENCE,
  STATE_SENTENCES,
  valueSuffix,
} from '../../core/measure/why';
import { STATUS_WORDS } from '../../core/measure/status';
import { PERIOD_WORDS } from '../../core/period';
import type { Indicator } from '../../core/plan/types';
import { READING_TYPES, STATES } from '../../core/readingWords';
import { FREQUENCY_WORDS } from '../../core/words';
import {
  and,
  choose,
  dateText,
  join,
  leadingZero,
  neededDecimalsFormula,
  numberText,
  paddedInteger,
  quote,
  tellingFormula,
} from '../formula';
import { CT } from '../ranges';
import type { CalculationColumn, RowContext, RowData } from './column';
import { NONE } from './column';
import { NOT_DUE_WORDS, periodEnd } from './scoreColumns';
import { isPool } from './sourceColumns';

const byPlace = (indicator: Indicator): boolean =>
  indicator.kind === 'rank' || indicator.kind === 'grade';
const isReduction = (indicator: Indicator): boolean => indicator.kind === 'reduction';

function threshold(context: RowContext): string {
  return `${context.cell('target')}-${context.cell('direction')}*${context.cell('tolerance')}`;
}

/** A number that the sentence shows: what it is, where it is shown, and with whole places only or not. */
interface Shown {
  readonly key: 'actual' | 'target' | 'gap' | 'threshold' | 'beside';
  readonly header: string;
  /** The expression, and the step that must hold something for the number to exist. */
  expression(context: RowContext): string;
  readonly needs: string;
  value(data: RowData): number | null;
  applies(indicator: Indicator): boolean;
}

const absolute = (indicator: Indicator, value: number | null): number | null =>
  value !== null && isReduction(indicator) ? Math.abs(value) : value;
const absoluteOf = (context: RowContext, expression: string): string =>
  isReduction(context.indicator) ? `ABS(${expression})` : expression;

function thresholdValue({ score }: RowData): number | null {
  const { indicator, target, tolerance, gap } = score;
  if (gap === null || target === null || tolerance === null) return null;
  const value = target - directionOf(indicator.kind, indicator.better) * tolerance;
  return absolute(indicator, value);
}

const SHOWN: readonly Shown[] = [
  {
    key: 'actual',
    header: 'thực hiện',
    expression: (context) => absoluteOf(context, context.cell('actual')),
    needs: 'actual',
    value: ({ score }) => absolute(score.indicator, score.actual),
    applies: (indicator) => indicator.kind !== 'grade',
  },
  {
    key: 'target',
    header: 'mục tiêu',
    expression: (context) => absoluteOf(context, context.cell('target')),
    needs: 'target',
    value: ({ score }) => absolute(score.indicator, score.target),
    applies: (indicator) => indicator.kind !== 'grade' && indicator.kind !== 'yesNo',
  },
  {
    key: 'gap',
    header: 'chênh lệch',
    expression: (context) => `ABS(${context.cell('gap')})`,
    needs: 'gap',
    value: ({ score }) => (score.gap === null ? null : Math.abs(score.gap)),
    applies: () => true,
  },
  {
    key: 'threshold',
    header: 'ngưỡng',
    expression: (context) =>
      isReduction(context.indicator) ? `ABS(${threshold(context)})` : `(${threshold(context)})`,
    needs: 'gap',
    value: thresholdValue,
    applies: (indicator) => indicator.kind !== 'grade' && indicator.kind !== 'yesNo',
  },
  {
    key: 'beside',
    header: 'số cộng từ đơn vị',
    expression: (context) => absoluteOf(context, context.cell('beside')),
    needs: 'beside',
    value: ({ score }) => absolute(score.indicator, score.resolution.pooledBeside),
    applies: (indicator) => canPool(indicator),
  },
];

/** Ranks are whole places, shown without decimals; only their gap may have some. */
function decimalsFor(indicator: Indicator, key: Shown['key'], decimals: number): number {
  return indicator.kind === 'rank' && key !== 'gap' ? 0 : decimals;
}

function digitsColumn(shown: Shown): CalculationColumn {
  return {
    key: `${shown.key}Digits`,
    header: `Số lẻ: ${shown.header}`,
    width: 8,
    currentOnly: true,
    formula: (context) => {
      if (!shown.applies(context.indicator)) return null;
      const whole = decimalsFor(context.indicator, shown.key, USUAL_DECIMALS) === 0;
      const digits = whole
        ? '0'
        : neededDecimalsFormula(shown.expression(context), context.cell('decimals'));
      return `IF(${context.cell(shown.needs)}="","",${digits})`;
    },
    value: (data) => {
      const { indicator } = data.score;
      if (!shown.applies(indicator)) return null;
      const value = shown.value(data);
      if (value === null || data.why === null) return NONE;
      return neededDecimals(value, decimalsFor(indicator, shown.key, data.why.decimals));
    },
  };
}

function textColumn(shown: Shown): CalculationColumn {
  return {
    key: `${shown.key}Text`,
    header: `Chữ số: ${shown.header}`,
    width: 10,
    currentOnly: true,
    formula: (context) => {
      if (!shown.applies(context.indicator)) return null;
      const text = numberText(shown.expression(context), context.cell(`${shown.key}Digits`));
      return `IF(${context.cell(shown.needs)}="","",${text})`;
    },
    value: (data) => {
      const { indicator } = data.score;
      if (!shown.applies(indicator)) return null;
      const value = shown.value(data);
      if (value === null || data.why === null) return NONE;
      return sentenceNumber(value, decimalsFor(indicator, shown.key, data.why.decimals));
    },
  };
}

const text = (context: RowContext, key: Shown['key']): string => context.cell(`${key}Text`);

/** Twin of `amount`: "giảm 5%" for reductions, the number with its unit otherwise. */
function amount(context: RowContext, key: Shown['key'], signed: string): string {
  if (!isReduction(context.indicator)) {
    return join(text(context, key), quote(valueSuffix(context.indicator)));
  }
  return join(`IF(${signed}<0,"tăng ","giảm ")`, text(context, key), '"%"');
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

function actualPhrase(context: RowContext): string {
  const { indicator } = context;
  const actual = context.cell('actual');
  let phrase: string;
  switch (indicator.kind) {
    case 'rank': {
      const ranked = context.cell('ranked');
      const outOf = `IF(${ranked}="","","/"&${numberText(ranked, '0')})`;
      phrase = join(
        lead(context, 'rank'),
        leadingZero(actual, '0'),
        text(context, 'actual'),
        outOf,
      );
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

function targetPhrase(context: RowContext): string {
  const { indicator } = context;
  const target = context.cell('target');
  let phrase: string;
  switch (indicator.kind) {
    case 'rank':
      phrase = join('"mục tiêu trong tốp "', leadingZero(target, '0'), text(context, 'target'));
      break;
    case 'grade':
      phrase = join(quote(`mục tiêu ${indicator.unit} `), `INDEX(${context.wordRange},${target})`);
      break;
    case 'yesNo':
      phrase = `IF(${target}=100,"mục tiêu hoàn thành","mục tiêu không thực hiện")`;
      break;
    default: {
      const written = `INDEX(${CT.comparator},${context.cell('planRow')})`;
      const bound = choose(
        [
          [`${written}=">"`, '"trên "'],
          [`${written}="<"`, '"dưới "'],
          [`${written}="≤"`, '"không quá "'],
        ],
        '""',
      );
      const span = `IF(${context.cell('share')}=1,"",${context.cell('period')}&" ")`;
      phrase = join('"mục tiêu "', span, bound, amount(context, 'target', target));
    }
  }
  return `IF(${target}="","",${phrase})`;
}

function difference(context: RowContext): string {
  const size = `ABS(${context.cell('gap')})`;
  const zero = byPlace(context.indicator) ? leadingZero(size, context.cell('gapDigits')) : '""';
  return join(zero, text(context, 'gap'), quote(gapSuffix(context.indicator)));
}

function thresholdPhrase(context: RowContext): string {
  const { indicator } = context;
  if (indicator.kind === 'grade' || indicator.kind === 'yesNo') return '""';
  const near = `${context.cell('verdict')}=${quote(STATUS_WORDS.near.word)}`;
  const open = (beyond: string): string => `IF(${near},", trong",${beyond})&" ngưỡng gần đạt ("`;
  const outside = '", ngoài"';
  const limit =
    indicator.kind === 'rank'
      ? join(
          open(outside),
          '"tốp "',
          leadingZero(`(${threshold(context)})`, '0'),
          text(context, 'threshold'),
        )
      : join(
          open(`IF(${context.cell('direction')}=1,", dưới",", trên")`),
          amount(context, 'threshold', `(${threshold(context)})`),
        );
  const width = context.cell('toleranceText');
  const zero = byPlace(indicator) ? leadingZero(context.cell('tolerance'), '0') : '""';
  const around = join(open(outside), '"±"', zero, width, quote(gapSuffix(indicator)));
  return choose(
    [
      [`${context.cell('tolerance')}=0`, '""'],
      [`${context.cell('comparator')}="="`, `${around}&")"`],
    ],
    `${limit}&")"`,
  );
}

function comparison(context: RowContext): string {
  const gap = context.cell('gap');
  const verdict = context.cell('verdict');
  const lower = `${context.cell('direction')}=-1`;
  const text = difference(context);
  const exceeded = byPlace(context.indicator)
    ? join('"vượt "', text)
    : `IF(${lower},${join('"thấp hơn "', text, '", tốt hơn mục tiêu"')},${join('"vượt "', text)})`;
  const above = `(${lower})=(${gap}<0)`;
  const missed = byPlace(context.indicator)
    ? join('"kém "', text)
    : join(`IF(${above},"cao hơn ","thấp hơn ")`, text);
  return choose(
    [
      [`${gap}=""`, '""'],
      [`${verdict}=${quote(STATUS_WORDS.met.word)}`, '"đạt mục tiêu"'],
      [`${verdict}=${quote(STATUS_WORDS.exceeded.word)}`, exceeded],
    ],
    join(`IF(${gap}=0,"chưa hơn mức này",${missed})`, thresholdPhrase(context)),
  );
}

function notes(context: RowContext): string {
  const provisional = and(
    `${context.cell('gap')}<>""`,
    `${context.cell('period')}<>${quote(PERIOD_WORDS.words.year)}`,
    `${context.cell('share')}=1`,
  );
  const parts = [`IF(${provisional}," Tạm tính theo mục tiêu năm.","")`];
  if (canPool(context.indicator)) {
    const leftOut = context.cell('leftOut');
    const left = `IF(${leftOut}>0,", "&${paddedInteger(leftOut)}&" dòng không có số để cộng","")`;
    const pooled = join(
      '" Cộng từ "',
      paddedInteger(context.cell('unitRows')),
      '" đơn vị"',
      left,
      '"."',
    );
    parts.push(`IF(${isPool(context)},${pooled},"")`);
    const beside = context.cell('beside');
    const differs = `ROUND(${beside}-${context.cell('actual')},9)<>0`;
    const both = join('" Số cộng từ đơn vị là "', amount(context, 'beside', beside), '"."');
    parts.push(`IF(${beside}="","",IF(${differs},${both},""))`);
  }
  return `IF(${context.cell('actual')}="","",${join(...parts)})`;
}

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
      [`${fault}<>""`, fault],
      ...STATES.map((word) => [`${state}=${quote(word)}`, quote(STATE_SENTENCES[word])] as const),
      [`${context.cell('target')}=""`, noTarget],
      [`${context.cell('gap')}=""`, notDueSentence(context)],
    ],
    judged,
  );
}

function decimals(context: RowContext): string {
  const telling = tellingFormula(
    context.cell('actual'),
    context.cell('target'),
    threshold(context),
  );
  return `IF(${context.cell('gap')}="",${USUAL_DECIMALS},${telling})`;
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

/** The width of "=" targets, ±: the tolerance as text. */
const TOLERANCE_TEXT: readonly CalculationColumn[] = [
  {
    key: 'toleranceDigits',
    header: 'Số lẻ: ngưỡng ±',
    width: 8,
    currentOnly: true,
    formula: (context) => {
      if (context.indicator.kind === 'grade') return null;
      const digits = neededDecimalsFormula(context.cell('tolerance'), context.cell('decimals'));
      return `IF(${context.cell('tolerance')}="","",${digits})`;
    },
    value: ({ score, why }) => {
      if (score.indicator.kind === 'grade') return null;
      if (score.tolerance === null || why === null) return NONE;
      return neededDecimals(score.tolerance, why.decimals);
    },
  },
  {
    key: 'toleranceText',
    header: 'Chữ số: ngưỡng ±',
    width: 10,
    currentOnly: true,
    formula: (context) => {
      if (context.indicator.kind === 'grade') return null;
      const written = numberText(context.cell('tolerance'), context.cell('toleranceDigits'));
      return `IF(${context.cell('tolerance')}="","",${written})`;
    },
    value: ({ score, why }) => {
      if (score.indicator.kind === 'grade') return null;
      if (score.tolerance === null || why === null) return NONE;
      return sentenceNumber(score.tolerance, why.decimals);
    },
  },
];

export const SENTENCE_COLUMNS: readonly CalculationColumn[] = [
  {
    key: 'decimals',
    header: 'Số chữ số lẻ',
    width: 8,
    currentOnly: true,
    formula: decimals,
    value: ({ why }) => why?.decimals ?? NONE,
  },
  ...SHOWN.flatMap((shown) => [digitsColumn(shown), textColumn(shown)]),
  ...TOLERANCE_TEXT,
  part('actualPhrase', 'Lời: thực hiện', actualPhrase, (why) => why.actual),
  part('targetPhrase', 'Lời: mục tiêu', targetPhrase, (why) => why.target),
  part('comparison', 'Lời: so sánh', comparison, (why) => why.comparison),
  part('notes', 'Lời: ghi chú', notes, (why) => why.notes),
  part('why', 'Diễn giải', sentence, (why) => why.sentence),
];
