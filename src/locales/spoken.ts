/** Texts in the languages that are spoken on this page: each is a file of its own, loaded before it is needed. */
import type { Language } from './language';
import type { Texts } from './texts';

const LOADERS: Readonly<Record<Language, () => Promise<Texts>>> = {
  vi: async () => (await import(/* webpackChunkName: "vi" */ './vi')).VI,
  en: async () => (await import(/* webpackChunkName: "en" */ './en')).EN,
};

const spoken = new Map<Language, Texts>();

/** @throws what the loading of a file throws */
export async function loadTexts(language: Language): Promise<void> {
  if (!spoken.has(language)) spoken.set(language, await LOADERS[language]());
}

/** @throws RangeError for a language that was not loaded: a fault of the program */
export function textsIn(language: Language): Texts {
  const texts = spoken.get(language);
  if (texts === undefined) throw new RangeError(`texts of ${language} were not loaded`);
  return texts;
}
