import { PALETTES } from './palettes';
import type { Theme } from './palettes';

function variables(theme: Theme): string {
  const colors = Object.entries(PALETTES[theme]).map(([name, rgb]) => `--${name}:#${rgb}`);
  return [`color-scheme:${theme}`, ...colors].join(';');
}

/**
 * The colours as variables, e.g. `--ink`: light ones unless the page says `data-theme="dark"`. Whatever stands
 * inside `.paper` is a sheet of the workbook and keeps the colours of paper in either theme.
 */
export function paletteCss(): string {
  return `:root{${variables('light')}}:root[data-theme='dark']{${variables('dark')}}.paper{${variables('light')}}`;
}
