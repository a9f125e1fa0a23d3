/**
 * Faults that programs of this kind are known to have had, each tried from the cells of Số liệu to
 * the light.
 */
import type { Verdict } from '../../../src/core/measure/status';
import type { Comparator, Indicator } from '../../../src/core/plan/types';
import type { BookChanges } from '../../support/books';
import { indicator, pair, reading, scoredOf, scoreOf, targetsOf, YEAR } from '../../support/books';
import { ofUnits, one } from '../../support/sentences';

const verdictOf = (of: Indicator, rows: Parameters<typeof scoreOf>[1], changes?: BookChanges) =>
  scoreOf(of, rows, changes).verdict;

// DOMAIN, Gap and light: target − actual when lower is better.
describe('lower is better', () => {
  const of = indicator({ target: 10, better: 'lower', comparator: '<=' });

  test.each<[number, Verdict, number]>([
    [0, 'exceeded', 10],
    [9, 'exceeded', 1],
    [10, 'met', 0],
    [11, 'near', -1],
    [11.1, 'offYear', -1.1],
  ])('%d against at most 10 is %s', (value, verdict, gap) => {
    expect(scoreOf(of, one(value))).toMatchObject({ verdict, gap });
  });

  test('a rank of 5 beats a target of 10, though 5 is less', () => {
    expect(verdictOf(indicator({ kind: 'rank', target: 10 }), one(5))).toBe('exceeded');
  });
});

// DOMAIN, Gap and light: "a zero target divides nothing".
describe('a target of 0', () => {
  const none = indicator({ kind: 'count', target: 0, better: 'lower', comparator: '<=' });

  test.each<[Indicator, number, Verdict, number | null]>([
    [none, 0, 'met', null],
    [none, 1, 'offYear', 0],
    [indicator({ target: 0 }), 0, 'met', null],
    [indicator({ target: 0 }), 3, 'exceeded', null],
    [indicator({ target: 0, comparator: '>' }), 0, 'near', null],
    [indicator({ kind: 'reduction', target: 0 }), -0.5, 'offYear', null],
  ])('%#: divides nothing and has its light', (of, value, verdict, attainment) => {
    const score = scoreOf(of, one(value));
    expect(score).toMatchObject({ verdict, tolerance: 0, attainment });
    expect(score.gap).not.toBeNaN();
  });

  test('waits for its figure inside the year like any other', () => {
    const changes = { selection: { period: 'halfYear' } } as const;
    expect(verdictOf(none, [], changes)).toBe('noData');
  });
});

// DOMAIN, Gap and light: Outlook, Trend.
test('a baseline equal to the target divides nothing and is no progress', () => {
  const of = indicator({
    baseline: { year: YEAR - 1, value: 60 },
    targets: targetsOf({ [YEAR]: 60, 2025: 60 }),
  });
  const scored = scoredOf(of, one(60));
  expect(scored.current.verdict).toBe('met');
  expect(scored.trend).toBe('→ giữ nguyên');
  const early = { ...of, baseline: { year: 2021, value: 60 } };
  expect(scoredOf(early, one(60)).outlook).toBe('Có khả năng: đã ở mức mục tiêu năm 2025');
});

// DOMAIN, Gap and light: "exactly on target is met for ≥ ≤ =, not for > <".
test.each<[Comparator, Verdict]>([
  ['>=', 'met'],
  ['<=', 'met'],
  ['=', 'met'],
  ['>', 'near'],
  ['<', 'near'],
])('exactly on target with %s is %s', (comparator, verdict) => {
  const better = comparator.startsWith('<') ? 'lower' : 'higher';
  expect(verdictOf(indicator({ target: 45.7, comparator, better }), one(45.7))).toBe(verdict);
});

