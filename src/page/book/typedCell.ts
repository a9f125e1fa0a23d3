/** What a Vietnamese spreadsheet makes of a typed text, given the number format of its cell. */
import { isoToSerial, parseDate } from '../../core/calendar';
import type { CellValue } from '../../core/cells';
import { isDateFormat, isPercentFormat } from '../../core/intake/numberFormat';
import { shiftDecimal } from '../../core/rounding';

const PLAIN_NUMBER = /^[-+]?\d+(?:,\d+)?$/;
const GROUPED_NUMBER = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PERCENT = /^([-+]?\d+(?:,\d+)?) ?%$/;
const TEXT_FORMAT = '@';

/** Characters: a longer text stays one, as in Excel. */
const LONGEST_NUMBER = 255;
/** Digits that a cell holds; Excel makes zeros of the others. */
const DIGITS = 15;

function numberOf(text: string): number {
  let significant = 0;
  const held = text.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant += 1;
    return significant > DIGITS ? '0' : digit;
  });
  return Number(held.replace(/\./g, '').replace(',', '.'));
}

function numberIn(text: string, format: string | null, isRead: boolean): number | null {
  if (text.length > LONGEST_NUMBER) return null;
  const percent = isPercentFormat(format);
  if (PLAIN_NUMBER.test(text)) {
    return percent ? shiftDecimal(numberOf(text), -2) : numberOf(text);
  }
  // Of readings the run that reviews them keeps what was typed in Ghi chú; it wants the text.
  if (isRead) return null;
  if (GROUPED_NUMBER.test(text)) return numberOf(text);
  const [, points] = PERCENT.exec(text) ?? [];
  return points !== undefined && percent ? shiftDecimal(numberOf(points), -2) : null;
}

/**
 * @param isRead true where a reader of readings follows: it takes “1.234” and “60%” as they were typed
 * @returns null for an emptied cell
 * @example typedCell('60,5', null, true) // 60.5
 * @example typedCell('30/4/2023', 'dd/mm/yyyy', false) // 45046
 */
export function typedCell(text: string, format: string | null, isRead: boolean): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === TEXT_FORMAT) return trimmed;
  const date = isDateFormat(format) ? parseDate(trimmed) : null;
  if (date !== null) return isoToSerial(date);
  return numberIn(trimmed, format, isRead) ?? trimmed;
}
