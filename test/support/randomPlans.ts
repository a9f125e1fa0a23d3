/**
 * Random plans: a few indicators of every kind out of a real plan, so that a workbook stays small,
 * some of them altered within the rules of `core/plan/planRules`, so that every kind meets every
 * comparator, pooling, milestone and tolerance.
 */
import fc from 'fast-check';
import type {
  Aggregation,
  Baseline,
  Comparator,
  Indicator,
  IndicatorKind,
  Plan,
  Target,
  Unit,
} from '../../src/core/plan/types';
import { yearsOf } from '../../src/core/plan/targets';
import { YES_NO } from '../../src/core/words';

type Value = Target['value'];
type Alteration = Partial<Indicator>;

const VALUES: Readonly<Record<Exclude<IndicatorKind, 'grade' | 'yesNo'>, readonly number[]>> = {
  percent: [0, 0.5, 5, 33.3, 33.333333333, 60, 95, 100, 120],
  reduction: [0, 5, 12.5, 20],
  count: [0, 0.5, 1, 8, 240, 12345.5, 1_000_000, 2_500_000],
  score: [0.25, 4.7245, 42.15, 80],
  rank: [1, 5, 10, 33],
};

function valueFor(plan: Plan, { kind, list }: Indicator): fc.Arbitrary<Value> {
  if (kind === 'yesNo') return fc.constantFrom<Value>(...YES_NO);
  if (kind !== 'grade') return fc.constantFrom<Value>(...VALUES[kind]);
  const words = plan.lists.find(({ id }) => id === list)?.words ?? [];
  return fc.constantFrom<Value>(...words);
}

/** Numbers for consecutive years: a year without one between two others is against the rules. */
function targets(plan: Plan, indicator: Indicator): fc.Arbitrary<Alteration> {
  const years = yearsOf(plan);
  const last = years.length - 1;
  return fc
    .tuple(
      fc.integer({ min: 0, max: last }),
      fc.integer({ min: 0, max: last }),
      fc.array(valueFor(plan, indicator), { minLength: years.length, maxLength: years.length }),
    )
    .map(([one, other, values]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const stated = years.flatMap((year, index): [string, Target][] => {
        const value = values[index];
        if (value === undefined || index < from || index > to) return [];
        return [[String(year), { value, basis: 'stated' }]];
      });
      return { targets: Object.fromEntries(stated) };
    });
}

function comparison({ kind }: Indicator): fc.Arbitrary<Alteration> {
  const lower = fc.constantFrom<Comparator>('<=', '<', '=').map((comparator): Alteration => ({
    better: 'lower',
    comparator,
  }));
  const higher = fc.constantFrom<Comparator>('>=', '>', '=').map((comparator): Alteration => ({
    better: 'higher',
    comparator,
  }));
  return kind === 'rank' ? lower : fc.oneof(lower, higher);
}

function baseline(plan: Plan, indicator: Indicator): fc.Arbitrary<Alteration> {
  const first = plan.firstYear;
  return fc
    .tuple(fc.constantFrom(first - 3, first - 1, first - 1, first + 1), valueFor(plan, indicator))
    .map(([year, value]) => ({ baseline: { year, value } satisfies Baseline }));
}

function validity(plan: Plan): fc.Arbitrary<Alteration> {
  const years = yearsOf(plan);
  return fc
    .tuple(fc.constantFrom(...years), fc.constantFrom(...years), fc.boolean(), fc.boolean())
    .map(([one, other, hasFrom, hasTo]) => ({
      ...(hasFrom ? { validFrom: Math.min(one, other) } : {}),
      ...(hasTo ? { validTo: Math.max(one, other) } : {}),
    }));
}

const tolerance: fc.Arbitrary<Alteration> = fc.record({
  tolerance: fc.record({
    by: fc.constantFrom('share' as const, 'absolute' as const),
    amount: fc.constantFrom(0, 0.5, 1.5, 5, 33.3),
  }),
});

/** A share of a word is nothing: grades and yes/no have no milestones. */
function milestones({ kind }: Indicator): fc.Arbitrary<Alteration> {
  if (kind === 'grade' || kind === 'yesNo') return fc.constant({});
  return fc.constantFrom<Alteration>(
    { milestones: { halfYear: 40, nineMonths: 70 } },
    { milestones: { halfYear: 0 } },
    { milestones: { nineMonths: 100 } },
    { milestones: { halfYear: 33.3, nineMonths: 66.6 } },
  );
}

/** One a year: a share of it inside the year is under one. */
function smallCount(plan: Plan, { kind }: Indicator): fc.Arbitrary<Alteration> {
  if (kind !== 'count') return fc.constant({});
  const one: Target = { value: 1, basis: 'stated' };
  return fc.constant({
    targets: Object.fromEntries(yearsOf(plan).map((year) => [String(year), one])),
    frequency: 'quarter',
    accumulation: 'withinYear',
    aggregation: 'provinceLead',
  });
}

