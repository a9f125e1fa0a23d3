import type { CellValue } from '../../../src/core/cells';
import type { Task, UnitGroup } from '../../../src/core/plan/types';
import { responsibleUnits } from '../../../src/core/tasks/responsibleUnits';
import { UnitRegistry } from '../../../src/core/units/unitRegistry';
import { unit } from '../../support/books';

const GROUPS: readonly UnitGroup[] = [
  { code: 'XA', name: 'UBND cấp xã', aliases: ['các xã'] },
  { code: 'HUYEN', name: 'UBND cấp huyện', aliases: [], validTo: '2025-06-30' },
];
const REGISTRY = new UnitRegistry(
  [
    unit('Sở Một', { shortName: 'S1' }),
    unit('Sở Cũ', { validTo: '2025-02-28', successors: ['Sở Một'] }),
    unit('Xã Đông', { groups: ['XA'] }),
    unit('Xã Tây', { groups: ['XA'] }),
    unit('Huyện Bắc', { groups: ['HUYEN'] }),
  ],
  GROUPS,
);

function count(codes: readonly string[], currentLead: CellValue = null, day = '2023-12-31') {
  const lead = { text: '', units: codes };
  const task: Task = {
    id: 'I.1',
    order: 1,
    component: 'C1',
    name: '',
    lead,
    coordinating: { text: '', units: [] },
    timing: '',
    product: '',
  };
  return responsibleUnits(REGISTRY, task, { task: 'I.1', due: null, currentLead }, day);
}

describe('units that have to report on a task', () => {
  test.each<[string, number | null, readonly string[], CellValue, string]>([
    ['one lead of the plan', 1, ['Sở Một'], null, '2023-12-31'],
    ['a group and a unit', 3, ['XA', 'Sở Một'], null, '2023-12-31'],
    ['nobody', null, [], null, '2023-12-31'],
    ['a group that has ended', null, ['HUYEN', 'Sở Một'], null, '2025-12-31'],
    ['a unit that has ended: its successor', 1, ['Sở Cũ', 'Sở Một'], null, '2025-12-31'],
    ['today’s leads in place of the plan’s', 2, ['XA', 'HUYEN'], 'Sở Một; Sở Cũ', '2023-12-31'],
    ['today’s leads by group and short name', 3, [], 'các xã\nS1; S1', '2023-12-31'],
    ['today’s lead that Đơn vị does not have', 2, [], 'Sở Lạ; S1', '2023-12-31'],
    ['separators alone', 1, ['Sở Một'], ' ; ', '2023-12-31'],
  ])('%s: %p', (_, expected, codes, currentLead, day) => {
    expect(count(codes, currentLead, day)).toBe(expected);
  });
});
