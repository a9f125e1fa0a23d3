/**
 * Diễn giải as an officer reads it: one full sentence for every kind of indicator and verdict.
 * Sources: DOMAIN (Gap and light: "Every light says why"), SHEETS (How things are said, Numbers).
 */
import type { Reading } from '../../../src/core/book';
import { indicator, pair } from '../../support/books';
import { expectSentences, one } from '../../support/sentences';

const halfYear = { selection: { period: 'halfYear' } } as const;
const half = (value: Reading['value']): Reading[] => one(value, { period: '6 tháng' });

describe('a percentage, higher is better', () => {
  const of = indicator({ target: 33 });
  const whole = indicator({ target: 100 });

  expectSentences([
    ['exceeded', { of, rows: one(40) }, 'Thực hiện 40%, mục tiêu 33%: vượt 7 điểm %.'],
    ['met', { of, rows: one(33) }, 'Thực hiện 33%, mục tiêu 33%: đạt mục tiêu.'],
    [
      'near',
      { of, rows: one(29.7) },
      'Thực hiện 29,7%, mục tiêu 33%: thấp hơn 3,3 điểm %, trong ngưỡng gần đạt (29,7%).',
    ],
    [
      'offYear',
      { of, rows: one(29) },
      'Thực hiện 29%, mục tiêu 33%: thấp hơn 4 điểm %, dưới ngưỡng gần đạt (29,7%).',
    ],
    [
      'near',
      { of: whole, rows: one(99.96) },
      'Thực hiện 99,96%, mục tiêu 100%: thấp hơn 0,04 điểm %, trong ngưỡng gần đạt (95%).',
    ],
    [
      'near',
      { of: whole, rows: one(99.996) },
      'Thực hiện 99,996%, mục tiêu 100%: thấp hơn 0,004 điểm %, trong ngưỡng gần đạt (95%).',
    ],
    [
      'exceeded',
      { of: indicator({ target: 70 }), rows: [pair('Toàn tỉnh', 38412, 53055)] },
      'Thực hiện 72,4%, mục tiêu 70%: vượt 2,4 điểm %.',
    ],
    [
      'offYear',
      { of, rows: one(0) },
      'Thực hiện 0%, mục tiêu 33%: thấp hơn 33 điểm %, dưới ngưỡng gần đạt (29,7%).',
    ],
  ]);

  expectSentences([
    [
      'exceeded',
      { of, rows: one(40, { type: 'Ước thực hiện' }) },
      'Ước thực hiện 40%, mục tiêu 33%: vượt 7 điểm %.',
    ],
    [
      'exceeded',
      { of, rows: one(40, { type: 'Sơ bộ' }) },
      'Số sơ bộ 40%, mục tiêu 33%: vượt 7 điểm %.',
    ],
  ]);

  expectSentences([
    [
      'near',
      { of: indicator({ target: 60 }), rows: half(55), book: halfYear },
      'Thực hiện 55%, mục tiêu 60%: thấp hơn 5 điểm %, trong ngưỡng gần đạt (55%). Tạm tính theo mục tiêu năm.',
    ],
    [
      'offInside',
      {
        of: indicator({ target: 60, milestones: { halfYear: 50 } }),
        rows: half(25),
        book: halfYear,
      },
      'Thực hiện 25%, mục tiêu 6 tháng 30%: thấp hơn 5 điểm %, dưới ngưỡng gần đạt (27%).',
    ],
  ]);
});

describe('a percentage, lower is better', () => {
  const of = indicator({ target: 5, better: 'lower', comparator: '<=' });
  const strict = indicator({ target: 5, better: 'lower', comparator: '<' });

  expectSentences([
    [
      'exceeded',
      { of, rows: one(4) },
      'Thực hiện 4%, mục tiêu không quá 5%: thấp hơn 1 điểm %, tốt hơn mục tiêu.',
    ],
    ['met', { of, rows: one(5) }, 'Thực hiện 5%, mục tiêu không quá 5%: đạt mục tiêu.'],
    [
      'near',
      { of, rows: one(5.4) },
      'Thực hiện 5,4%, mục tiêu không quá 5%: cao hơn 0,4 điểm %, trong ngưỡng gần đạt (5,5%).',
    ],
    [
      'offYear',
      { of, rows: one(8) },
      'Thực hiện 8%, mục tiêu không quá 5%: cao hơn 3 điểm %, trên ngưỡng gần đạt (5,5%).',
    ],
    [
      'exceeded',
      { of: strict, rows: one(4) },
      'Thực hiện 4%, mục tiêu dưới 5%: thấp hơn 1 điểm %, tốt hơn mục tiêu.',
    ],
    [
      'offYear',
      { of: strict, rows: one(8) },
      'Thực hiện 8%, mục tiêu dưới 5%: cao hơn 3 điểm %, trên ngưỡng gần đạt (5,5%).',
    ],
  ]);
});

