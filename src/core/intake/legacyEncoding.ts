/**
 * Recognising text in the encodings TCVN3 and VNI, so that a name which will match nothing is
 * reported for what it is (DOMAIN: What people type). Nothing is converted: fonts decide the
 * letters' case there, and a wrong guess would be worse than a question.
 *
 * A word speaks for an encoding when it is no Vietnamese syllable as it stands and is one when
 * decoded; foreign names (Müller, São Paulo) hardly ever are.
 */
import { remembered } from '../remembered';
import { TCVN3, VNI_LETTERS, VNI_MARKS } from './legacyTables';
import { isSyllable } from './syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Between blanks, digits and ASCII punctuation. The soft hyphen is a letter of TCVN3. */
const SEPARATORS = /[^A-Za-z\u00A1-\u{10FFFF}]+/u;
const ASCII_LETTER = /[A-Za-z]/;
const WESTERN = /^[A-Za-z\u00A1-\u00FF]+$/;
const ASCII = /^[A-Za-z]+$/;
const MARKED_VOWEL = /[aeouyơư]$/;
/** Everyday words that happen to decode: micrometres. */
const INNOCENT: ReadonlySet<string> = new Set(['µm']);
/** Names of organisations and codes are no syllables in any encoding. */
const ACRONYM = /^[A-Z]+$/;
const MAX_WORDS = 200;

function decodeTcvn3(word: string): string | null {
  let decoded = '';
  for (const char of word) {
    const letter = ASCII.test(char) ? char : TCVN3.get(char);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}

function decodeVni(word: string): string | null {
  let decoded = '';
  for (const char of word.toLowerCase()) {
    const mark = MARKED_VOWEL.test(decoded) ? VNI_MARKS.get(char) : undefined;
    const letter = ASCII.test(char) ? char : (mark ?? VNI_LETTERS.get(char));
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}

function speaksFor(word: string, decode: (word: string) => string | null): boolean {
  if (isSyllable(word)) return false;
  const decoded = decode(word);
  return decoded !== null && isSyllable(decoded);
}

/** True when decoding does not hurt: syllables stay syllables, or the word has nothing to decode. */
function agreesWith(word: string, decode: (word: string) => string | null): boolean {
  if (ACRONYM.test(word)) return true;
  const decoded = decode(word);
  return decoded !== null && isSyllable(decoded);
}

/** How much words speak for each encoding. */
interface Weights {
  readonly tcvn3: number;
  readonly vni: number;
}

/** 1 where the word speaks for the encoding, -1 where decoding would spoil it. */
function weight(word: string, decode: (word: string) => string | null): number {
  return Number(speaksFor(word, decode)) - Number(!agreesWith(word, decode));
}

const NOTHING: Weights = { tcvn3: 0, vni: 0 };

/** Long texts are made of few words: each is looked at once. */
const weightsOf = remembered((word): Weights => {
  if (!ASCII_LETTER.test(word) || !WESTERN.test(word) || INNOCENT.has(word)) return NOTHING;
  return { tcvn3: weight(word, decodeTcvn3), vni: weight(word, decodeVni) };
});

/**
 * The old encoding a text is written in, or null.
 * @example legacyEncoding('Së Néi vô') // 'TCVN3'
 * @example legacyEncoding('Sôû Noäi vuï') // 'VNI'
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (/^[\x00-\x7F]*$/.test(text)) return null;
  let [tcvn3, vni] = [0, 0];
  for (const word of text.normalize('NFC').split(SEPARATORS, MAX_WORDS)) {
    const weights = weightsOf(word);
    tcvn3 += weights.tcvn3;
    vni += weights.vni;
  }
  if (Math.max(tcvn3, vni) <= 0) return null;
  return tcvn3 >= vni ? 'TCVN3' : 'VNI';
}

/** What to do with a text in an old encoding, a Vietnamese sentence; null for any other text. */
export function encodingAdvice(text: string): string | null {
  const encoding = legacyEncoding(text);
  if (encoding === null) return null;
  return `Chữ gõ bằng bảng mã ${encoding}. Chuyển sang Unicode (phông Times New Roman) rồi nhập lại.`;
}
