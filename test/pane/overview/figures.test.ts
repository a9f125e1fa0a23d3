import { bulletOf } from '../../../src/pane/overview/bullet';
import { chartTexts, trendKey, valueText } from '../../../src/pane/overview/figures';
import { textsOf } from '../../../src/locales/texts';
import type { IndicatorChanges } from '../../support/books';
import { indicator, planOf, reading, scoredOf, targetsOf } from '../../support/books';

describe('a value is written', () => {
  test.each<[string, IndicatorChanges, number, string]>([
    ['a percent', {}, 29.5, '29,5%'],
    ['a rank', { kind: 'rank' }, 7, '07'],
    ['a grade', { kind: 'grade' }, 2, 'trung bình cao'],
    ['yes', { kind: 'yesNo' }, 100, 'Có'],
    ['no', { kind: 'yesNo' }, 0, 'Không'],
    ['a share of units', { kind: 'yesNo' }, 62.5, '62,5%'],
    ['a fall', { kind: 'reduction' }, 5, 'giảm 5%'],
  ])('%s', (_, changes, value, text) => {
    expect(valueText(scoredOf(indicator(changes)), value)).toBe(text);
  });

  // SHEETS: "99,96 is not shown as 100,0 beside 'chưa đạt'".
  test('with the decimals that the light needs', () => {
    const scored = scoredOf(indicator({ target: 100 }), [reading({ value: 99.996 })]);
    expect(valueText(scored, 99.996)).toBe('99,996%');
  });
});

describe('the chart in words', () => {
  const one = indicator({
    targets: targetsOf({ 2022: 20, 2023: 25 }),
    baseline: { year: 2021, value: 15 },
  });
  const said = (...rows: readonly ReturnType<typeof reading>[]): string => {
    const scored = scoredOf(one, rows);
    const bullet = bulletOf(planOf([one]), scored);
    if (bullet === null) throw new Error('no chart');
    return textsOf('vi').overview.chart(chartTexts(scored, bullet));
  };

  test('says all that is drawn', () => {
    expect(said(reading({ value: 18 }))).toBe(
      'Biểu đồ: năm gốc 2021: 15%; mục tiêu 2022: 20%, 2023: 25%; mục tiêu kỳ này: 25%; thực hiện: 18%.',
    );
  });

  test('says that there is no result', () => {
    expect(said()).toContain('chưa có kết quả');
  });
});

describe('the trend', () => {
  test.each([
    ['↑ tăng', 'up'],
    ['↓ giảm', 'down'],
    ['→ giữ nguyên', 'level'],
    ['', null],
  ])('%j', (trend, key) => {
    expect(trendKey({ trend })).toBe(key);
  });
});
