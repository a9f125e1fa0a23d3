// DOMAIN, Units: merges are many to one; a new xã takes an old xã's name. Here the merger of 1/7/2025 is pasted.
import type { Plan } from '../../../src/core/plan/types';
import { listedUnits } from '../../../src/live/units/addUnits';
import { pastedList } from '../../../src/live/units/pastedColumns';
import { pastedRows } from '../../../src/live/units/pastedRows';
import { linkedLines } from '../../../src/live/units/pastedSuccessors';
import type { ListDefaults } from '../../../src/live/units/pastedVerdicts';
import { judgedLines } from '../../../src/live/units/pastedVerdicts';
import { model } from '../../support/plans';

const PLAN: Plan = model();
const DAY = '2027-12-31';
const DEFAULTS: ListDefaults = {
  validFrom: null,
  level: '',
  block: '',
  group: '',
  mustReport: false,
};
const HEADER = 'Tên đơn vị\tMã đơn vị\tTừ ngày\tĐến ngày\tKế thừa';

function linked(rows: readonly string[], accepted: ReadonlySet<string> = new Set()) {
  const { units } = pastedList(pastedRows([HEADER, ...rows].join('\n')));
  const judged = judgedLines(PLAN, units, DEFAULTS, DAY);
  const lines = linkedLines(PLAN, judged, DEFAULTS, accepted);
  return { lines, units: listedUnits(PLAN, lines, DEFAULTS, accepted).map(({ unit }) => unit) };
}

const verdictsOf = (...rows: readonly string[]) => linked(rows).lines.map(({ verdict }) => verdict);

test('the merger of 1/7/2025 is pasted at once: old communes, new ones, one name twice', () => {
  const { lines, units } = linked([
    'Xã Tam Quan\tTQ1\t\t30/06/2025\tXã Tam Đảo',
    'Xã Tam Đảo\tTD1\t\t30/6/2025\txã tam đảo',
    'Xã Hồ Sơn\t\t\t30/6/2025\tTD2',
    'Xã Tam Đảo\tTD2\t1/7/2025\t\t',
  ]);
  expect(lines.map(({ verdict }) => verdict.kind)).toEqual(['new', 'new', 'new', 'new']);
  const [quan, old, , now] = units;
  expect(units.map(({ successors }) => successors)).toEqual([['TD2'], ['TD2'], ['TD2'], []]);
  expect(quan).toMatchObject({ validTo: '2025-06-30' });
  expect(old).toMatchObject({ code: 'TD1', validTo: '2025-06-30' });
  expect(now).toMatchObject({ code: 'TD2', validFrom: '2025-07-01' });
  expect(now).not.toHaveProperty('validTo');
});

test('a successor may be a unit of the workbook, by code or by any name, and there may be several', () => {
  const { units } = linked(['Ban Quản lý A\t\t\t30/6/2025\tSTC; văn phòng ubnd tỉnh;']);
  expect(units[0]?.successors).toEqual(['STC', 'VP']);
});

test.each([
  ['30/6/2025', 'SNV.CU'],
  ['30/6/2026', 'SNV'],
])('of two units of one name it is the one that is there when work ends on %s', (to, code) => {
  const { units } = linked([`Ban Quản lý A\t\t\t${to}\tSở Nội vụ`]);
  expect(units[0]?.successors).toEqual([code]);
});

test('a successor may be pasted without a code, which it is given', () => {
  const { units } = linked(['Trạm Một\t\t\t30/6/2025\tTrạm Hai', 'Trạm Hai\t\t1/7/2025\t\t']);
  expect(units[0]?.successors).toEqual([units[1]?.code]);
});

test('a successor that is neither in the workbook nor in the list is told at its line', () => {
  expect(verdictsOf('Trạm Một\t\t\t30/6/2025\tTrạm Lạ')).toEqual([
    { kind: 'bad', why: 'unknownSuccessor', name: 'Trạm Lạ' },
  ]);
});

test('nor can a line succeed that cannot be written itself', () => {
  expect(
    verdictsOf('Trạm Một\t\t\t30/6/2025\tTrạm Hai', 'Trạm Hai\t\t1/7/2025\t31/12/2026\tTrạm Lạ'),
  ).toMatchObject([
    { kind: 'bad', why: 'successorWaits', name: 'Trạm Hai', line: 3 },
    { kind: 'bad', why: 'unknownSuccessor', name: 'Trạm Lạ' },
  ]);
});

test('a successor that is still to be decided is waited for', () => {
  const rows = ['Trạm Một\t\t\t30/6/2025\tXa An Phu', 'Xa An Phu\t\t1/7/2025\t\t'];
  expect(linked(rows).lines[0]?.verdict).toEqual({
    kind: 'bad',
    why: 'successorWaits',
    name: 'Xa An Phu',
    line: 3,
  });
  const { units } = linked(rows, new Set(['Xa An Phu']));
  expect(units[0]?.successors).toEqual([units[1]?.code]);
});

test('a unit that ends earlier cannot succeed: the column is not for those that came before', () => {
  expect(verdictsOf('Trạm Một\t\t\t30/6/2025\t', 'Trạm Hai\t\t1/7/2025\t\tTrạm Một')[1]).toEqual({
    kind: 'bad',
    why: 'successorEnded',
    name: 'Trạm Một',
  });
});

test('no unit is its own successor', () => {
  expect(verdictsOf('Trạm Một\tT1\t\t30/6/2025\tTrạm Một')).toMatchObject([
    { kind: 'bad', why: 'unknownSuccessor' },
  ]);
});

test.each([
  ['31/2/2025', ''],
  ['', '7/2025'],
  ['1/7/25', ''],
])('a day that does not exist is told: from “%s” to “%s”', (from, to) => {
  expect(verdictsOf(`Trạm Một\t\t${from}\t${to}\t`)).toEqual([
    { kind: 'bad', why: 'date', text: from || to },
  ]);
});

test('a last day before the first is told', () => {
  expect(verdictsOf('Trạm Một\t\t1/7/2025\t30/6/2025\t')).toEqual([
    { kind: 'bad', why: 'datesReversed' },
  ]);
});

test('the first day for all lines is none of a line that ends before it', () => {
  const { units } = pastedList(
    pastedRows(`${HEADER}\nTrạm Một\t\t\t30/6/2025\t\nTrạm Hai\t\t\t\t`),
  );
  const defaults = { ...DEFAULTS, validFrom: '2025-07-01' };
  const lines = judgedLines(PLAN, units, defaults, DAY);
  const [one, two] = listedUnits(PLAN, lines, defaults, new Set()).map(({ unit }) => unit);
  expect(one).toMatchObject({ validTo: '2025-06-30' });
  expect(one).not.toHaveProperty('validFrom');
  expect(two).toMatchObject({ validFrom: '2025-07-01' });
});

test('two lines of one name are repeated while their days overlap', () => {
  const twice = verdictsOf('Trạm Một\t\t\t30/6/2025\t', 'Trạm Một\t\t1/6/2025\t\t');
  expect(twice[1]).toEqual({ kind: 'repeated', line: 2 });
});
