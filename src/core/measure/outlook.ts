import { round9 } from '../rounding';
import type { Better, Comparator, IndicatorKind } from '../plan/types';
import { directionOf, gapOf } from './gap';
import { decimalsKeeping, sentenceNumber } from './show';
import { lightOf } from './status';

/** A yearly value. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

export interface OutlookInput {
  readonly kind: IndicatorKind;
  readonly better: Better;
  readonly comparator: Comparator;
  /** Suffix of a value, e.g. `%` or ` lượt`. */
  readonly suffix: string;
  /** Suffix of a difference, e.g. ` điểm %`. */
  readonly gapSuffix: string;
  /** The last year's target as a number (its place in the list for a grade), or null. */
  readonly finalTarget: number | null;
  readonly firstYear: number;
  readonly finalYear: number;
  /** Yearly values up to the chosen year, oldest first: the baseline, then readings of Cả năm. */
  readonly points: readonly Point[];
}

export const OUTLOOK_WORDS = {
  likely: 'Có khả năng',
  hard: 'Khó hoàn thành',
  unknown: 'Chưa đủ số liệu',
} as const;

/** What has to rise each year to reach the final target, against the pace so far, in the indicator's unit. */
export interface Pace {
  /** Mức tăng cần thiết/năm; negative where the number has to fall. */
  readonly required: number;
  readonly soFar: number;
  /** Dự báo (tham khảo): the final year's value if the pace so far goes on. */
  readonly projection: number;
}

/** Pace from the first to the last point, or null with fewer than two points or no year left. */
export function paceOf(input: OutlookInput): Pace | null {
  const first = input.points[0];
  const last = input.points[input.points.length - 1];
  if (first === undefined || last === undefined || input.finalTarget === null) return null;
  const left = input.finalYear - last.year;
  if (last.year === first.year || left <= 0) return null;
  const soFar = round9((last.value - first.value) / (last.year - first.year));
  return {
    required: round9((input.finalTarget - last.value) / left),
    soFar,
    projection: round9(last.value + soFar * left),
  };
}

/** Decimals at which the two paces, and projection and target, are not shown as one. */
export function paceDecimals({ required, soFar, projection }: Pace, finalTarget: number): number {
  return decimalsKeeping([required, soFar], [projection, finalTarget]);
}

function placeOutlook(input: OutlookInput, finalTarget: number): string {
  const last = input.points[input.points.length - 1];
  // A baseline alone says nothing of how the plan goes.
  if (last === undefined || last.year < input.firstYear) return OUTLOOK_WORDS.unknown;
  const side = last.value <= finalTarget ? 'trong' : 'ngoài';
  return input.kind === 'rank'
    ? `Đang ${side} tốp mục tiêu năm ${input.finalYear}`
    : `Đang ${side} mức mục tiêu năm ${input.finalYear}`;
}

/**
 * Khả năng hoàn thành: another question than the light (DOMAIN: Outlook). The rise needed per year
 * is held against the pace so far. A rank or group is never projected; fewer than two points say
 * "Chưa đủ số liệu".
 */
export function outlookOf(input: OutlookInput): string {
  const { finalTarget, finalYear, points } = input;
  if (finalTarget === null) return `Không đặt mục tiêu năm ${finalYear}`;
  if (input.kind === 'rank' || input.kind === 'grade') return placeOutlook(input, finalTarget);
  if (input.kind === 'yesNo') return '';
  const direction = directionOf(input.kind, input.better);
  const last = points[points.length - 1];
  if (last === undefined || last.year === points[0]?.year) return OUTLOOK_WORDS.unknown;
  if (lightOf(gapOf(last.value, finalTarget, direction), 0, input.comparator) === 'met') {
    return `${OUTLOOK_WORDS.likely}: đã ở mức mục tiêu năm ${finalYear}`;
  }
  const pace = paceOf(input);
  if (pace === null) return `Chưa đạt mục tiêu năm ${finalYear}`;
  const enough = round9(direction * (pace.soFar - pace.required)) >= 0;
  const decimals = paceDecimals(pace, finalTarget);
  const needed = sentenceNumber(pace.required, decimals) + input.gapSuffix;
  const soFar = sentenceNumber(pace.soFar, decimals);
  const projection = sentenceNumber(pace.projection, decimals) + input.suffix;
  const word = enough ? OUTLOOK_WORDS.likely : OUTLOOK_WORDS.hard;
  return `${word}: cần ${needed}/năm, nhịp hiện nay ${soFar}; dự báo ${projection}`;
}
