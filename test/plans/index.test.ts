import { parsePlan } from '../../src/core/plan/parsePlan';
import { BUILT_IN_PLANS, builtInPlan } from '../../src/plans';
import vinhPhuc from '../../src/plans/vinh-phuc-2022-2025.json';

test.each(BUILT_IN_PLANS.map(({ id }) => id))('%s loads and bears its own id', async (id) => {
  const plan = await builtInPlan(id)?.load();
  expect(plan?.id).toBe(id);
});

test('the plan of Vĩnh Phúc has no finding, not even a warning', () => {
  expect(parsePlan(vinhPhuc, 'vinh-phuc-2022-2025.json').findings).toEqual([]);
});

test('an unknown id is no built-in plan', () => {
  expect(builtInPlan('tinh-mau-2026-2030')).toBeNull();
});
