/** The commands of the command line: each takes its words and says what to print and how to exit. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBook, loadBook } from '../commands/loadPlan';
import { applyRefresh, planRefresh } from '../commands/refresh';
import { refreshLines, refreshReport } from '../commands/refreshReport';
import { templateBook } from '../commands/template';
import type { Selection } from '../core/book';
import { isIsoDate, isoToSerial } from '../core/calendar';
import type { Finding } from '../core/finding';
import { findingSentence } from '../core/finding';
import { periodOfCode } from '../core/period';
import { FileHost } from '../host/file/fileHost';
import { BUILT_IN_PLANS } from '../plans';
import { isSameFile } from './destination';
import { openPlan, openWorkbook } from './files';
import {
  bookOfPlan,
  EMPTY_BOOK,
  EMPTY_TEMPLATE,
  nameFault,
  overwriteFault,
  type Replaceable,
} from './overwriting';
import { UsageError } from './usage';
import { writeWhole } from './writeWhole';

export interface Result {
  /** 0 done, 1 the input has a problem. Wrong usage throws {@link UsageError}. */
  readonly code: 0 | 1;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

const OPTIONS = {
  plan: { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  year: { type: 'string' },
  years: { type: 'string' },
  period: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Words {
  readonly rest: readonly string[];
  readonly options: {
    readonly [name in keyof typeof OPTIONS]?: string | boolean;
  };
}

interface Allowed {
  /** Fewest and most words after the command. */
  readonly rest: readonly [number, number];
  readonly options: readonly string[];
}

/** What each command understands. */
const ALLOWED: ReadonlyMap<string, Allowed> = new Map([
  ['plans', { rest: [0, 0], options: [] }],
  ['check', { rest: [1, 1], options: [] }],
  ['template', { rest: [0, 0], options: ['years', 'out'] }],
  ['load', { rest: [0, 1], options: ['plan', 'out', 'today'] }],
  ['refresh', { rest: [1, 1], options: ['year', 'period', 'today', 'out', 'in-place', 'json'] }],
]);

/** The words of the command line apart; what Node cannot take apart is wrong usage. */
function wordsOf(argv: readonly string[]): Words & { readonly command: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [command = '', ...rest] = positionals;
    return { command, rest, options: values };
  } catch {
    throw new UsageError(`Không hiểu: ${argv.join(' ')}`);
  }
}

function parse(argv: readonly string[]): Words & { readonly command: string } {
  const words = wordsOf(argv);
  const { command, rest, options } = words;
  const allowed = ALLOWED.get(command);
  if (allowed === undefined)
    throw new UsageError(command === '' ? 'Chưa ghi lệnh.' : `Không có lệnh “${command}”.`);
  const wrong = Object.keys(options).find((name) => !allowed.options.includes(name));
  if (wrong !== undefined) throw new UsageError(`Lệnh ${command} không có --${wrong}.`);
  if (rest.length < allowed.rest[0]) throw new UsageError(`Lệnh ${command} thiếu tên tệp.`);
  if (rest.length > allowed.rest[1])
    throw new UsageError(`Lệnh ${command} không hiểu “${rest[allowed.rest[1]] ?? ''}”.`);
  return words;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function problem(findings: readonly Finding[]): Result {
  return { code: 1, out: [], err: findings.map(findingSentence) };
}

function dayOf(option: string | boolean | undefined): string | undefined {
  const day = text(option);
  if (day !== undefined && !isIsoDate(day)) {
    throw new UsageError(`--today cần ngày dạng 2023-12-20, đọc được “${day}”.`);
  }
  return day;
}

interface Target {
  readonly path: string;
  /** What may be there already; null for the workbook itself (`--in-place`). */
  readonly over: Replaceable | null;
}

async function targetFault({ path, over }: Target, host: FileHost): Promise<Finding | null> {
  if (over === null) return null;
  return nameFault(path, host) ?? (await overwriteFault(path, over));
}

/** Saves a book, and says what is to be said once that is done. */
async function written(target: Target, host: FileHost, out: readonly string[]): Promise<Result> {
  const fault = (await targetFault(target, host)) ?? (await writeWhole(target.path, host.save()));
  return fault === null ? { code: 0, out, err: [] } : problem([fault]);
}

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

async function load({ rest: [path], options }: Words, today: string): Promise<Result> {
  const [planName, out] = [text(options.plan), text(options.out)];
  if (planName === undefined || out === undefined)
    throw new UsageError('Lệnh load cần --plan và --out.');
  if ([path, planName].some((input) => input !== undefined && isSameFile(input, out))) {
    throw new UsageError('--out trùng với tệp đưa vào. Ghi ra một tệp khác.');
  }
  const day = dayOf(options.today) ?? today;
  const plan = await openPlan(planName);
  if (!plan.ok) return problem(plan.findings);
  const book = freshBook(plan.value, day);
  const opened = path === undefined ? null : await openWorkbook(path);
  if (opened !== null && !opened.ok) return problem(opened.findings);
  const host =
    opened?.value ??
    FileHost.create({ title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.value.number}` });
  const findings = await loadBook(host, book, basename(path ?? out));
  if (findings.length > 0) return problem(findings);
  const notes = plan.findings.map(findingSentence);
  const done = [`Đã nạp kế hoạch ${plan.value.id} vào ${out}`, ...notes];
  return written({ path: out, over: EMPTY_BOOK }, host, done);
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

function targetOf(path: string, options: Words['options']): string | undefined {
  const out = text(options.out);
  if (out !== undefined && options['in-place'] === true)
    throw new UsageError('Chỉ dùng một trong --out và --in-place.');
  if (out !== undefined && isSameFile(path, out)) {
    throw new UsageError('--out trùng với sổ đưa vào. Muốn ghi đè thì dùng --in-place.');
  }
  return options['in-place'] === true ? path : out;
}

async function refresh({ rest: [path = ''], options }: Words): Promise<Result> {
  const selection = selectionOf(options);
  const target = targetOf(path, options);
  const host = await openWorkbook(path);
  if (!host.ok) return problem(host.findings);
  const outcome = await planRefresh(host.value, { file: basename(path), selection });
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
  const over = options['in-place'] === true ? null : bookOfPlan(refreshed.book.plan.id);
  const done = isJson ? report : [...report, '', `Đã ghi ${target}`];
  return written({ path: target, over }, host.value, done);
}

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @param today the clock, `yyyy-mm-dd`
 * @throws UsageError when the words are not understood
 */
export async function run(argv: readonly string[], today: string): Promise<Result> {
  const words = parse(argv);
  switch (words.command) {
    case 'plans':
      return plans();
    case 'check':
      return check(words);
    case 'template':
      return template(words);
    case 'load':
      return load(words, today);
    default:
      return refresh(words);
  }
}
