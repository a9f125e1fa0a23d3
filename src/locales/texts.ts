/** All that the pane and the page say by themselves. Vietnamese is the base: its keys are the keys. */
import { EN } from './en';
import type { Language } from './language';
import { VI } from './vi';

export type Texts = typeof VI;

const TEXTS: Readonly<Record<Language, Texts>> = { vi: VI, en: EN };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