const measurement: fc.Arbitrary<Alteration> = fc.record({
  frequency: fc.constantFrom('year' as const, 'halfYear' as const, 'quarter' as const),
  accumulation: fc.constantFrom(
    'pointInTime' as const,
    'withinYear' as const,
    'withinPlan' as const,
  ),
});

const aggregation: fc.Arbitrary<Alteration> = fc.record({
  aggregation: fc.constantFrom<Aggregation>(
    'published',
    'provinceLead',
    'sumOfUnits',
    'sumOfUnits',
    'countOfUnits',
    'countOfUnits',
  ),
});

/** One that the document implies may be switched off. */
const optional: fc.Arbitrary<Alteration> = fc.constantFrom<Alteration>(
  { optional: true },
  { optional: true, followed: true },
  { optional: true, followed: false },
);

/** A name of 300 characters, with and without a place to cut it; a flag of Tổng quan; the plan as a whole. */
const told: fc.Arbitrary<Alteration> = fc.constantFrom<Alteration>(
  { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn '.repeat(10).trim() },
  { name: 'x'.repeat(300) },
  { headline: true },
  { component: null },
  { lead: { text: 'Các sở, ban, ngành; UBND cấp huyện; UBND cấp xã; Công an tỉnh', units: [] } },
);

/** The indicator as the plan has it, or altered in one to three ways, each at most once. */
function altered(plan: Plan, indicator: Indicator): fc.Arbitrary<Indicator> {
  const alterations = [
    targets(plan, indicator),
    comparison(indicator),
    baseline(plan, indicator),
    validity(plan),
    tolerance,
    milestones(indicator),
    measurement,
    aggregation,
    smallCount(plan, indicator),
    optional,
    told,
  ];
  return fc
    .shuffledSubarray(alterations, { maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen))
    .map((changes) =>
      changes.reduce<Indicator>((one, change) => ({ ...one, ...change }), indicator),
    );
}

/** Percents have the most rules; of the other kinds some, so that a book stays small. */
function howMany(kind: IndicatorKind, known: number): { minLength: number; maxLength: number } {
  if (kind === 'percent') return { minLength: 1, maxLength: Math.min(2, known) };
  return { minLength: kind === 'count' ? 1 : 0, maxLength: 1 };
}

/** Some indicators of every kind that the plan has, in the plan's order. */
function someIndicators(plan: Plan): fc.Arbitrary<Indicator[]> {
  const byKind = new Map<IndicatorKind, Indicator[]>();
  for (const indicator of plan.indicators) {
    byKind.set(indicator.kind, [...(byKind.get(indicator.kind) ?? []), indicator]);
  }
  const groups = [...byKind].map(([kind, group]) =>
    fc.shuffledSubarray(group, howMany(kind, group.length)),
  );
  return fc
    .tuple(...groups)
    .map((chosen) => chosen.flat().sort((one, other) => one.order - other.order))
    .chain((chosen) => fc.tuple(...chosen.map((indicator) => altered(plan, indicator))));
}

/** The plan's units; where none is counted in another, the second and third are in the first. */
function unitsWithParents(units: readonly Unit[]): readonly Unit[] {
  const first = units[0]?.code;
  if (first === undefined || units.some(({ parent }) => parent !== undefined)) return units;
  return units.map((unit, index) =>
    index === 1 || index === 2 ? { ...unit, parent: first } : unit,
  );
}

/** Units of which some must report. */
function reportingUnits(units: readonly Unit[]): fc.Arbitrary<readonly Unit[]> {
  const answers = fc.constantFrom<Partial<Unit>>({ mustReport: true }, { mustReport: false }, {});
  return fc
    .tuple(...units.map(() => answers))
    .map((said) => units.map((unit, index) => ({ ...unit, ...said[index] })));
}

const planTolerance: fc.Arbitrary<Plan['tolerance']> = fc.record({
  share: fc.constantFrom(10, 10, 0, 7.5),
  maxPoints: fc.constantFrom(5, 5, 2.5, 100),
  minPlaces: fc.constantFrom(1, 1, 0, 3),
  steps: fc.constantFrom(0, 0, 1),
});

/**
 * Two to eight indicators of a plan, partly altered, and all of its tasks. What no formula looks at
 * (points to clarify) is left out.
 */
export function randomPlan(base: Plan): fc.Arbitrary<Plan> {
  return fc
    .record({
      indicators: someIndicators(base),
      tolerance: planTolerance,
      units: reportingUnits(unitsWithParents(base.units)),
      duties: fc.constantFrom([], base.duties),
    })
    .map(({ indicators, tolerance: plans, units, duties }) => ({
      ...base,
      tolerance: plans,
      indicators: indicators.map((indicator) => ({ ...indicator, related: [] })),
      units,
      duties,
      clarifications: [],
      explained: [],
    }));
}
