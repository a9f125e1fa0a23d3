import type { CorrectedCell } from '../../live/corrections';
import type { Texts } from '../../locales/texts';

/**
 * What the button of a correction says. Cells beside the one that is mended are named.
 * @example "Sửa thành 95; Tử số 190; Mẫu số 200"
 */
export function correctionText(
  [first, ...others]: readonly CorrectedCell[],
  { correct, clear }: Pick<Texts['readings']['findings'], 'correct' | 'clear'>,
): string {
  const rest = others.map(({ header, text }) => `${header} ${text}`);
  if (first === undefined || first.text === '') {
    return rest.length === 0 ? clear : correct(rest.join('; '));
  }
  return correct([first.text, ...rest].join('; '));
}
