/**
 * The self-check: the contract suite and the questions, in the open workbook, if that is a scratch
 * one. Afterwards the workbook is as it was before.
 */
import { ExcelHost } from '../../src/host/excel/excelHost';
import type { Host } from '../../src/host/host';
import { describeHostContract, type MakeHost } from '../host/contract';
import { chartsSeenBy } from './excel/chartsInExcel';
import { CountedRun } from './excel/countedRun';
import { DeskInExcel } from './excel/deskInExcel';
import { ScratchBook, type Occupied } from './excel/scratchBook';
import { PROBES, runProbe, type ProbeResult } from './probes/runProbes';
import { faultLines } from './runner/faultLines';
import { runTests, type TestResult } from './runner/runTests';
import { collectTests, type TestCase } from './runner/suite';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface SelfCheckOptions {
  readonly run: typeof Excel.run;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly now: () => number;
  /** Milliseconds that a single test may take. */
  readonly timeLimit: number;
  readonly isStopped?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** The host under test; ExcelHost unless said. */
  readonly hostOver?: (run: typeof Excel.run) => Host;
}

export interface Findings {
  readonly tests: readonly TestResult[];
  readonly probes: readonly ProbeResult[];
  /** Why the workbook could not be brought back to what it was; empty when it was. */
  readonly cleanup: readonly string[];
}

export type Outcome =
  | { readonly kind: 'refused'; readonly occupied: Occupied }
  | { readonly kind: 'done'; readonly findings: Findings; readonly book: ScratchBook };

class SelfCheck {
  private readonly counted: CountedRun;
  private readonly tests: readonly TestCase[];
  private done = 0;

  constructor(private readonly options: SelfCheckOptions) {
    this.counted = new CountedRun(options.run);
    this.tests = collectTests(() => describeHostContract('contract', this.makeHost));
  }

  private book: ScratchBook | null = null;

  async run(): Promise<Outcome> {
    const opened = await ScratchBook.open(this.counted.run);
    if (!opened.ok) return { kind: 'refused', occupied: opened.occupied };
    this.book = opened.book;
    const tests = await this.runSuite();
    const isWhole = tests.every(({ status }) => status !== 'notRun');
    const probes = isWhole ? await this.runProbes(opened.book) : [];
    return {
      kind: 'done',
      findings: { tests, probes, cleanup: await this.cleanUp(opened.book) },
      book: opened.book,
    };
  }

  private readonly makeHost: MakeHost = async () => {
    const { run } = this.counted;
    const { hostOver, isSetSupported } = this.options;
    await this.book?.reset();
    return {
      host: hostOver?.(run) ?? new ExcelHost(run),
      desk: new DeskInExcel(run),
      charts: chartsSeenBy(run, isSetSupported),
    };
  };

  private step(): void {
    this.done += 1;
    const total = this.tests.length + PROBES.length;
    this.options.onProgress?.({ done: this.done, total });
  }

  private runSuite(): Promise<TestResult[]> {
    const { now, timeLimit, isStopped } = this.options;
    return runTests(this.tests, {
      now,
      timeLimit,
      syncs: () => this.counted.syncs,
      onResult: () => this.step(),
      ...(isStopped === undefined ? {} : { isStopped }),
    });
  }

  private async runProbes(book: ScratchBook): Promise<ProbeResult[]> {
    const { isSetSupported, timeLimit, isStopped } = this.options;
    const results: ProbeResult[] = [];
    for (const probe of PROBES) {
      if (isStopped?.() === true) break;
      const { run } = this.counted;
      const result = await runProbe(probe, { run, book, isSetSupported, timeLimit });
      results.push(result);
      this.step();
      if (result.mayStillRun) break;
    }
    return results;
  }

  private async cleanUp(book: ScratchBook): Promise<readonly string[]> {
    try {
      await book.reset();
      return [];
    } catch (error) {
      return faultLines(error);
    }
  }
}

/** @throws what Excel says when the workbook cannot even be looked at */
export function selfCheck(options: SelfCheckOptions): Promise<Outcome> {
  return new SelfCheck(options).run();
}
