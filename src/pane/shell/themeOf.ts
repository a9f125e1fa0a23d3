/** Light or dark: what was chosen, else what the program around the pane looks like, else the machine. */
import type { Theme } from '../../look/palettes';
import type { ThemeChoice } from '../paneState';

/**
 * @param around null where the program does not say
 * @param prefersDark whether the machine does
 */
export function themeOf(choice: ThemeChoice, around: Theme | null, prefersDark: boolean): Theme {
  if (choice !== 'auto') return choice;
  return around ?? (prefersDark ? 'dark' : 'light');
}
