import { headView } from '../../src/page/headView';
import { recalculate } from '../../src/page/recalculate';
import { SHEETS } from '../../src/sheets/names';
import { bookOf, indicator, reading } from '../support/books';

function trackHead(): ReturnType<typeof headView> {
  const book = bookOf(
    [indicator({ target: 60 }), indicator({ id: 'CT.2', target: 60 })],
    [reading({ value: 61 })],
  );
  const sheet = recalculate(book).spec.sheets.find(({ name }) => name === SHEETS.track);
  if (sheet === undefined) throw new Error('no Theo dõi');
  return headView(sheet);
}

test('each count stands in a box under its label', () => {
  const counts = trackHead()
    .boxes.filter(({ long }) => !long)
    .map(({ label, text }) => [label, text]);
  expect(counts).toContainEqual(['Tổng số', '2']);
  expect(counts).toContainEqual(['Đạt, vượt', '1']);
  expect(counts).toContainEqual(['Chưa đánh giá', '1']);
});

test('the sentence about the rest is marked as long', () => {
  const long = trackHead().boxes.filter((box) => box.long);
  expect(long.map(({ text }) => text)).toEqual([expect.stringContaining('1 chưa có số liệu')]);
});

test('title and subtitle are lines; choices are left to the controls of the page', () => {
  const texts = trackHead().lines.map(({ text }) => text);
  expect(texts[0]).toBe('THEO DÕI CHỈ TIÊU');
  expect(texts.join('|')).not.toContain('31/12/2023');
});
