/** The commands of the command line: each takes its words and says what to print and how to exit. */
import { basename } from 'node:path';
import { applyLoad, planLoad } from '../commands/loadPlan';
import { applyRefresh, planRefresh } from '../commands/refresh';
import { refreshLines, refreshReport } from '../commands/refreshReport';
import { templateBook } from '../commands/template';
import type { Selection } from '../core/book';
import type { RunStamp } from '../core/log';
import { isoToSerial } from '../core/calendar';
import { findingSentence } from '../core/finding';
import { periodOfCode } from '../core/period';
import { FileHost } from '../host/file/fileHost';
import { BUILT_IN_PLANS } from '../plans';
import { isSameFile } from './destination';
import { openPlan, openWorkbook } from './files';
import { bookOfPlan, EMPTY_BOOK, EMPTY_TEMPLATE } from './overwriting';
import type { Clock, Result } from './result';
import { problem, written } from './result';
import { assign, tryTolerance, undo } from './runCommands';
import { UsageError } from './usage';
import type { Words } from './words';
import { dayOf, destinationOf, parse, text } from './words';

function plans(): Result {
  return { code: 0, out: BUILT_IN_PLANS.map(({ id, title }) => `${id}\t${title}`), err: [] };
}

async function check({ rest: [plan = ''] }: Words): Promise<Result> {
  const outcome = await openPlan(plan);
  if (!outcome.ok) return problem(outcome.findings);
  const { indicators, tasks, units, firstYear, lastYear } = outcome.value;
  const summary = `Kế hoạch hợp lệ: ${indicators.length} chỉ tiêu, ${tasks.length} nhiệm vụ, ${units.length} đơn vị, giai đoạn ${firstYear} - ${lastYear}.`;
  return { code: 0, out: [summary, ...outcome.findings.map(findingSentence)], err: [] };
}

async function template({ options }: Words): Promise<Result> {
  const match = /^(\d{4})-(\d{4})$/.exec(text(options.years) ?? '');
  const out = text(options.out);
  if (match === null || out === undefined)
    throw new UsageError('Lệnh template cần --years 2026-2030 và --out.');
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (first > last || last - first > 20)
    throw new UsageError('--years cần năm đầu không sau năm cuối, nhiều nhất 21 năm.');
  const { title, changes } = templateBook(first, last);
  const host = FileHost.create({ title });
  await host.apply(changes);
  return written({ path: out, over: EMPTY_TEMPLATE }, host, [`Đã tạo mẫu: ${out}`]);
}

async function load({ rest: [path], options }: Words, clock: Clock): Promise<Result> {
  const [planName, out] = [text(options.plan), text(options.out)];
  if (planName === undefined || out === undefined)
    throw new UsageError('Lệnh load cần --plan và --out.');
  if ([path, planName].some((input) => input !== undefined && isSameFile(input, out))) {
    throw new UsageError('--out trùng với tệp đưa vào. Ghi ra một tệp khác.');
  }
  const day = dayOf(options.today) ?? clock.today;
  const plan = await openPlan(planName);
  if (!plan.ok) return problem(plan.findings);
  const opened = path === undefined ? null : await openWorkbook(path);
  if (opened !== null && !opened.ok) return problem(opened.findings);
  const host =
    opened?.value ??
    FileHost.create({ title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.value.number}` });
  const overwrite = options.overwrite === true;
  const file = basename(path ?? out);
  const outcome = await planLoad(host, plan.value, day, { file, stamp: clock.stamp, overwrite });
  if (!outcome.ok) return problem(outcome.findings);
  const faults = await applyLoad(host, outcome.value, file);
  if (faults.length > 0) return problem(faults);
  const notes = [...plan.findings, ...outcome.findings].map(findingSentence);
  const over = path === undefined ? EMPTY_BOOK : bookOfPlan(plan.value.id);
  const done = [`Đã nạp kế hoạch ${plan.value.id} vào ${out}`, ...notes];
  return written({ path: out, over }, host, done);
}

function selectionOf(options: Words['options']): Partial<Selection> {
  const year = text(options.year);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new UsageError(`--year cần một năm, đọc được “${year}”.`);
  const code = text(options.period);
  const period = code === undefined ? undefined : periodOfCode(code);
  if (period === null)
    throw new UsageError(`--period cần nam, 6t, 9t, q1, q2, q3 hoặc q4; đọc được “${code ?? ''}”.`);
  const day = dayOf(options.today);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(period === undefined ? {} : { period }),
    ...(day === undefined ? {} : { review: isoToSerial(day) ?? 0 }),
  };
}

async function refresh({ rest: [path = ''], options }: Words, clock: Clock): Promise<Result> {
  const selection = selectionOf(options);
  const target = destinationOf(path, options);
  const host = await openWorkbook(path);
  if (!host.ok) return problem(host.findings);
  const { stamp } = clock;
  const outcome = await planRefresh(host.value, { file: basename(path), selection, stamp });
  if (!outcome.ok) return problem(outcome.findings);
  const refreshed = outcome.value;
  const { firstYear, lastYear } = refreshed.book.plan;
  const { year } = refreshed.book.selection;
  if (year < firstYear || year > lastYear) {
    throw new UsageError(`Năm ${year} ngoài kế hoạch (${firstYear} - ${lastYear}).`);
  }
  const isJson = options.json === true;
  const report = isJson
    ? [JSON.stringify(refreshReport(refreshed), null, 2)]
    : refreshLines(refreshed);
  if (target === undefined) return { code: 0, out: report, err: [] };
  await applyRefresh(host.value, refreshed);
  const over = target.isInPlace ? null : bookOfPlan(refreshed.book.plan.id);
  const done = isJson ? report : [...report, '', `Đã ghi ${target.path}`];
  return written({ path: target.path, over }, host.value, done);
}

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @param today the clock, `yyyy-mm-dd`
 * @param stamp who runs it when, for Nhật ký; midnight and nobody unless told
 * @throws UsageError when the words are not understood
 */
export async function run(
  argv: readonly string[],
  today: string,
  stamp: RunStamp = { at: isoToSerial(today) ?? 0, person: '' },
): Promise<Result> {
  const words = parse(argv);
  const clock: Clock = { today, stamp };
  switch (words.command) {
    case 'plans':
      return plans();
    case 'check':
      return check(words);
    case 'template':
      return template(words);
    case 'load':
      return load(words, clock);
    case 'undo':
      return undo(words, clock);
    case 'assign':
      return assign(words, clock);
    case 'what-if':
      return tryTolerance(words);
    default:
      return refresh(words, clock);
  }
}
