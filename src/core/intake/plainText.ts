/**
 * Characters that look alike and mean the same, made one: what keyboards, fonts and programs vary
 * without anybody noticing. Letters and their marks are not touched.
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Hyphens, dashes, the minus sign and their full-width forms. */
export const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;

/**
 * Full-width forms as ASCII, every run of blanks as one space, invisible characters gone, trimmed.
 * @example plainText('　６０，５\u00A0％ ') // '60,5 %'
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(BLANKS, ' ')
    .trim();
}
