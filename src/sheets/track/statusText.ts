/** The light as text: shape and word, so that colour never stands alone. */
import type { Verdict } from '../../core/measure/status';
import { STATUS_WORDS } from '../../core/measure/status';
import { choose, quote } from '../formula';

/** The text in column Đánh giá: shape and word, so that colour never stands alone. */
export function statusText(verdict: Verdict): string {
  return `${STATUS_WORDS[verdict].shape} ${STATUS_WORDS[verdict].word}`;
}

/** Formula of the same text from a cell that holds the word. */
export function statusFormula(word: string): string {
  const byShape = new Map<string, string[]>();
  for (const known of Object.values(STATUS_WORDS)) {
    byShape.set(known.shape, [...(byShape.get(known.shape) ?? []), known.word]);
  }
  const cases = [...byShape].filter(([shape]) => shape !== '○');
  const shape = choose(
    cases.map(([mark, words]) => [
      words.length === 1
        ? `${word}=${quote(words[0] ?? '')}`
        : `OR(${words.map((known) => `${word}=${quote(known)}`).join(',')})`,
      quote(`${mark} `),
    ]),
    '"○ "',
  );
  return `${shape}&${word}`;
}
