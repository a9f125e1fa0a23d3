/** Nguyên nhân and Giải pháp of what is not met, as Theo dõi says them. */
import type { Explanation } from '../../core/measure/explanation';
import { paddedNumber } from '../../core/measure/show';
import { SHEETS } from '../names';

export const EXPLANATION_WORDS = {
  cause: {
    none: 'Đơn vị chưa báo cáo nguyên nhân.',
    several: ` đơn vị ghi nguyên nhân, xem sheet ${SHEETS.readings}`,
  },
  remedy: {
    none: 'Đơn vị chưa báo cáo giải pháp.',
    several: ` đơn vị ghi giải pháp, xem sheet ${SHEETS.readings}`,
  },
} as const satisfies Record<keyof Explanation, object>;

/** The only text there is, else that there is none, or how many there are. */
export function explanationText(explanation: Explanation | null, part: keyof Explanation): string {
  if (explanation === null) return '';
  const { rows, only } = explanation[part];
  const { none, several } = EXPLANATION_WORDS[part];
  if (rows === 0 || only?.text === '') return none;
  return only === null ? `${paddedNumber(rows)}${several}` : only.text;
}
