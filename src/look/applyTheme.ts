import type { Theme } from './palettes';
import { loadWorkbookTheme } from './theme';

/** The whole page looks like this from now on. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  loadWorkbookTheme(theme);
}
