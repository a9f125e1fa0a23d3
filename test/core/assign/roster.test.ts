import { rosterOn, unitsNamed } from '../../../src/core/assign/roster';
import type { UnitGroup } from '../../../src/core/plan/types';
import { serialOf, unit } from '../../support/books';

const XA: UnitGroup = { code: 'XA', name: 'UBND cấp xã', aliases: [] };
const HUYEN: UnitGroup = { code: 'H', name: 'UBND cấp huyện', aliases: [], validTo: '2025-06-30' };

/** DOMAIN, Units: "On 1/7/2025 the district level ended". */
const UNITS = [
  unit('Huyện Bắc', { groups: ['H'], validTo: '2025-06-30' }),
  unit('Xã Đông', { groups: ['XA'], parent: 'Huyện Bắc', validTo: '2025-06-30' }),
  unit('Xã Đông', { code: 'MOI', groups: ['XA', 'H'], validFrom: '2025-07-01' }),
];

const named = (day: string, ...names: readonly string[]) =>
  unitsNamed(
    rosterOn({ units: UNITS, groups: [XA, HUYEN] }, serialOf(day)),
    new Set(names.map((name) => name.toLowerCase())),
  ).map(({ name }) => name);

describe('the units that names mean on a day', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['2025-06-30', ['UBND cấp huyện'], ['huyện bắc']],
    ['2025-07-01', ['UBND cấp huyện'], []],
    ['2025-07-01', ['Huyện Bắc'], []],
    ['2025-07-01', ['UBND cấp xã'], ['xã đông']],
    // A name that passed from one unit to another means the one of the day.
    ['2025-06-30', ['Xã Đông'], ['xã đông']],
    // Once, by whatever names it is meant.
    ['2025-06-30', ['Xã Đông', 'UBND cấp xã', 'XÃ ĐÔNG'], ['xã đông']],
    ['2025-06-30', ['Sở Không Có'], []],
  ])('%s: %p', (day, names, expected) => {
    expect(named(day, ...names)).toEqual(expected);
  });
});
