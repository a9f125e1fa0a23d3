/**
 * Numbers inside a few words: "đạt 95% (190/200)", "xếp thứ 09/63". They are never taken as read;
 * when nothing but known words stands around them, they make a proposal (DOMAIN: What people type).
 */
import { round9 } from '../rounding';
import { nameKey } from './nameText';
import { parseNumeral } from './numeral';
import { plainText } from './plainText';
import type { NumberFault, NumberKind, NumberProposal, RatioProposal } from './numberReading';

const COMMON = 'đạt được là kết quả ước thực hiện tỷ tỉ lệ bằng';
const COUNTED =
  'hồ sơ lượt người hộ vụ việc cuộc đơn thư văn bản thủ tục xã phường huyện đơn vị cơ quan lớp buổi tin bài';
const RANKED = 'xếp thứ hạng vị trí trên tổng số tỉnh thành phố';

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(nameKey));
}

/** Words that may stand around a number without changing it. "khoảng", "triệu", "tăng" are none. */
const WORDS = {
  percent: keysOf(`${COMMON} ${COUNTED}`),
  whole: keysOf(`${COMMON} ${COUNTED}`),
  decimal: keysOf(`${COMMON} điểm`),
  rank: keysOf(`${COMMON} ${RANKED}`),
} as const satisfies Record<NumberKind, ReadonlySet<string>>;

const TOKEN = /\d(?:[\d.,]*\d)?|[%/]|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d%/]/gu;
const PERCENT_IN_WORDS = /phần trăm/iu;
/** Not among them: signs that change the number (- ≥ < ~). */
const IGNORED = /^[()=:;,.]$/;
const NUMBER = /^\d/;
const MAX_LENGTH = 200;

/** What a phrase says: its code, and the proposal where one can be made. */
export interface Phrase {
  readonly code: Extract<NumberFault, 'number.phrase' | 'number.ratio' | 'number.ratioDisagrees'>;
  readonly proposal: NumberProposal | null;
}

interface Shape {
  /** `N` for each number, with % and / between: `N%N/N`. */
  readonly pattern: string;
  readonly numbers: readonly string[];
}

function shapeOf(text: string, wanted: NumberKind): Shape | null {
  const plain = plainText(text).normalize('NFC');
  const tokens = plain.replace(PERCENT_IN_WORDS, '%').match(TOKEN) ?? [];
  const numbers: string[] = [];
  let pattern = '';
  for (const token of tokens) {
    if (NUMBER.test(token)) {
      numbers.push(token);
      pattern += 'N';
    } else if (token === '%' || token === '/') pattern += token;
    else if (!IGNORED.test(token) && !WORDS[wanted].has(nameKey(token))) return null;
  }
  return { pattern, numbers };
}

/** A number of a phrase where it can mean one thing only, else null. */
function plainValue(text: string, wanted: NumberKind): number | null {
  const numeral = parseNumeral(text);
  if (numeral === null) return null;
  const { asDecimal, asGroups, mark } = numeral;
  if (wanted === 'whole' || wanted === 'rank') {
    const value = mark === ',' && asGroups !== null ? null : (asGroups ?? asDecimal);
    return value !== null && Number.isInteger(value) ? value : null;
  }
  return asDecimal !== null && asGroups !== null && mark === '.' ? null : (asDecimal ?? asGroups);
}

function ratioOf(a: string, b: string, wanted: NumberKind): RatioProposal | null {
  const numerator = plainValue(a, 'whole');
  const denominator = plainValue(b, 'whole');
  if (numerator === null || denominator === null) return null;
  if (denominator <= 0 || numerator > denominator) return null;
  if (wanted === 'rank') return numerator < 1 ? null : { numerator, denominator, value: numerator };
  return { numerator, denominator, value: round9((numerator / denominator) * 100) };
}

/** True when the rate written agrees with a/b to the last digit written, rounded or cut off. */
function agrees(stated: string, ratio: RatioProposal): boolean {
  const numeral = parseNumeral(stated);
  const value = plainValue(stated, 'percent');
  if (numeral === null || value === null) return false;
  const unit = 10 ** -(numeral.asDecimal === null ? 0 : numeral.decimals);
  return round9(Math.abs(value - ratio.value)) < unit;
}

function ratioPhrase(shape: Shape, wanted: NumberKind): Phrase | null {
  const [first = '', second = '', third = ''] = shape.numbers;
  if (shape.pattern === 'N/N') {
    const usable = wanted === 'percent' || wanted === 'rank';
    return { code: 'number.ratio', proposal: usable ? ratioOf(first, second, wanted) : null };
  }
  const rateFirst = shape.pattern === 'N%N/N' || shape.pattern === 'NN/N';
  if (wanted !== 'percent' || (!rateFirst && shape.pattern !== 'N/NN%')) return null;
  const [stated, a, b] = rateFirst ? [first, second, third] : [third, first, second];
  const ratio = ratioOf(a, b, wanted);
  if (ratio === null) return { code: 'number.ratio', proposal: null };
  return agrees(stated, ratio)
    ? { code: 'number.ratio', proposal: ratio }
    : { code: 'number.ratioDisagrees', proposal: null };
}

function singlePhrase(shape: Shape, wanted: NumberKind): Phrase | null {
  const fits = shape.pattern === 'N' || (wanted === 'percent' && shape.pattern === 'N%');
  if (!fits) return null;
  const value = plainValue(shape.numbers[0] ?? '', wanted);
  const fraction = wanted === 'percent' && shape.pattern === 'N' && value !== null && value < 1;
  return { code: 'number.phrase', proposal: fraction && value !== 0 ? null : value };
}

/** The phrase a text is, or null when something in it is not understood. */
export function readPhrase(text: string, wanted: NumberKind): Phrase | null {
  if (text.length > MAX_LENGTH) return null;
  const shape = shapeOf(text, wanted);
  if (shape === null) return null;
  // Without a word it is a number written in some other way: (5) is -5 to accountants.
  const single = /\p{L}/u.test(text) ? singlePhrase(shape, wanted) : null;
  return single ?? ratioPhrase(shape, wanted);
}
