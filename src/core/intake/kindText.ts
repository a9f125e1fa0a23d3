/**
 * Reading Loại số liệu, Phạm vi, Tình trạng and "Toàn tỉnh" in the spellings that forms come back
 * with.
 */
import { cellText } from '../cells';
import type { CellValue } from '../cells';
import { PROVINCE_UNIT, READING_TYPES, SCOPES, STATES } from '../readingWords';
import type { ReadingType, Scope, State } from '../readingWords';
import { nameKey } from './nameText';
import { readWord } from './wordText';
import type { WordReading } from './wordText';

/** A {@link WordReading} whose word is of a closed set. */
export type KindReading<T extends string> =
  | { readonly kind: 'word'; readonly word: T; readonly raw?: string }
  | Exclude<WordReading, { readonly kind: 'word' }>;

type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

const TYPE_SPELLINGS: Spellings<ReadingType> = {
  'Chính thức': ['số chính thức', 'số liệu chính thức'],
  'Sơ bộ': ['số sơ bộ', 'số liệu sơ bộ'],
  'Ước thực hiện': [
    'ước',
    'ước TH',
    'ước đạt',
    'số ước',
    'số ước thực hiện',
    'số liệu ước',
    'ước tính',
  ],
};

const SCOPE_SPELLINGS: Spellings<Scope> = {
  'Riêng đơn vị': ['riêng', 'chỉ riêng đơn vị', 'riêng cơ quan'],
  'Gồm đơn vị trực thuộc': [
    'gồm cả đơn vị trực thuộc',
    'gồm các đơn vị trực thuộc',
    'gồm cả các đơn vị trực thuộc',
    'bao gồm đơn vị trực thuộc',
    'bao gồm cả đơn vị trực thuộc',
  ],
  'Toàn tỉnh': ['cả tỉnh', 'trên địa bàn tỉnh'],
};

const STATE_SPELLINGS: Spellings<State> = {
  'Không phát sinh': ['không có phát sinh', 'KPS'],
  'Không công bố': ['không được công bố'],
  'Không áp dụng': ['không thuộc đối tượng áp dụng'],
};

/** What an empty Tình trạng means, as the pane words it: a choice there, in the sheet a cell to be emptied. */
const FIGURE_KEYS: ReadonlySet<string> = new Set(
  ['có số liệu', 'đã có số liệu', 'có số'].map(nameKey),
);
const EMPTY_WITH_FIGURE = 'Có số liệu thì để trống ô này.';

function readKind<T extends string>(
  cell: CellValue,
  words: readonly T[],
  spellings: Spellings<T>,
): KindReading<T> {
  const exact = words.find((known) => known === cell);
  if (exact !== undefined) return { kind: 'word', word: exact };
  const text = cellText(cell);
  const key = nameKey(text);
  const word = words.find((known) => [known, ...spellings[known]].some((s) => nameKey(s) === key));
  if (word !== undefined) return { kind: 'word', word, raw: text };
  const reading = readWord(cell, words);
  if (reading.kind !== 'word') return reading;
  const known = words.find((member) => member === reading.word);
  if (known === undefined) throw new Error(`readWord answered an unlisted word: ${reading.word}`);
  return { kind: 'word', word: known, raw: text };
}

/** Loại số liệu. `missing` means Chính thức: the caller fills it in. */
export function readReadingType(cell: CellValue): KindReading<ReadingType> {
  return readKind(cell, READING_TYPES, TYPE_SPELLINGS);
}

/** Phạm vi. `missing` means what `defaultScope` says. */
export function readScope(cell: CellValue): KindReading<Scope> {
  return readKind(cell, SCOPES, SCOPE_SPELLINGS);
}

/** Tình trạng of a reading; `missing` where there is a figure. */
export function readState(cell: CellValue): KindReading<State> {
  if (FIGURE_KEYS.has(nameKey(cellText(cell)))) return { kind: 'missing' };
  const reading = readKind(cell, STATES, STATE_SPELLINGS);
  if (reading.kind !== 'finding' || reading.code !== 'word.unknown') return reading;
  return { ...reading, advice: `${reading.advice} ${EMPTY_WITH_FIGURE}` };
}

const PROVINCE_KEY = nameKey(PROVINCE_UNIT);

/** True when Đơn vị báo cáo names the province as a whole. */
export function isProvinceUnit(text: string): boolean {
  return text === PROVINCE_UNIT || nameKey(text) === PROVINCE_KEY;
}
