import { expectNone, expectOnly, nth, type Slip } from '../modelPlan';

test.each(
  [
    [31, 6],
    [30, 2],
    [29, 2],
    [31, 11],
    [0, 5],
    [1, 13],
    [1, 0],
  ].map(([day = 0, month = 0]): Slip => ({
    when: `a duty before ${String(day)}/${String(month)}`,
    change: (plan) => (nth(plan.duties, 0).due = { rule: 'before', day, month }),
    code: 'plan.dutyDate',
    path: 'duties[0].due',
    read: `${String(day)}/${String(month)}`,
    advice: 'ngày, tháng có thật',
  })),
)('reports $when', expectOnly);

test.each<Slip>([
  {
    when: 'a second report for one period',
    change: (plan) => (nth(plan.duties, 1).period = 'halfYear'),
    code: 'plan.dutyPeriod',
    path: 'duties[1].period',
    read: 'halfYear',
    advice: 'Mỗi kỳ chỉ có một hạn',
  },
  {
    when: 'a report for a period that is due after a publication',
    change: (plan) => (nth(plan.duties, 2).period = 'q1'),
    code: 'plan.dutyPeriod',
    path: 'duties[2].period',
    read: 'q1',
    advice: 'ngày, tháng cố định',
  },
])('reports $when', expectOnly);

test.each([
  [31, 12],
  [28, 2],
  [30, 6],
  [1, 1],
])('accepts a duty before %d/%d', (day, month) => {
  expectNone((plan) => (nth(plan.duties, 0).due = { rule: 'before', day, month }));
});
