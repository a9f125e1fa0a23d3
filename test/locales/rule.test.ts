import type { Rule } from '../../src/core/measure/rule';
import { ruleOf } from '../../src/core/measure/rule';
import { textsOf } from '../../src/locales/texts';
import type { Language } from '../../src/locales/language';
import type { BookChanges, IndicatorChanges } from '../support/books';
import { indicator, planOf, scoredOf } from '../support/books';

function ruleFor(changes: IndicatorChanges, book: BookChanges = {}): Rule {
  const one = indicator(changes);
  const rule = ruleOf(planOf([one], book.plan), scoredOf(one, [], book));
  if (rule === null) throw new Error('no rule');
  return rule;
}

const said = (language: Language, ...given: Parameters<typeof ruleFor>): string[] =>
  textsOf(language).overview.ruleLines(ruleFor(...given));

describe('the rule in Vietnamese', () => {
  test.each<[string, IndicatorChanges, string]>([
    [
      'a percent',
      { target: 33 },
      'Đạt khi thực hiện từ 33% trở lên; gần đạt khi thiếu không quá 3,3 điểm\u00A0% (đến 29,7%); còn lại là không đạt.',
    ],
    [
      'less is better',
      { target: 5, better: 'lower', comparator: '<' },
      'Đạt khi thực hiện dưới 5%; gần đạt khi cao hơn không quá 0,5 điểm\u00A0% (đến 5,5%); còn lại là không đạt.',
    ],
    [
      'an exact target',
      { target: 50, comparator: '=' },
      'Đạt khi thực hiện đúng 50%; gần đạt khi lệch không quá 5 điểm\u00A0%; còn lại là không đạt.',
    ],
    [
      'a rank',
      { kind: 'rank', target: 10 },
      'Đạt khi xếp trong tốp 10; gần đạt khi kém không quá 01 bậc (tốp 11); còn lại là không đạt.',
    ],
    [
      'a rank that must be passed',
      { kind: 'rank', target: 10, comparator: '<' },
      'Đạt khi xếp cao hơn thứ 10; gần đạt khi kém không quá 01 bậc (tốp 11); còn lại là không đạt.',
    ],
    [
      'a grade',
      { kind: 'grade', target: 'cao nhất' },
      'Đạt khi xếp “cao nhất” hoặc tốt hơn; không có mức gần đạt; còn lại là không đạt.',
    ],
    [
      'yes',
      { kind: 'yesNo', target: 'Có' },
      'Đạt khi đã thực hiện (Có); không có mức gần đạt; còn lại là không đạt.',
    ],
    [
      'a rise that is bounded',
      { kind: 'reduction', target: -3 },
      'Đạt khi tăng không quá 3%; gần đạt khi thiếu không quá 0,3 điểm\u00A0%; còn lại là không đạt.',
    ],
  ])('%s', (_, changes, first) => {
    expect(said('vi', changes)[0]).toBe(first);
  });

  test('tells where the margin comes from', () => {
    expect(said('vi', { target: 33 })[1]).toBe(
      'Ngưỡng gần đạt chung: 10% mục tiêu, nhiều nhất 5 điểm\u00A0%.',
    );
  });

  test('tells the part of the year, and that what is missed is not yet lost', () => {
    const lines = said('vi', { kind: 'count', target: 40 }, { selection: { period: 'halfYear' } });
    expect(lines[0]).toContain('còn lại là chưa đạt');
    expect(lines).toContain('Mục tiêu 6 tháng bằng 50% mục tiêu năm (40 lượt).');
  });

  test('tells how exactly 100 % is read', () => {
    expect(said('vi', { target: 100, comparator: '=' })).toContain(
      'Mục tiêu “bằng 100%” được hiểu là từ 100% trở lên.',
    );
  });
});

test('the rule in English', () => {
  expect(said('en', { target: 33 })).toEqual([
    'Met at 33% or more; near when at most 3,3 percentage points short of it (to 29,7%); otherwise off track.',
    'Common margin for near: 10% of the target, at most 5 percentage points.',
  ]);
});
