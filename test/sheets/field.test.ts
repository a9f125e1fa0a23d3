import type { CellValue } from '../../src/core/cells';
import { KIND_WORDS } from '../../src/core/words';
import type { Codec, Field, Json } from '../../src/sheets/field';
import {
  DATE,
  decodeRecord,
  encodeRecord,
  FLAG,
  NULLABLE_TEXT,
  NUMBER,
  NUMBER_OR_WORD,
  OPTIONAL_TEXT,
  putAt,
  TEXT,
  TEXT_LIST,
  valueAt,
  wordCodec,
} from '../../src/sheets/field';

const KIND = wordCodec(KIND_WORDS);

describe('a property and its cell', () => {
  test.each<[string, Codec, Json | undefined, CellValue]>([
    ['text', TEXT, 'Sở Y tế', 'Sở Y tế'],
    ['empty text', TEXT, '', null],
    ['text that looks like a formula', TEXT, '=1+1', '=1+1'],
    ['text that looks like a number', TEXT, '007', '007'],
    ['an absent text', OPTIONAL_TEXT, undefined, null],
    ['null', NULLABLE_TEXT, null, null],
    ['a number', NUMBER, 0.1 + 0.2, 0.1 + 0.2],
    ['zero', NUMBER, 0, 0],
    ['an absent number', NUMBER, undefined, null],
    ['a word in a number’s place', NUMBER_OR_WORD, 'cao nhất', 'cao nhất'],
    ['a list', TEXT_LIST, ['UBND xã A', 'xã A'], 'UBND xã A; xã A'],
    ['an empty list', TEXT_LIST, [], null],
    ['a date', DATE, '2022-09-15', 44819],
    ['a date before the serials', DATE, '1890-05-01', '1890-05-01'],
    ['yes', FLAG, true, 'Có'],
    ['no', FLAG, false, 'Không'],
    ['neither', FLAG, undefined, null],
    ['a member of a closed set', KIND, 'percent', 'Tỷ lệ'],
    ['no member', KIND, undefined, null],
  ])('mean each other: %s', (_, codec, value, cell) => {
    expect(codec.encode(value)).toBe(cell);
    expect(codec.decode(cell)).toEqual(value);
  });

  test.each<[string, Codec, CellValue, Json | undefined]>([
    ['an empty text of a formula is an empty text', TEXT, '', ''],
    ['a number typed for a text is its text', TEXT, 232, '232'],
    ['digits as text are no number', NUMBER, '30', '30'],
    ['an error is kept as its text', NUMBER, { error: '#REF!' }, '#REF!'],
    ['list items on their own lines', TEXT_LIST, 'a\n b ;; c;', ['a', 'b', 'c']],
    ['a date as people write it', DATE, '15/9/2022', '2022-09-15'],
    ['a day with its hours', DATE, 44819.75, '2022-09-15'],
    ['no day', DATE, '31/2/2022', '31/2/2022'],
    ['a serial that is no day', DATE, -1, -1],
    ['another word than yes and no', FLAG, 'x', 'x'],
    ['a word that is none of the set', KIND, 'Phần trăm', 'Phần trăm'],
  ])('%s', (_, codec, cell, value) => {
    expect(codec.decode(cell)).toEqual(value);
  });
});

describe('a value fits its cell', () => {
  test.each<[string, Codec, Json | undefined, boolean]>([
    ['text', TEXT, 'x', true],
    ['a number for text', TEXT, 1, false],
    ['null where it may be', NULLABLE_TEXT, null, true],
    ['null where it may not be', OPTIONAL_TEXT, null, false],
    ['a number', NUMBER, 1, true],
    ['digits', NUMBER, '1', false],
    ['a word for a number', NUMBER_OR_WORD, 'A', true],
    ['nothing for a number', NUMBER_OR_WORD, undefined, false],
    ['a list', TEXT_LIST, [], true],
    ['text for a list', TEXT_LIST, 'a', false],
    ['a day', DATE, '2024-02-29', true],
    ['no day', DATE, '2023-02-29', false],
    ['yes', FLAG, true, true],
    ['a word for yes', FLAG, 'Có', false],
    ['a member', KIND, 'rank', true],
    ['a word of no member', KIND, 'hạng', false],
  ])('%s: %p is %p', (_, codec, value, fits) => {
    expect(codec.fits(value)).toBe(fits);
  });
});

describe('a record and its row', () => {
  const field = (path: string, codec: Codec): Field => ({
    key: path,
    path: path.split('.'),
    header: path,
    width: 1,
    style: 'text',
    codec,
  });
  const fields = [field('id', TEXT), field('lead.text', TEXT), field('lead.units', TEXT_LIST)];
  const record = { id: 'I.1', lead: { text: 'Sở Y tế', units: ['SYT', 'SNV'] } };

  test('hold the same, nested properties too', () => {
    expect(encodeRecord(record, fields)).toEqual(['I.1', 'Sở Y tế', 'SYT; SNV']);
    expect(decodeRecord(['I.1', 'Sở Y tế', 'SYT; SNV'], fields)).toEqual(record);
  });

  test('leave out what is absent, and the objects around it', () => {
    const optional = [field('id', TEXT), field('baseline.year', NUMBER)];
    expect(decodeRecord(['I.1', null], optional)).toEqual({ id: 'I.1' });
  });

  test('a short row has empty cells at its end', () => {
    expect(decodeRecord(['I.1'], fields)).toEqual({ id: 'I.1', lead: { text: '', units: [] } });
  });

  test('a path through something that is no object leads nowhere', () => {
    expect(valueAt({ lead: 'x' }, ['lead', 'text'])).toBeUndefined();
    expect(valueAt([1], ['0'])).toBeUndefined();
  });

  test('putting a property leaves its neighbours', () => {
    const put = { a: { b: 1 } };
    putAt(put, ['a', 'c'], 2);
    putAt(put, [], 3);
    expect(put).toEqual({ a: { b: 1, c: 2 } });
  });
});
