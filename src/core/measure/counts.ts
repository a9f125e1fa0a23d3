import type { IndicatorScore } from './scoreBook';
import type { Status } from './status';

/** How many indicators have each status. */
export function countsOf(scores: readonly IndicatorScore[]): Record<Status, number> {
  const counts: Record<Status, number> = {
    met: 0,
    near: 0,
    off: 0,
    noData: 0,
    notDue: 0,
    noTarget: 0,
    notAssessable: 0,
    invalid: 0,
  };
  for (const { current } of scores) counts[current.status] += 1;
  return counts;
}

/** The counts as a sentence without its full stop, for a report of a run. */
export function countsSentence(counts: Readonly<Record<Status, number>>): string {
  return (
    `Đạt, vượt ${counts.met}; gần đạt ${counts.near}; không đạt ${counts.off}; chưa có số liệu ${counts.noData}; ` +
    `chưa đến kỳ ${counts.notDue}; không đặt mục tiêu năm ${counts.noTarget}; không đánh giá ${counts.notAssessable}; ` +
    `số liệu cần kiểm tra ${counts.invalid}`
  );
}
