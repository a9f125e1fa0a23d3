/** Fabric in our colours, with the fonts of the system. */
import { createTheme, loadTheme } from 'office-ui-fabric-react';
import type { IFontStyles, IPalette, IRawStyle, ISemanticColors } from 'office-ui-fabric-react';
import { PALETTES } from './palettes';
import type { ColorName, Theme } from './palettes';

const FONT_FAMILY =
  "'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif";

const BASE: IRawStyle = { fontFamily: FONT_FAMILY, fontWeight: 400 };

/** In rem: they grow with the text of the page. */
const FONTS: Partial<IFontStyles> = {
  xSmall: { ...BASE, fontSize: '0.75rem' },
  small: { ...BASE, fontSize: '0.8125rem' },
  medium: { ...BASE, fontSize: '0.875rem' },
  mediumPlus: { ...BASE, fontSize: '0.9375rem' },
  large: { ...BASE, fontSize: '1.0625rem' },
};

const SLOTS = {
  themePrimary: 'accent',
  themeDarkAlt: 'accentHover',
  themeDark: 'accentHover',
  themeDarker: 'accentHover',
  themeSecondary: 'accent',
  themeTertiary: 'edge',
  themeLight: 'hover',
  themeLighter: 'hover',
  themeLighterAlt: 'surface',
  black: 'ink',
  neutralDark: 'ink',
  neutralPrimary: 'ink',
  neutralPrimaryAlt: 'ink',
  neutralSecondary: 'muted',
  neutralSecondaryAlt: 'muted',
  neutralTertiary: 'edge',
  neutralTertiaryAlt: 'line',
  neutralQuaternary: 'line',
  neutralQuaternaryAlt: 'hover',
  neutralLight: 'hover',
  neutralLighter: 'surface',
  neutralLighterAlt: 'surface',
  white: 'background',
} as const satisfies Partial<Record<keyof IPalette, ColorName>>;

const MEANINGS = {
  bodyText: 'ink',
  bodySubtext: 'muted',
  inputBorder: 'edge',
  smallInputBorder: 'edge',
  inputPlaceholderText: 'muted',
  primaryButtonTextDisabled: 'edge',
  focusBorder: 'focus',
  link: 'accent',
  linkHovered: 'accentHover',
  errorText: 'off',
  messageText: 'ink',
  messageLink: 'accent',
  messageLinkHovered: 'accentHover',
  infoIcon: 'muted',
  errorIcon: 'off',
  warningIcon: 'near',
  successIcon: 'met',
  infoBackground: 'surface',
  errorBackground: 'offRow',
  blockingBackground: 'offRow',
  warningBackground: 'nearFill',
  successBackground: 'metFill',
} as const satisfies Partial<Record<keyof ISemanticColors, ColorName>>;

function inTheme<Slot extends string>(
  slots: Readonly<Record<Slot, ColorName>>,
  theme: Theme,
): Record<Slot, string> {
  const colors = Object.entries<ColorName>(slots).map(
    ([slot, name]) => [slot, `#${PALETTES[theme][name]}`] as const,
  );
  return Object.fromEntries(colors) as Record<Slot, string>;
}

/** Makes every Fabric component look like this from now on, those that are shown already too. */
export function loadWorkbookTheme(theme: Theme = 'light'): void {
  loadTheme(
    createTheme({
      isInverted: theme === 'dark',
      defaultFontStyle: BASE,
      fonts: FONTS,
      palette: inTheme(SLOTS, theme),
      semanticColors: inTheme(MEANINGS, theme),
    }),
  );
}
