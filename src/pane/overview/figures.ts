/** Numbers of the list as the sheets write them. */
import { amount, shownNumber } from '../../core/measure/amount';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Trend } from '../../core/measure/trend';
import { TREND_WORDS } from '../../core/measure/trend';
import { YES_NO } from '../../core/words';
import type { Bullet } from './bullet';

/** A value of an indicator: its word for grades and yes/no, else a number that does not contradict the light. */
export function valueText({ indicator, words, why }: IndicatorScore, value: number): string {
  switch (indicator.kind) {
    case 'grade':
      return words[value - 1] ?? '';
    case 'yesNo':
      if (value === 100) return YES_NO[0];
      return value === 0 ? YES_NO[1] : amount(indicator, value, why.decimals);
    case 'rank':
      return shownNumber(indicator, value, 0);
    default:
      return amount(indicator, value, why.decimals);
  }
}

/** What the chart shows, for those who do not see it. */
export interface ChartTexts {
  readonly baseline: { readonly year: number; readonly value: string } | null;
  readonly targets: readonly { readonly year: number; readonly value: string }[];
  readonly due: string | null;
  readonly actual: string | null;
}

export function chartTexts(scored: IndicatorScore, bullet: Bullet): ChartTexts {
  const said = ({ year, value }: { year: number; value: number }) => ({
    year,
    value: valueText(scored, value),
  });
  const { baseline, targets, due, actual } = bullet;
  return {
    baseline: baseline === null ? null : said(baseline),
    targets: targets.map(said),
    due: due === null ? null : valueText(scored, due.value),
    actual: actual === null ? null : valueText(scored, actual.value),
  };
}

const TRENDS = Object.keys(TREND_WORDS) as readonly Trend[];

/** Which way the figure went since cùng kỳ năm trước; null where that is not known. */
export function trendKey({ trend }: Pick<IndicatorScore, 'trend'>): Trend | null {
  return TRENDS.find((known) => TREND_WORDS[known] === trend) ?? null;
}
