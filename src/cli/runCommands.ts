/** undo, assign and what-if: commands on a workbook that lives already. */
import { basename } from 'node:path';
import type { AssignedTarget } from '../commands/assignTargets';
import { planAssign } from '../commands/assignTargets';
import { planUndo } from '../commands/undo';
import type { WhatIf } from '../commands/whatIf';
import { whatIf } from '../commands/whatIf';
import { parseDate } from '../core/calendar';
import { findingSentence } from '../core/finding';
import { readNumber } from '../core/intake/numberText';
import { sentenceNumber } from '../core/measure/show';
import { STATUS_WORDS } from '../core/measure/status';
import type { Plan, PlanTolerance } from '../core/plan/types';
import type { ChangeSet } from '../host/host';
import type { FileHost } from '../host/file/fileHost';
import { readBook } from '../sheets/readBook';
import { readPlan } from '../sheets/readPlan';
import { openWorkbook } from './files';
import { bookOfPlan } from './overwriting';
import type { Clock, Result } from './result';
import { problem, written } from './result';
import { UsageError } from './usage';
import type { Destination, Words } from './words';
import { destinationOf, text } from './words';

/** Writes the changes where that was asked for; else only says what would be done. */
async function finished(
  host: FileHost,
  changes: ChangeSet,
  target: Destination | undefined,
  out: readonly string[],
): Promise<Result> {
  if (target === undefined) return { code: 0, out, err: [] };
  const plan = readPlan(await host.read(), '');
  await host.apply(changes);
  const over = target.isInPlace ? null : bookOfPlan(plan.ok ? plan.value.id : '');
  return written({ path: target.path, over }, host, [...out, `Đã ghi ${target.path}`]);
}

export async function undo({ rest: [path = ''], options }: Words, clock: Clock): Promise<Result> {
  const target = destinationOf(path, options);
  const host = await openWorkbook(path);
  if (!host.ok) return problem(host.findings);
  const outcome = await planUndo(host.value, { file: basename(path), stamp: clock.stamp });
  if (!outcome.ok) return problem(outcome.findings);
  const { run, action, edits, changes } = outcome.value;
  const kept = outcome.findings.map(findingSentence);
  const out = [
    `Hoàn tác lần ${run} (${action}): ${edits.length} ô trả lại giá trị cũ, ${kept.length} ô giữ nguyên.`,
    ...kept.map((sentence) => `- ${sentence}`),
  ];
  return finished(host.value, changes, target, out);
}

/** A number as Vietnamese officers write it, or a word for grades and yes/no. */
function valueOf(typed: string): number | string {
  const read = readNumber(typed, null, 'decimal');
  return read.kind === 'number' ? read.value : typed;
}

function assignedTarget(options: Words['options']): AssignedTarget {
  const [id, year, target] = [text(options.id), text(options.year), text(options.target)];
  const [number, day] = [text(options.document), text(options.date)];
  if (id === undefined || year === undefined || target === undefined) {
    throw new UsageError('Lệnh assign cần --id, --year và --target.');
  }
  if (number === undefined || day === undefined) {
    throw new UsageError('Lệnh assign cần --document (số, ký hiệu) và --date của văn bản giao.');
  }
  const date = parseDate(day);
  if (date === null) throw new UsageError(`--date cần ngày dạng 2023-01-15, đọc được “${day}”.`);
  return { id, year: Number(year), value: valueOf(target), document: { number, date } };
}

export async function assign({ rest: [path = ''], options }: Words, clock: Clock): Promise<Result> {
  const wanted = assignedTarget(options);
  const target = destinationOf(path, options);
  const host = await openWorkbook(path);
  if (!host.ok) return problem(host.findings);
  const { stamp } = clock;
  const outcome = await planAssign(host.value, [wanted], { file: basename(path), stamp });
  if (!outcome.ok) return problem(outcome.findings);
  const { edits, changes } = outcome.value;
  const out = [
    `Giao ${wanted.id} năm ${wanted.year}: ${String(wanted.value)} theo văn bản số ${wanted.document.number}; ${edits.length} ô được sửa.`,
  ];
  return finished(host.value, changes, target, out);
}

const TOLERANCE_OPTIONS = {
  share: 'share',
  points: 'maxPoints',
  places: 'minPlaces',
  steps: 'steps',
} as const satisfies Record<string, keyof PlanTolerance>;

function toleranceOf(options: Words['options']): Partial<PlanTolerance> {
  const entries = Object.entries(TOLERANCE_OPTIONS).flatMap(([option, part]) => {
    const typed = text(options[option as keyof typeof TOLERANCE_OPTIONS]);
    if (typed === undefined) return [];
    const read = readNumber(typed, null, 'decimal');
    if (read.kind !== 'number' || read.value < 0) {
      throw new UsageError(`--${option} cần một số không âm, đọc được “${typed}”.`);
    }
    return [[part, read.value] as const];
  });
  if (entries.length === 0) {
    throw new UsageError(
      'Lệnh what-if cần ít nhất một trong --share, --points, --places, --steps.',
    );
  }
  return Object.fromEntries(entries);
}

function toleranceText({ share, maxPoints, minPlaces, steps }: PlanTolerance): string {
  const shown = (value: number): string => sentenceNumber(value, 9);
  return `${shown(share)}% mục tiêu, tối đa ${shown(maxPoints)} điểm %, tối thiểu ${shown(minPlaces)} bậc, nhóm/loại ${shown(steps)} bậc`;
}

function whatIfLines(plan: Plan, { tolerance, ownTolerance, changed }: WhatIf): string[] {
  return [
    `Ngưỡng đang dùng: ${toleranceText(plan.tolerance)}.`,
    `Ngưỡng thử: ${toleranceText(tolerance)}.`,
    `${changed.length} chỉ tiêu đổi đánh giá; ${ownTolerance} chỉ tiêu có ngưỡng riêng, không phụ thuộc ngưỡng này. Sổ không thay đổi.`,
    ...changed.map(
      ({ id, name, before, after }) =>
        `- ${id}  ${name}: ${STATUS_WORDS[before].word} → ${STATUS_WORDS[after].word}`,
    ),
  ];
}

export async function tryTolerance({ rest: [path = ''], options }: Words): Promise<Result> {
  const tolerance = toleranceOf(options);
  const host = await openWorkbook(path);
  if (!host.ok) return problem(host.findings);
  const read = readBook(await host.value.read(), basename(path));
  if (!read.ok) return problem(read.findings);
  const { plan } = read.value;
  return { code: 0, out: whatIfLines(plan, whatIf(read.value, tolerance)), err: [] };
}
