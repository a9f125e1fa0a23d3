import fc from 'fast-check';
import { finalTarget, targetOf, withChoices, yearsOf } from '../../../src/core/plan/targets';
import type { Plan } from '../../../src/core/plan/types';
import { indicatorOf, modelPlan, nth } from './modelPlan';

const BODY = 'Theo thân văn bản';

function chosen(change: (plan: ReturnType<typeof modelPlan>) => void): Plan {
  const plan = modelPlan();
  change(plan);
  return plan;
}

function targetsOf(plan: Plan, id: string): unknown {
  return plan.indicators.find((indicator) => indicator.id === id)?.targets;
}

test.each([
  [2026, 5],
  [2030, 0.5],
])('the target of %d is that of the plan', (year, value) => {
  expect(targetOf(indicatorOf(modelPlan(), 'CT.II.1'), year)).toEqual({ value, basis: 'stated' });
});

test('a year without a number has no target', () => {
  expect(targetOf(indicatorOf(modelPlan(), 'CT.IV.2'), 2027)).toBeNull();
  expect(targetOf(indicatorOf(modelPlan(), 'CT.IV.2'), 2025)).toBeNull();
});

test('a target outside the validity of its indicator does not exist', () => {
  const indicator = { ...indicatorOf(modelPlan(), 'CT.II.1'), validFrom: 2027, validTo: 2029 };
  const years = [2026, 2027, 2028, 2029, 2030];
  expect(years.map((year) => targetOf(indicator, year)?.value ?? null)).toEqual([
    null,
    4,
    3,
    2,
    null,
  ]);
});

test('the years of a plan ascend from the first to the last', () => {
  expect(yearsOf(modelPlan())).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(yearsOf({ firstYear: 2026, lastYear: 2026 })).toEqual([2026]);
  expect(yearsOf({ firstYear: 2027, lastYear: 2026 })).toEqual([]);
});

test.each([
  ['CT.I.1', { year: 2030, target: { value: 100, basis: 'stated' } }],
  ['CT.IV.2', { year: 2026, target: { value: 'Có', basis: 'stated' } }],
])('the final target of %s is that of its last year with a number', (id, final) => {
  expect(finalTarget(indicatorOf(modelPlan(), id))).toEqual(final);
});

test('the final target lies inside the validity, and there is none without numbers', () => {
  const indicator = indicatorOf(modelPlan(), 'CT.II.1');
  expect(finalTarget({ ...indicator, validTo: 2028 })?.year).toBe(2028);
  expect(finalTarget({ ...indicator, targets: {} })).toBeNull();
  expect(finalTarget({ ...indicator, validFrom: 2031 })).toBeNull();
});

test('the default choices of a plan leave its targets as they are', () => {
  expect(withChoices(modelPlan())).toEqual(modelPlan());
});

test('the chosen option sets its numbers, keeps their basis and touches nothing else', () => {
  const plan = chosen((draft) => (nth(draft.clarifications, 0).choice = BODY));
  const expected = chosen((draft) => {
    nth(draft.clarifications, 0).choice = BODY;
    Object.assign(indicatorOf(draft, 'CT.I.1').targets, {
      '2029': { value: 94, basis: 'derived' },
      '2030': { value: 96, basis: 'stated' },
    });
  });
  expect(withChoices(plan)).toEqual(expected);
});

test('a year that had no number is stated by the chosen option', () => {
  const plan = chosen((draft) => {
    nth(nth(draft.clarifications, 1).options, 0).targets = { 'CT.VI.2': { '2029': 80 } };
  });
  expect(targetsOf(withChoices(plan), 'CT.VI.2')).toEqual({
    '2029': { value: 80, basis: 'stated' },
    '2030': { value: 85, basis: 'stated' },
  });
});

test('a number assigned by a later document stands above any reading of the plan', () => {
  const plan = chosen((draft) => {
    nth(nth(draft.clarifications, 1).options, 0).targets = {
      'CT.VI.1': { '2027': 75, '2028': 76 },
    };
  });
  expect(targetsOf(withChoices(plan), 'CT.VI.1')).toMatchObject({
    '2027': { value: 78, basis: 'assigned', document: { number: '15/QĐ-UBND' } },
    '2028': { value: 76, basis: 'stated' },
  });
});

test.each([
  [1, 2, 99],
  [2, 1, 100],
])('of two choices with orders %d and %d the higher order wins', (one, other, value) => {
  const plan = chosen((draft) => {
    nth(draft.clarifications, 0).order = one;
    nth(draft.clarifications, 1).order = other;
    nth(nth(draft.clarifications, 1).options, 0).targets = { 'CT.I.1': { '2030': 99 } };
  });
  expect(targetsOf(withChoices(plan), 'CT.I.1')).toMatchObject({ '2030': { value } });
});

test('applying choices twice changes nothing more, and the plan given is left alone', () => {
  const value = fc.integer({ min: 0, max: 100 });
  const years = fc.dictionary(fc.constantFrom('2026', '2028', '2030'), value);
  const targets = fc.dictionary(fc.constantFrom('CT.I.1', 'CT.VI.1', 'CT.VI.2'), years);
  fc.assert(
    fc.property(targets, targets, fc.boolean(), (one, other, swap) => {
      const plan = modelPlan();
      nth(nth(plan.clarifications, 0).options, 0).targets = one;
      nth(nth(plan.clarifications, 1).options, 0).targets = other;
      nth(plan.clarifications, 0).order = swap ? 3 : 1;
      const before = structuredClone(plan);
      const once = withChoices(plan);
      expect(withChoices(once)).toEqual(once);
      expect(plan).toEqual(before);
    }),
  );
});