// DOMAIN, Gap and light: "A true 0 is a value; missing is not 0".
describe('0 and nothing', () => {
  test.each([
    ['a typed 0', one(0), 0, 'offYear'],
    ['0 of 50', [pair('Toàn tỉnh', 0, 50)], 0, 'offYear'],
    ['0 from every unit', [pair('Sở Một', 0, 20), pair('Sở Hai', 0, 30)], 0, 'offYear'],
    ['an empty cell', one(null), null, 'noData'],
    ['an empty text', one(''), null, 'noData'],
    ['no row', [], null, 'noData'],
    ['units with empty rows', ofUnits({ 'Sở Một': {}, 'Sở Hai': {} }), null, 'noData'],
  ] as const)('%s', (_what, rows, actual, verdict) => {
    expect(scoreOf(indicator({ target: 60 }), rows)).toMatchObject({ actual, verdict });
  });

  test('the value 0 pulls the pool down, a missing value does not', () => {
    const of = indicator({ kind: 'count', target: 10 });
    const units = { 'Sở Một': { value: 6 }, 'Sở Hai': { value: 4 } };
    expect(scoreOf(of, ofUnits({ ...units, 'Huyện Nam': { value: 0 } })).actual).toBe(10);
    const share = indicator({ target: 10 });
    const [full, none] = [pair('Sở Một', 10, 10), pair('Sở Hai', 0, 10)];
    expect(scoreOf(share, [full, none]).actual).toBe(50);
    expect(scoreOf(share, [full, reading({ unit: 'Sở Hai' })]).actual).toBe(100);
  });
});

test('over 100 % stays what it is and exceeds its target', () => {
  const score = scoreOf(indicator({ target: 100, comparator: '=' }), [pair('Toàn tỉnh', 120, 100)]);
  expect(score).toMatchObject({ actual: 120, verdict: 'exceeded', gap: 20, attainment: 120 });
});

// DOMAIN, Gap and light: "Plain doubles say (29.7 − 33) < −3.3."
describe('binary fractions', () => {
  test('29,7 against 33 lies exactly on the threshold and is near', () => {
    expect(29.7 - 33 < -3.3).toBe(true);
    expect(scoreOf(indicator({ target: 33 }), one(29.7))).toMatchObject({
      verdict: 'near',
      gap: -3.3,
      tolerance: 3.3,
    });
  });

  test('0,1 and 0,2 from two units meet a target of 0,3 exactly', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true);
    const rows = ofUnits({ 'Sở Một': { value: 0.1 }, 'Sở Hai': { value: 0.2 } });
    const of = indicator({ kind: 'count', target: 0.3 });
    expect(scoreOf(of, rows)).toMatchObject({ verdict: 'met', gap: 0 });
    expect(verdictOf({ ...of, comparator: '>' }, rows)).toBe('near');
    expect(verdictOf({ ...of, comparator: '=' }, rows)).toBe('met');
  });

  test('a pro-rata share of a target is met by that share', () => {
    const of = indicator({ kind: 'count', target: 0.7 * 12, milestones: { nineMonths: 30 } });
    const rows = [reading({ period: '9 tháng', value: 2.52 })];
    expect(verdictOf(of, rows, { selection: { period: 'nineMonths' } })).toBe('met');
  });
});

// SHEETS, Numbers: "99,96 is not shown as 100,0 beside 'chưa đạt'".
test('99,96 against 100 is not met, and its sentence does not say 100', () => {
  const { current, why } = scoredOf(indicator({ target: 100 }), one(99.96));
  expect(current.verdict).toBe('near');
  expect(why.actual).toBe('Thực hiện 99,96%');
  expect(why.comparison).toMatch(/^thấp hơn 0,04 điểm %/);
});

// DOMAIN, Readings: "a 6-month figure never stands in for the year".
describe('periods and years are kept apart', () => {
  const of = indicator({ target: 60 });

  test.each(['6 tháng', '9 tháng', 'Quý IV'])('%s does not stand in for the year', (period) => {
    expect(verdictOf(of, one(70, { period }))).toBe('noData');
  });

  test('the year does not stand in for 6 tháng', () => {
    expect(verdictOf(of, one(70), { selection: { period: 'halfYear' } })).toBe('noData');
  });

  test('nor does the year before, nor a quarter for the sum of quarters', () => {
    expect(verdictOf(of, one(70, { year: YEAR - 1 }))).toBe('noData');
    const quarters = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].flatMap((period) =>
      one(20, { period }),
    );
    expect(verdictOf(of, quarters)).toBe('noData');
  });
});

