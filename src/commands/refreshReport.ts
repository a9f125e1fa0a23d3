/** What `refresh` says of a workbook: as JSON for other programs, and in sentences for people. */
import type { Finding } from '../core/finding';
import { findingSentence } from '../core/finding';
import { countsOf, countsSentence } from '../core/measure/counts';
import type { IndicatorScore } from '../core/measure/scoreBook';
import type { Status } from '../core/measure/status';
import { STATUS_WORDS } from '../core/measure/status';
import { PERIOD_CODES, PERIOD_WORDS } from '../core/period';
import type { TargetBasis } from '../core/plan/types';
import { BASIS_WORDS } from '../core/words';
import type { Refreshed } from './refresh';

/** One indicator; numbers in its unit, words for grades and yes/no, null where there is none. */
export interface RefreshRow {
  readonly id: string;
  readonly component: string | null;
  readonly name: string;
  readonly unit: string;
  readonly target: number | string | null;
  readonly targetBasis: TargetBasis | null;
  readonly actual: number | string | null;
  readonly gap: number | null;
  /** % of the target. */
  readonly attainment: number | null;
  readonly status: Status;
  readonly why: string;
  readonly outlook: string;
}

export interface RefreshReport {
  readonly plan: string;
  readonly year: number;
  /** Code of the command line: nam, 6t, 9t, q1 … */
  readonly period: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly findings: readonly (Omit<Finding, 'place'> & {
    readonly file?: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly message: string;
  })[];
  readonly rows: readonly RefreshRow[];
}

/** The word of a place for grades, Có or Không for yes/no at the province, the number otherwise. */
function shown({ indicator, words }: IndicatorScore, value: number | null): number | string | null {
  if (value === null) return null;
  if (indicator.kind === 'grade') return words[value - 1] ?? null;
  if (indicator.kind === 'yesNo' && (value === 100 || value === 0))
    return words[value === 100 ? 0 : 1] ?? null;
  return value;
}

function rowOf(scored: IndicatorScore): RefreshRow {
  const { indicator, current, why, outlook } = scored;
  return {
    id: indicator.id,
    component: indicator.component,
    name: indicator.name,
    unit: indicator.unit,
    target: shown(scored, current.target),
    targetBasis: current.yearTarget?.basis ?? null,
    actual: shown(scored, current.actual),
    gap: current.gap,
    attainment: current.attainment,
    status: current.status,
    why: why.sentence,
    outlook,
  };
}

/** The whole result as plain data (DESIGN: Command line). */
export function refreshReport({ book, scores, findings }: Refreshed): RefreshReport {
  return {
    plan: book.plan.id,
    year: book.selection.year,
    period: PERIOD_CODES[book.selection.period],
    counts: countsOf(scores),
    findings: findings.map(({ place, ...finding }) => ({
      ...finding,
      ...(place.file === undefined ? {} : { file: place.file }),
      ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
      ...(place.cell === undefined ? {} : { cell: place.cell }),
      message: findingSentence({ ...finding, place }),
    })),
    rows: scores.map(rowOf),
  };
}

function basisNote(scored: IndicatorScore): string {
  const basis = scored.current.yearTarget?.basis;
  return basis === undefined ? '' : ` (${BASIS_WORDS.words[basis]})`;
}

/** Lines for people: counts, what is not met and why, what to look at. */
export function refreshLines(refreshed: Refreshed): string[] {
  const { book, scores, findings } = refreshed;
  const counts = countsOf(scores);
  const period = PERIOD_WORDS.words[book.selection.period];
  const off = scores.filter(({ current }) => current.status === 'off' || current.status === 'near');
  return [
    `Kế hoạch số ${book.plan.number}, ${period} ${book.selection.year}`,
    `${countsSentence(counts)}.`,
    '',
    off.length > 0
      ? 'Chỉ tiêu chưa đạt:'
      : counts.met === 0
        ? 'Chưa có chỉ tiêu nào được đánh giá.'
        : 'Không có chỉ tiêu nào chưa đạt.',
    ...off.map(
      (scored) =>
        `${STATUS_WORDS[scored.current.verdict].shape} ${scored.indicator.id}  ${scored.indicator.name}${basisNote(scored)}\n` +
        `    ${scored.why.sentence}`,
    ),
    ...(findings.length === 0 ? [] : ['', `Nội dung cần kiểm tra (${findings.length}):`]),
    ...findings.map((finding) => `- ${findingSentence(finding)}`),
  ];
}
