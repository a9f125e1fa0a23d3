import { trendOf } from '../../../src/core/measure/trend';
import type { IndicatorKind } from '../../../src/core/plan/types';

// DOMAIN, Gap and light: "Trend is a word and an arrow, not a colour; compared with cùng kỳ năm trước."
describe('the trend', () => {
  test.each<[IndicatorKind, number, number, string]>([
    ['percent', 60, 50, '↑ tăng'],
    ['percent', 50, 60, '↓ giảm'],
    ['count', 0, 5, '↓ giảm'],
    ['score', 5.25, 5.25, '→ giữ nguyên'],
    ['reduction', -3, -5, '↑ tăng'],
    ['yesNo', 100, 0, '↑ tăng'],
  ])('of a %s that is %d after %d follows the number: %s', (kind, actual, before, words) => {
    expect(trendOf(kind, actual, before)).toBe(words);
  });

  // SHEETS, How things are said: "xếp thứ 01/63, tăng 06 bậc so với năm 2021 (07/60)".
  test.each<[IndicatorKind, number, number, string]>([
    ['rank', 1, 7, '↑ tăng'],
    ['rank', 9, 7, '↓ giảm'],
    ['grade', 1, 2, '↑ tăng'],
    ['grade', 3, 2, '↓ giảm'],
    ['rank', 7, 7, '→ giữ nguyên'],
  ])('of a %s that is %d after %d follows the place: %s', (kind, actual, before, words) => {
    expect(trendOf(kind, actual, before)).toBe(words);
  });

  test.each([
    [null, 5],
    [5, null],
    [null, 0],
  ])('of %p after %p is empty', (actual, before) => {
    expect(trendOf('count', actual, before)).toBe('');
  });

  test('does not see the noise of a binary sum', () => {
    expect(trendOf('percent', 0.1 + 0.2, 0.3)).toBe('→ giữ nguyên');
  });
});
