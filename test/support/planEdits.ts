/** Random changes to a plan that leave it a plan: what a province might well write. */
import fc from 'fast-check';
import { parsePlan } from '../../src/core/plan/parsePlan';
import type { Indicator, Plan, Target, Unit } from '../../src/core/plan/types';

/** Texts that a spreadsheet would like to take for something else. */
const AWKWARD = [
  '=1+1',
  '=SUM(A1:A3)',
  '+84',
  '-5',
  '@SUM',
  '12',
  '007',
  '1.234',
  '60%',
  '3/5',
  '1E5',
  '31/12/2026',
  'TRUE',
  'Có',
  '#N/A',
  "'nháy đơn",
  'nói "có" rồi',
  'a; b',
  'dòng một\ndòng hai',
  'thẻ\tcách',
  ' đầu có cách',
  'cuối có cách ',
  '<b>&amp;',
  '_x0041_',
  'Hoà Bình'.normalize('NFD'),
  '🏛 tỉnh',
];

const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const words = text.filter((value) => value.trim() !== '');
/** Items of a list stand in one cell, separated by semicolons or lines. */
const item = words.filter((value) => !/[;\n\r]/.test(value) && value.trim() === value);
const items = fc.uniqueArray(item, { maxLength: 3 });

const date = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const amount = fc.oneof(
  fc.constantFrom(0, 0.1 + 0.2, 1 / 3, 1e-7, 1e21, 99.96, 60),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

type Edit = (plan: Plan) => Plan;

/** Changes one member of a list of the plan; nothing where the list is empty. */
function one<K extends 'indicators' | 'units' | 'tasks' | 'components' | 'clarifications'>(
  list: K,
  place: number,
  change: Partial<Plan[K][number]>,
): Edit {
  return (plan) => {
    const all: readonly Plan[K][number][] = plan[list];
    const at = place % Math.max(1, all.length);
    return { ...plan, [list]: all.map((entry, n) => (n === at ? { ...entry, ...change } : entry)) };
  };
}

const at = fc.nat(500);

const head: fc.Arbitrary<Edit> = fc
  .record(
    { title: words, issuer: words, number: words, province: words, index: words, issuedOn: date },
    { requiredKeys: [] },
  )
  .map((changes) => (plan) => ({ ...plan, ...changes }));

const planTolerance: fc.Arbitrary<Edit> = fc
  .record({ share: amount, maxPoints: amount, minPlaces: amount, steps: amount })
  .map((tolerance) => (plan) => ({ ...plan, tolerance }));

const indicatorTexts: fc.Arbitrary<Partial<Indicator>> = fc.record(
  {
    name: words,
    numerator: text,
    denominator: text,
    method: text,
    dataSource: text,
    timing: text,
    product: text,
    clause: text,
    quote: text,
    note: text,
  },
  { requiredKeys: [] },
);

const indicatorRules: fc.Arbitrary<Partial<Indicator>> = fc.record(
  {
    tolerance: fc.record({ by: fc.constantFrom('share', 'absolute'), amount }),
    milestones: fc.constantFrom(
      { halfYear: 40 },
      { nineMonths: 75.5 },
      { halfYear: 0, nineMonths: 100 },
    ),
    validFrom: fc.integer({ min: 1990, max: 2026 }),
    validTo: fc.integer({ min: 2030, max: 2100 }),
    optional: fc.boolean(),
    followed: fc.boolean(),
    headline: fc.boolean(),
    component: fc.constant(null),
    frequency: fc.constantFrom('year', 'halfYear', 'quarter'),
    accumulation: fc.constantFrom('pointInTime', 'withinYear', 'withinPlan'),
  },
  { requiredKeys: [] },
);

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ value: amount, basis: fc.constantFrom('stated', 'derived', 'everyYear', 'assumed') }),
  fc.record({
    value: amount,
    basis: fc.constant('assigned' as const),
    document: fc.record({ number: words, date }),
  }),
);

/** Numbers of one indicator, and what it started from. */
const numbers: fc.Arbitrary<Edit> = fc
  .tuple(at, target, fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value: amount }))
  .map(([place, value, baseline]) => (plan) => {
    const targets = { [String(plan.lastYear)]: value };
    return one('indicators', place, { targets, baseline })(plan);
  });

const unit: fc.Arbitrary<Partial<Unit>> = fc.record(
  {
    name: words,
    shortName: text,
    level: text,
    block: text,
    aliases: items,
    validFrom: date,
    mustReport: fc.boolean(),
    ranked: fc.boolean(),
    contact: words,
    phone: fc.constantFrom('0211 3862 501', '0912345678', '+84 912'),
    email: words,
  },
  { requiredKeys: [] },
);

const clarification: fc.Arbitrary<Edit> = fc
  .tuple(
    at,
    fc.record({ clause: text, quote: text }),
    fc.uniqueArray(words, { minLength: 1 }),
    words,
  )
  .map(([place, passage, labels, topic]) => {
    const options = labels.map((label) => ({ label }));
    // A passage without a word is no passage: its cells are empty.
    const body = passage.clause + passage.quote === '' ? null : passage;
    return one('clarifications', place, { topic, body, options, choice: labels[0] ?? '' });
  });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  head,
  planTolerance,
  numbers,
  clarification,
  fc.tuple(at, indicatorTexts).map(([place, change]) => one('indicators', place, change)),
  fc.tuple(at, indicatorRules).map(([place, change]) => one('indicators', place, change)),
  fc.tuple(at, unit).map(([place, change]) => one('units', place, change)),
  fc
    .tuple(at, fc.record({ name: words, timing: text, product: text }))
    .map(([place, change]) => one('tasks', place, change)),
  fc
    .tuple(at, fc.record({ name: words, bodyQuote: text, subDimensions: items, lead: words }))
    .map(([place, change]) => one('components', place, change)),
);

/** Only what was changed, so that a counterexample can be read. */
function differences(plan: Plan, base: Plan): string {
  const lists = Object.entries(plan).map(([key, value]: [string, unknown]) => {
    const before: unknown = Object.entries(base).find(([known]) => known === key)?.[1];
    if (!Array.isArray(value) || !Array.isArray(before)) return { key, changed: value !== before };
    return { key, changed: value.filter((entry, index) => entry !== before[index]) };
  });
  return JSON.stringify(lists.filter(({ changed }) => changed !== false && String(changed) !== ''));
}

/** The plan after a few changes, those that would break a rule of plans left out. */
export function editedPlan(base: Plan): fc.Arbitrary<Plan> {
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
    const plan = edits.reduce((known, change) => {
      const changed = change(known);
      return parsePlan(changed, 'edited').ok ? changed : known;
    }, base);
    const copy = { ...plan };
    Object.defineProperty(copy, fc.toStringMethod, { value: () => differences(plan, base) });
    return copy;
  });
}
