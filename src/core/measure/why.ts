/**
 * Diễn giải: the sentence that says why a light is what it is. It is made of parts, each a column
 * of sheet Tính toán, so that the workbook's formulas say the same without us.
 */
import { serialToIso, vietnameseDate } from '../calendar';
import { PERIOD_WORDS } from '../period';
import { isFollowed } from '../plan/targets';
import type { Comparator, Indicator } from '../plan/types';
import { READING_TYPES } from '../readingWords';
import type { ReadingType } from '../readingWords';
import { round9 } from '../rounding';
import type { PoolRows } from './pool';
import { directionOf } from './gap';
import type { ReadingFault } from './resolve';
import type { DueDates } from './due';
import type { Score } from './score';
import { decimalsKeeping, paddedNumber, sentenceNumber, USUAL_DECIMALS } from './show';

export const FAULT_SENTENCES = {
  duplicate: 'Có từ 02 dòng số liệu cùng khóa; giữ lại một dòng.',
  typeWord: 'Loại số liệu ghi không đúng danh mục.',
  stateWord: 'Tình trạng ghi không đúng danh mục.',
  stateWithValue: 'Đã ghi tình trạng không có số liệu nhưng vẫn có giá trị.',
  notNumber: 'Giá trị không phải là số.',
  notListed: 'Giá trị không thuộc danh mục.',
  partial: 'Chưa ghi giá trị, hoặc thiếu tử số (a), mẫu số (b).',
  zeroDenominator: 'Mẫu số (b) phải lớn hơn 0.',
  badRank: 'Thứ hạng phải là số nguyên từ 1 trở lên.',
  notPoolable:
    'Số liệu của đơn vị không có tử số (a), mẫu số (b) hoặc giá trị nên không cộng được.',
  rejected: 'Các dòng số liệu của kỳ này đều có lỗi, xem cột Bỏ qua.',
  stale: 'Số liệu của đơn vị trùng hoặc chồng nhau; nhấn Cập nhật đánh giá.',
} as const satisfies Record<ReadingFault, string>;

export const STATE_SENTENCES = {
  'Không phát sinh': 'Không phát sinh trong kỳ.',
  'Không công bố': 'Không công bố kết quả kỳ này.',
  'Không áp dụng': 'Không áp dụng trong kỳ.',
} as const;

export const NOT_FOLLOWED_SENTENCE = 'Chỉ tiêu đã tắt, không theo dõi.';

export const NO_DATA_SENTENCE = 'Chưa có số liệu kỳ này.';

export const MEASURED_WORDS = { year: 'năm', halfYear: '6 tháng', quarter: 'quý' } as const;

/** First words of the sentence by type of reading: for numbers, ranks, grades. */
export const LEADS = {
  number: { 'Chính thức': 'Thực hiện', 'Sơ bộ': 'Số sơ bộ', 'Ước thực hiện': 'Ước thực hiện' },
  rank: { 'Chính thức': 'Xếp thứ', 'Sơ bộ': 'Sơ bộ xếp thứ', 'Ước thực hiện': 'Ước xếp thứ' },
  grade: { 'Chính thức': 'Xếp', 'Sơ bộ': 'Sơ bộ xếp', 'Ước thực hiện': 'Ước xếp' },
} as const satisfies Record<string, Record<ReadingType, string>>;

export interface WhyParts {
  /** Decimals of the numbers in the sentence. */
  readonly decimals: number;
  readonly actual: string;
  readonly target: string;
  readonly comparison: string;
  readonly notes: string;
  readonly sentence: string;
}

/** What follows a value of this indicator: `%`, ` điểm`, ` lượt`. */
export function valueSuffix(indicator: Indicator): string {
  return indicator.unit === '%' || indicator.kind === 'yesNo' ? '%' : ` ${indicator.unit}`;
}

