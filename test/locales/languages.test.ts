// DESIGN: “vi complete and default, en complete; typed keys”.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVINCE_UNIT, READING_TYPES, SCOPES } from '../../src/core/readingWords';
import { YES_NO } from '../../src/core/words';
import type { Language } from '../../src/locales/language';
import { LANGUAGES } from '../../src/locales/language';
import { textsOf } from '../../src/locales/texts';
import { SHEETS } from '../../src/sheets/names';
import { hasVietnamese, parsed, piecesOf } from '../support/shownText';

const FOLDER = join(__dirname, '..', '..', 'src', 'locales');

interface Said {
  readonly place: string;
  readonly text: string;
}

/** Texts of a language, as they stand in its files; what is put together stands there in pieces. */
function saidIn(language: Language): Said[] {
  const folder = join(FOLDER, language);
  return readdirSync(folder).flatMap((file) =>
    piecesOf(parsed(file, readFileSync(join(folder, file), 'utf8'))).map((piece) => ({
      place: `${language}/${file}`,
      text: piece.text,
    })),
  );
}

/** Keys of texts, and what each is: a text, a list, or what is put together of so many things. */
function shapeOf(texts: unknown, path = ''): string[] {
  if (typeof texts === 'function') return [`${path}(${texts.length})`];
  if (typeof texts !== 'object' || texts === null) return [`${path}: ${typeof texts}`];
  if (Array.isArray(texts)) return [`${path}: list`];
  return Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));
}

test('both languages say the same things, of the same things', () => {
  const [vi, en] = LANGUAGES.map((language) => shapeOf(textsOf(language)));
  expect(en).toEqual(vi);
  expect(vi?.length).toBeGreaterThan(300);
});

/** Vietnamese that an English text may hold: names of the workbook, words in its cells, names of places. */
const NAMES = [...Object.values(SHEETS), ...SCOPES, ...READING_TYPES, ...YES_NO, PROVINCE_UNIT];

/** What an officer would type, or a list that is pasted. */
const EXAMPLE = /^(?:Such as|For example) |\n/;
const QUOTED = /“[^”]*”/g;

/** A language calls itself by its own name. */
const OWN_NAME = textsOf('en').settings.languages.vi;

test('English texts are English, but for names of the workbook, quotes and examples', () => {
  const plain = (text: string): string =>
    [...NAMES, OWN_NAME].reduce(
      (left, name) => left.replaceAll(name, ''),
      text.replace(QUOTED, ''),
    );
  const vietnamese = saidIn('en').filter(
    ({ text }) => !EXAMPLE.test(text) && hasVietnamese(plain(text)),
  );
  expect(vietnamese).toEqual([]);
});

/** Words that Vietnamese does not have, not even without its marks. */
const ENGLISH = /(?:^|\s)(?:the|of|is|are|and|or|not|this|with|for|was|be)(?=\s|$)/i;
/** Words, not names of keys. */
const WORDS = /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu;
const FILE_NAME = /\.xlsx$/;

test('Vietnamese texts are Vietnamese', () => {
  const english = saidIn('vi').filter(({ text }) => {
    const words = text.replace(QUOTED, '').match(WORDS) ?? [];
    return (
      ENGLISH.test(text) || (words.length > 2 && !hasVietnamese(text) && !FILE_NAME.test(text))
    );
  });
  expect(english).toEqual([]);
});