// DOMAIN, Readings: "the best type counts, older rows stay"; DESIGN, Formulas: "an estimate and an
// official row of one unit typed since the last refresh … says 'Cần cập nhật'".
describe('an estimate beside an official figure', () => {
  test('of the province does not count', () => {
    const rows = [...one(90, { type: 'Ước thực hiện' }), ...one(50)];
    expect(scoreOf(indicator({ target: 60 }), rows)).toMatchObject({
      actual: 50,
      verdict: 'offYear',
    });
  });

  test('of one unit is never added to it', () => {
    const estimate = reading({ ...pair('Sở Một', 9, 10), type: 'Ước thực hiện' });
    const rows = [estimate, pair('Sở Một', 5, 10), pair('Sở Hai', 5, 10)];
    const of = indicator({ target: 60 });
    expect(scoreOf(of, rows)).toMatchObject({ verdict: 'stale', actual: null });
    const settled = [{ ...estimate, skip: 'Đã có số chính thức' }, ...rows.slice(1)];
    expect(scoreOf(of, settled)).toMatchObject({ verdict: 'offYear', actual: 50 });
  });
});

// DOMAIN, Readings: "overlapping scopes are a finding, never summed".
test('a xã that its huyện has counted already is not counted twice', () => {
  const of = indicator({ kind: 'count', target: 60 });
  const wide = reading({ unit: 'Huyện Bắc', value: 50, scope: 'Gồm đơn vị trực thuộc' });
  const part = reading({ unit: 'Xã Đông', value: 20 });
  expect(scoreOf(of, [wide, part])).toMatchObject({ verdict: 'stale', actual: null });
});

// DOMAIN, Gap and light: "'Không phát sinh' (0/0) is an answer: not missing, adds nothing to pools,
// no light."
describe('0/0', () => {
  test('is an answer and no light', () => {
    const score = scoreOf(indicator({ target: 60 }), [pair('Toàn tỉnh', 0, 0)]);
    expect(score).toMatchObject({ status: 'notAssessable', actual: null, gap: null });
  });

  test('of one unit neither lowers nor raises the rate of the others', () => {
    const rows = [pair('Sở Một', 3, 4), pair('Sở Hai', 0, 0)];
    expect(scoreOf(indicator({ target: 60 }), rows).actual).toBe(75);
  });
});

// DOMAIN, Readings: "'Không công bố' with a value is invalid"; "two rows of one key"; "an unknown key".
describe('a row that contradicts itself or another does not count', () => {
  const of = indicator({ target: 60 });

  test.each<[string, Parameters<typeof scoreOf>[1], string]>([
    ['“Không công bố” with a value', one(70, { state: 'Không công bố' }), 'stateWithValue'],
    ['two rows of one key', [...one(70), ...one(70)], 'duplicate'],
    [
      'two rows of one key with the same letters in another case',
      [...one(70), ...one(70, { indicator: 'ct.1', unit: 'TOÀN TỈNH' })],
      'duplicate',
    ],
    ['an unknown type word', one(70, { type: 'Dự kiến' }), 'typeWord'],
    ['an unknown state word', one(null, { state: 'Chưa có' }), 'stateWord'],
    ['a number typed as text', one('70'), 'notNumber'],
    ['an error of the sheet', one({ error: '#REF!' }), 'notNumber'],
  ])('%s', (_what, rows, fault) => {
    const score = scoreOf(of, rows);
    expect(score).toMatchObject({ status: 'invalid', actual: null });
    expect(score.resolution.fault).toBe(fault);
  });
});

// DOMAIN, Readings: "a reading counts only if its keys are spelled canonically".
describe('the spelling of keys', () => {
  const of = indicator({ target: 60 });

  test('a year typed as text is not the year', () => {
    expect(scoreOf(of, one(70, { year: String(YEAR) }))).toMatchObject({ actual: null });
  });

  test('the case of letters in an id does not matter, as COUNTIFS does not see it', () => {
    expect(scoreOf(of, one(70, { indicator: 'ct.1' })).actual).toBe(70);
    expect(scoreOf({ ...of, id: 'ct.1' }, one(70)).actual).toBe(70);
  });

  test('an id that only begins alike is another indicator', () => {
    expect(scoreOf(of, one(70, { indicator: 'CT.10' })).actual).toBeNull();
    expect(scoreOf({ ...of, id: 'CT.10' }, one(70)).actual).toBeNull();
  });
});
