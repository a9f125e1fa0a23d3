/** The last row of a list that says how many there are: it looks like a unit and is none. */
import { nameKey } from '../../core/intake/nameText';

/** No unit's name begins so. */
const TOTALS = ['Tổng cộng', 'Tổng số'].map(nameKey);

/** Names begin so, too (Cộng đồng …): only alone, or before a number or a colon. */
const SUM = nameKey('Cộng');

/**
 * @example isTotal('Tổng cộng: 148 xã, phường') // true
 * @example isTotal('Tổng công ty Lắp máy') // false
 */
export function isTotal(text: string): boolean {
  const key = nameKey(text);
  const isWhole = (word: string): boolean =>
    key.startsWith(word) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length));
  return TOTALS.some(isWhole) || (isWhole(SUM) && /^ ?(?:$|[:(\d])/u.test(key.slice(SUM.length)));
}
