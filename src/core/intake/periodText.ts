/**
 * Reading Kỳ as people write it (SHEETS: Words of the product): "Năm", "06 tháng", "6 tháng đầu
 * năm", "Quý 1", "9T".
 */
import { cellText } from '../cells';
import type { CellValue } from '../cells';
import { PERIOD_WORDS } from '../period';
import type { Period } from '../period';
import { nameKey } from './nameText';
import { plainText } from './plainText';

export type PeriodFault =
  'period.secondHalf' | 'period.withYear' | 'period.quarterAsMonths' | 'period.unknown';

export type PeriodReading =
  | {
      readonly kind: 'period';
      readonly period: Period;
      /** What stood in the cell when it is not the canonical word: rewrite it. */
      readonly raw?: string;
    }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'finding';
      readonly code: PeriodFault;
      readonly read: string;
      readonly advice: string;
      readonly proposal?: Period;
    };

/** A pattern over name keys, written in ordinary spelling. */
function pattern(source: string): RegExp {
  return new RegExp(`^(?:${source.replace(/[\p{L}]+/gu, nameKey)})$`, 'u');
}

const MONTHS = '(?: ?tháng| ?t)';
const FROM_JANUARY = '(?: đầu(?: năm)?)?';
const QUARTER = '(?:(?:quý|quí) ?|q\\.? ?)';

const PATTERNS: readonly (readonly [RegExp, Period])[] = [
  [pattern(`(?:cả |trọn )?năm|12${MONTHS}|cả năm ?\\(12${MONTHS}\\)`), 'year'],
  [pattern(`(?:0?6|sáu)${MONTHS}${FROM_JANUARY}|nửa đầu năm`), 'halfYear'],
  [pattern(`(?:0?9|chín)${MONTHS}${FROM_JANUARY}`), 'nineMonths'],
  [pattern(`${QUARTER}(?:0?1|i|một)`), 'q1'],
  [pattern(`${QUARTER}(?:0?2|ii|hai)`), 'q2'],
  [pattern(`${QUARTER}(?:0?3|iii|ba)`), 'q3'],
  [pattern(`${QUARTER}(?:0?4|iv|tư|bốn)`), 'q4'],
];
const SECOND_HALF = pattern(`(?:0?6|sáu)${MONTHS} (?:cuối|sau)(?: năm)?|nửa cuối năm`);
const THREE_MONTHS = pattern(`(?:0?3|ba)${MONTHS}${FROM_JANUARY}`);
const YEAR_BEHIND = /[ /-]?\(?(?:19|20)\d\d\)?$/;
const WORD_YEAR_BEHIND = pattern('(.+) năm');

const CHOICES = 'Cả năm, 6 tháng, 9 tháng, Quý I, Quý II, Quý III hoặc Quý IV';

const ADVICE = {
  'period.secondHalf':
    'Số liệu tính lũy kế từ đầu năm, không có kỳ 6 tháng cuối năm. Nếu là lũy kế đến hết năm thì ghi “Cả năm”.',
  'period.withYear': 'Chỉ ghi kỳ; năm ghi ở ô riêng.',
  'period.quarterAsMonths': 'Nếu là số liệu của Quý I thì ghi “Quý I”.',
  'period.unknown': `Cần ghi ${CHOICES}.`,
} as const satisfies Record<PeriodFault, string>;

function periodOfKey(key: string): Period | null {
  return PATTERNS.find(([known]) => known.test(key))?.[1] ?? null;
}

/** The period of "Quý I/2023", "6 tháng đầu năm 2023", "Năm 2023", "Quý I năm 2023"; else null. */
function periodBeforeYear(key: string): Period | null {
  if (!YEAR_BEHIND.test(key)) return null;
  const rest = key.replace(YEAR_BEHIND, '');
  return periodOfKey(rest) ?? periodOfKey(WORD_YEAR_BEHIND.exec(rest)?.[1] ?? '');
}

function finding(code: PeriodFault, read: string, proposal: Period | null = null): PeriodReading {
  const base = { kind: 'finding', code, read, advice: ADVICE[code] } as const;
  return proposal === null ? base : { ...base, proposal };
}

/**
 * Reads a cell as a period of the year.
 * @returns the period; `missing` for a blank; a finding, for "6 tháng cuối năm" one of its own
 * @example readPeriod('06 tháng đầu năm') // halfYear, raw '06 tháng đầu năm'
 */
export function readPeriod(cell: CellValue): PeriodReading {
  const text = cellText(cell);
  const canonical = PERIOD_WORDS.of(text);
  if (canonical !== null) return { kind: 'period', period: canonical };
  const key = nameKey(text);
  if (key === '') return { kind: 'missing' };
  const period = periodOfKey(key);
  if (period !== null) return { kind: 'period', period, raw: text };
  const read = plainText(text);
  if (SECOND_HALF.test(key.replace(YEAR_BEHIND, ''))) return finding('period.secondHalf', read);
  if (THREE_MONTHS.test(key)) return finding('period.quarterAsMonths', read, 'q1');
  const beforeYear = periodBeforeYear(key);
  return beforeYear === null
    ? finding('period.unknown', read)
    : finding('period.withYear', read, beforeYear);
}
