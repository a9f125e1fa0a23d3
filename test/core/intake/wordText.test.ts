import { cellText } from '../../../src/core/cells';
import type { CellValue } from '../../../src/core/cells';
import { readWord } from '../../../src/core/intake/wordText';

const GROUPS = ['Cao nhất', 'Trung bình cao', 'Trung bình thấp', 'Thấp nhất'];
const GRADES = ['A', 'B', 'C'];
const TASK_STATES = [
  'Hoàn thành đúng hạn',
  'Đang thực hiện (trong hạn)',
  'Chưa thực hiện',
  'Không phát sinh',
];

test.each(GROUPS)('%p stands as listed and needs no rewriting', (word) => {
  expect(readWord(word, GROUPS)).toEqual({ kind: 'word', word });
});

test.each<[CellValue, readonly string[], string]>([
  ['cao nhất', GROUPS, 'Cao nhất'],
  [' CAO  NHẤT ', GROUPS, 'Cao nhất'],
  ['Nhóm có điểm số cao nhất', GROUPS, 'Cao nhất'],
  ['nhóm có điểm số trung bình thấp', GROUPS, 'Trung bình thấp'],
  ['Nhóm có điểm cao nhất', GROUPS, 'Cao nhất'],
  ['nhóm trung bình cao', GROUPS, 'Trung bình cao'],
  ['Nhóm Trung bình cao', GROUPS, 'Trung bình cao'],
  ['Đạt nhóm cao nhất', GROUPS, 'Cao nhất'],
  ['thuộc nhóm thấp nhất', GROUPS, 'Thấp nhất'],
  ['Mức thấp nhất', GROUPS, 'Thấp nhất'],
  ['a', GRADES, 'A'],
  ['Xếp hạng A', GRADES, 'A'],
  ['Loại B', GRADES, 'B'],
  ['xếp loại C', GRADES, 'C'],
  ['Hạng\u00A0A', GRADES, 'A'],
  ['A', ['Hạng A', 'Hạng B'], 'Hạng A'],
  ['Loại B', ['Hạng A', 'Hạng B'], 'Hạng B'],
  ['cao nhất', ['Nhóm có điểm số cao nhất', 'Nhóm trung bình'], 'Nhóm có điểm số cao nhất'],
  [2, ['1', '2'], '2'],
  ['đang thực hiện  (Trong hạn)', TASK_STATES, 'Đang thực hiện (trong hạn)'],
  ['hòan thành đúng hạn', TASK_STATES, 'Hoàn thành đúng hạn'],
  ['đạt', ['Đạt', 'Không đạt'], 'Đạt'],
  ['chưa CÓ', ['Chưa có', 'Có'], 'Chưa có'],
])('%p of %p is %p', (cell, words, word) => {
  const raw = cellText(cell);
  const expected = raw === word ? { kind: 'word', word } : { kind: 'word', word, raw };
  expect(readWord(cell, words)).toEqual(expected);
});

test.each<[CellValue]>([[null], [''], ['  '], ['-'], ['chưa có'], ['N/A']])(
  '%p is missing',
  (cell) => {
    expect(readWord(cell, GROUPS)).toEqual({ kind: 'missing' });
  },
);

test.each<[CellValue, readonly string[], string]>([
  ['Trung bình', GROUPS, 'Trung bình'],
  ['cao', GROUPS, 'cao'],
  ['nhóm', GROUPS, 'nhóm'],
  ['không cao nhất', GROUPS, 'không cao nhất'],
  ['Cao nhất, trung bình cao', GROUPS, 'Cao nhất, trung bình cao'],
  ['Xếp hạng D', GRADES, 'Xếp hạng D'],
  ['AB', GRADES, 'AB'],
  ['A', ['Hạng A', 'Loại A'], 'A'],
  [1, GROUPS, '1'],
  [true, GROUPS, 'TRUE'],
])('%p of %p is a finding that lists the words', (cell, words, read) => {
  const advice = `Cần ghi một trong các từ: ${words.join(', ')}.`;
  expect(readWord(cell, words)).toEqual({ kind: 'finding', code: 'word.unknown', read, advice });
});

test('a word without its marks is proposed, never taken', () => {
  expect(readWord('cao nhat', GROUPS)).toMatchObject({ kind: 'finding', proposal: 'Cao nhất' });
  expect(readWord('ca', ['Cá', 'Cà'])).not.toHaveProperty('proposal');
});

test('an error of the cell is reported as such', () => {
  expect(readWord({ error: '#REF!' }, GROUPS)).toMatchObject({
    kind: 'finding',
    code: 'word.error',
    read: '#REF!',
  });
});
