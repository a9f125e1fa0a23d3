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
import { amount } from './amount';
import { comparisonPhrase } from './comparisonPhrase';
import type { DueDates } from './due';
import { directionOf } from './gap';
import type { PoolRows } from './pool';
import type { Score } from './score';
import { decimalsKeeping, paddedNumber, sentenceNumber, USUAL_DECIMALS } from './show';
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
} from './whyWords';

export interface WhyParts {
  /** Decimals of the numbers in the sentence. */
  readonly decimals: number;
  readonly actual: string;
  readonly target: string;
  readonly comparison: string;
  readonly notes: string;
  readonly sentence: string;
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
