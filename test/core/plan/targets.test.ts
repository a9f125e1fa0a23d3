import { finalTarget, targetOf, yearsOf } from '../../../src/core/plan/targets';
import { indicatorOf, modelPlan } from './modelPlan';

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
