/** Fabric in the colours of the workbook, with the fonts of the system. */
import { createTheme, loadTheme } from 'office-ui-fabric-react';
import type { IFontStyles, IRawStyle } from 'office-ui-fabric-react';
import { PALETTE } from '../sheets/styles';

const FONT_FAMILY =
  "'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif";

const color = (name: keyof typeof PALETTE): string => `#${PALETTE[name]}`;

const BASE: IRawStyle = { fontFamily: FONT_FAMILY, fontWeight: 400 };

const FONTS: Partial<IFontStyles> = {
  small: { ...BASE, fontSize: 12 },
  medium: { ...BASE, fontSize: 14 },
  mediumPlus: { ...BASE, fontSize: 15 },
  large: { ...BASE, fontSize: 17 },
};

/** Makes every Fabric component look like this from now on. */
export function loadWorkbookTheme(): void {
  loadTheme(
    createTheme({
      defaultFontStyle: BASE,
      fonts: FONTS,
      palette: {
        themePrimary: color('headerInk'),
        themeDarkAlt: color('headerInk'),
        themeDark: color('headerInk'),
        themeDarker: color('ink'),
        themeSecondary: color('tabData'),
        themeTertiary: color('line'),
        themeLight: color('headerFill'),
        themeLighter: color('headerFill'),
        neutralPrimary: color('ink'),
        neutralSecondary: color('muted'),
        neutralTertiaryAlt: color('line'),
      },
    }),
  );
}