describe('a target written with >', () => {
  const of = indicator({ target: 90, comparator: '>' });

  expectSentences([
    ['exceeded', { of, rows: one(95) }, 'Thực hiện 95%, mục tiêu trên 90%: vượt 5 điểm %.'],
    [
      'near',
      { of, rows: one(88) },
      'Thực hiện 88%, mục tiêu trên 90%: thấp hơn 2 điểm %, trong ngưỡng gần đạt (85%).',
    ],
    [
      'offYear',
      { of, rows: one(60) },
      'Thực hiện 60%, mục tiêu trên 90%: thấp hơn 30 điểm %, dưới ngưỡng gần đạt (85%).',
    ],
    [
      'near',
      { of, rows: one(90) },
      'Thực hiện 90%, mục tiêu trên 90%: bằng mức này, chưa cao hơn, trong ngưỡng gần đạt (85%).',
    ],
    [
      'near',
      { of: indicator({ target: 5, better: 'lower', comparator: '<' }), rows: one(5) },
      'Thực hiện 5%, mục tiêu dưới 5%: bằng mức này, chưa thấp hơn, trong ngưỡng gần đạt (5,5%).',
    ],
  ]);
});

// DOMAIN, Gap and light: "for '=' off 100 %: |gap| ≤ tolerance".
describe('a target written with =', () => {
  const of = indicator({ target: 33, comparator: '=' });

  expectSentences([
    ['met', { of, rows: one(33) }, 'Thực hiện 33%, mục tiêu đúng 33%: đạt mục tiêu.'],
    [
      'near',
      { of, rows: one(36.3) },
      'Thực hiện 36,3%, mục tiêu đúng 33%: cao hơn 3,3 điểm %, trong ngưỡng gần đạt (±3,3 điểm %).',
    ],
    [
      'offYear',
      { of, rows: one(36.301) },
      'Thực hiện 36,301%, mục tiêu đúng 33%: cao hơn 3,301 điểm %, ngoài ngưỡng gần đạt (±3,3 điểm %).',
    ],
    [
      'offYear',
      { of, rows: one(29) },
      'Thực hiện 29%, mục tiêu đúng 33%: thấp hơn 4 điểm %, ngoài ngưỡng gần đạt (±3,3 điểm %).',
    ],
  ]);
});

describe('a target of 100 % written with =', () => {
  const of = indicator({ target: 100, comparator: '=' });

  expectSentences([
    ['met', { of, rows: one(100) }, 'Thực hiện 100%, mục tiêu 100%: đạt mục tiêu.'],
    ['exceeded', { of, rows: one(101) }, 'Thực hiện 101%, mục tiêu 100%: vượt 1 điểm %.'],
    [
      'near',
      { of, rows: one(97) },
      'Thực hiện 97%, mục tiêu 100%: thấp hơn 3 điểm %, trong ngưỡng gần đạt (95%).',
    ],
    [
      'offYear',
      { of, rows: one(90) },
      'Thực hiện 90%, mục tiêu 100%: thấp hơn 10 điểm %, dưới ngưỡng gần đạt (95%).',
    ],
    // The year's number is 100 %, whatever share of it is due by then.
    [
      'exceeded',
      {
        of: { ...of, milestones: { halfYear: 50 } },
        rows: half(60),
        book: halfYear,
      },
      'Thực hiện 60%, mục tiêu 6 tháng 50%: vượt 10 điểm %.',
    ],
  ]);
});

describe('a count', () => {
  const of = indicator({ kind: 'count', target: 250 });

  expectSentences([
    ['exceeded', { of, rows: one(300) }, 'Thực hiện 300 lượt, mục tiêu 250 lượt: vượt 50 lượt.'],
    ['met', { of, rows: one(250) }, 'Thực hiện 250 lượt, mục tiêu 250 lượt: đạt mục tiêu.'],
    [
      'near',
      { of, rows: one(230) },
      'Thực hiện 230 lượt, mục tiêu 250 lượt: thấp hơn 20 lượt, trong ngưỡng gần đạt (225 lượt).',
    ],
    [
      'offYear',
      { of: indicator({ kind: 'count', target: 10000 }), rows: one(8707) },
      'Thực hiện 8.707 lượt, mục tiêu 10.000 lượt: thấp hơn 1.293 lượt, dưới ngưỡng gần đạt (9.000 lượt).',
    ],
  ]);

  expectSentences([
    [
      'exceeded',
      { of, rows: half(140), book: halfYear },
      'Thực hiện 140 lượt, mục tiêu 6 tháng 125 lượt: vượt 15 lượt.',
    ],
    [
      'met',
      { of, rows: half(125), book: halfYear },
      'Thực hiện 125 lượt, mục tiêu 6 tháng 125 lượt: đạt mục tiêu.',
    ],
    [
      'near',
      { of, rows: half(113), book: halfYear },
      'Thực hiện 113 lượt, mục tiêu 6 tháng 125 lượt: thấp hơn 12 lượt, trong ngưỡng gần đạt (112,5 lượt).',
    ],
    [
      'offInside',
      { of, rows: half(30), book: halfYear },
      'Thực hiện 30 lượt, mục tiêu 6 tháng 125 lượt: thấp hơn 95 lượt, dưới ngưỡng gần đạt (112,5 lượt).',
    ],
  ]);
});

