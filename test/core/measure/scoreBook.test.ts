import type { CellValue } from '../../../src/core/cells';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { Indicator } from '../../../src/core/plan/types';
import { bookOf, indicator, reading, scoredOf, targetsOf, YEAR } from '../../support/books';

const yearly = (values: Readonly<Record<number, CellValue>>) =>
  Object.entries(values).map(([year, value]) => reading({ year: Number(year), value }));

test('every indicator is scored, in the order of the plan, from its own rows', () => {
  const indicators = ['B.2', 'A.1', 'A.3'].map((id) => indicator({ id, target: 50 }));
  const rows = [
    reading({ indicator: 'A.1', value: 60 }),
    reading({ indicator: 'B.2', value: 40 }),
    reading({ indicator: 'C.9', value: 99 }),
  ];
  const scores = scoreBook(bookOf(indicators, rows));
  expect(scores.map(({ indicator: { id }, current }) => [id, current.actual])).toEqual([
    ['B.2', 40],
    ['A.1', 60],
    ['A.3', null],
  ]);
});

test('the yearly scores are those of Cả năm, whatever period is chosen', () => {
  const targets = targetsOf({ 2022: 50, 2023: 60, 2025: 80 });
  const half = reading({ period: '6 tháng', value: 30 });
  const scored = scoredOf(indicator({ targets }), [half, ...yearly({ 2022: 55, 2023: 58 })], {
    selection: { period: 'halfYear' },
  });
  expect(scored.current).toMatchObject({ period: 'halfYear', actual: 30 });
  expect(scored.yearly.map(({ year, target, actual }) => [year, target, actual])).toEqual([
    [2022, 50, 55],
    [2023, 60, 58],
    [2024, null, null],
    [2025, 80, null],
  ]);
});

// DOMAIN, Gap and light: "Trend … compared with cùng kỳ năm trước".
describe('cùng kỳ năm trước', () => {
  const baseline = { year: 2022, value: 40 };

  test('is the same period of the year before', () => {
    const rows = [
      reading({ period: '6 tháng', value: 30 }),
      reading({ year: YEAR - 1, period: '6 tháng', value: 20 }),
      reading({ year: YEAR - 1, value: 90 }),
    ];
    const scored = scoredOf(indicator(), rows, { selection: { period: 'halfYear' } });
    expect(scored).toMatchObject({ before: 20, trend: '↑ tăng' });
  });

  test('is the baseline of that year where there is no reading', () => {
    const scored = scoredOf(indicator({ baseline }), [reading({ value: 35 })]);
    expect(scored).toMatchObject({ before: 40, trend: '↓ giảm' });
  });

  test('is the reading rather than the baseline where there are both', () => {
    const scored = scoredOf(indicator({ baseline }), yearly({ 2022: 45, 2023: 45 }));
    expect(scored).toMatchObject({ before: 45, trend: '→ giữ nguyên' });
  });

  test.each<[string, Partial<Indicator>, 'year' | 'halfYear']>([
    ['of another year', { baseline: { year: 2021, value: 40 } }, 'year'],
    ['of the whole year, for 6 tháng', { baseline }, 'halfYear'],
    ['that the plan does not give', {}, 'year'],
  ])('is not a baseline %s', (_which, changes, period) => {
    const rows = [reading({ value: 35 }), reading({ period: '6 tháng', value: 35 })];
    const scored = scoredOf(indicator(changes), rows, { selection: { period } });
    expect(scored).toMatchObject({ before: null, trend: '' });
  });

  test('of a grade is the place of the word', () => {
    const grade = indicator({ kind: 'grade', baseline: { year: 2022, value: 'thấp nhất' } });
    const scored = scoredOf(grade, [reading({ value: 'cao nhất' })]);
    expect(scored).toMatchObject({ before: 4, trend: '↑ tăng' });
  });
});

// DOMAIN, Gap and light: Outlook.
describe('the points of the outlook', () => {
  const baseline = { year: 2021, value: 50 };
  const targets = targetsOf({ 2023: 60, 2025: 80 });

  test('are the baseline and the figures of Cả năm up to the chosen year, oldest first', () => {
    const half = reading({ period: '6 tháng', value: 99 });
    const rows = [half, ...yearly({ 2024: 70, 2023: 62, 2022: 55 })];
    expect(scoredOf(indicator({ baseline, targets }), rows).points).toEqual([
      { year: 2021, value: 50 },
      { year: 2022, value: 55 },
      { year: 2023, value: 62 },
    ]);
  });

  test('leave out years without a figure that counts', () => {
    const rows = yearly({ 2022: 'chưa có', 2023: 62 });
    expect(scoredOf(indicator({ baseline, targets }), rows).points).toEqual([
      { year: 2021, value: 50 },
      { year: 2023, value: 62 },
    ]);
  });

  test('lead to a sentence with the unit of the indicator', () => {
    const count = indicator({ kind: 'count', baseline, targets });
    const scored = scoredOf(count, yearly({ 2022: 55, 2023: 62 }));
    expect(scored.outlook).toBe('Khó hoàn thành: cần 9 lượt/năm, nhịp hiện nay 6; dự báo 74 lượt');
  });

  test('are held against the target of the plan’s last year only', () => {
    const near = indicator({ baseline, targets: targetsOf({ 2023: 60, 2024: 70 }) });
    expect(scoredOf(near, yearly({ 2023: 62 })).outlook).toBe('Không đặt mục tiêu năm 2025');
  });
});
