import type { WordTable } from '../../src/core/wordTable';
import {
  ACCUMULATION_WORDS,
  AGGREGATION_WORDS,
  BASIS_WORDS,
  BETTER_WORDS,
  FREQUENCY_WORDS,
  KIND_WORDS,
  YES_NO,
} from '../../src/core/words';

/** Expects each word to lead back to its member, and no other text to lead anywhere. */
function expectTwoWay<T extends string>(table: WordTable<T>, expected: Record<T, string>): void {
  expect(table.words).toEqual(expected);
  for (const member of Object.keys(expected) as T[])
    expect(table.of(expected[member])).toBe(member);
  expect(table.of('')).toBeNull();
  expect(table.of('constructor')).toBeNull();
}

// DOMAIN, Indicator kinds, and SHEETS, Words of the product: cells hold these words and no others.
describe('each word of a cell stands for one thing, there and back', () => {
  test('Loại', () => {
    expectTwoWay(KIND_WORDS, {
      percent: 'Tỷ lệ',
      count: 'Số lượng',
      score: 'Điểm số',
      rank: 'Thứ hạng',
      grade: 'Nhóm, loại',
      reduction: 'Mức giảm',
      yesNo: 'Có/Không',
    });
  });

  test('the better direction', () => {
    expectTwoWay(BETTER_WORDS, { higher: 'Cao hơn', lower: 'Thấp hơn' });
  });

  test('Tần suất', () => {
    expectTwoWay(FREQUENCY_WORDS, { year: 'Năm', halfYear: '6 tháng', quarter: 'Quý' });
  });

  test('Tính chất số liệu', () => {
    expectTwoWay(ACCUMULATION_WORDS, {
      pointInTime: 'Thời điểm',
      withinYear: 'Lũy kế trong năm',
      withinPlan: 'Lũy kế giai đoạn',
    });
  });

  test('Cách tổng hợp', () => {
    expectTwoWay(AGGREGATION_WORDS, {
      published: 'Số công bố',
      provinceLead: 'Chủ trì báo cáo toàn tỉnh',
      sumOfUnits: 'Cộng từ đơn vị',
      countOfUnits: 'Đếm đơn vị đạt',
    });
  });

  test('Căn cứ mục tiêu', () => {
    expectTwoWay(BASIS_WORDS, {
      assigned: 'Giao theo văn bản',
      stated: 'Văn bản nêu',
      derived: 'Suy ra từ văn bản',
      everyYear: 'Áp dụng hằng năm',
      assumed: 'Giả định duy trì',
    });
  });
});

// DOMAIN, Indicator kinds: of yes/no, yes is better.
test('the better answer of a yes/no stands first', () => {
  expect(YES_NO).toEqual(['Có', 'Không']);
});
