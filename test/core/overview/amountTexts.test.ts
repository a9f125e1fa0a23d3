import type { AmountTexts } from '../../../src/core/overview/amountTexts';
import { amountTexts } from '../../../src/core/overview/amountTexts';
import type { IndicatorChanges } from '../../support/books';
import { indicator, reading, scoredOf } from '../../support/books';

const listed = ({ target, actual, gap }: AmountTexts): string[] => [target, actual, gap];

const textsOf = (changes: IndicatorChanges, value: number | string): string[] =>
  listed(amountTexts(scoredOf(indicator(changes), [reading({ value })])));

// SHEETS, Words: “29%” in sentences, counts under ten with a leading zero.
describe('target, actual and gap of', () => {
  test.each<[string, IndicatorChanges, number | string, string[]]>([
    ['a percent', { target: 33 }, 29, ['33%', '29%', '-4 điểm\u00A0%']],
    ['a percent that is better', { target: 33 }, 35.5, ['33%', '35,5%', '+2,5 điểm\u00A0%']],
    ['a percent on target', { target: 33 }, 33, ['33%', '33%', '0 điểm\u00A0%']],
    ['a strict target', { target: 75, comparator: '>' }, 75, ['trên 75%', '75%', '0 điểm\u00A0%']],
    [
      'what shall be low',
      { target: 5, better: 'lower', comparator: '<=' },
      8,
      ['không quá 5%', '8%', '-3 điểm\u00A0%'],
    ],
    ['a percent close below', { target: 100 }, 99.996, ['100%', '99,996%', '-0,004 điểm\u00A0%']],
    ['a count', { kind: 'count', target: 1200 }, 8, ['1.200 lượt', '08 lượt', '-1.192 lượt']],
    ['a rank', { kind: 'rank', target: 5 }, 42, ['05', '42', '-37 bậc']],
    [
      'a grade',
      { kind: 'grade', target: 'cao nhất' },
      'trung bình cao',
      ['cao nhất', 'trung bình cao', '-01 bậc'],
    ],
    ['a reduction', { kind: 'reduction', target: 5 }, -3, ['giảm 5%', 'tăng 3%', '-8 điểm\u00A0%']],
    ['a yes or no', { kind: 'yesNo', target: 'Có' }, 'Không', ['Có', 'Không', '-100 điểm\u00A0%']],
  ])('%s', (_, changes, value, texts) => {
    expect(textsOf(changes, value)).toEqual(texts);
  });

  test('what is not there is nothing', () => {
    expect(listed(amountTexts(scoredOf(indicator())))).toEqual(['', '', '']);
  });
});
