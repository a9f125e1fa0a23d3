/** Random Hạn, Chủ trì hiện nay, rows of Tiến độ nhiệm vụ and of Kinh phí, with what people get wrong. */
import fc from 'fast-check';
import type { BudgetLine } from '../../src/core/budget/budgetLine';
import { AMOUNTS, BUDGET_SOURCES } from '../../src/core/budget/budgetLine';
import type { CellValue } from '../../src/core/cells';
import type { Selection } from '../../src/core/book';
import { PERIODS, PERIOD_WORDS } from '../../src/core/period';
import { yearsOf } from '../../src/core/plan/targets';
import type { Plan, Task } from '../../src/core/plan/types';
import type { TaskProgress } from '../../src/core/tasks/progress';
import { REPORT_STATES, REPORT_WORDS } from '../../src/core/tasks/progress';
import type { TaskEntry } from '../../src/core/tasks/taskEntry';
import { freshEntry } from '../../src/core/tasks/taskEntry';
import { BUDGET_TABLE } from '../../src/sheets/budget/budgetTable';
import { PROGRESS_TABLE } from '../../src/sheets/tasks/progressTable';

/** What may stand in any cell, whoever typed it. (LibreOffice takes a truth value for a number.) */
const NONSENSE: readonly CellValue[] = [
  null,
  ' ',
  'x',
  '*',
  '?',
  '~',
  '>5',
  '2023',
  7,
  -1,
  0,
  { error: '#N/A' },
  { error: '#REF!' },
];

type Weighted = readonly [weight: number, cells: readonly CellValue[]];

function among(...choices: readonly Weighted[]): fc.Arbitrary<CellValue> {
  const filled = choices.filter(([, cells]) => cells.length > 0);
  return fc.oneof(
    ...filled.map(([weight, cells]) => ({ weight, arbitrary: fc.constantFrom(...cells) })),
    { weight: 1, arbitrary: fc.constantFrom(...NONSENSE) },
  );
}

/** A day at the ends of years, on the review date, or beside them. */
function days(plan: Plan, { review }: Selection): readonly CellValue[] {
  const first = 44_562 + (plan.firstYear - 2022) * 365;
  return [review, review - 1, review + 1, first + 180, first + 364, first + 365, first + 800];
}

/** A few tasks, led as the plan has it, by two units, by nobody. */
export function someTasks({ tasks, units }: Plan): fc.Arbitrary<readonly Task[]> {
  const two = units.slice(0, 2).map(({ code }) => code);
  const led = (task: Task): fc.Arbitrary<Task> =>
    fc
      .constantFrom(task.lead.units, two, two, [])
      .map((codes) => ({ ...task, lead: { ...task.lead, units: codes } }));
  return fc
    .subarray([...tasks], { minLength: 1, maxLength: 6 })
    .chain((chosen) => fc.tuple(...chosen.map(led)));
}

export function randomEntries(plan: Plan, selection: Selection): fc.Arbitrary<TaskEntry[]> {
  const names = plan.units.map(({ name }) => name);
  const entry = (task: Task): fc.Arbitrary<TaskEntry> => {
    const fresh = freshEntry(task);
    return fc.record({
      task: fc.constant(task.id),
      due: among([12, [fresh.due]], [8, days(plan, selection)], [6, [null]]),
      currentLead: among(
        [12, [null]],
        [4, names],
        [2, [names.slice(0, 2).join('; '), 'Đơn vị lạ; Đơn vị khác']],
        [1, plan.groups.map(({ name }) => name)],
      ),
    });
  };
  return fc.tuple(...plan.tasks.map(entry));
}

function progressRow(plan: Plan, selection: Selection): fc.Arbitrary<Omit<TaskProgress, 'row'>> {
  const words = REPORT_STATES.map((state) => REPORT_WORDS.words[state]);
  const periods = PERIODS.map((period) => PERIOD_WORDS.words[period]);
  const ids = plan.tasks.slice(0, 3).map(({ id }) => id);
  return fc.record({
    task: among(
      [20, ids],
      [6, plan.tasks.map(({ id }) => id)],
      [2, ids.map((id) => id.toLowerCase())],
      [1, [null]],
    ),
    unit: among([20, plan.units.map(({ name }) => name)], [1, [null]]),
    year: among([20, [selection.year]], [10, yearsOf(plan)], [2, [plan.firstYear - 1, 2023.5]]),
    period: among([20, [PERIOD_WORDS.words[selection.period]]], [14, periods], [1, ['Tháng 5']]),
    state: among(
      [30, words],
      [6, words.slice(0, 2)],
      [2, ['Xong', words[0]?.toUpperCase() ?? '', null]],
    ),
    result: among([8, [null, 'Báo cáo số 12/BC ngày 1/6/2023']]),
    doneOn: among([10, [null]], [12, days(plan, selection)], [2, ['10/6/2023', 45_000.5]]),
    cause: among([8, [null, 'Chờ hướng dẫn']]),
    source: fc.constantFrom(null, 'Báo cáo của đơn vị'),
  });
}

export function randomProgress(plan: Plan, selection: Selection): fc.Arbitrary<TaskProgress[]> {
  return fc
    .array(progressRow(plan, selection), { maxLength: 14 })
    .map((rows) =>
      rows.map((cells, index) => ({ ...cells, row: PROGRESS_TABLE.headerRow + 1 + index })),
    );
}

const MONEY: readonly CellValue[] = [
  0, 12.5, 100, 100.000_000_000_4, 350, 1250.75, 999_999, 0.1, 0.2, 0.3,
];

function budgetRow(plan: Plan, { year }: Selection): fc.Arbitrary<Omit<BudgetLine, 'row'>> {
  const amount = among(
    [16, MONEY],
    [4, [null]],
    [2, [-50, 1_000_000, 110_000_000, '1.200', '12,5 triệu']],
  );
  const amounts = fc.record(
    Object.fromEntries(AMOUNTS.map((key) => [key, amount])) as Record<
      (typeof AMOUNTS)[number],
      typeof amount
    >,
  );
  const others = fc.record({
    order: among([8, [1, 2, 3]]),
    task: among([12, plan.tasks.map(({ id }) => id)], [4, [null, 'IX.1']]),
    item: among([8, ['Tập huấn', 'In ấn']]),
    unit: among([8, plan.units.map(({ name }) => name)]),
    year: among([20, [year]], [8, yearsOf(plan)], [1, [2099]]),
    source: among([10, [...BUDGET_SOURCES]], [3, ['Quỹ khác', 'NGÂN SÁCH TỈNH', null]]),
    decision: fc.constantFrom(null, 'QĐ số 5/QĐ-UBND'),
  });
  return fc.tuple(amounts, others).map(([money, cells]) => ({ ...money, ...cells }));
}

export function randomBudget(plan: Plan, selection: Selection): fc.Arbitrary<BudgetLine[]> {
  return fc
    .array(budgetRow(plan, selection), { maxLength: 8 })
    .map((rows) =>
      rows.map((cells, index) => ({ ...cells, row: BUDGET_TABLE.headerRow + 1 + index })),
    );
}
