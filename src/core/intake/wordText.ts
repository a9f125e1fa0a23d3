/**
 * Reading a cell as one word of a list: grades, groups, Tình trạng. People put "Nhóm", "Loại",
 * "Xếp hạng" before the word or leave it out; both sides are compared without it.
 */
import { cellText, isCellError } from '../cells';
import type { CellValue } from '../cells';
import { isMissingText } from './missingText';
import { nameKey, unmarkedKey } from './nameText';
import { plainText } from './plainText';

export type WordFault = 'word.unknown' | 'word.error';

export type WordReading =
  | {
      readonly kind: 'word';
      /** As the list spells it. */
      readonly word: string;
      /** What stood in the cell when it is spelled otherwise: rewrite it. */
      readonly raw?: string;
    }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'finding';
      readonly code: WordFault;
      readonly read: string;
      readonly advice: string;
      /** The one word that differs in marks only: "cao nhat" for "cao nhất". */
      readonly proposal?: string;
    };

const PREFIXES = [
  'nhóm',
  'có',
  'điểm số',
  'điểm',
  'thuộc',
  'xếp',
  'hạng',
  'loại',
  'mức',
  'đạt',
].map((prefix) => `${nameKey(prefix)} `);

/** The key without what people put before the word; never the whole of it. */
function bareKey(key: string): string {
  const prefix = PREFIXES.find((known) => key.startsWith(known));
  return prefix === undefined ? key : bareKey(key.slice(prefix.length));
}

function only(words: readonly string[]): string | null {
  const [first] = words;
  return words.length === 1 && first !== undefined ? first : null;
}

function wordOfKey(key: string, words: readonly string[]): string | null {
  const same = words.find((word) => nameKey(word) === key);
  return same ?? only(words.filter((word) => bareKey(nameKey(word)) === bareKey(key)));
}

function unknown(text: string, words: readonly string[]): WordReading {
  const unmarked = unmarkedKey(text);
  const proposal = only(words.filter((word) => unmarkedKey(word) === unmarked));
  const base = {
    kind: 'finding',
    code: 'word.unknown',
    read: plainText(text),
    advice: `Cần ghi một trong các từ: ${words.join(', ')}.`,
  } as const;
  return proposal === null ? base : { ...base, proposal };
}

/**
 * Reads a cell as one of the words.
 * @param words as they are to be stored, e.g. those of a plan's word list
 * @returns the word as listed, `missing` for blanks and "chưa có", else a finding
 * @example readWord('Nhóm có điểm số cao nhất', ['Cao nhất', 'Trung bình cao']) // 'Cao nhất'
 */
export function readWord(cell: CellValue, words: readonly string[]): WordReading {
  if (isCellError(cell)) {
    const advice = 'Ô báo lỗi. Sửa công thức hoặc liên kết, hoặc chọn lại từ danh sách.';
    return { kind: 'finding', code: 'word.error', read: cell.error, advice };
  }
  const text = cellText(cell);
  if (words.includes(text)) return { kind: 'word', word: text };
  const word = wordOfKey(nameKey(text), words);
  if (word !== null) return { kind: 'word', word, raw: text };
  return isMissingText(text) ? { kind: 'missing' } : unknown(text, words);
}
