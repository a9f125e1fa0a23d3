import { GROUP_WORDS, groupOf, GROUPS, verdictsOf } from '../../../src/core/overview/groups';
import type { Verdict } from '../../../src/core/measure/status';
import { STATUS_WORDS } from '../../../src/core/measure/status';

const verdicts = Object.keys(STATUS_WORDS) as Verdict[];

// SHEETS, Tổng quan: Đạt vượt, Gần đạt, Không đạt, Chưa đến kỳ, Chưa có số liệu, Không đánh giá.
describe('the groups of Tổng quan', () => {
  test.each<[Verdict, string]>([
    ['exceeded', 'Đạt, vượt'],
    ['offInside', 'Không đạt'],
    ['awaitingPublication', 'Chưa đến kỳ'],
    ['invalid', 'Chưa có số liệu'],
    ['stale', 'Chưa có số liệu'],
    ['noTarget', 'Không đánh giá'],
  ])('count %s as %s', (verdict, word) => {
    expect(GROUP_WORDS[groupOf(verdict)]).toBe(word);
  });

  test('take every word of Đánh giá once, so that a row adds up', () => {
    expect(GROUPS.flatMap(verdictsOf).sort()).toEqual([...verdicts].sort());
  });
});
