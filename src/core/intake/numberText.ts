/**
 * Reading numbers as people type them: real numbers are numbers, text is Vietnamese first, what may
 * mean two things is asked and never guessed (DOMAIN: What people type).
 */
import { CELL_ERRORS, cellText, isCellError } from '../cells';
import type { CellValue } from '../cells';
import { parseDate, vietnameseDate } from '../calendar';
import { STATES } from '../readingWords';
import { shiftDecimal } from '../rounding';
import { nameKey } from './nameText';
import { readDateCell } from './numberDate';
import { isMissingText } from './missingText';
import { isDateFormat, isPercentFormat } from './numberFormat';
import { readPhrase } from './numberPhrase';
import { ADVICE, numberWanted, ratioAdvice, signless, spoken } from './numberReading';
import type {
  NumberFault,
  NumberFinding,
  NumberKind,
  NumberNote,
  NumberProposal,
  NumberReading,
} from './numberReading';
import { parseNumeral } from './numeral';
import type { Numeral } from './numeral';
import { plainText } from './plainText';

/** Above 1000 % a cell formatted as % more likely holds points: 60 shown as 6000%. */
const LARGEST_PERCENT_CELL = 10;

const STATE_KEYS: ReadonlySet<string> = new Set(STATES.map(nameKey));
const NONE_KEYS: ReadonlySet<string> = new Set(['không', 'không có'].map(nameKey));

function finding(
  code: NumberFault,
  read: string,
  advice: string,
  proposal: NumberProposal | null = null,
): NumberFinding {
  const base = { kind: 'finding', code, read, advice } as const;
  return proposal === null ? base : { ...base, proposal };
}

function fractionFinding(value: number, read: string): NumberFinding {
  const points = shiftDecimal(value, 2);
  const meant = spoken(points);
  const advice = `Nhỏ hơn 1: nếu là ${meant}% thì nhập ${meant}; nếu đúng là ${spoken(value)}% thì nhập tử số (a) và mẫu số (b).`;
  return finding('number.percentFraction', read, advice, points);
}

/** A fraction of 1 stands for a percentage as often as for points. Exactly 0 and 1 are what they are. */
function isBareFraction(value: number): boolean {
  return value !== 0 && Math.abs(value) < 1;
}

function readPercentCell(value: number, wanted: NumberKind): NumberReading {
  if (value === 0) return { kind: 'number', value };
  const points = shiftDecimal(value, 2);
  const shown = `${spoken(points)}%`;
  if (wanted !== 'percent') return finding('number.percentSign', shown, ADVICE.percentFormat);
  if (Math.abs(value) > LARGEST_PERCENT_CELL) {
    const advice = `Ô định dạng % đang hiện ${shown}. Nếu là ${spoken(value)}% thì nhập ${spoken(value)}%.`;
    return finding('number.percentTooLarge', shown, advice, value);
  }
  return { kind: 'number', value: points, note: 'number.percentCell', raw: shown };
}

/** 1.234 in a count was "1.234" for whoever typed it into a spreadsheet with a decimal point. */
function meantThousands(value: number): number | null {
  const thousands = shiftDecimal(value, 3);
  const threeDecimals = Number.isInteger(thousands) && !Number.isInteger(shiftDecimal(value, 2));
  return threeDecimals && Math.abs(value) > 1 && Math.abs(value) < 1000 ? thousands : null;
}

function notWhole(value: number, read: string, thousands: number | null): NumberFinding {
  const whole =
    thousands === null ? '' : ` Nếu là ${spoken(thousands)} thì nhập ${spoken(thousands)}.`;
  const advice = `${ADVICE.notWhole} ${spoken(value)} không phải là số nguyên.${whole}`;
  return finding('number.notWhole', read, advice, thousands);
}

function readWholeCell(value: number, wanted: NumberKind): NumberReading {
  const exact = Number.isInteger(value) ? value : shiftDecimal(value, 0);
  if (Number.isInteger(exact)) return { kind: 'number', value: exact };
  const thousands = wanted === 'whole' ? meantThousands(value) : null;
  const found = notWhole(value, spoken(value), thousands);
  // 12.5 may be hectares; 1.234 was 1234 for whoever typed it, and a place is whole anyway.
  return wanted === 'whole' && thousands === null ? { ...found, severity: 'warning' } : found;
}

function readNumberCell(
  value: number,
  numberFormat: string | null,
  wanted: NumberKind,
): NumberReading {
  if (!Number.isFinite(value)) return finding('number.error', String(value), ADVICE.error);
  if (isDateFormat(numberFormat)) return readDateCell(value, numberFormat, wanted);
  if (isPercentFormat(numberFormat)) return readPercentCell(value, wanted);
  if (wanted === 'percent' && isBareFraction(value)) return fractionFinding(value, spoken(value));
  if (wanted === 'whole' || wanted === 'rank') return readWholeCell(value, wanted);
  return { kind: 'number', value };
}

