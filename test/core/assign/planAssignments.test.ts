import { planAssignments } from '../../../src/core/assign/planAssignments';
import type { Indicator } from '../../../src/core/plan/types';
import { indicator, planOf, unit } from '../../support/books';
import { vinhPhuc } from '../../support/plans';

const GROUP = { code: 'XA', name: 'UBND cấp xã', aliases: [] };

function given(...changes: readonly Partial<Indicator>[]) {
  const indicators = changes.map((change, index) =>
    indicator({ id: `CT.${index + 1}`, ...change }),
  );
  const plan = planOf(indicators, { groups: [GROUP], units: [unit('Sở Một'), unit('Sở Hai')] });
  return planAssignments(plan, 5).map((row) => [row.row, row.indicator, row.role, row.unit]);
}

describe('a new workbook has a row', () => {
  test('for every lead and every unit that helps, groups by their name', () => {
    const lead = { text: 'Sở Một; Sở Hai', units: ['Sở Một', 'Sở Hai'] };
    expect(given({ lead, coordinating: { text: 'cấp xã', units: ['XA'] } }, { lead })).toEqual([
      [5, 'CT.1', 'Chủ trì', 'Sở Một'],
      [6, 'CT.1', 'Chủ trì', 'Sở Hai'],
      [7, 'CT.1', 'Phối hợp', 'UBND cấp xã'],
      [8, 'CT.2', 'Chủ trì', 'Sở Một'],
      [9, 'CT.2', 'Chủ trì', 'Sở Hai'],
    ]);
  });

  test('without a unit where nobody leads', () => {
    expect(given({})).toEqual([[5, 'CT.1', 'Chủ trì', null]]);
  });

  test('with the words of the plan where they name no unit of the list', () => {
    expect(given({ lead: { text: 'Ban quản lý', units: [] } })).toEqual([
      [5, 'CT.1', 'Chủ trì', 'Ban quản lý'],
    ]);
  });

  test('and none for what the document only implies: nobody is in charge of it', () => {
    expect(given({ optional: true })).toEqual([]);
  });

  test('once for two codes of one name', () => {
    const units = [unit('Sở Một', { code: 'CU' }), unit('Sở Một', { code: 'MOI' })];
    const one = indicator({ lead: { text: 'Sở Một', units: ['CU', 'MOI'] } });
    expect(planAssignments(planOf([one], { units }), 5)).toHaveLength(1);
  });
});

// DOMAIN, Units: "29 of 80 indicators have no lead in the plan, and that is shown".
test('of the 80 indicators of the plan 29 have no lead', () => {
  const plan = vinhPhuc();
  const leads = planAssignments(plan, 5).filter(({ role }) => role === 'Chủ trì');
  expect(plan.indicators.filter(({ optional }) => optional !== true)).toHaveLength(80);
  expect(leads.filter(({ unit: name }) => name === null)).toHaveLength(29);
});
