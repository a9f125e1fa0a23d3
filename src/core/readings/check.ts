/** What officers should look at in readings that count: told, never changed. */
import type { Reading } from '../book';
import { cellText } from '../cells';
import type { CellValue } from '../cells';
import type { Finding } from '../finding';
import { isRate } from '../measure/answer';
import { sentenceNumber } from '../measure/show';
import type { Indicator, Plan } from '../plan/types';
import { isNumber } from '../reading';
import { round9 } from '../rounding';
import type { KeyColumn, ReadingPlaces } from './normalise';

/** A typed value may be rounded: it disagrees when it is off by more than half of its last shown digit. */
const ROUNDING = 0.05;

interface Check {
  readonly code: string;
  readonly column: KeyColumn;
  /** The advice when there is something to look at. */
  readonly look: (row: Reading, indicator: Indicator) => string | null;
}

const CHECKS: readonly Check[] = [
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
      if (Math.abs(round9(rate - value)) <= ROUNDING) return null;
      return `Tính từ (a) và (b) được ${sentenceNumber(rate, 2)}; số này được dùng. Kiểm tra lại (a), (b).`;
    },
  },
  {
    code: 'denominator.zero',
    column: 'denominator',
    look: ({ numerator: a, denominator: b }, { kind }) =>
      isRate(kind) && isNumber(a) && isNumber(b) && b <= 0 && !(a === 0 && b === 0)
        ? 'Mẫu số (b) phải lớn hơn 0 nên dòng này không tính được tỷ lệ. Kiểm tra lại (a), (b).'
        : null,
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
];

/** What stands in the cell, as people here read numbers. */
function shown(cell: CellValue): string {
  return isNumber(cell) ? sentenceNumber(cell, 9) : cellText(cell);
}

/**
 * Warnings about readings whose numbers are canonical.
 * @param places where the readings stand
 */
export function checkReadings(
  plan: Plan,
  readings: readonly Reading[],
  places: ReadingPlaces,
): Finding[] {
  const byId = new Map(plan.indicators.map((known) => [known.id, known]));
  return readings.flatMap((row) => {
    const indicator = byId.get(cellText(row.indicator));
    if (indicator === undefined) return [];
    return CHECKS.flatMap(({ code, column, look }): Finding[] => {
      const advice = look(row, indicator);
      if (advice === null) return [];
      const cell = places.addressOf(row.row, column);
      const place = {
        ...(places.file === undefined ? {} : { file: places.file }),
        sheet: places.sheet,
        cell,
      };
      return [{ code, severity: 'warning', place, read: shown(row[column]), advice }];
    });
  });
}