// SHEETS, Numbers: "counts under ten in sentences with a leading zero".
describe('a count under ten', () => {
  const of = indicator({ kind: 'count', target: 8, unit: 'cuộc thi' });

  expectSentences([
    [
      'offYear',
      { of, rows: one(5) },
      'Thực hiện 05 cuộc thi, mục tiêu 08 cuộc thi: thấp hơn 03 cuộc thi, dưới ngưỡng gần đạt (7,2 cuộc thi).',
    ],
    [
      'offInside',
      { of, rows: half(0), book: halfYear },
      'Thực hiện 0 cuộc thi, mục tiêu 6 tháng 04 cuộc thi: thấp hơn 04 cuộc thi, dưới ngưỡng gần đạt (3,6 cuộc thi).',
    ],
    [
      'exceeded',
      { of, rows: one(12) },
      'Thực hiện 12 cuộc thi, mục tiêu 08 cuộc thi: vượt 04 cuộc thi.',
    ],
  ]);
});

describe('a score', () => {
  const of = indicator({ kind: 'score', target: 5.2, comparator: '>' });

  expectSentences([
    [
      'exceeded',
      { of, rows: one(5.35) },
      'Thực hiện 5,35 điểm, mục tiêu trên 5,2 điểm: vượt 0,15 điểm.',
    ],
    [
      'near',
      { of, rows: one(5.1) },
      'Thực hiện 5,1 điểm, mục tiêu trên 5,2 điểm: thấp hơn 0,1 điểm, trong ngưỡng gần đạt (4,68 điểm).',
    ],
    [
      'offYear',
      { of, rows: one(4.2) },
      'Thực hiện 4,2 điểm, mục tiêu trên 5,2 điểm: thấp hơn 1 điểm, dưới ngưỡng gần đạt (4,68 điểm).',
    ],
    [
      'met',
      { of: indicator({ kind: 'score', target: 5.2 }), rows: one(5.2) },
      'Thực hiện 5,2 điểm, mục tiêu 5,2 điểm: đạt mục tiêu.',
    ],
    [
      'exceeded',
      {
        of: indicator({ kind: 'score', target: 5.2949, comparator: '>' }),
        rows: one(5.2951),
      },
      'Thực hiện 5,2951 điểm, mục tiêu trên 5,2949 điểm: vượt 0,0002 điểm.',
    ],
  ]);
});

describe('a reduction', () => {
  const of = indicator({ kind: 'reduction', target: 10 });

  expectSentences([
    ['exceeded', { of, rows: one(12) }, 'Thực hiện giảm 12%, mục tiêu giảm 10%: vượt 2 điểm %.'],
    [
      'met',
      { of, rows: [pair('Toàn tỉnh', 90, 100)] },
      'Thực hiện giảm 10%, mục tiêu giảm 10%: đạt mục tiêu.',
    ],
    [
      'near',
      { of, rows: one(9.5) },
      'Thực hiện giảm 9,5%, mục tiêu giảm 10%: thấp hơn 0,5 điểm %, trong ngưỡng gần đạt (giảm 9%).',
    ],
    [
      'offYear',
      { of, rows: one(5) },
      'Thực hiện giảm 5%, mục tiêu giảm 10%: thấp hơn 5 điểm %, dưới ngưỡng gần đạt (giảm 9%).',
    ],
    [
      'offYear',
      { of, rows: [pair('Toàn tỉnh', 103, 100)] },
      'Thực hiện tăng 3%, mục tiêu giảm 10%: thấp hơn 13 điểm %, dưới ngưỡng gần đạt (giảm 9%).',
    ],
    [
      'near',
      { of: { ...of, comparator: '>' }, rows: one(10) },
      'Thực hiện giảm 10%, mục tiêu giảm trên 10%: bằng mức này, chưa cao hơn, trong ngưỡng gần đạt (giảm 9%).',
    ],
    [
      'offYear',
      { of: indicator({ kind: 'reduction', target: -2 }), rows: one(-3) },
      'Thực hiện tăng 3%, mục tiêu tăng không quá 2%: thấp hơn 1 điểm %, dưới ngưỡng gần đạt (tăng 2,2%).',
    ],
  ]);
});
