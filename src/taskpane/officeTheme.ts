/** The look of the Office around the pane. */
import { isDark, luminance } from '../look/luminance';
import type { Theme } from '../look/palettes';

/** What of it is there: some Offices tell no theme at all. */
interface ToldTheme {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string } | null;
}

/** By the ground of Office's own windows; null where Office does not tell it. */
export function officeTheme({ officeTheme: theme }: ToldTheme): Theme | null {
  const ground = theme?.bodyBackgroundColor ?? '';
  if (luminance(ground) === null) return null;
  return isDark(ground) ? 'dark' : 'light';
}