/** What follows a difference: points of percent, places, or the unit. */
export function gapSuffix(indicator: Indicator): string {
  if (indicator.kind === 'rank' || indicator.kind === 'grade') return ' bậc';
  return indicator.unit === '%' || indicator.kind === 'yesNo' ? ' điểm %' : ` ${indicator.unit}`;
}

/** Decimals at which the numbers of the sentence agree with its light. */
function decimalsOf(score: Score): number {
  const { actual, target, tolerance, gap, comparator, indicator } = score;
  if (actual === null || target === null || tolerance === null || gap === null) {
    return USUAL_DECIMALS;
  }
  const direction = directionOf(indicator.kind, indicator.better);
  return decimalsKeeping(
    [actual, target],
    [actual, target - direction * tolerance],
    [gap, 0],
    [comparator === '=' ? -Math.abs(gap) : gap, -tolerance],
  );
}

/** True where numbers count places or things, and whole ones under ten get a leading zero. */
export function isPadded({ kind }: Indicator): boolean {
  return kind === 'rank' || kind === 'grade' || kind === 'count';
}

/** A number of the sentence, without what follows it. */
export function shownNumber(indicator: Indicator, value: number, decimals: number): string {
  return isPadded(indicator) ? paddedNumber(value, decimals) : sentenceNumber(value, decimals);
}

/** Words that bound a target, and those where it is a rise told as such (a negative reduction). */
export const BOUND_WORDS = {
  usual: { '>=': '', '>': 'trên ', '<=': 'không quá ', '<': 'dưới ', '=': 'đúng ' },
  ofRise: { '>=': 'không quá ', '>': 'dưới ', '<=': 'ít nhất ', '<': 'trên ', '=': 'đúng ' },
} as const satisfies Record<string, Record<Comparator, string>>;

/**
 * A value as the sentence says it: "giảm 5%", "tăng 3%" for reductions, "29%" or "05 lượt" otherwise.
 * @param bound words that bound a target; a plain value has none
 */
function amount(indicator: Indicator, value: number, decimals: number, bound = ''): string {
  if (indicator.kind !== 'reduction') {
    return bound + shownNumber(indicator, value, decimals) + valueSuffix(indicator);
  }
  const verb = value < 0 ? 'tăng ' : 'giảm ';
  return `${verb}${bound}${sentenceNumber(Math.abs(value), decimals)}%`;
}

function boundOf({ indicator, comparator }: Score, target: number): string {
  const isRise = indicator.kind === 'reduction' && target < 0;
  return BOUND_WORDS[isRise ? 'ofRise' : 'usual'][comparator];
}

function actualPhrase(score: Score, words: readonly string[], decimals: number): string {
  const { indicator, actual, resolution } = score;
  if (actual === null) return '';
  const type = resolution.type ?? READING_TYPES[0];
  switch (indicator.kind) {
    case 'rank': {
      const { ranked } = resolution;
      const outOf = ranked === null ? '' : `/${sentenceNumber(ranked, 0)}`;
      return `${LEADS.rank[type]} ${paddedNumber(actual)}${outOf}`;
    }
    case 'grade':
      return `${LEADS.grade[type]} ${indicator.unit} ${words[actual - 1] ?? ''}`;
    case 'yesNo':
      if (actual === 100) return 'Đã thực hiện';
      if (actual === 0) return 'Chưa thực hiện';
      return `${sentenceNumber(actual, decimals)}% đơn vị đã thực hiện`;
    default:
      return `${LEADS.number[type]} ${amount(indicator, actual, decimals)}`;
  }
}

/** What a rank's target is called. */
export const RANK_TARGETS = {
  '<=': 'trong tốp ',
  '<': 'cao hơn thứ ',
  '=': 'đúng thứ ',
} as const;

function rankTarget(comparator: Comparator): string {
  return comparator === '<' || comparator === '=' ? RANK_TARGETS[comparator] : RANK_TARGETS['<='];
}

