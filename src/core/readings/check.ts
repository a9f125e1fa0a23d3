/** What officers should look at in readings that count: told, never changed. */
import type { Reading } from '../book';
import { cellText, isBlank, isCellError } from '../cells';
import type { CellValue } from '../cells';
import type { Finding, Severity } from '../finding';
import { isRate, ROUNDED_RATE } from '../measure/answer';
import type { ReadingRules } from '../measure/pool';
import { canPool, poolsPairs } from '../measure/pool';
import type { ReadingFault } from '../measure/resolve';
import { yieldOfOne } from '../measure/resolve';
import { rulesOf } from '../measure/score';
import { sentenceNumber } from '../measure/show';
import { FAULT_SENTENCES } from '../measure/whyWords';
import { encodingAdvice } from '../intake/legacyEncoding';
import type { Indicator, Plan } from '../plan/types';
import { FAULT_PREFIX, isNumber } from '../reading';
import { round9 } from '../rounding';
import type { Steps } from '../steps';
import { eachOf } from '../steps';
import type { PlacedColumn, ReadingPlaces } from './places';
import { placeOf } from './places';
import { isProvince, isWide } from './settle';

interface Check {
  readonly code: string;
  /** Lỗi where the row yields no value, else Cảnh báo. */
  readonly severity?: Severity;
  readonly column: PlacedColumn;
  /** True where rows that Bỏ qua keeps out are looked at too. */
  readonly ofAll?: boolean;
  /** The advice when there is something to look at. */
  readonly look: (row: Reading, indicator: Indicator, rules: ReadingRules) => string | null;
}

/** Where a row that yields no value is to be mended; what single cells hold is told by normalising. */
const FAULT_COLUMNS = {
  partial: 'value',
  badRank: 'value',
  zeroDenominator: 'denominator',
  stateWithValue: 'state',
} as const satisfies Partial<Record<ReadingFault, PlacedColumn>>;

function faultCheck(fault: keyof typeof FAULT_COLUMNS): Check {
  return {
    code: `row.${fault}`,
    severity: 'error',
    column: FAULT_COLUMNS[fault],
    look: (row, _, rules) =>
      yieldOfOne(rules, row).fault === fault ? FAULT_SENTENCES[fault] : null,
  };
}

const CHECKS: readonly Check[] = [
  faultCheck('partial'),
  faultCheck('badRank'),
  faultCheck('zeroDenominator'),
  faultCheck('stateWithValue'),
  {
    code: 'value.disagrees',
    column: 'value',
    look: ({ numerator: a, denominator: b, value }, { kind }) => {
      if (!isRate(kind) || !isNumber(a) || !isNumber(b) || !isNumber(value)) return null;
      if (a === 0 && b === 0) {
        if (value === 0) return null;
        return '(a) và (b) bằng 0 là không phát sinh; số này không được dùng. Kiểm tra lại (a), (b).';
      }
      if (b <= 0) return null;
      const rate = ((kind === 'reduction' ? b - a : a) / b) * 100;
      if (Math.abs(round9(rate - value)) <= ROUNDED_RATE) return null;
      return `Tính từ (a) và (b) được ${sentenceNumber(rate, 2)}; số này được dùng. Kiểm tra lại (a), (b).`;
    },
  },
  {
    code: 'numerator.larger',
    column: 'numerator',
    look: ({ numerator: a, denominator: b }, { kind }) =>
      kind === 'percent' && isNumber(a) && isNumber(b) && b > 0 && a > b
        ? '(a) lớn hơn (b). Kiểm tra có ghi đổi chỗ (a) và (b) không.'
        : null,
  },
  {
    code: 'percent.one',
    column: 'value',
    look: ({ numerator: a, denominator: b, value }, { kind }) =>
      kind === 'percent' && value === 1 && !(isNumber(a) && isNumber(b))
        ? 'Đang tính là 1%. Nếu là 100% thì nhập 100.'
        : null,
  },
  {
    code: 'percent.beyond',
    column: 'value',
    look: ({ numerator: a, denominator: b, value }, { kind }) =>
      kind === 'percent' && isNumber(value) && value > 100 && !(isNumber(a) && isNumber(b))
        ? 'Lớn hơn 100%. Kiểm tra có ghi tỷ lệ hoàn thành kế hoạch thay cho tỷ lệ của chỉ tiêu không.'
        : null,
  },
  {
    // "Percent rows without (a) and (b) cannot be pooled and say so" (DOMAIN: Readings).
    code: 'row.notPoolable',
    column: 'numerator',
    look: (row, _, rules) => {
      if (isProvince(row) || isWide(row) || !canPool(rules) || !poolsPairs(rules)) return null;
      const { numerator: a, denominator: b, value, state } = row;
      if (!isBlank(state) || !isNumber(value) || (isNumber(a) && isNumber(b))) return null;
      return 'Chưa đủ tử số (a), mẫu số (b) nên không gộp được vào số toàn tỉnh. Nhập (a), (b); nếu là số của cả tỉnh thì chọn phạm vi Toàn tỉnh.';
    },
  },
  {
    code: 'rank.beyond',
    column: 'value',
    look: ({ denominator: b, value }, { kind }) =>
      kind === 'rank' && isNumber(value) && isNumber(b) && value > b
        ? `Thứ hạng lớn hơn số được xếp hạng (${sentenceNumber(b, 0)}). Kiểm tra lại.`
        : null,
  },
  {
    code: 'number.negative',
    column: 'value',
    look: ({ value }, { kind }) =>
      kind !== 'reduction' && isNumber(value) && value < 0 ? 'Giá trị âm. Kiểm tra lại dấu.' : null,
  },
  {
    code: 'skip.error',
    column: 'skip',
    ofAll: true,
    look: ({ skip }) =>
      isCellError(skip) ? 'Ô báo lỗi nên dòng này không được tính. Xóa ô, hoặc ghi lý do.' : null,
  },
  ...(['cause', 'remedy'] as const).map((column): Check => ({
    code: 'text.legacyEncoding',
    column,
    ofAll: true,
    look: (row) => encodingAdvice(cellText(row[column])),
  })),
];

/** Kept out for another reason than a fault: nobody asks how right it is. */
function isSetAside({ skip }: Reading): boolean {
  return !isBlank(skip) && !cellText(skip).startsWith(FAULT_PREFIX);
}

/** What stands in the cell, as people here read numbers. */
function shown(cell: CellValue): string {
  return isNumber(cell) ? sentenceNumber(cell, 9) : cellText(cell);
}

/**
 * Findings about each reading, step by step, one a row. Their cells are canonical.
 * @param places where the readings stand
 */
export function checkReadings(
  plan: Plan,
  readings: readonly Reading[],
  places: ReadingPlaces,
): Steps<(readonly Finding[])[]> {
  const byId = new Map(
    plan.indicators.map((known) => [known.id, { indicator: known, rules: rulesOf(plan, known) }]),
  );
  return eachOf(readings, (row): readonly Finding[] => {
    const known = byId.get(cellText(row.indicator));
    if (known === undefined) return [];
    const { indicator, rules } = known;
    return CHECKS.flatMap(({ code, column, look, severity = 'warning', ofAll }): Finding[] => {
      if (ofAll !== true && isSetAside(row)) return [];
      const advice = look(row, indicator, rules);
      if (advice === null) return [];
      const place = placeOf(places, row.row, column);
      return [{ code, severity, place, read: shown(row[column]), advice }];
    });
  });
}
