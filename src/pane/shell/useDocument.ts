import { useEffect } from 'react';
import type { PageProps } from '../paneState';

/** The page around the pane is in the language that was chosen; inside Excel it has the product's name. */
export function useDocument({ state, text }: PageProps): void {
  const { language, setting } = state;
  const { product } = text.shell;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // In the browser the title is that of the file.
    if (setting === 'excel') document.title = product;
  }, [setting, product]);
}