function targetPhrase(score: Score, words: readonly string[], decimals: number): string {
  const { indicator, target, shareDue, period, comparator } = score;
  if (target === null) return '';
  switch (indicator.kind) {
    case 'rank':
      return `mục tiêu ${rankTarget(comparator)}${paddedNumber(target)}`;
    case 'grade':
      return `mục tiêu ${indicator.unit} ${words[target - 1] ?? ''}`;
    case 'yesNo':
      return target === 100 ? 'mục tiêu hoàn thành' : 'mục tiêu không thực hiện';
    default: {
      const span = shareDue === 1 ? '' : `${PERIOD_WORDS.words[period]} `;
      return `mục tiêu ${span}${amount(indicator, target, decimals, boundOf(score, target))}`;
    }
  }
}

function difference(indicator: Indicator, gap: number, decimals: number): string {
  return shownNumber(indicator, Math.abs(gap), decimals) + gapSuffix(indicator);
}

/** True where a smaller number is better and the number itself is shown (not places). */
function lowerIsBetter(indicator: Indicator): boolean {
  return indicator.kind !== 'rank' && indicator.kind !== 'grade' && indicator.better === 'lower';
}

export const EQUAL_TO_STRICT = {
  '>': 'bằng mức này, chưa cao hơn',
  '<': 'bằng mức này, chưa thấp hơn',
} as const;

export const NOT_DONE = {
  year: 'không đạt mục tiêu',
  inside: 'chưa đạt mục tiêu',
  /** What the rest of the units have not done, or have done against the target. */
  restOf: { 100: '% đơn vị chưa thực hiện', 0: '% đơn vị thực hiện' },
} as const;

/** Có or Không for the province, the share of the units that answered otherwise for a pool. */
function notDone({ actual, target, period }: Score, gap: number, decimals: number): string {
  if (actual === 0 || actual === 100) return period === 'year' ? NOT_DONE.year : NOT_DONE.inside;
  const rest = sentenceNumber(Math.abs(gap), decimals);
  return `còn ${rest}${NOT_DONE.restOf[target === 100 ? 100 : 0]}`;
}

function missedBy(score: Score, gap: number, decimals: number): string {
  const { indicator, comparator } = score;
  if (indicator.kind === 'yesNo') return notDone(score, gap, decimals);
  const inPlaces = indicator.kind === 'rank' || indicator.kind === 'grade';
  if (gap === 0) return EQUAL_TO_STRICT[comparator === '<' && !inPlaces ? '<' : '>'];
  const text = difference(indicator, gap, decimals);
  if (inPlaces) return `${gap < 0 ? 'kém' : 'hơn'} ${text}`;
  const above = lowerIsBetter(indicator) === gap < 0;
  return `${above ? 'cao hơn' : 'thấp hơn'} ${text}`;
}

function thresholdPhrase(score: Score, decimals: number): string {
  const { indicator, target, tolerance, verdict, comparator } = score;
  if (target === null || tolerance === null || tolerance === 0) return '';
  if (indicator.kind === 'grade' || indicator.kind === 'yesNo') return '';
  const near = verdict === 'near';
  if (comparator === '=') {
    const width = difference(indicator, tolerance, decimals);
    return `, ${near ? 'trong' : 'ngoài'} ngưỡng gần đạt (±${width})`;
  }
  const direction = directionOf(indicator.kind, indicator.better);
  const threshold = target - direction * tolerance;
  if (indicator.kind === 'rank') {
    return `, ${near ? 'trong' : 'ngoài'} ngưỡng gần đạt (tốp ${paddedNumber(threshold)})`;
  }
  const beyond = direction === 1 ? 'dưới' : 'trên';
  return `, ${near ? 'trong' : beyond} ngưỡng gần đạt (${amount(indicator, threshold, decimals)})`;
}

function comparisonPhrase(score: Score, decimals: number): string {
  const { indicator, gap, verdict } = score;
  if (gap === null) return '';
  if (verdict === 'met') return 'đạt mục tiêu';
  if (verdict === 'exceeded' && indicator.kind === 'yesNo') return 'tốt hơn mục tiêu';
  if (verdict === 'exceeded') {
    const text = difference(indicator, gap, decimals);
    return lowerIsBetter(indicator) ? `thấp hơn ${text}, tốt hơn mục tiêu` : `vượt ${text}`;
  }
  return missedBy(score, gap, decimals) + thresholdPhrase(score, decimals);
}

