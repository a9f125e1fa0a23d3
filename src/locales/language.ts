/** Languages that the product speaks: Vietnamese unless Office is set to English. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** @param tag of the interface, e.g. `vi-VN`; whatever is not English is Vietnamese */
export function languageOf(tag: string): Language {
  return /^en(?:-|$)/i.test(tag) ? 'en' : 'vi';
}
