import fc from 'fast-check';
import { chosenTargets, withChoices } from '../../../src/core/plan/choices';
import type { Plan } from '../../../src/core/plan/types';
import { vinhPhuc } from '../../support/plans';
import { indicatorOf, modelPlan, nth } from './modelPlan';

const BODY = 'Theo thân văn bản';

function chosen(change: (plan: ReturnType<typeof modelPlan>) => void): Plan {
  const plan = modelPlan();
  change(plan);
  return plan;
}

/** The plan with an option of a point chosen. */
function choosing(plan: Plan, id: string, choice: string): Plan {
  const clarifications = plan.clarifications.map((point) =>
    point.id === id ? { ...point, choice } : point,
  );
  return { ...plan, clarifications };
}

function targetsOf(plan: Plan, id: string): unknown {
  return plan.indicators.find((indicator) => indicator.id === id)?.targets;
}

// DOMAIN, The plan: "A register: both quotes, what is applied by default, the officer's choice."
test('the default choices of a plan leave its targets as they are', () => {
  expect(withChoices(modelPlan())).toEqual(modelPlan());
  expect(withChoices(vinhPhuc())).toEqual(vinhPhuc());
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

// The document says 20 + 3 × 5 and 40: 40 is applied by default, 35 may be chosen, and taken back.
test('online payment in 2025 of Plan 232 is 40, 35 when that is chosen, and 40 again', () => {
  const number = (plan: Plan) =>
    plan.indicators.find(({ id }) => id === 'III.5.3')?.targets['2025']?.value;
  const lower = withChoices(choosing(vinhPhuc(), 'DR.01', '35% năm 2025 (tăng 5 điểm mỗi năm)'));
  expect([number(vinhPhuc()), number(lower)]).toEqual([40, 35]);
  const back = withChoices(choosing(lower, 'DR.01', '40% năm 2025 (văn bản nêu)'));
  expect(back.indicators).toEqual(vinhPhuc().indicators);
});

test('a year that had no number is stated by the chosen option, and has none again without it', () => {
  const every = 'Mỗi năm 2022 - 2025';
  const plan = withChoices(choosing(vinhPhuc(), 'DR.11', every));
  expect(targetsOf(plan, 'PL.VI.4.2')).toMatchObject({ '2022': { value: 45, basis: 'stated' } });
  const back = withChoices(choosing(plan, 'DR.11', 'Chỉ năm 2025'));
  expect(targetsOf(back, 'PL.VI.4.2')).toEqual({ '2025': { value: 45, basis: 'stated' } });
});

test('every choice of Plan 232 can be taken back', () => {
  const plan = vinhPhuc();
  for (const { id, options, choice } of plan.clarifications) {
    for (const { label } of options) {
      const there = withChoices(choosing(plan, id, label));
      const values = withChoices(choosing(there, id, choice)).indicators.map(({ targets }) =>
        Object.entries(targets).map(([year, { value }]) => [year, value]),
      );
      const before = plan.indicators.map(({ targets }) =>
        Object.entries(targets).map(([year, { value }]) => [year, value]),
      );
      expect([id, label, values.map((one) => one.sort())]).toEqual([
        id,
        label,
        before.map((one) => one.sort()),
      ]);
    }
  }
});

test('a number assigned by a later document stands above any reading of the plan', () => {
  const plan = chosen((draft) => {
    const [first, second] = nth(draft.clarifications, 1).options;
    if (first === undefined || second === undefined) throw new Error('two options are wanted');
    first.targets = { 'CT.VI.1': { '2027': 72, '2028': 80 } };
    second.targets = { 'CT.VI.1': { '2027': 75, '2028': 76 } };
    nth(draft.clarifications, 1).choice = second.label;
  });
  expect(targetsOf(withChoices(plan), 'CT.VI.1')).toMatchObject({
    '2027': { value: 78, basis: 'assigned', document: { number: '15/QĐ-UBND' } },
    '2028': { value: 76, basis: 'stated' },
  });
});

test('a number that no option knows is the officer’s own and stays', () => {
  const plan = chosen((draft) => {
    indicatorOf(draft, 'CT.I.1').targets['2030'] = { value: 97, basis: 'stated' };
    nth(draft.clarifications, 0).choice = BODY;
  });
  expect(targetsOf(withChoices(plan), 'CT.I.1')).toMatchObject({
    '2029': { value: 94 },
    '2030': { value: 97 },
  });
});

test('what changes is told with the point and the option that ask for it', () => {
  const plan = chosen((draft) => (nth(draft.clarifications, 0).choice = BODY));
  expect(
    chosenTargets(plan).map(({ indicator, year, before, after, point, label }) => [
      indicator.id,
      year,
      before,
      after,
      point.id,
      label,
    ]),
  ).toEqual([
    ['CT.I.1', '2029', 95, 94, 'LR.1', BODY],
    ['CT.I.1', '2030', 100, 96, 'LR.1', BODY],
  ]);
});

test.each([
  [1, 2, 99],
  [2, 1, 100],
])('of two defaults with orders %d and %d the higher order wins', (one, other, value) => {
  const plan = chosen((draft) => {
    nth(draft.clarifications, 0).order = one;
    nth(draft.clarifications, 1).order = other;
    nth(nth(draft.clarifications, 1).options, 0).targets = { 'CT.I.1': { '2030': 99 } };
  });
  expect(targetsOf(withChoices(plan), 'CT.I.1')).toMatchObject({ '2030': { value } });
});

test('a choice that somebody made goes before a default further down', () => {
  const plan = chosen((draft) => {
    nth(draft.clarifications, 0).choice = BODY;
    nth(nth(draft.clarifications, 1).options, 0).targets = { 'CT.I.1': { '2030': 100 } };
  });
  expect(targetsOf(withChoices(plan), 'CT.I.1')).toMatchObject({ '2030': { value: 96 } });
});

test('applying choices twice changes nothing more, and the plan given is left alone', () => {
  const value = fc.option(fc.constantFrom(80, 85, 90, 95, 100), { nil: null });
  const years = fc.dictionary(fc.constantFrom('2026', '2028', '2030'), value);
  const targets = fc.dictionary(fc.constantFrom('CT.I.1', 'CT.VI.1', 'CT.VI.2'), years);
  fc.assert(
    fc.property(targets, targets, fc.boolean(), fc.boolean(), (one, other, swap, made) => {
      const plan = modelPlan();
      nth(nth(plan.clarifications, 0).options, made ? 1 : 0).targets = one;
      nth(nth(plan.clarifications, 1).options, 0).targets = other;
      nth(plan.clarifications, 0).order = swap ? 3 : 1;
      if (made) nth(plan.clarifications, 0).choice = BODY;
      const before = structuredClone(plan);
      const once = withChoices(plan);
      expect(withChoices(once)).toEqual(once);
      expect(plan).toEqual(before);
    }),
  );
});
