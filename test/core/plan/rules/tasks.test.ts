import { expectNone, expectOnly, nth, type Slip } from '../modelPlan';

const slips: readonly Slip[] = [
  ...['V-1', 'V.0', 'V', 'V.01', 'IIII.1', 'v.1', 'A.1', 'V.1.2'].map((id): Slip => ({
    when: `the task id ${id}`,
    change: (plan) => (nth(plan.tasks, 6).id = id),
    code: 'plan.taskId',
    path: 'tasks[6].id',
    read: id,
    advice: 'VIII.21',
  })),
  {
    when: 'a task whose id names another section than its component, as a warning',
    change: (plan) => (nth(plan.tasks, 6).id = 'VI.2'),
    code: 'plan.taskSection',
    path: 'tasks[6].id',
    read: 'VI.2',
    advice: 'bắt đầu bằng “V.”',
    severity: 'warning',
  },
  {
    when: 'a task of an unknown component',
    change: (plan) => (nth(plan.tasks, 6).component = 'TR9'),
    code: 'plan.component',
    path: 'tasks[6].component',
    read: 'TR9',
    advice: 'nội dung thành phần',
  },
  {
    when: 'a task whose lead is unknown',
    change: (plan) => (nth(plan.tasks, 0).lead.units = ['VPX']),
    code: 'plan.responsible',
    path: 'tasks[0].lead.units[0]',
    read: 'VPX',
    advice: 'đơn vị hoặc nhóm',
  },
  {
    when: 'a task with an unknown coordinating unit',
    change: (plan) => (nth(plan.tasks, 0).coordinating.units = ['VPX']),
    code: 'plan.responsible',
    path: 'tasks[0].coordinating.units[0]',
    read: 'VPX',
    advice: 'đơn vị hoặc nhóm',
  },
];

test.each(slips)('reports $when', expectOnly);

test.each([
  ['I', 'I.9'],
  ['IX', 'IX.10'],
  ['XIV', 'XIV.21'],
  ['XL', 'XL.100'],
])('accepts a row of section %s', (section, id) => {
  expectNone((plan) => {
    nth(plan.components, 4).section = section;
    nth(plan.tasks, 6).id = id;
  });
});
