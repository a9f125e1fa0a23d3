/** Target, actual and gap of an indicator as a list of many kinds shows them: with what follows a number. */
import { amount, gapSuffix, shownNumber } from '../measure/amount';
import type { IndicatorScore } from '../measure/scoreBook';
import type { Indicator } from '../plan/types';
import { YES_NO } from '../words';

export interface AmountTexts {
  readonly target: string;
  readonly actual: string;
  /** With its sign: + is better than the target. */
  readonly gap: string;
}

function answerText(value: number, otherwise: string): string {
  if (value === 100) return YES_NO[0];
  return value === 0 ? YES_NO[1] : otherwise;
}

type Shown = Pick<IndicatorScore, 'indicator' | 'words'> & { readonly decimals: number };

function valueText(
  { indicator, words, decimals }: Shown,
  key: 'target' | 'actual',
  value: number | null,
): string {
  if (value === null) return '';
  switch (indicator.kind) {
    case 'grade':
      return words[value - 1] ?? '';
    case 'yesNo':
      return answerText(value, key === 'target' ? '' : amount(indicator, value, decimals));
    case 'rank':
      return shownNumber(indicator, value, 0);
    default:
      return amount(indicator, value, decimals);
  }
}

/** What follows a gap; "điểm %" stays on one line. */
export function gapUnit(indicator: Indicator): string {
  return gapSuffix(indicator).replace('điểm %', 'điểm\u00A0%');
}

/** Texts of the chosen period; '' for what is not there. Numbers agree with the light, as in Diễn giải. */
export function amountTexts({
  indicator,
  words,
  current,
  why,
}: Pick<IndicatorScore, 'indicator' | 'words' | 'current' | 'why'>): AmountTexts {
  const shown = { indicator, words, decimals: why.decimals };
  const { gap } = current;
  const sign = (value: number): string => (value < 0 ? '-' : value > 0 ? '+' : '');
  return {
    target: valueText(shown, 'target', current.target),
    actual: valueText(shown, 'actual', current.actual),
    gap:
      gap === null
        ? ''
        : sign(gap) + shownNumber(indicator, Math.abs(gap), why.decimals) + gapUnit(indicator),
  };
}
