import fc from 'fast-check';
import { idFault } from '../../../../src/core/plan/rules/ids';
import { expectOnly, nth, type Slip } from '../modelPlan';

const FORM = 'bắt đầu bằng chữ cái';
const TURNED = 'Bảng tính sẽ đổi mã này';
const TWICE = 'Mỗi mã chỉ dùng một lần';

test.each([
  'II.1',
  'II.2.4.HANG',
  'PL.V.3.2',
  'III.5.1',
  'vinh-phuc-2022-2025',
  'ĐT_1',
  'C1',
  'MAR',
  'MARS1',
  'SEPT',
  'DECK2',
  'M.1',
  'TRUE.1',
  'H26.01',
])('leaves %s alone', (id) => {
  expect(idFault(id)).toBeNull();
});

test.each([
  '1.2',
  '3/5',
  '1E5',
  '12',
  '',
  ' A',
  'A 1',
  '=A1',
  '-A',
  'A|B',
  'A*',
  'A?',
  'A~',
  '١٢',
  'A\n',
])('refuses the spelling %j', (id) => {
  expect(idFault(id)?.code).toBe('plan.idForm');
});

test.each([
  'MAR1',
  'SEP2',
  'sept2',
  'Jan-5',
  'DEC2026',
  'May.1',
  'june5',
  'OCT_3',
  'Nov-1-2026',
  'Thg1',
  'THÁNG5',
  'TRUE',
  'false',
])('knows that Excel turns %s into something else', (id) => {
  expect(idFault(id)?.code).toBe('plan.idTurned');
});

test('knows a month whose mark is written as a letter of its own', () => {
  expect(idFault('THÁNG5'.normalize('NFD'))?.code).toBe('plan.idTurned');
});

test('no number is an id, however it is written', () => {
  const written = [String, (n: number) => n.toExponential(), (n: number) => n.toFixed(2)];
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
      for (const write of written) expect(idFault(write(n))).not.toBeNull();
    }),
  );
});

const slips: readonly Slip[] = [
  {
    when: 'an indicator id that is a number',
    change: (plan) => (nth(plan.indicators, 3).id = '1.2'),
    code: 'plan.idForm',
    path: 'indicators[3].id',
    read: '1.2',
    advice: FORM,
  },
  {
    when: 'an indicator id that Excel takes for a date',
    change: (plan) => (nth(plan.indicators, 6).id = 'SEP2'),
    code: 'plan.idTurned',
    path: 'indicators[6].id',
    read: 'SEP2',
    advice: TURNED,
  },
  {
    when: 'a plan id with a blank',
    change: (plan) => (plan.id = 'tỉnh mẫu'),
    code: 'plan.idForm',
    path: 'id',
    read: 'tỉnh mẫu',
    advice: FORM,
  },
  {
    when: 'a task id that begins with a digit',
    change: (plan) => (nth(plan.tasks, 3).id = '2.2'),
    code: 'plan.idForm',
    path: 'tasks[3].id',
    read: '2.2',
    advice: FORM,
  },
  {
    when: 'a unit code that is a date',
    change: (plan) => (nth(plan.units, 9).code = 'MAR1'),
    code: 'plan.idTurned',
    path: 'units[9].code',
    read: 'MAR1',
    advice: TURNED,
  },
  {
    when: 'two indicators of one id, but for case',
    change: (plan) => (nth(plan.indicators, 7).id = 'ct.i.2'),
    code: 'plan.idTwice',
    path: 'indicators[7].id',
    read: 'ct.i.2',
    advice: `indicators[3].id. ${TWICE}`,
  },
  {
    when: 'two components of one id',
    change: (plan) =>
      plan.components.push({ ...nth(plan.components, 0), order: 7, name: 'Trục khác' }),
    code: 'plan.idTwice',
    path: 'components[6].id',
    read: 'TR1',
    advice: `components[0].id. ${TWICE}`,
  },
  {
    when: 'two tasks of one id',
    change: (plan) => (nth(plan.tasks, 1).id = 'I.1'),
    code: 'plan.idTwice',
    path: 'tasks[1].id',
    read: 'I.1',
    advice: TWICE,
  },
  {
    when: 'two word lists of one id',
    change: (plan) => plan.lists.push({ ...nth(plan.lists, 0), name: 'Danh mục khác' }),
    code: 'plan.idTwice',
    path: 'lists[1].id',
    read: 'XEPLOAI',
    advice: TWICE,
  },
  {
    when: 'a group with the code of a unit',
    change: (plan) => plan.groups.push({ code: 'STC', name: 'Khối tài chính', aliases: [] }),
    code: 'plan.idTwice',
    path: 'groups[2].code',
    read: 'STC',
    advice: `units[1].code. ${TWICE}`,
  },
  {
    when: 'two duties of one id',
    change: (plan) => (nth(plan.duties, 2).id = 'BC.6T'),
    code: 'plan.idTwice',
    path: 'duties[2].id',
    read: 'BC.6T',
    advice: TWICE,
  },
  {
    when: 'two clarifications of one id',
    change: (plan) => (nth(plan.clarifications, 1).id = 'LR.1'),
    code: 'plan.idTwice',
    path: 'clarifications[1].id',
    read: 'LR.1',
    advice: TWICE,
  },
  {
    when: 'two indicators of one order',
    change: (plan) => (nth(plan.indicators, 5).order = 2),
    code: 'plan.orderTwice',
    path: 'indicators[5].order',
    read: '2',
    advice: 'indicators[1].order',
  },
  {
    when: 'two components of one order',
    change: (plan) => (nth(plan.components, 5).order = 1),
    code: 'plan.orderTwice',
    path: 'components[5].order',
    read: '1',
    advice: 'components[0].order',
  },
  {
    when: 'two tasks of one order',
    change: (plan) => (nth(plan.tasks, 4).order = 4),
    code: 'plan.orderTwice',
    path: 'tasks[4].order',
    read: '4',
    advice: 'tasks[3].order',
  },
  {
    when: 'two clarifications of one order',
    change: (plan) => (nth(plan.clarifications, 1).order = 1),
    code: 'plan.orderTwice',
    path: 'clarifications[1].order',
    read: '1',
    advice: 'clarifications[0].order',
  },
];

test.each(slips)('reports $when', expectOnly);
