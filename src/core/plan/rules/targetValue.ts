/** Whether a value can be an indicator's target or baseline: by its kind (DOMAIN: Indicator kinds). */
import { YES_NO } from '../../words';
import type { Indicator } from '../types';
import type { Fault, RuleContext } from './context';

type Value = number | string;

function wordFault(words: readonly string[], value: Value): Fault | null {
  if (typeof value === 'string' && words.includes(value)) return null;
  return { code: 'plan.targetWord', advice: `Cần một trong các từ: ${words.join(', ')}.` };
}

function percentFault(value: number, better: Indicator['better']): Fault | null {
  if (value < 0) {
    return { code: 'plan.targetPercent', advice: 'Tỷ lệ % phải từ 0 trở lên.' };
  }
  if (value > 100) {
    const advice = 'Tỷ lệ lớn hơn 100%. Kiểm tra lại số và ĐVT.';
    return { code: 'plan.targetPercent', advice, severity: 'warning' };
  }
  // A small share is a sound target where less is better (late dossiers under 0,5 %).
  if (value > 0 && value < 1 && better === 'higher') {
    const advice = 'Số theo điểm %: nếu là 60% thì nhập 60.';
    return { code: 'plan.targetFraction', advice, severity: 'warning' };
  }
  return null;
}

function rankFault(value: number, ranked: number | undefined): Fault | null {
  const inside = Number.isInteger(value) && value >= 1 && (ranked === undefined || value <= ranked);
  if (inside) return null;
  const most = ranked === undefined ? 'trở lên' : `đến ${String(ranked)}`;
  return { code: 'plan.targetRank', advice: `Thứ hạng phải là số nguyên từ 1 ${most}.` };
}

function numberFault(indicator: Indicator, value: Value, ranked: number | undefined): Fault | null {
  if (typeof value !== 'number') {
    return { code: 'plan.targetNumber', advice: 'Cần nhập số, ví dụ 30.' };
  }
  switch (indicator.kind) {
    case 'percent':
    case 'reduction':
      return percentFault(value, indicator.better);
    case 'rank':
      return rankFault(value, ranked);
    default:
      return null;
  }
}

/**
 * What is wrong with a value for an indicator, null when it fits. A grade whose list is unknown is
 * not judged here: the list is the fault.
 * @param ranked Number of provinces ranked; undefined where it is not known.
 */
export function targetValueFault(
  { lists }: RuleContext,
  indicator: Indicator,
  value: Value,
  ranked: number | undefined,
): Fault | null {
  if (indicator.kind === 'yesNo') return wordFault(YES_NO, value);
  if (indicator.kind !== 'grade') return numberFault(indicator, value, ranked);
  const list = lists.get(indicator.list ?? '');
  return list === undefined ? null : wordFault(list.words, value);
}
