import type { Assignment } from '../../../src/core/assign/assignment';
import type { Reading } from '../../../src/core/book';
import type { UnitGroup } from '../../../src/core/plan/types';
import { assignment } from '../../support/assignments';
import { indicator, pair, reading, scoredOf, unit, UNITS } from '../../support/books';

const GROUP: UnitGroup = { code: 'XA', name: 'UBND cấp xã', aliases: [] };
const ONE = indicator({ target: 60 });
const IN_GROUPS = UNITS.map((known) =>
  known.name.startsWith('Xã') ? { ...known, groups: ['XA'] } : known,
);

function scored(assignments: readonly Assignment[], readings: readonly Reading[], one = ONE) {
  return scoredOf(one, readings, { assignments, plan: { units: IN_GROUPS, groups: [GROUP] } });
}

const reports = (name: string | null, cells: Partial<Assignment> = {}): Assignment =>
  assignment({ unit: name, role: 'Báo cáo', ...cells });

const TWO = [pair('Sở Một', 30, 50), pair('Sở Hai', 40, 50)];

describe('the assigned units of a pooled figure', () => {
  const assigned = (...rows: readonly Assignment[]) => {
    const { coverage } = scored(rows, TWO);
    return [coverage.role, coverage.covered, coverage.assigned];
  };

  test('are those that report', () => {
    const rows = [assignment({ unit: 'Huyện Nam' }), reports('Sở Một'), reports('Sở Hai')];
    expect(assigned(...rows)).toEqual(['Báo cáo', 2, 2]);
  });

  test('are those that lead where no row says who reports', () => {
    expect(assigned(assignment(), assignment({ unit: 'Huyện Bắc' }))).toEqual(['Chủ trì', 1, 2]);
  });

  test('are those that lead where the rows of who reports hold in other years', () => {
    expect(assigned(assignment(), reports('Sở Hai', { from: 2024 }))).toEqual(['Chủ trì', 1, 1]);
  });

  test('are the units of a group, and a unit of it once', () => {
    expect(assigned(reports('UBND cấp xã'), reports('Xã Đông'))).toEqual(['Báo cáo', 0, 2]);
  });

  test('are nobody where rows name nobody that is known', () => {
    expect(assigned(reports('Sở Không Có'), assignment())).toEqual(['Báo cáo', 0, 0]);
  });

  test('are not asked for without a pool', () => {
    const { coverage } = scored([assignment()], [reading({ value: 50 })]);
    expect(coverage).toMatchObject({ leads: 1, assigned: 0, covered: 0 });
  });

  test('must exist at the end of the period', () => {
    const units = [
      unit('Sở Một', { validTo: '2023-12-13' }),
      unit('Sở Hai', { validFrom: '2023-12-14' }),
    ];
    const rows = [reports('Sở Một'), reports('Sở Hai')];
    const { coverage } = scoredOf(ONE, TWO, { assignments: rows, plan: { units } });
    expect(coverage).toMatchObject({ assigned: 1, covered: 1 });
  });
});

// DOMAIN, Readings: "marked with how many of the assigned units they cover".
describe('the sentence says of a pool', () => {
  const note = (assignments: readonly Assignment[], readings: readonly Reading[], one = ONE) =>
    / Cộng từ .*/.exec(scored(assignments, readings, one).why.sentence)?.[0];
  const ALL = ['Sở Một', 'Sở Hai', 'Huyện Nam', 'UBND cấp xã'].map((name) => reports(name));

  test('its units where nobody is assigned', () => {
    expect(note([], TWO)).toBe(' Cộng từ 02 đơn vị.');
  });

  test('how many of the assigned ones they are', () => {
    expect(note(ALL, TWO)).toBe(' Cộng từ 02/05 đơn vị được giao.');
  });

  test('apart, how many were added and how many of them were assigned', () => {
    const more = [...TWO, pair('Huyện Bắc', 3, 5)];
    expect(note(ALL, more)).toBe(' Cộng từ 03 đơn vị (02/05 đơn vị được giao).');
  });

  test('never more than there are', () => {
    expect(note([reports('Sở Một')], TWO)).toBe(' Cộng từ 02 đơn vị (01/01 đơn vị được giao).');
  });

  test('that a unit above says the figure of those below it', () => {
    const wide = [{ ...pair('Huyện Bắc', 30, 50), scope: 'Gồm đơn vị trực thuộc' }];
    expect(note([reports('UBND cấp xã')], wide)).toBe(
      ' Cộng từ 01 đơn vị (02/02 đơn vị được giao).',
    );
  });

  test('what adds nothing beside it', () => {
    const rows = [...TWO, reading({ unit: 'Huyện Nam', state: 'Không phát sinh' })];
    expect(note(ALL, rows)).toBe(' Cộng từ 02/05 đơn vị được giao; 01 đơn vị không phát sinh.');
  });

  test('the units that answered, where answers are counted', () => {
    const counted = indicator({ aggregation: 'countOfUnits', kind: 'yesNo', target: 'Có' });
    const answers = ['Có', 'Không'].map((value, index) =>
      reading({ unit: UNITS[index]?.name ?? '', value }),
    );
    expect(note(ALL, answers, counted)).toBe(' Cộng từ 02/05 đơn vị được giao.');
  });

  test('the units with a number, where numbers are added', () => {
    const count = indicator({ kind: 'count', target: 60 });
    const numbers = [reading({ unit: 'Sở Một', value: 30 }), reading({ unit: 'Sở Hai', value: 5 })];
    expect(note(ALL, numbers, count)).toBe(' Cộng từ 02/05 đơn vị được giao.');
  });
});
