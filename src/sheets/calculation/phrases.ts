/** Parts of the sentence: formulas of `core/measure/why`. */
import { canPool } from '../../core/measure/pool';
import { STATUS_WORDS } from '../../core/measure/status';
import { LEADS, gapSuffix, valueSuffix } from '../../core/measure/why';
import { PERIOD_WORDS } from '../../core/period';
import { READING_TYPES } from '../../core/readingWords';
import { and, choose, join, leadingZero, numberText, paddedInteger, quote } from '../formula';
import { CT } from '../ranges';
import type { RowContext } from './column';
import type { Shown } from './shownNumbers';
import { byPlace, isReduction, threshold } from './shownNumbers';
import { isPool } from './sourceColumns';

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

export function actualPhrase(context: RowContext): string {
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

export function targetPhrase(context: RowContext): string {
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

export function comparison(context: RowContext): string {
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

export function notes(context: RowContext): string {
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
