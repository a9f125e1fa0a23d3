import { isState } from '../../core/readingWords';
import type { Texts } from '../../locales/texts';
import type { Figures } from './entryForm';

/** What a touched cell holds in the workbook now, where that has changed; '' where it has not. */
export function nowText(
  beneath: Partial<Figures>,
  field: keyof Figures,
  words: Texts['readings']['entry'],
): string {
  const now = beneath[field];
  if (now === undefined) return '';
  if (now === '') return words.nowEmpty;
  return words.now(isState(now) ? words.states[now] : now);
}