function ambiguous(numeral: Numeral, read: string): NumberFinding {
  const { asGroups, asDecimal } = numeral;
  const either = [asGroups, asDecimal].map((value) => spoken(value ?? 0));
  const advice = `Có thể là ${either.join(' hoặc ')}. Nhập lại không có dấu hàng nghìn, dấu phẩy cho phần thập phân.`;
  return finding('number.ambiguous', read, advice);
}

function noteOf(numeral: Numeral, value: number): NumberNote {
  if (numeral.mark !== null && value === numeral.asGroups) return 'number.thousands';
  return numeral.mark === '.' ? 'number.pointDecimal' : 'number.fromText';
}

function readWholeNumeral(numeral: Numeral, raw: string, wanted: NumberKind): NumberReading {
  const { asDecimal, asGroups, mark } = numeral;
  const twofold = asDecimal !== null && asGroups !== null;
  if (twofold && wanted === 'rank') return ambiguous(numeral, raw);
  if (twofold && mark === ',') return notWhole(asDecimal, raw, asGroups);
  const value = asGroups ?? asDecimal ?? 0;
  if (!Number.isInteger(value)) return notWhole(value, raw, null);
  return { kind: 'number', value, note: noteOf(numeral, value), raw };
}

function readNumeral(
  numeral: Numeral,
  raw: string,
  numberFormat: string | null,
  wanted: NumberKind,
): NumberReading {
  const { asDecimal, asGroups, mark, percent } = numeral;
  if (percent && wanted !== 'percent') {
    const advice = isPercentFormat(numberFormat) ? ADVICE.percentFormat : signless(wanted);
    return finding('number.percentSign', raw, advice);
  }
  if (wanted === 'whole' || wanted === 'rank') return readWholeNumeral(numeral, raw, wanted);
  if (mark === '.' && asDecimal !== null && asGroups !== null) {
    return ambiguous(numeral, raw);
  }
  const value = asDecimal ?? asGroups ?? 0;
  if (wanted === 'percent' && !percent && isBareFraction(value)) return fractionFinding(value, raw);
  return { kind: 'number', value, note: noteOf(numeral, value), raw };
}

function readPhraseText(text: string, read: string, wanted: NumberKind): NumberFinding {
  const phrase = readPhrase(text, wanted);
  if (phrase === null) return finding('number.text', read, numberWanted(wanted));
  const { code, proposal } = phrase;
  if (proposal === null) {
    return finding(code, read, code === 'number.phrase' ? numberWanted(wanted) : ADVICE.ratio);
  }
  const advice =
    typeof proposal === 'number'
      ? numberWanted(wanted, spoken(proposal))
      : ratioAdvice(wanted, proposal);
  return finding(code, read, advice, proposal);
}

function readText(text: string, numberFormat: string | null, wanted: NumberKind): NumberReading {
  if (isMissingText(text)) return { kind: 'missing' };
  const numeral = parseNumeral(text);
  if (numeral !== null) return readNumeral(numeral, text, numberFormat, wanted);
  const read = plainText(text);
  const date = parseDate(read);
  if (date !== null) return finding('number.date', vietnameseDate(date), ADVICE.date);
  if (CELL_ERRORS.some((error) => error === read)) {
    return finding('number.error', read, ADVICE.error);
  }
  const key = nameKey(text);
  if (STATE_KEYS.has(key)) return finding('number.state', read, ADVICE.state);
  if (NONE_KEYS.has(key)) return finding('number.none', read, ADVICE.none);
  if (!/\d/.test(read)) return finding('number.word', read, numberWanted(wanted));
  return readPhraseText(text, read, wanted);
}

/**
 * Reads a cell as a number of the kind wanted.
 * @param numberFormat invariant code of the cell's number format, null for General
 * @returns the number to store (percents in points), `missing`, or a finding with the place left
 *   out. A note means that the cell differs from the value: rewrite it, its number format too.
 * @example readNumber('60,5 %', null, 'percent') // 60.5, note number.fromText
 * @example readNumber(0.6, '0%', 'percent') // 60, note number.percentCell
 * @example readNumber('1.234', null, 'decimal') // finding number.ambiguous
 */
export function readNumber(
  cell: CellValue,
  numberFormat: string | null,
  wanted: NumberKind,
): NumberReading {
  if (cell === null) return { kind: 'missing' };
  if (isCellError(cell)) return finding('number.error', cell.error, ADVICE.error);
  if (typeof cell === 'boolean') return finding('number.boolean', cellText(cell), ADVICE.boolean);
  if (typeof cell === 'number') return readNumberCell(cell, numberFormat, wanted);
  return readText(cell, numberFormat, wanted);
}
