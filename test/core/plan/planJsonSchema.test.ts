import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { planJsonSchema } from '../../../src/core/plan/planJsonSchema';
import { planFileSchema } from '../../../src/core/plan/planSchema';
import type { PlanPath } from '../../../src/core/plan/planPath';
import published from '../../../src/plans/plan.schema.json';
import { edited, REMOVED, SHAPE_SLIPS } from './jsonEdits';
import { modelJson } from './modelPlan';

// The pattern beside it is stricter than the format, which JSON Schema leaves to the reader.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } });
const accepts = ajv.compile(published);

test('the published file is what the schema generates; `npm run schema` writes it', () => {
  expect(published).toEqual(planJsonSchema());
});

test('it is draft 2020-12 under its own id', () => {
  expect(planJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'plan-monitor/plan.schema.json',
    title: 'Kế hoạch theo dõi chỉ tiêu',
  });
});

test('every field of a plan and of an indicator is described', () => {
  const { properties, $defs } = published;
  const fields = [...Object.entries(properties), ...Object.entries($defs.indicator.properties)];
  const mute = fields.filter(([, field]) => !('description' in field) && !('$ref' in field));
  expect(mute).toEqual([]);
});

test('it accepts the plan of another province', () => {
  expect(accepts(modelJson())).toBe(true);
});

test.each(SHAPE_SLIPS)('it rejects $when, as the reader does', ({ path, value }) => {
  const json = edited(path, value);
  expect(accepts(json)).toBe(false);
  expect(parsePlan(json, 'mau.json').ok).toBe(false);
});

function pathsIn(value: unknown, path: PlanPath = []): readonly PlanPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

test('wherever anything is replaced or removed, it and the reader agree about the shape', () => {
  const paths = fc.constantFrom(...pathsIn(modelJson()));
  const value = fc.oneof(
    fc.constant(REMOVED),
    fc.constantFrom<unknown>(
      '',
      ' ',
      'Có',
      0,
      1.5,
      2027,
      -1,
      '2026-02-29',
      '2028-02-29',
      '>=',
      {},
      [],
    ),
    // `__proto__` as a key is dropped by the reader and means nothing to a plan.
    fc.jsonValue({ maxDepth: 1 }).filter((json) => !JSON.stringify(json).includes('__proto__')),
  );
  fc.assert(
    fc.property(paths, value, (path, replacement) => {
      const json = edited(path, replacement);
      expect(accepts(json)).toBe(planFileSchema.safeParse(json).success);
    }),
    { numRuns: 400 },
  );
});
