/**
 * One command on a book of the full plan, in a process of its own and once, as an officer starts it.
 * Prints what it cost as JSON. Arguments: `load`, a number of readings, the file to write and the
 * order of its rows, or `refresh`, the file to open and the file to write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadBook } from '../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../src/commands/refresh';
import { FileHost } from '../src/host/file/fileHost';
import type { Times } from './measure';
import { timed } from './measure';
import { vinhPhuc } from './plan';
import { ORDERS, sampleBook } from './sample';

export interface CommandCost extends Times {
  /** Most memory that the process held, bytes. */
  readonly peak: number;
}

const NAME = 'book.xlsx';

/** Nạp kế hoạch into a new file, the readings with it. */
async function loading(count: string, target: string, named: string): Promise<Times> {
  const order = ORDERS.find((known) => known === named);
  const book = sampleBook(await vinhPhuc(), Number(count), order);
  return timed(async () => {
    const host = FileHost.create({ title: book.plan.title });
    const findings = await loadBook(host, book, NAME);
    if (findings.length > 0) throw new Error('the plan cannot be loaded into a new file');
    writeFileSync(target, host.save());
  });
}

/** Cập nhật đánh giá for another period, from file to file. */
function refreshing(source: string, target: string): Promise<Times> {
  return timed(async () => {
    const host = FileHost.open(readFileSync(source));
    if (!host.ok) throw new Error('the file that was written cannot be opened');
    const outcome = await planRefresh(host.value, { file: NAME, selection: { period: 'year' } });
    if (!outcome.ok) throw new Error('the file that was written cannot be refreshed');
    await applyRefresh(host.value, outcome.value);
    writeFileSync(target, host.value.save());
  });
}

const [command = '', source = '', target = '', order = ''] = process.argv.slice(2);
const work = command === 'load' ? loading(source, target, order) : refreshing(source, target);
void work.then(({ wall, cpu }) => {
  const cost: CommandCost = { wall, cpu, peak: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(cost));
});
