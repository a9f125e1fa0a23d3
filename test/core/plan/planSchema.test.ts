import { planSchema, type planFileSchema } from '../../../src/core/plan/planSchema';
import type * as z from '../../../src/core/plan/schema/zod';
import type { Plan } from '../../../src/core/plan/types';
import { edited } from './jsonEdits';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

test('the schema and the type of a plan have the same fields, checked when it compiles', () => {
  const same: Same<Frozen<z.infer<typeof planSchema>>, Frozen<Plan>> = true;
  const notSame: Same<Frozen<z.infer<typeof planFileSchema>>, Frozen<Plan>> = false;
  expect([same, notSame]).toEqual([true, false]);
});

test('only a file may name its schema', () => {
  expect(planSchema.safeParse(edited(['$schema'], 'plan.schema.json')).success).toBe(false);
});
