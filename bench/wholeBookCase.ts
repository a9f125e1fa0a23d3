/**
 * One book of the full plan in a process of its own, so that its memory is its own: scored, specified,
 * written to a file, read again, refreshed. Prints what each step cost as JSON.
 * Arguments: number of readings, runs, the file to write.
 */
import { writeFileSync } from 'node:fs';
import { wholeBook } from '../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../src/commands/refresh';
import { scoreBook } from '../src/core/measure/scoreBook';
import { FileHost } from '../src/host/file/fileHost';
import { workbookSpec } from '../src/sheets/workbook';
import type { Times } from './measure';
import { liveBytes, median, timed } from './measure';
import { vinhPhuc } from './plan';
import { sampleBook } from './sample';

export type Step = 'score' | 'specify' | 'write' | 'read' | 'refresh';

type StepTimes = Readonly<Record<Step, Times>>;

export interface BookCase {
  readonly times: StepTimes;
  /** Bytes of the file. */
  readonly size: number;
  readonly formulas: number;
  readonly cells: number;
  /** Bytes that the opened book takes, all sheets read. */
  readonly held: number;
  /** Most memory that the process held, bytes. */
  readonly peak: number;
}

type Book = ReturnType<typeof sampleBook>;

async function opened(bytes: Uint8Array) {
  const host = FileHost.open(bytes);
  if (!host.ok) throw new Error('the file that was written cannot be opened');
  return { host: host.value, book: await host.value.read() };
}

/** Cập nhật đánh giá for another period of an opened file, and its bytes. */
async function refreshed(host: FileHost): Promise<Uint8Array> {
  const outcome = await planRefresh(host, { file: 'book.xlsx', selection: { period: 'year' } });
  if (!outcome.ok) throw new Error('the file that was written cannot be refreshed');
  await applyRefresh(host, outcome.value);
  return host.save();
}

async function once(book: Book): Promise<{ bytes: Uint8Array; times: StepTimes }> {
  const score = await timed(() => scoreBook(book));
  const specify = await timed(() => workbookSpec(book, score.value));
  const write = await timed(async () => {
    const host = FileHost.create({ title: specify.value.title });
    await host.apply(wholeBook(specify.value));
    return host.save();
  });
  const read = await timed(() => opened(write.value));
  const refresh = await timed(() => refreshed(read.value.host));
  return { bytes: write.value, times: { score, specify, write, read, refresh } };
}

/** What the book of the file holds, and the memory that it takes when all sheets are read. */
async function content(bytes: Uint8Array) {
  const before = liveBytes();
  const seen = await opened(bytes);
  const held = liveBytes() - before;
  const { sheets } = await seen.host.read();
  const filled = (rows: readonly (readonly unknown[] | undefined)[]): number =>
    rows.reduce((sum, row) => sum + (row ?? []).filter((cell) => cell !== null).length, 0);
  return {
    held,
    cells: sheets.reduce((sum, { values }) => sum + filled(values), 0),
    formulas: sheets.reduce((sum, { formulas }) => sum + filled(formulas), 0),
  };
}

function medians(all: readonly StepTimes[]): StepTimes {
  const of = (step: Step): Times => ({
    wall: median(all.map((times) => times[step].wall)),
    cpu: median(all.map((times) => times[step].cpu)),
  });
  return {
    score: of('score'),
    specify: of('specify'),
    write: of('write'),
    read: of('read'),
    refresh: of('refresh'),
  };
}

async function measureCase(count: number, runs: number, file: string): Promise<BookCase> {
  const book = sampleBook(await vinhPhuc(), count);
  const all: StepTimes[] = [];
  let bytes: Uint8Array = new Uint8Array(0);
  for (let run = 0; run < runs; run += 1) {
    const result = await once(book);
    all.push(result.times);
    bytes = result.bytes;
  }
  writeFileSync(file, bytes);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { times: medians(all), size: bytes.length, ...(await content(bytes)), peak };
}

const [count = '', runs = '', file = ''] = process.argv.slice(2);
void measureCase(Number(count), Number(runs), file).then((result) =>
  console.log(JSON.stringify(result)),
);
