/** Asks a question, on a sheet of its own. */
import type { ScratchBook } from '../excel/scratchBook';
import { faultLines } from '../runner/faultLines';
import { NoAnswer, within } from '../runner/runTests';
import { CELL_PROBES } from './cells';
import { CHART_PROBES } from './charts';
import type { Asked, Probe } from './probe';
import { REFUSAL_PROBES } from './refusals';
import { RULE_PROBES } from './rules';
import { TABLE_PROBES } from './tables';

export const PROBES: readonly Probe[] = [
  ...CELL_PROBES,
  ...TABLE_PROBES,
  ...RULE_PROBES,
  ...CHART_PROBES,
  ...REFUSAL_PROBES,
];

export interface ProbeResult {
  readonly id: string;
  readonly question: string;
  /** Null when it ended in an error. */
  readonly answer: string | null;
  readonly fault: readonly string[];
  /** True when no answer came: the question may still be at work. */
  readonly mayStillRun: boolean;
}

export interface ProbeOptions {
  readonly run: typeof Excel.run;
  readonly book: Pick<ScratchBook, 'reset'>;
  readonly isSetSupported: Asked['isSetSupported'];
  readonly timeLimit: number;
}

const SHEET = 'Dò';

async function ask(probe: Probe, options: ProbeOptions): Promise<string> {
  const { run, book, isSetSupported } = options;
  await book.reset();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    await context.sync();
    return probe.ask({ context, sheet, isSetSupported });
  });
}

export async function runProbe(probe: Probe, options: ProbeOptions): Promise<ProbeResult> {
  const { id, question } = probe;
  try {
    const answer = await within(options.timeLimit, () => ask(probe, options));
    return { id, question, answer, fault: [], mayStillRun: false };
  } catch (error) {
    const mayStillRun = error instanceof NoAnswer;
    return { id, question, answer: null, fault: faultLines(error), mayStillRun };
  }
}
