/** The words of the command line taken apart: what each command understands. */
import { parseArgs } from 'node:util';
import { isIsoDate } from '../core/calendar';
import { isSameFile } from './destination';
import { UsageError } from './usage';

const OPTIONS = {
  plan: { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  year: { type: 'string' },
  years: { type: 'string' },
  period: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  overwrite: { type: 'boolean' },
  id: { type: 'string' },
  target: { type: 'string' },
  document: { type: 'string' },
  date: { type: 'string' },
  share: { type: 'string' },
  points: { type: 'string' },
  places: { type: 'string' },
  steps: { type: 'string' },
} as const;

export interface Words {
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
  ['load', { rest: [0, 1], options: ['plan', 'out', 'today', 'overwrite'] }],
  ['refresh', { rest: [1, 1], options: ['year', 'period', 'today', 'out', 'in-place', 'json'] }],
  ['undo', { rest: [1, 1], options: ['out', 'in-place'] }],
  [
    'assign',
    { rest: [1, 1], options: ['id', 'year', 'target', 'document', 'date', 'out', 'in-place'] },
  ],
  ['what-if', { rest: [1, 1], options: ['share', 'points', 'places', 'steps'] }],
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

export function parse(argv: readonly string[]): Words & { readonly command: string } {
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

export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The day of --today. */
export function dayOf(option: string | boolean | undefined): string | undefined {
  const day = text(option);
  if (day !== undefined && !isIsoDate(day)) {
    throw new UsageError(`--today cần ngày dạng 2023-12-20, đọc được “${day}”.`);
  }
  return day;
}

/** Where a workbook is to be written, and whether that is the file it came from. */
export interface Destination {
  readonly path: string;
  readonly isInPlace: boolean;
}

/** Where the workbook is to be written; undefined where the command only reports. */
export function destinationOf(path: string, options: Words['options']): Destination | undefined {
  const out = text(options.out);
  if (out !== undefined && options['in-place'] === true)
    throw new UsageError('Chỉ dùng một trong --out và --in-place.');
  if (out !== undefined && isSameFile(path, out)) {
    throw new UsageError('--out trùng với sổ đưa vào. Muốn ghi đè thì dùng --in-place.');
  }
  if (options['in-place'] === true) return { path, isInPlace: true };
  return out === undefined ? undefined : { path: out, isInPlace: false };
}
