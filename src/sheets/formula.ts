/**
 * Building blocks of formulas. Only functions that Excel 2010 and LibreOffice 7.4 know, nothing
 * volatile, and no text that depends on the locale: a number becomes text only through
 * {@link numberText} and {@link integerText}.
 */
import { DECIMAL_LEVELS, USUAL_DECIMALS } from '../core/measure/show';

/** A text literal. */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Nested IFs: the value of the first condition that holds, else the last. */
export function choose(
  cases: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string {
  return cases.reduceRight(
    (rest, [condition, value]) => `IF(${condition},${value},${rest})`,
    otherwise,
  );
}

export function and(...conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `AND(${conditions.join(',')})`;
}

export function or(...conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;
}

/** Array: 1 for rows in which all of it holds; an error value in a cell is no match, and no error. */
export function where(...conditions: readonly string[]): string {
  return `ISNUMBER(1/(${conditions.map((condition) => `(${condition})`).join('*')}))`;
}

/** Texts and expressions joined. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '""').join('&');
}

/**
 * Fewest decimals, at most `decimals`, that show the number: twin of `neededDecimals`. Levels above
 * `decimals` are never reached, since the number rounded at `decimals` is met first.
 */
export function neededDecimalsFormula(number: string, decimals: string): string {
  const last = DECIMAL_LEVELS[DECIMAL_LEVELS.length - 1];
  return choose(
    DECIMAL_LEVELS.slice(0, -1).map((level) => [
      `ROUND(${number},${level})=ROUND(${number},${decimals})`,
      String(level),
    ]),
    String(last),
  );
}

/** Decimals that keep the true order of each pair of numbers: twin of `decimalsKeeping`. */
export function decimalsKeepingFormula(
  ...pairs: readonly (readonly [left: string, right: string])[]
): string {
  const keeps = ([left, right]: readonly [string, string], level: number): string =>
    `SIGN(ROUND(${left},${level})-ROUND(${right},${level}))=SIGN(ROUND(${left}-(${right}),9))`;
  const levels = DECIMAL_LEVELS.filter((level) => level >= USUAL_DECIMALS);
  return choose(
    levels
      .slice(0, -1)
      .map((level) => [and(...pairs.map((pair) => keeps(pair, level))), String(level)]),
    String(levels[levels.length - 1]),
  );
}

/** Digits of a whole number ≥ 0 with dots for thousands, in every locale. */
export function integerText(number: string): string {
  return `SUBSTITUTE(FIXED(${number},0,FALSE),",",".")`;
}

/**
 * A number with exactly `digits` decimals, decimal comma, dots for thousands: twin of
 * `sentenceNumber`. FIXED alone does not round as ROUND does, and its separators follow the locale;
 * so the whole part and the decimals are written apart and no separator of FIXED is kept.
 */
export function numberText(number: string, digits: string): string {
  const rounded = `ROUND(${number},${digits})`;
  const decimals = `IF(${digits}=0,"",","&RIGHT(FIXED(ABS(${rounded}),${digits},TRUE),${digits}))`;
  return `IF(${rounded}<0,"-","")&${integerText(`TRUNC(ABS(${rounded}))`)}&${decimals}`;
}

/** Like {@link numberText}, with a leading zero for whole numbers from 1 to 9: twin of `paddedNumber`. */
export function paddedText(number: string, digits: string): string {
  const isShort = and(`${digits}=0`, `ROUND(${number},0)>=1`, `ROUND(${number},0)<=9`);
  return `IF(${isShort},"0","")&${numberText(number, digits)}`;
}

/** A whole number of rows or units in a sentence, not negative. */
export function paddedInteger(number: string): string {
  return `IF(AND(${number}>=1,${number}<=9),"0","")&${integerText(number)}`;
}

/** Text of at most so many characters and an ellipsis, cut between two words: twin of `shortText`. */
export function shortTextFormula(text: string, most: number): string {
  const room = `LEFT(${text},${most + 1})`;
  const spaces = `(LEN(${room})-LEN(SUBSTITUTE(${room}," ","")))`;
  // The last space alone becomes a line feed, which no name holds.
  const last = `FIND(CHAR(10),SUBSTITUTE(${room}," ",CHAR(10),${spaces}))`;
  const cut = `IFERROR(LEFT(${text},IF(${last}>1,${last}-1,${most})),LEFT(${text},${most}))`;
  return `IF(LEN(${text})<=${most},${text}&"",${cut}&"…")`;
}

/** dd/mm/yyyy of a date serial. */
export function dateText(serial: string): string {
  const two = (part: string): string => `IF(${part}(${serial})<10,"0","")&${part}(${serial})`;
  return `${two('DAY')}&"/"&${two('MONTH')}&"/"&YEAR(${serial})`;
}
