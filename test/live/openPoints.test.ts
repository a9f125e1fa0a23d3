import type { Plan } from '../../src/core/plan/types';
import { openFirst, openPoints, optionLines } from '../../src/live/openPoints';
import { vinhPhuc } from '../support/plans';

const PLAN = vinhPhuc();

const chosen = (id: string, index: number): Plan => ({
  ...PLAN,
  clarifications: PLAN.clarifications.map((point) =>
    point.id === id ? { ...point, choice: point.options[index]?.label ?? '' } : point,
  ),
});

const point = (plan: Plan, id: string) => openPoints(plan).find((one) => one.point.id === id);

describe('a point to clarify', () => {
  test('is open while its first option holds, and nothing is about to change', () => {
    expect(openPoints(PLAN)).toHaveLength(42);
    expect(openPoints(PLAN).every(({ isOpen, pending }) => isOpen && pending.length === 0)).toBe(
      true,
    );
  });

  // DR.01: 40 % in 2025 as stated, or 35 % as the yearly rise gives.
  test('that somebody chose says which targets will change', () => {
    expect(point(chosen('DR.01', 1), 'DR.01')).toMatchObject({
      isOpen: false,
      pending: [{ indicator: { id: 'III.5.3' }, year: '2025', before: 40, after: 35 }],
    });
  });

  test('bears on targets only where an option says one', () => {
    expect(point(PLAN, 'DR.01')?.bearsOnTargets).toBe(true);
    expect(point(PLAN, 'DR.36')?.bearsOnTargets).toBe(false);
  });

  test('comes first where it bears on targets, and goes when it is decided', () => {
    const order = openFirst(openPoints(chosen('DR.01', 1))).map(({ point: { id } }) => id);
    expect(order).toHaveLength(41);
    expect(order[0]).toBe('DR.02');
    expect(order.indexOf('DR.23')).toBeLessThan(order.indexOf('DR.14'));
  });
});

test('an option says its targets by indicator and year, null for none', () => {
  expect(optionLines({ 'III.5.6': { '2022': null, '2025': 90 } })).toEqual([
    {
      id: 'III.5.6',
      years: [
        { year: '2022', value: null },
        { year: '2025', value: 90 },
      ],
    },
  ]);
  expect(optionLines(undefined)).toEqual([]);
});

test('years in a row with one value are one span', () => {
  const targets = { 'III.5.6': { '2022': null, '2023': null, '2024': 80, '2025': 90 } };
  expect(optionLines(targets)[0]?.years).toEqual([
    { year: '2022 - 2023', value: null },
    { year: '2024', value: 80 },
    { year: '2025', value: 90 },
  ]);
});
