import type { Reading } from '../book';
import { isBlank } from '../cells';
import { ILLUSTRATION } from '../readingWords';
import { remembered } from '../remembered';

/** Sources repeat from row to row, and tens of thousands of them are asked at each edit. */
const saysSo = remembered((source) => Number(source.toLowerCase().includes(ILLUSTRATION)));

/** Whether any figure is made up, as Nguồn says of it: such a book must not pass for a real one. */
export function hasIllustration(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ indicator, source }) =>
      !isBlank(indicator) && typeof source === 'string' && saysSo(source) === 1,
  );
}
