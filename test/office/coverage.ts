/** Counts how often books reach each case of the rules: what is not reached is not tested. */
import type { Source } from '../../src/core/measure/resolve';
import type { Score } from '../../src/core/measure/score';
import type { IndicatorScore } from '../../src/core/measure/scoreBook';
import { STATUS_WORDS } from '../../src/core/measure/status';
import { TREND_WORDS } from '../../src/core/measure/trend';
import { FAULT_SENTENCES } from '../../src/core/measure/whyWords';
import { PERIODS } from '../../src/core/period';
import { READING_TYPES, STATES } from '../../src/core/readingWords';
import type { Book } from '../../src/core/book';
import { BUDGET_FAULTS, checkBudget } from '../../src/core/budget/budgetCheck';
import { checkProgress, PROGRESS_FAULTS } from '../../src/core/tasks/progressCheck';
import { TASK_VERDICTS } from '../../src/core/tasks/taskState';
import { progressContext, taskStates } from '../../src/core/tasks/taskStates';
import { budgetContext } from '../../src/sheets/budget/budgetSheet';
import { NOT_DUE_WORDS } from '../../src/sheets/calculation/scoreColumns';

const SOURCES = { province: '', lead: '', units: '' } satisfies Record<Source, string>;

/** Ways to begin the sentence of the outlook, by what it says. */
const OUTLOOKS: Readonly<Record<string, RegExp>> = {
  'already there': /đã ở mức mục tiêu/,
  'likely at this pace': /^Có khả năng: cần/,
  'hard at this pace': /^Khó hoàn thành: cần/,
  'too few points': /^Chưa đủ số liệu/,
  'no year left': /^Chưa đạt mục tiêu năm/,
  'in the places aimed at': /^Đang trong/,
  'outside them': /^Đang ngoài/,
  'no final target': /^Không đặt mục tiêu năm/,
};

/** Parts of the sentence that only some books have. */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  'units left out of a pool': /đơn vị không có số để cộng/,
  'units in which nothing arose': /đơn vị không phát sinh/,
  'all of a pool assigned': /Cộng từ \d+\/\d+ đơn vị được giao/,
  'some of a pool assigned': /Cộng từ \d+ đơn vị \(\d+\/\d+ đơn vị được giao\)/,
  'nobody assigned': /Cộng từ \d+ đơn vị[.;]/,
  'units beside the province': /Số cộng từ đơn vị là/,
  'provisional inside the year': /Tạm tính/,
  'width of “=”': /±/,
  'better by being lower': /tốt hơn mục tiêu/,
  'exactly on a strict target': /bằng mức này/,
  'switched off': /^Chỉ tiêu đã tắt/,
  'not done': /mục tiêu hoàn thành: (?:không|chưa) đạt mục tiêu/,
  'units that have not done it': /đơn vị chưa thực hiện/,
  'count with a leading zero': / 0[1-9] lượt/,
  'a million and more': /\d\.\d{3}\.\d{3}/,
  'more than two decimals': /,\d{3}/,
  'rising where it should fall': / tăng \d/,
};

function named(subject: string, cases: readonly string[]): string[] {
  return cases.map((known) => `${subject}: ${known}`);
}

/** How many rows say why something is not met. */
const EXPLAINED = ['nobody', 'one', 'several'] as const;

/** Everything that random books have to reach. */
export const CASES: readonly string[] = [
  ...named('verdict', Object.keys(STATUS_WORDS)),
  ...named('fault', Object.keys(FAULT_SENTENCES)),
  ...named('source', Object.keys(SOURCES)),
  ...named('not due', Object.keys(NOT_DUE_WORDS)),
  ...named('state', STATES),
  ...named('type', READING_TYPES),
  ...named('trend', Object.values(TREND_WORDS)),
  ...named('period', PERIODS),
  ...named('outlook', Object.keys(OUTLOOKS)),
  ...named('explained by', EXPLAINED),
  ...named('sentence', Object.keys(SENTENCES)),
];

function matching(patterns: Readonly<Record<string, RegExp>>, text: string): string[] {
  return Object.keys(patterns).filter((name) => patterns[name]?.test(text) === true);
}

/** Cases of a score of the chosen year and period, which has all steps. */
function casesOf({ verdict, resolution, notDue, period }: Score): string[] {
  const { fault, source, state, type } = resolution;
  return [
    `verdict: ${verdict}`,
    `period: ${period}`,
    ...(fault === null ? [] : [`fault: ${fault}`]),
    ...(source === null ? [] : [`source: ${source}`]),
    ...(notDue === null ? [] : [`not due: ${notDue}`]),
    ...(state === null ? [] : [`state: ${state}`]),
    ...(type === null ? [] : [`type: ${type}`]),
  ];
}

/** How often each case of {@link CASES} occurs, 0 included. */
export function coverage(scores: readonly IndicatorScore[]): Map<string, number> {
  const counts = new Map(CASES.map((known) => [known, 0]));
  for (const { current, why, trend, outlook, explanation } of scores) {
    const found = [
      ...casesOf(current),
      ...named('sentence', matching(SENTENCES, why.sentence)),
      ...named('outlook', matching(OUTLOOKS, outlook)),
      ...(explanation === null
        ? []
        : named('explained by', [EXPLAINED[Math.min(2, explanation.cause.rows)] ?? ''])),
      ...(trend === '' ? [] : [`trend: ${trend}`]),
    ];
    for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** Everything about tasks and money that random books have to reach. */
export const TASK_CASES: readonly string[] = [
  ...named('task', TASK_VERDICTS),
  ...named('progress', Object.keys(PROGRESS_FAULTS.words)),
  ...named('budget', Object.keys(BUDGET_FAULTS.words)),
];

function taskCasesOf(book: Book): string[] {
  const context = progressContext(book);
  const faults = book.progress.map((row) => checkProgress(row, context).fault);
  const slips = book.budget.map((line) => checkBudget(line, budgetContext(book)));
  const told = <T>(found: readonly (T | null)[]): T[] => found.filter((one) => one !== null);
  return [
    ...named(
      'task',
      [...taskStates(book).values()].map(({ verdict }) => verdict),
    ),
    ...named('progress', told(faults)),
    ...named('budget', told(slips)),
  ];
}

/** How often each case of {@link TASK_CASES} occurs, 0 included. */
export function taskCoverage(books: readonly Book[]): Map<string, number> {
  const counts = new Map(TASK_CASES.map((known) => [known, 0]));
  for (const one of books.flatMap(taskCasesOf)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
