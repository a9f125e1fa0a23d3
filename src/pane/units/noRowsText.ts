import type { NoRows } from '../../live/tableRows';
import type { Texts } from '../../locales/texts';

/** Why no row can be written into a sheet, and what to do. */
export function noRowsText(why: NoRows, sheet: string, { units }: Texts): string {
  return units.notWritten[why](sheet);
}
