/** A target as people say it, with its unit. */
import { sentenceNumber } from '../../core/measure/show';
import type { Indicator } from '../../core/plan/types';

/**
 * @example targetText(percent, 72.5) // '72,5%'
 * @example targetText(rank, 15) // 'hạng 15'
 */
export function targetText(
  { kind, unit }: Pick<Indicator, 'kind' | 'unit'>,
  value: number | string,
): string {
  if (typeof value === 'string') return value;
  const number = sentenceNumber(value, 9);
  if (unit === '' || unit === '%') return number + unit;
  return kind === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}
