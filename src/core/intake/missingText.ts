/**
 * What people write where they have no figure yet (DOMAIN: What people type). Missing is neither 0
 * nor "Không phát sinh": those are answers.
 */
import { nameKey } from './nameText';

const WORDS = [
  'NA',
  'N/A',
  'N.A',
  'chưa có',
  'chưa có số liệu',
  'chưa có dữ liệu',
  'chưa có kết quả',
  'không có số liệu',
  'không có dữ liệu',
];

const KEYS: ReadonlySet<string> = new Set(WORDS.map(nameKey));
/** Dashes and dots that fill an empty cell of a printed table. */
const FILLERS = /^(?:-+|\.{2,}|…+)$/;

/** True for blanks, dashes and the words for "no figure yet". */
export function isMissingText(text: string): boolean {
  const key = nameKey(text);
  return key === '' || FILLERS.test(key) || KEYS.has(key.replace(/\.+$/, ''));
}
