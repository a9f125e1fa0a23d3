/**
 * Diễn giải: the sentence that says why a light is what it is. It is made of parts, each a column
 * of sheet Tính toán, so that the workbook's formulas say the same without us.
 */
import { serialToIso, vietnameseDate } from '../calendar';
import { PERIOD_WORDS } from '../period';
import type { Indicator } from '../plan/types';
import { READING_TYPES } from '../readingWords';
import type { ReadingType } from '../readingWords';
import { round9 } from '../rounding';
import { directionOf } from './gap';
import type { ReadingFault } from './resolve';
import type { DueDates } from './due';
import type { Score } from './score';
import { paddedNumber, sentenceNumber, telling, USUAL_DECIMALS } from './show';
import { effectiveComparator } from './status';

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

function decimalsOf(score: Score): number {
  const { actual, target, tolerance, indicator } = score;
  if (actual === null || target === null || tolerance === null) return USUAL_DECIMALS;
  const direction = directionOf(indicator.kind, indicator.better);
  return telling(actual, target, target - direction * tolerance);
}

/** "giảm 5%", "tăng 3%" for reductions, the plain number otherwise. */
function amount(indicator: Indicator, value: number, decimals: number): string {
  if (indicator.kind !== 'reduction')
    return sentenceNumber(value, decimals) + valueSuffix(indicator);
  const verb = value < 0 ? 'tăng' : 'giảm';
  return `${verb} ${sentenceNumber(Math.abs(value), decimals)}%`;
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

const COMPARATOR_WORDS = {
  '>=': '',
  '=': '',
  '>': 'trên ',
  '<': 'dưới ',
  '<=': 'không quá ',
} as const;

function targetPhrase(score: Score, words: readonly string[], decimals: number): string {
  const { indicator, target, shareDue, period } = score;
  if (target === null) return '';
  switch (indicator.kind) {
    case 'rank':
      return `mục tiêu trong tốp ${paddedNumber(target)}`;
    case 'grade':
      return `mục tiêu ${indicator.unit} ${words[target - 1] ?? ''}`;
    case 'yesNo':
      return target === 100 ? 'mục tiêu hoàn thành' : 'mục tiêu không thực hiện';
    default: {
      const span = shareDue === 1 ? '' : `${PERIOD_WORDS.words[period]} `;
      const bound = COMPARATOR_WORDS[indicator.comparator];
      return `mục tiêu ${span}${bound}${amount(indicator, target, decimals)}`;
    }
  }
}

function difference(indicator: Indicator, gap: number, decimals: number): string {
  const size = Math.abs(gap);
  const inPlaces = indicator.kind === 'rank' || indicator.kind === 'grade';
  const number = inPlaces ? paddedNumber(size, decimals) : sentenceNumber(size, decimals);
  return number + gapSuffix(indicator);
}

/** True where a smaller number is better and the number itself is shown (not places). */
function lowerIsBetter(indicator: Indicator): boolean {
  return indicator.kind !== 'rank' && indicator.kind !== 'grade' && indicator.better === 'lower';
}

function missedBy(score: Score, gap: number, decimals: number): string {
  const { indicator } = score;
  if (gap === 0) return 'chưa hơn mức này';
  const text = difference(indicator, gap, decimals);
  if (indicator.kind === 'rank' || indicator.kind === 'grade') return `kém ${text}`;
  const above = lowerIsBetter(indicator) === gap < 0;
  return `${above ? 'cao hơn' : 'thấp hơn'} ${text}`;
}

function thresholdPhrase(score: Score, decimals: number): string {
  const { indicator, target, tolerance, verdict } = score;
  if (target === null || tolerance === null || tolerance === 0) return '';
  if (indicator.kind === 'grade' || indicator.kind === 'yesNo') return '';
  const isPercent = indicator.kind === 'percent';
  const near = verdict === 'near';
  if (effectiveComparator(indicator.comparator, target, isPercent) === '=') {
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
  if (verdict === 'exceeded') {
    const text = difference(indicator, gap, decimals);
    return lowerIsBetter(indicator) ? `thấp hơn ${text}, tốt hơn mục tiêu` : `vượt ${text}`;
  }
  return missedBy(score, gap, decimals) + thresholdPhrase(score, decimals);
}

function notesOf(score: Score, decimals: number): string {
  const { indicator, resolution, actual, period, gap, shareDue } = score;
  if (actual === null) return '';
  const provisional = gap !== null && period !== 'year' && shareDue === 1;
  const units = paddedNumber(resolution.unitRows);
  const leftOut =
    resolution.leftOut > 0 ? `, ${paddedNumber(resolution.leftOut)} dòng không có số để cộng` : '';
  const beside = resolution.pooledBeside;
  const differs = beside !== null && round9(beside - actual) !== 0;
  return [
    provisional ? ' Tạm tính theo mục tiêu năm.' : '',
    resolution.source === 'units' ? ` Cộng từ ${units} đơn vị${leftOut}.` : '',
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
