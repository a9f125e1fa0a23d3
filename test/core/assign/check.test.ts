import type { Assignment } from '../../../src/core/assign/assignment';
import { checkAssignments } from '../../../src/core/assign/check';
import { assignment } from '../../support/assignments';
import { indicator, planOf } from '../../support/books';

const PLAN = planOf([indicator()], { groups: [{ code: 'XA', name: 'UBND cấp xã', aliases: [] }] });
const checked = (...rows: readonly Assignment[]) => checkAssignments(PLAN, rows);

describe('a row is', () => {
  test.each<[Partial<Assignment>, string | null]>([
    [{}, null],
    [{ unit: 'UBND cấp xã', role: 'Báo cáo', scope: 'Riêng đơn vị', from: 2022, to: 2025 }, null],
    [{ unit: 'SỞ MỘT', role: 'chủ trì', indicator: 'ct.1' }, null],
    [{ indicator: null, unit: null, role: null }, null],
    [{ indicator: 'CT.9' }, 'indicator'],
    [{ indicator: null }, 'indicator'],
    [{ indicator: 12 }, 'indicator'],
    [{ role: 'Chính' }, 'role'],
    [{ role: null }, 'role'],
    [{ unit: null }, 'noLead'],
    [{ unit: '', role: 'Báo cáo' }, 'noUnit'],
    [{ unit: 'Sở Ba' }, 'unit'],
    [{ unit: 7 }, 'unit'],
    [{ scope: 'Cả tỉnh' }, 'scope'],
    [{ from: '2023' }, 'years'],
    [{ to: true }, 'years'],
    [{ from: 2025, to: 2023 }, 'order'],
    [{ from: 2023, to: 2023 }, null],
    [{ unit: { error: '#REF!' }, indicator: 'CT.9' }, 'error'],
  ])('%j: %p', (cells, fault) => {
    expect(checked(assignment(cells))).toEqual([fault]);
  });
});

describe('two rows of one indicator, unit and role', () => {
  test.each<[Partial<Assignment>, Partial<Assignment>, readonly (string | null)[]]>([
    [{}, {}, ['repeated', 'repeated']],
    [{}, { unit: 'SỞ MỘT' }, ['repeated', 'repeated']],
    [{ to: 2023 }, { from: 2024 }, [null, null]],
    [{ to: 2024 }, { from: 2024 }, ['repeated', 'repeated']],
    [{ from: 2022, to: 2025 }, { from: 2023, to: 2023 }, ['repeated', 'repeated']],
    [{}, { unit: 'Sở Hai' }, [null, null]],
    [{}, { role: 'Báo cáo' }, [null, null]],
    // Who ends before beginning is wrong in another way, and holds at no time but its own.
    [{}, { from: 2025, to: 2022 }, ['repeated', 'order']],
  ])('%j and %j: %j', (one, other, faults) => {
    expect(checked(assignment(one), assignment(other))).toEqual(faults);
  });
});
