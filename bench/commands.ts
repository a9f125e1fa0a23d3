/** Our commands at a size: Nạp kế hoạch into a new file, Cập nhật đánh giá of that file. */
import { join } from 'node:path';
import type { CommandCost } from './commandCase';
import { median } from './measure';
import { runProgram } from './program';
import type { Order } from './sample';

export interface CommandCosts {
  readonly load: CommandCost;
  readonly refresh: CommandCost;
  /** The file that was loaded, before its refresh. */
  readonly file: string;
}

/** Medians of several processes. */
async function costOf(runs: number, given: readonly string[], notes: string): Promise<CommandCost> {
  const all: CommandCost[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { output } = await runProgram(process.execPath, given, notes);
    all.push(JSON.parse(output) as CommandCost);
  }
  const of = (part: keyof CommandCost): number => median(all.map((cost) => cost[part]));
  return { wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
}

/**
 * @param bundle commandCase.ts as the program ships
 * @param folder for the files
 */
export async function commandCosts(
  {
    readings,
    order,
    runs,
  }: { readonly readings: number; readonly order: Order; readonly runs: number },
  bundle: string,
  folder: string,
): Promise<CommandCosts> {
  const file = join(folder, `living-${readings}-${order}.xlsx`);
  const notes = `${file}.time`;
  const load = await costOf(runs, [bundle, 'load', String(readings), file, order], notes);
  const refresh = await costOf(runs, [bundle, 'refresh', file, `${file}.new.xlsx`], notes);
  return { load, refresh, file };
}
