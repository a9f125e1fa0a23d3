/** Target, actual and gap of an indicator as a list of many kinds shows them: with what follows a number. */
import { amount, gapSuffix, shownNumber } from '../measure/amount';
import type { IndicatorScore } from '../measure/scoreBook';
import type { Indicator } from '../plan/types';
import { boundOf } from '../measure/why';
import { YES_NO } from '../words';

export interface AmountTexts {
  readonly target: string;
  readonly actual: string;
  /** With its sign: + is better than the target. */
  readonly gap: string;
}

type Judged = Pick<IndicatorScore, 'indicator' | 'words' | 'current' | 'why'>;

function answerText(value: number, otherwise: string): string {
  if (value === 100) return YES_NO[0];
  return value === 0 ? YES_NO[1] : otherwise;
}

function valueText({ indicator, words, current, why }: Judged, key: 'target' | 'actual'): string {
  const value = current[key];
  const { decimals } = why;
  if (value === null) return '';
  switch (indicator.kind) {
    case 'grade':
      return words[value - 1] ?? '';
    case 'yesNo':
      return answerText(value, key === 'target' ? '' : amount(indicator, value, decimals));
    case 'rank':
      return shownNumber(indicator, value, 0);
    default:
      return amount(indicator, value, decimals, key === 'target' ? boundOf(current, value) : '');
  }
}

/** What follows a gap; "điểm %" stays on one line. */
export function gapUnit(indicator: Indicator): string {
  return gapSuffix(indicator).replace('điểm %', 'điểm\u00A0%');
}

/** Texts of the chosen period; '' for what is not there. Numbers agree with the light, as in Diễn giải. */
export function amountTexts(judged: Judged): AmountTexts {
  const { indicator, current, why } = judged;
  const { gap } = current;
  const sign = (value: number): string => (value < 0 ? '-' : value > 0 ? '+' : '');
  return {
    target: valueText(judged, 'target'),
    actual: valueText(judged, 'actual'),
    gap:
      gap === null
        ? ''
        : sign(gap) + shownNumber(indicator, Math.abs(gap), why.decimals) + gapUnit(indicator),
  };
}
