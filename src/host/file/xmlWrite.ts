/**
 * Text for XML. Spreadsheet strings (ST_Xstring) may hold characters that XML cannot: those are
 * written `_xHHHH_` (ECMA-376 part 1, 22.9.2.19), and text that looks like such an escape has its
 * underscore escaped, so that every string comes back as it was.
 */

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes markup for element content and for attributes in double quotes; no spreadsheet escapes. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark) : text;
}

/**
 * What must be escaped in element content: controls but tab and line feed (a parser would fold a
 * carriage return), halves of surrogate pairs, and two code points that are no characters; and an
 * underscore that would otherwise be read as the start of an escape.
 */
const IN_CONTENT =
  /_(?=x[0-9A-Fa-f]{4}(?:_|(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]))|(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** In attributes a parser turns tab and line feed into blanks, so they are escaped too. */
const IN_ATTRIBUTE = /_(?=x[0-9A-Fa-f]{4}[_\p{Cc}\p{Cs}\uFFFE\uFFFF])|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

function hexEscape(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A spreadsheet string as element content. */
export function escapeText(text: string): string {
  return escapeXml(text.replace(IN_CONTENT, hexEscape));
}

/** A spreadsheet string as an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text.replace(IN_ATTRIBUTE, hexEscape));
}

/** The string that a file writes with `_xHHHH_` escapes (markup already resolved by the parser). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Attributes in their order; those that are `undefined` are left out. Values are spreadsheet strings. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) xml += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return xml;
}

/** An element; without content it closes itself. `content` is XML already. */
export function elementXml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const open = `<${name}${attributesXml(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
