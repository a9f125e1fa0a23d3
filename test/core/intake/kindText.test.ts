import type { CellValue } from '../../../src/core/cells';
import {
  isProvinceUnit,
  readReadingType,
  readScope,
  readState,
} from '../../../src/core/intake/kindText';
import { READING_TYPES, SCOPES, STATES } from '../../../src/core/readingWords';

test('canonical words need no rewriting', () => {
  for (const word of READING_TYPES) expect(readReadingType(word)).toEqual({ kind: 'word', word });
  for (const word of SCOPES) expect(readScope(word)).toEqual({ kind: 'word', word });
  for (const word of STATES) expect(readState(word)).toEqual({ kind: 'word', word });
});

test.each([
  ['chính thức', 'Chính thức'],
  ['Số chính thức', 'Chính thức'],
  ['SƠ BỘ', 'Sơ bộ'],
  ['số liệu sơ bộ', 'Sơ bộ'],
  ['Ước', 'Ước thực hiện'],
  ['ước TH', 'Ước thực hiện'],
  ['Ước  thực hiện ', 'Ước thực hiện'],
  ['Số ước', 'Ước thực hiện'],
  ['Loại sơ bộ', 'Sơ bộ'],
])('Loại số liệu %p is %p', (cell, word) => {
  expect(readReadingType(cell)).toEqual({ kind: 'word', word, raw: cell });
});

test.each([
  ['riêng đơn vị', 'Riêng đơn vị'],
  ['Riêng', 'Riêng đơn vị'],
  ['Gồm cả đơn vị trực thuộc', 'Gồm đơn vị trực thuộc'],
  ['bao gồm đơn vị trực thuộc', 'Gồm đơn vị trực thuộc'],
  ['toàn tỉnh', 'Toàn tỉnh'],
  ['Cả tỉnh', 'Toàn tỉnh'],
])('Phạm vi %p is %p', (cell, word) => {
  expect(readScope(cell)).toEqual({ kind: 'word', word, raw: cell });
});

test.each([
  ['không phát sinh', 'Không phát sinh'],
  ['KPS', 'Không phát sinh'],
  ['Không có phát sinh', 'Không phát sinh'],
  ['KHÔNG CÔNG BỐ', 'Không công bố'],
  ['không áp dụng', 'Không áp dụng'],
])('Tình trạng %p is %p', (cell, word) => {
  expect(readState(cell)).toEqual({ kind: 'word', word, raw: cell });
});

test.each<[CellValue]>([[null], [''], [' '], ['-']])('%p is missing: the default holds', (cell) => {
  expect(readReadingType(cell)).toEqual({ kind: 'missing' });
  expect(readScope(cell)).toEqual({ kind: 'missing' });
  expect(readState(cell)).toEqual({ kind: 'missing' });
});

test.each(['Có số liệu', 'có số liệu ', 'CÓ SỐ LIỆU', 'Đã có số liệu', 'Có số'])(
  'Tình trạng %p says what an empty one means',
  (cell) => {
    expect(readState(cell)).toEqual({ kind: 'missing' });
  },
);

test('what is no state is told that the cell of a figure stays empty', () => {
  expect(readState('Tốt')).toMatchObject({
    kind: 'finding',
    advice:
      'Cần ghi một trong các từ: Không phát sinh, Không công bố, Không áp dụng. Có số liệu thì để trống ô này.',
  });
});

test.each<[string, CellValue]>([
  ['a type', 'Tạm tính'],
  ['a type without marks', 'Chinh thuc'],
  ['a number', 0],
  ['a state in the wrong column', 'Không phát sinh'],
])('%s is a finding for Loại số liệu', (_, cell) => {
  expect(readReadingType(cell)).toMatchObject({ kind: 'finding', code: 'word.unknown' });
});

test('"Không" alone is no state: it may mean 0', () => {
  expect(readState('Không')).toMatchObject({ kind: 'finding', code: 'word.unknown' });
});

test('an error of the cell is reported', () => {
  expect(readScope({ error: '#N/A' })).toMatchObject({ kind: 'finding', code: 'word.error' });
});

test.each([
  ['Toàn tỉnh', true],
  [' TOÀN TỈNH', true],
  ['tòan tỉnh', true],
  ['Toan tinh', false],
  ['UBND tỉnh', false],
  ['', false],
])('%p names the whole province: %p', (text, expected) => {
  expect(isProvinceUnit(text)).toBe(expected);
});