/** Whose figures were pooled, and whose were not. */
export const POOL_WORDS = {
  pooled: ' Cộng từ ',
  nothing: ' đơn vị không phát sinh',
  leftOut: ' đơn vị không có số để cộng',
} as const;

function poolNote({ pooled, nothing, leftOut }: PoolRows): string {
  const part = (count: number, words: string): string =>
    count > 0 ? `; ${paddedNumber(count)}${words}` : '';
  const rest = part(nothing, POOL_WORDS.nothing) + part(leftOut, POOL_WORDS.leftOut);
  return `${POOL_WORDS.pooled}${paddedNumber(pooled)} đơn vị${rest}.`;
}

function notesOf(score: Score, decimals: number): string {
  const { indicator, resolution, actual, period, gap, shareDue } = score;
  if (actual === null) return '';
  const provisional = gap !== null && period !== 'year' && shareDue === 1;
  const beside = resolution.pooledBeside;
  const differs = beside !== null && round9(beside - actual) !== 0;
  return [
    provisional ? ' Tạm tính theo mục tiêu năm.' : '',
    resolution.poolRows === null ? '' : poolNote(resolution.poolRows),
    differs ? ` Số cộng từ đơn vị là ${amount(indicator, beside, decimals)}.` : '',
  ].join('');
}

function dateText(serial: number | null): string {
  const iso = serial === null ? null : serialToIso(serial);
  return iso === null ? '' : vietnameseDate(iso);
}

function notDueSentence(score: Score, dates: DueDates): string {
  switch (score.notDue) {
    case 'notMeasured':
      return `Chỉ tiêu đo theo ${MEASURED_WORDS[score.indicator.frequency]}, không đánh giá kỳ này.`;
    case 'awaitingPublication':
      return `Chưa công bố kết quả năm ${score.year}.`;
    case 'periodOpen':
      return `Số liệu của kỳ chốt đến ngày ${dateText(dates.periodEnd)}.`;
    case 'underOne':
      return 'Mục tiêu của kỳ dưới 01, chưa phải có số liệu.';
    case null:
      return NO_DATA_SENTENCE;
  }
}

function sentenceOf(score: Score, parts: Omit<WhyParts, 'sentence'>, dates: DueDates): string {
  const { resolution, verdict } = score;
  if (!isFollowed(score.indicator)) return NOT_FOLLOWED_SENTENCE;
  if (resolution.fault !== null) return FAULT_SENTENCES[resolution.fault];
  if (resolution.state !== null) return STATE_SENTENCES[resolution.state];
  if (verdict === 'noTarget') {
    const lead = parts.actual === '' ? '' : `${parts.actual}. `;
    return `${lead}Kế hoạch không đặt mục tiêu năm ${score.year}.${parts.notes}`;
  }
  if (score.gap === null) return notDueSentence(score, dates);
  return `${parts.actual}, ${parts.target}: ${parts.comparison}.${parts.notes}`;
}

/**
 * The parts of the sentence and the sentence.
 * @param words the indicator's list, best first (see `wordsOf`)
 * @example "Thực hiện 29%, mục tiêu 33%: thấp hơn 4 điểm %, dưới ngưỡng gần đạt (29,7%)."
 */
export function whyParts(score: Score, words: readonly string[], dates: DueDates): WhyParts {
  const decimals = decimalsOf(score);
  const parts = {
    decimals,
    actual: actualPhrase(score, words, decimals),
    target: targetPhrase(score, words, decimals),
    comparison: comparisonPhrase(score, decimals),
    notes: notesOf(score, decimals),
  };
  return { ...parts, sentence: sentenceOf(score, parts, dates) };
}
