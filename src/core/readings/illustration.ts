import type { Reading } from '../book';
import { cellText, isBlank } from '../cells';
import { ILLUSTRATION } from '../readingWords';

/** Whether any figure is made up, as Nguồn says of it: such a book must not pass for a real one. */
export function hasIllustration(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ indicator, source }) =>
      !isBlank(indicator) && cellText(source).toLowerCase().includes(ILLUSTRATION),
  );
}
