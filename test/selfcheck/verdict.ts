/** What the results come to, in numbers and in one sentence. */
import type { Status, TestResult } from './runner/runTests';

export type Counts = Readonly<Record<Status, number>>;

export interface Conclusion {
  readonly tests: readonly TestResult[];
  /** Why the workbook could not be cleaned up. */
  readonly cleanup: readonly string[];
  /** Errors that nobody caught while the self-check ran. */
  readonly stray: readonly string[];
}

export function countsOf(tests: readonly TestResult[]): Counts {
  const of = (status: Status): number => tests.filter((test) => test.status === status).length;
  return {
    passed: of('passed'),
    failed: of('failed'),
    error: of('error'),
    notSeen: of('notSeen'),
    notRun: of('notRun'),
  };
}

/** True only when every test ran and passed, and nothing else went wrong. */
export function isAllWell({ tests, cleanup, stray }: Conclusion): boolean {
  const isPassed = tests.length > 0 && tests.every(({ status }) => status === 'passed');
  return isPassed && cleanup.length === 0 && stray.length === 0;
}

const WORDS: readonly (readonly [Status, string])[] = [
  ['passed', 'đạt'],
  ['failed', 'không đạt'],
  ['error', 'gặp lỗi'],
  ['notSeen', 'Excel này không cho xem'],
  ['notRun', 'chưa chạy'],
];

/** e.g. `130 đạt, 2 không đạt, 1 gặp lỗi`. */
export function countsText(tests: readonly TestResult[]): string {
  const counts = countsOf(tests);
  return WORDS.filter(([status]) => status === 'passed' || counts[status] > 0)
    .map(([status, word]) => `${counts[status]} ${word}`)
    .join(', ');
}

const SEND = 'Bấm “Chép kết quả” và gửi cho nhóm phát triển.';

function opening(conclusion: Conclusion): string {
  const { failed, error, notRun } = countsOf(conclusion.tests);
  if (failed + error > 0) return 'Chưa đạt';
  if (notRun > 0 || conclusion.tests.length === 0) return 'Chưa chạy hết';
  if (conclusion.cleanup.length > 0) return 'Chưa dọn được sổ thử';
  if (conclusion.stray.length > 0) return 'Có lỗi nằm ngoài các phép kiểm tra';
  return 'Những gì xem được đều đạt';
}

export function verdictText(conclusion: Conclusion): string {
  const { tests } = conclusion;
  if (isAllWell(conclusion)) return `Đạt cả ${tests.length} phép kiểm tra. ${SEND}`;
  return `${opening(conclusion)}: ${countsText(tests)} trong ${tests.length} phép kiểm tra. ${SEND}`;
}
