/** What the results come to, in numbers and in one sentence. */
import type { Status, TestResult } from './runner/runTests';
import type { Findings } from './selfCheck';

export type Counts = Readonly<Record<Status, number>>;

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

/** True only when every test ran and passed, and the workbook was left clean. */
export function isAllWell({ tests, cleanup }: Findings): boolean {
  return (
    tests.length > 0 && tests.every(({ status }) => status === 'passed') && cleanup.length === 0
  );
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

export function verdictText(findings: Findings): string {
  const { tests, cleanup } = findings;
  const { failed, error, notSeen, notRun } = countsOf(tests);
  if (isAllWell(findings)) return `Đạt cả ${tests.length} phép kiểm tra. ${SEND}`;
  const counts = `${countsText(tests)} trong ${tests.length} phép kiểm tra.`;
  if (failed + error > 0) return `Chưa đạt: ${counts} ${SEND}`;
  if (notRun > 0) return `Chưa chạy hết: ${counts} ${SEND}`;
  if (cleanup.length > 0) return `Chưa dọn được sổ thử: ${counts} ${SEND}`;
  return `Những gì xem được đều đạt, còn ${notSeen} phép Excel này không cho xem: ${counts} ${SEND}`;
}
