import type { Reading } from '../book';
import { isBlank } from '../cells';
import { ILLUSTRATION } from '../readingWords';
import { remembered } from '../remembered';

/** Sources repeat from row to row, and tens of thousands of them are asked at each edit. */
const saysSo = remembered((source) => Number(source.toLowerCase().includes(ILLUSTRATION)));

/** Lists of readings are never changed: a sheet and the pane ask about the same one. */
const known = new WeakMap<readonly Reading[], boolean>();

function anyIllustration(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ indicator, source }) =>
      !isBlank(indicator) && typeof source === 'string' && saysSo(source) === 1,
  );
}

/** Whether any figure is made up, as Nguồn says of it: such a book must not pass for a real one. */
export function hasIllustration(readings: readonly Reading[]): boolean {
  const before = known.get(readings);
  if (before !== undefined) return before;
  const found = anyIllustration(readings);
  known.set(readings, found);
  return found;
}
