/**
 * Diễn giải where there is no light: what is missing, not due, not assessed or cannot be used.
 * Sources: DOMAIN (Gap and light: "Not lights"; Readings), SHEETS (Words of the product).
 */
import { indicator, pair, serialOf, targetsOf, YEAR } from '../../support/books';
import { expectSentences, ofUnits, one } from '../../support/sentences';

const halfYear = { selection: { period: 'halfYear' } } as const;

// DOMAIN, The plan: score indicators, "derived, which the officer may switch off".
describe('an optional indicator that is switched off', () => {
  const of = indicator({ kind: 'score', target: 5, optional: true, followed: false });
  const sentence = 'Chỉ tiêu đã tắt, không theo dõi.';

  expectSentences([
    ['notAssessable', { of, rows: one(6) }, sentence],
    ['notAssessable', { of, rows: one('x') }, sentence],
    ['notAssessable', { of, rows: [] }, sentence],
    [
      'exceeded',
      { of: { ...of, followed: true }, rows: one(6) },
      'Thực hiện 6 điểm, mục tiêu 5 điểm: vượt 1 điểm.',
    ],
  ]);
});

describe('no light', () => {
  const of = indicator({ target: 33 });
  const open = { selection: { review: serialOf('2023-12-01') } };

  expectSentences([
    ['noData', { of, rows: [] }, 'Chưa có số liệu kỳ này.'],
    ['noData', { of, rows: one(null) }, 'Chưa có số liệu kỳ này.'],
    ['noTarget', { of: indicator(), rows: [] }, 'Kế hoạch không đặt mục tiêu năm 2023.'],
    [
      'noTarget',
      { of: indicator(), rows: one(29) },
      'Thực hiện 29%. Kế hoạch không đặt mục tiêu năm 2023.',
    ],
    [
      'noTarget',
      { of: indicator(), rows: one(28, { period: '6 tháng' }), book: halfYear },
      'Thực hiện 28%. Kế hoạch không đặt mục tiêu năm 2023.',
    ],
    [
      'noTarget',
      {
        of: indicator({ kind: 'rank', targets: targetsOf({ [YEAR + 2]: 9 }) }),
        rows: one(7, { denominator: 63 }),
      },
      'Xếp thứ 07/63. Kế hoạch không đặt mục tiêu năm 2023.',
    ],
    [
      'notDue',
      { of: indicator({ target: 33, frequency: 'year' }), rows: [], book: halfYear },
      'Chỉ tiêu đo theo năm, không đánh giá kỳ này.',
    ],
    [
      'notDue',
      {
        of: indicator({ target: 33, frequency: 'halfYear' }),
        rows: [],
        book: { selection: { period: 'nineMonths' } },
      },
      'Chỉ tiêu đo theo 6 tháng, không đánh giá kỳ này.',
    ],
    ['notDue', { of, rows: [], book: open }, 'Số liệu của kỳ chốt đến ngày 14/12/2023.'],
    [
      'notDue',
      { of: indicator({ kind: 'count', target: 1 }), rows: [], book: halfYear },
      'Mục tiêu của kỳ dưới 01, chưa đánh giá.',
    ],
    [
      'awaitingPublication',
      { of: indicator({ kind: 'rank', target: 9, aggregation: 'published' }), rows: [] },
      'Chưa công bố kết quả năm 2023.',
    ],
    ['notAssessable', { of, rows: [pair('Toàn tỉnh', 0, 0)] }, 'Không phát sinh trong kỳ.'],
    [
      'notAssessable',
      { of, rows: one(null, { state: 'Không áp dụng' }) },
      'Không áp dụng trong kỳ.',
    ],
    [
      'notAssessable',
      { of, rows: one(null, { state: 'Không công bố' }) },
      'Không công bố kết quả kỳ này.',
    ],
  ]);
});

describe('a reading that cannot be used', () => {
  const of = indicator({ target: 33 });
  const rank = indicator({ kind: 'rank', target: 9 });
  const grade = indicator({ kind: 'grade', target: 'cao nhất' });

  expectSentences([
    [
      'invalid',
      { of, rows: one(60, { type: 'Dự kiến' }) },
      'Loại số liệu ghi không đúng danh mục.',
    ],
    [
      'invalid',
      { of, rows: one(null, { state: 'Không có' }) },
      'Tình trạng ghi không đúng danh mục.',
    ],
    [
      'invalid',
      { of, rows: one(60, { state: 'Không công bố' }) },
      'Đã ghi tình trạng không có số liệu nhưng vẫn có giá trị.',
    ],
    [
      'invalid',
      { of, rows: one('đạt 95%') },
      'Giá trị, tử số (a) hoặc mẫu số (b) không phải là số.',
    ],
    ['invalid', { of: grade, rows: one('khá') }, 'Giá trị không thuộc danh mục.'],
    [
      'invalid',
      { of, rows: one(null, { numerator: 38 }) },
      'Chưa ghi giá trị, hoặc thiếu tử số (a), mẫu số (b).',
    ],
    ['invalid', { of, rows: [pair('Toàn tỉnh', 5, 0)] }, 'Mẫu số (b) phải lớn hơn 0.'],
    ['invalid', { of: rank, rows: one(2.5) }, 'Thứ hạng phải là số nguyên từ 1 trở lên.'],
    [
      'invalid',
      { of, rows: ofUnits({ 'Sở Một': { value: 60 } }) },
      'Số liệu của đơn vị chưa gộp được: tỷ lệ cần tử số (a) và mẫu số (b), chỉ tiêu khác cần giá trị.',
    ],
    [
      'invalid',
      { of, rows: one(60, { skip: 'Lỗi: trùng khóa' }) },
      'Có dòng số liệu của kỳ này bị lỗi, xem cột Bỏ qua; sửa xong nhấn Cập nhật đánh giá.',
    ],
    [
      'stale',
      { of, rows: [pair('Sở Một', 1, 2), pair('Sở Một', 1, 2)] },
      'Số liệu của đơn vị trùng, chồng nhau hoặc ghi sai; nhấn Cập nhật đánh giá.',
    ],
  ]);
});
