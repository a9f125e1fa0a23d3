/**
 * Diễn giải: the sentence that says why a light is what it is. It is made of parts, each a column
 * of sheet Tính toán, so that the workbook's formulas say the same without us.
 */
import { serialToIso, vietnameseDate } from '../calendar';
import { PERIOD_WORDS } from '../period';
import { isFollowed } from '../plan/targets';
import type { Comparator } from '../plan/types';
import { READING_TYPES } from '../readingWords';
import { round9 } from '../rounding';
import type { Coverage } from '../assign/coverage';
import { amount } from './amount';
import { isRate, ROUNDED_RATE } from './answer';
import { comparisonPhrase } from './comparisonPhrase';
import type { DueDates } from './due';
import { directionOf } from './gap';
import type { PoolRows } from './pool';
import type { Score } from './score';
import {
  decimalsKeeping,
  neededDecimals,
  paddedNumber,
  sentenceNumber,
  USUAL_DECIMALS,
} from './show';
import {
  BOUND_WORDS,
  FAULT_SENTENCES,
  LEADS,
  MEASURED_WORDS,
  NO_DATA_SENTENCE,
  NOT_FOLLOWED_SENTENCE,
  POOL_WORDS,
  RANK_TARGETS,
  STATE_SENTENCES,
  UNDER_ONE_SENTENCE,
} from './whyWords';

export interface WhyParts {
  /** Decimals of the numbers in the sentence. */
  readonly decimals: number;
  /** True where cells must show more decimals than usual, lest they contradict the light. */
  readonly isFine: boolean;
  readonly actual: string;
  readonly target: string;
  readonly comparison: string;
  readonly notes: string;
  readonly sentence: string;
}

/**
 * The units' pooled figure where it differs from the one that is used (DOMAIN: "when both exist and
 * differ, both are shown"). A typed rate is rounded: within half of its usual last digit it is the same.
 */
export function differingPool({ indicator, actual, resolution }: Score): number | null {
  const { pooledBeside } = resolution;
  if (pooledBeside === null || actual === null) return null;
  const leeway = isRate(indicator.kind) ? ROUNDED_RATE : 0;
  return Math.abs(round9(pooledBeside - actual)) > leeway ? pooledBeside : null;
}

/** Decimals at which the numbers of the sentence agree with its light. */
function decimalsOf(score: Score): number {
  const { actual, target, tolerance, gap, comparator, indicator } = score;
  if (actual === null || target === null || tolerance === null || gap === null) {
    return USUAL_DECIMALS;
  }
  const direction = directionOf(indicator.kind, indicator.better);
  return decimalsKeeping(
    [actual, differingPool(score) ?? actual],
    [actual, target],
    [actual, target - direction * tolerance],
    [gap, 0],
    [comparator === '=' ? -Math.abs(gap) : gap, -tolerance],
  );
}

/** Words that bound a target: "trên ", "không quá "; none where at least the number is wanted. */
export function boundOf({ indicator, comparator }: Score, target: number): string {
  const isRise = indicator.kind === 'reduction' && target < 0;
  return BOUND_WORDS[isRise ? 'ofRise' : 'usual'][comparator];
}

/** A count is shown whole: half of one would be shown as one, beside a gap of one half. */
function isCountInParts({ indicator, actual, target, gap }: Score, decimals: number): boolean {
  const shown = [actual, target, gap === null ? null : Math.abs(gap)];
  return (
    indicator.kind === 'count' &&
    shown.some((value) => value !== null && neededDecimals(value, decimals) > 0)
  );
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

/**
 * Whose figures were added. Units that report though nobody assigned them are in the pool, and never
 * among the assigned ones: "13/12" is said of nothing.
 */
function poolLead(pooled: number, { assigned, covered, inclusive }: Coverage): string {
  const units = paddedNumber(pooled);
  if (assigned === 0) return `${units}${POOL_WORDS.units}`;
  const share = `${paddedNumber(covered)}/${paddedNumber(assigned)}`;
  const areTheAssigned = covered === pooled && inclusive === 0;
  return areTheAssigned
    ? `${share}${POOL_WORDS.assigned}`
    : `${units}${POOL_WORDS.units} (${share}${POOL_WORDS.assigned})`;
}

function poolNote({ pooled, nothing, leftOut }: PoolRows, coverage: Coverage): string {
  const part = (count: number, words: string): string =>
    count > 0 ? `; ${paddedNumber(count)}${words}` : '';
  const rest = part(nothing, POOL_WORDS.nothing) + part(leftOut, POOL_WORDS.leftOut);
  return `${POOL_WORDS.pooled}${poolLead(pooled, coverage)}${rest}.`;
}

function notesOf(score: Score, decimals: number, coverage: Coverage): string {
  const { indicator, resolution, actual, period, gap, shareDue } = score;
  if (actual === null) return '';
  const provisional = gap !== null && period !== 'year' && shareDue === 1;
  const beside = differingPool(score);
  return [
    provisional ? ' Tạm tính theo mục tiêu năm.' : '',
    resolution.poolRows === null ? '' : poolNote(resolution.poolRows, coverage),
    beside === null ? '' : ` Số cộng từ đơn vị là ${amount(indicator, beside, decimals)}.`,
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
      return UNDER_ONE_SENTENCE;
    case 'beforeDeadline':
      return `Hạn gửi số liệu: trước ngày ${dateText(dates.unitsDue)}.`;
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
  if (score.notDue === 'underOne' && parts.actual !== '') {
    return `${parts.actual}. ${UNDER_ONE_SENTENCE}${parts.notes}`;
  }
  if (score.gap === null) return notDueSentence(score, dates);
  return `${parts.actual}, ${parts.target}: ${parts.comparison}.${parts.notes}`;
}

/**
 * The parts of the sentence and the sentence.
 * @param words the indicator's list, best first (see `wordsOf`)
 * @example "Thực hiện 29%, mục tiêu 33%: thấp hơn 4 điểm %, dưới ngưỡng gần đạt (29,7%)."
 */
export function whyParts(
  score: Score,
  words: readonly string[],
  dates: DueDates,
  coverage: Coverage,
): WhyParts {
  const decimals = decimalsOf(score);
  const parts = {
    decimals,
    isFine: decimals > USUAL_DECIMALS || isCountInParts(score, decimals),
    actual: actualPhrase(score, words, decimals),
    target: targetPhrase(score, words, decimals),
    comparison: comparisonPhrase(score, decimals),
    notes: notesOf(score, decimals, coverage),
  };
  return { ...parts, sentence: sentenceOf(score, parts, dates) };
}
