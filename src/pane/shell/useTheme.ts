import { useEffect, useLayoutEffect, useState } from 'react';
import { applyTheme } from '../../look/applyTheme';
import type { Theme } from '../../look/palettes';
import type { ThemeChoice } from '../paneState';
import { themeOf } from './themeOf';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

const untold = (): null => null;

/**
 * Keeps the look of the page as it was chosen.
 * @param around what the program around looks like; Excel tells no change of it, so it is asked again on focus
 */
export function useTheme(choice: ThemeChoice, around: () => Theme | null = untold): void {
  const now = (): Theme => themeOf('auto', around(), window.matchMedia(PREFERS_DARK).matches);
  const [surroundings, setSurroundings] = useState<Theme>(now);
  useEffect(() => {
    const machine = window.matchMedia(PREFERS_DARK);
    const look = (): void => setSurroundings(themeOf('auto', around(), machine.matches));
    machine.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      machine.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, [around]);
  const theme = themeOf(choice, surroundings, false);
  useLayoutEffect(() => applyTheme(theme), [theme]);
}
