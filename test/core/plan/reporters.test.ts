import { withReporters } from '../../../src/core/plan/reporters';
import type { Plan } from '../../../src/core/plan/types';
import { indicator, planOf, unit } from '../../support/books';
import { vinhPhuc } from '../../support/plans';

const reportersOf = (plan: Plan): string[] =>
  withReporters(plan)
    .units.filter(({ mustReport }) => mustReport === true)
    .map(({ code }) => code);

const named = (...units: string[]) => ({ text: '', units });

describe('units that must report', () => {
  const units = [
    unit('A'),
    unit('B', { groups: ['SO'] }),
    unit('C'),
    unit('D', { mustReport: false }),
    unit('E', { mustReport: true }),
  ];

  test('lead or coordinate an indicator, by themselves or in a group', () => {
    const indicators = [indicator({ lead: named('A', 'D'), coordinating: named('SO') })];
    expect(reportersOf(planOf(indicators, { units }))).toEqual(['A', 'B', 'E']);
  });

  test('are not those to whom nothing is assigned', () => {
    expect(reportersOf(planOf([], { units }))).toEqual(['E']);
  });

  test('are not the body that issued the plan', () => {
    const issuer = unit('UBND', { name: 'UBND tỉnh', aliases: ['Ủy ban nhân dân tỉnh'] });
    const indicators = [indicator({ lead: named('UBND') })];
    const changes = { units: [issuer] };
    expect(reportersOf(planOf(indicators, changes))).toEqual([]);
    const other = { ...changes, issuer: 'Ủy ban nhân dân tỉnh Thử' };
    expect(reportersOf(planOf(indicators, other))).toEqual([]);
    expect(reportersOf(planOf(indicators, { ...changes, issuer: 'UBND tỉnhX' }))).toEqual(['UBND']);
  });

  test('of the built-in plan are all but the province’s committee', () => {
    const all = vinhPhuc().units.map(({ code }) => code);
    const silent = all.filter((code) => !reportersOf(vinhPhuc()).includes(code));
    expect(silent).toEqual(['UBNDT']);
  });
});
