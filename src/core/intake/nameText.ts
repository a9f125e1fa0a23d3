/**
 * Comparing names as people mean them (DOMAIN: What people type). What a reader would not call a
 * difference is folded; tones are compared, never dropped.
 */
import { remembered } from '../remembered';
import { DASHES, plainText } from './plainText';

/** Grave, acute, tilde, hook above, dot below. Circumflex, breve and horn belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Eth and the African D look like Đ and are typed for it. */
const DE_LOOKALIKES = /[\u00D0\u00F0\u0189\u0256]/g;
const APOSTROPHES = /[\u0060\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032]/g;
const QUOTES = /[\u201C\u201D\u201E\u00AB\u00BB]/g;

/**
 * A syllable has one tone wherever its mark is written (hòa, hoà; qúy, quý), so the mark is taken
 * off its vowel and put behind the word.
 */
function foldTonePlacement(word: string): string {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES);
  if (tones === null) return word;
  return decomposed.replace(TONES, '').normalize('NFC') + tones.sort().join('');
}

/**
 * The key under which two spellings of one name are equal: NFC, blanks, Ð for Đ, case, placement
 * of the tone mark, kinds of dashes, apostrophes and quotes, blanks around punctuation. For
 * comparing only; it is no text to show.
 * @example nameKey('Sở Y tế  Khánh Hoà') === nameKey('SỞ Y TẾ KHÁNH HÒA') // true
 */
export const nameKey = remembered((text) =>
  plainText(text)
    .normalize('NFC')
    .replace(DE_LOOKALIKES, 'đ')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/ ?([-,;/&()]) ?/g, '$1')
    .replace(WORD, foldTonePlacement),
);

/**
 * The key without any mark, đ as d. Only for finding what a text may have meant: two names with
 * one such key are not the same name.
 * @example unmarkedKey('Sở Nội vụ') // 'so noi vu'
 */
export const unmarkedKey = remembered((text) =>
  nameKey(text).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd'),
);
