/**
 * Diễn giải of places, words and units' figures. Sources: DOMAIN (Gap and light, Readings), SHEETS
 * (How things are said, Numbers).
 */
import type { Reading } from '../../../src/core/book';
import { indicator, LETTERS, pair } from '../../support/books';
import { expectSentences, ofUnits, one } from '../../support/sentences';

const halfYear = { selection: { period: 'halfYear' } } as const;

describe('a rank', () => {
  const of = indicator({ kind: 'rank', target: 10 });
  const place = (value: number, cells: Partial<Reading> = {}): Reading[] =>
    one(value, { denominator: 63, ...cells });

  expectSentences([
    ['exceeded', { of, rows: place(5) }, 'Xếp thứ 05/63, mục tiêu trong tốp 10: vượt 05 bậc.'],
    ['met', { of, rows: place(10) }, 'Xếp thứ 10/63, mục tiêu trong tốp 10: đạt mục tiêu.'],
    [
      'near',
      { of, rows: place(11) },
      'Xếp thứ 11/63, mục tiêu trong tốp 10: kém 01 bậc, trong ngưỡng gần đạt (tốp 11).',
    ],
    [
      'offYear',
      { of, rows: place(31) },
      'Xếp thứ 31/63, mục tiêu trong tốp 10: kém 21 bậc, ngoài ngưỡng gần đạt (tốp 11).',
    ],
    [
      'exceeded',
      { of, rows: place(5, { denominator: null }) },
      'Xếp thứ 05, mục tiêu trong tốp 10: vượt 05 bậc.',
    ],
    [
      'exceeded',
      { of, rows: place(5, { type: 'Sơ bộ' }) },
      'Sơ bộ xếp thứ 05/63, mục tiêu trong tốp 10: vượt 05 bậc.',
    ],
    [
      'near',
      { of: indicator({ kind: 'rank', target: 5 }), rows: place(6, { type: 'Ước thực hiện' }) },
      'Ước xếp thứ 06/63, mục tiêu trong tốp 05: kém 01 bậc, trong ngưỡng gần đạt (tốp 06).',
    ],
  ]);
});

describe('a rank written with < or =', () => {
  const of = indicator({ kind: 'rank', target: 10, comparator: '<' });

  expectSentences([
    ['exceeded', { of, rows: one(9) }, 'Xếp thứ 09, mục tiêu cao hơn thứ 10: vượt 01 bậc.'],
    [
      'near',
      { of, rows: one(10) },
      'Xếp thứ 10, mục tiêu cao hơn thứ 10: bằng mức này, chưa cao hơn, trong ngưỡng gần đạt (tốp 11).',
    ],
    [
      'near',
      { of: { ...of, comparator: '=' }, rows: one(9) },
      'Xếp thứ 09, mục tiêu đúng thứ 10: hơn 01 bậc, trong ngưỡng gần đạt (±01 bậc).',
    ],
  ]);
});

describe('a grade', () => {
  const of = indicator({ kind: 'grade', target: 'trung bình cao' });
  const letter = indicator({ kind: 'grade', list: LETTERS.id, unit: 'hạng', target: 'B' });

  expectSentences([
    [
      'exceeded',
      { of, rows: one('cao nhất') },
      'Xếp nhóm cao nhất, mục tiêu nhóm trung bình cao: vượt 01 bậc.',
    ],
    [
      'met',
      { of, rows: one('Trung bình cao') },
      'Xếp nhóm trung bình cao, mục tiêu nhóm trung bình cao: đạt mục tiêu.',
    ],
    [
      'offYear',
      { of, rows: one('thấp nhất') },
      'Xếp nhóm thấp nhất, mục tiêu nhóm trung bình cao: kém 02 bậc.',
    ],
    ['exceeded', { of: letter, rows: one('A') }, 'Xếp hạng A, mục tiêu hạng B: vượt 01 bậc.'],
  ]);
});

describe('a yes/no', () => {
  const of = indicator({ kind: 'yesNo', target: 'Có' });

  expectSentences([
    ['met', { of, rows: one('Có') }, 'Đã thực hiện, mục tiêu hoàn thành: đạt mục tiêu.'],
    [
      'offYear',
      { of, rows: one('Không') },
      'Chưa thực hiện, mục tiêu hoàn thành: không đạt mục tiêu.',
    ],
    [
      'offInside',
      { of, rows: one('Không', { period: '6 tháng' }), book: halfYear },
      'Chưa thực hiện, mục tiêu hoàn thành: chưa đạt mục tiêu. Tạm tính theo mục tiêu năm.',
    ],
    [
      'exceeded',
      { of: indicator({ kind: 'yesNo', target: 'Không' }), rows: one('Có') },
      'Đã thực hiện, mục tiêu không thực hiện: tốt hơn mục tiêu.',
    ],
    [
      'offYear',
      { of, rows: ofUnits({ 'Sở Một': { value: 'Có' }, 'Sở Hai': { value: 'Không' } }) },
      '50% đơn vị đã thực hiện, mục tiêu hoàn thành: còn 50% đơn vị chưa thực hiện. Cộng từ 02 đơn vị.',
    ],
  ]);
});

describe('figures of units', () => {
  const of = indicator({ target: 70 });
  const units = [pair('Sở Một', 30, 40), pair('Sở Hai', 20, 40)];

  expectSentences([
    [
      'offYear',
      { of, rows: units },
      'Thực hiện 62,5%, mục tiêu 70%: thấp hơn 7,5 điểm %, dưới ngưỡng gần đạt (65%). Cộng từ 02 đơn vị.',
    ],
    [
      'exceeded',
      {
        of: indicator({ kind: 'count', target: 25 }),
        rows: ofUnits({ 'Sở Một': { value: 10 }, 'Sở Hai': { value: 26 } }),
      },
      'Thực hiện 36 lượt, mục tiêu 25 lượt: vượt 11 lượt. Cộng từ 02 đơn vị.',
    ],
    [
      'exceeded',
      {
        of,
        rows: [
          pair('Sở Một', 30, 40),
          ...ofUnits({ 'Sở Hai': { numerator: 1, denominator: 1, type: 'Ước thực hiện' } }),
        ],
      },
      'Ước thực hiện 75,61%, mục tiêu 70%: vượt 5,61 điểm %. Cộng từ 02 đơn vị.',
    ],
    [
      'exceeded',
      {
        of,
        rows: [
          pair('Sở Một', 30, 40),
          pair('Sở Hai', 0, 0),
          ...ofUnits({
            'Huyện Bắc': { state: 'Không phát sinh' },
            'Huyện Nam': { value: 60 },
            'Xã Đông': { numerator: 5, denominator: 0 },
            'Xã Tây': {},
          }),
        ],
      },
      'Thực hiện 75%, mục tiêu 70%: vượt 5 điểm %. Cộng từ 01 đơn vị; 02 đơn vị không phát sinh; 02 đơn vị không có số để cộng.',
    ],
    [
      'exceeded',
      { of, rows: [...one(75), ...units] },
      'Thực hiện 75%, mục tiêu 70%: vượt 5 điểm %. Số cộng từ đơn vị là 62,5%.',
    ],
    [
      'offInside',
      {
        of,
        rows: [...one(62.5), ...units].map((row) => ({ ...row, period: '6 tháng' })),
        book: halfYear,
      },
      'Thực hiện 62,5%, mục tiêu 70%: thấp hơn 7,5 điểm %, dưới ngưỡng gần đạt (65%). Tạm tính theo mục tiêu năm.',
    ],
  ]);
});
