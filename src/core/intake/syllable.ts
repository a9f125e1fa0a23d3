/**
 * Whether a word can be a Vietnamese syllable: onset, rhyme, one tone. Used to tell text in an old
 * encoding from other languages; it knows the shape of syllables, not which of them are words.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = '(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';

/** Rhymes that end in a vowel or a semivowel. */
const OPEN = [
  'a[iouy]?',
  'â[uy]',
  'e[o]?',
  'ê[u]?',
  'i[au]?',
  'iêu',
  'o[aei]?',
  'oa[ioy]',
  'oeo',
  'ô[i]?',
  'ơ[i]?',
  'u[aiyơ]?',
  'uây',
  'uê',
  'uôi',
  'uy[au]',
  'ư[aiu]?',
  'ươ[iu]',
  'y',
  'yêu',
].join('|');

/** Rhymes that end in m, n, ng, nh: any tone. */
const NASAL = [
  '(?:a|i|ê|oa)(?:m|n|ng|nh)',
  '(?:ă|â|e|o|ô|u|oă|iê|uô|ươ|ư)(?:m|n|ng)',
  '(?:ơ|oe|yê)(?:m|n)',
  'yêng',
  'uâ(?:n|ng)',
  'uê(?:n|nh)',
  'uy(?:n|nh)',
  'uyên',
  'oong',
  'y(?:n|nh)',
].join('|');

/** Rhymes that end in c, ch, p, t: only the acute tone or the dot below. */
const STOPPED = [
  '(?:a|oa)(?:c|ch|p|t)',
  '(?:ă|â|o|ô|u|oă|uô|ươ|iê)(?:c|p|t)',
  '(?:ê|i|uê|uy|y)(?:ch|p|t)',
  '(?:e|ơ|oe|uơ)(?:p|t)',
  'e[c]',
  'ư(?:c|t)',
  '(?:uâ|yê|uyê)t',
  'ooc',
].join('|');

const FREE = new RegExp(`^${ONSET}(?:${OPEN}|${NASAL})$`);
const STOP = new RegExp(`^${ONSET}(?:${STOPPED})$`);

/**
 * True for one syllable in any case, NFC or NFD.
 * @example isSyllable('nghiêng') // true; isSyllable('Müller') // false
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  if (FREE.test(letters)) return true;
  const [tone] = tones;
  return STOP.test(letters) && (tone === '\u0301' || tone === '\u0323');
}
