/** Runs collected tests one after the other. Every one of them ends up in the results. */
import { ExpectationError } from './expectation';
import { faultLines } from './faultLines';
import { withExpect, type TestCase } from './suite';

export type Status =
  | 'passed'
  | 'failed'
  | 'error' /** This Excel cannot show what the test looks at. */
  | 'notSeen' /** The run ended before its turn came. */
  | 'notRun';

export interface TestResult {
  readonly name: string;
  readonly status: Status;
  readonly milliseconds: number;
  readonly syncs: number;
  /** Why it did not pass. */
  readonly fault: readonly string[];
}

/** What a test looks at cannot be seen in this version of Excel: neither passed nor failed. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

/** Whatever is asked next may meet what still runs. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface RunOptions {
  readonly now: () => number;
  /** Milliseconds that one test may take. A test beyond that ends the run: it may still be writing. */
  readonly timeLimit: number;
  /** Syncs with Excel so far. */
  readonly syncs?: () => number;
  readonly isStopped?: () => boolean;
  readonly onResult?: (result: TestResult) => void;
}

/** @throws NoAnswer when the work takes longer */
export async function within<T>(limit: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer after ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function runBodies({ before, body }: TestCase): Promise<void> {
  for (const each of before) await each();
  await body();
}

function statusOf(error: unknown): Status {
  if (error instanceof ExpectationError) return 'failed';
  return error instanceof NotSeen ? 'notSeen' : 'error';
}

interface Outcome {
  readonly result: TestResult;
  readonly mayStillRun: boolean;
}

async function runOne(test: TestCase, options: RunOptions): Promise<Outcome> {
  const syncs = options.syncs ?? ((): number => 0);
  const [startedAt, before] = [options.now(), syncs()];
  let error: unknown = null;
  let status: Status = 'passed';
  try {
    await within(options.timeLimit, () => runBodies(test));
  } catch (thrown) {
    error = thrown;
    status = statusOf(thrown);
  }
  const result = {
    name: test.name,
    status,
    milliseconds: Math.round(options.now() - startedAt),
    syncs: syncs() - before,
    fault: status === 'passed' ? [] : faultLines(error),
  };
  return { result, mayStillRun: error instanceof NoAnswer };
}

function notRun({ name }: TestCase): TestResult {
  return { name, status: 'notRun', milliseconds: 0, syncs: 0, fault: [] };
}

/** One result for each test, in their order. */
export function runTests(tests: readonly TestCase[], options: RunOptions): Promise<TestResult[]> {
  return withExpect(async () => {
    const results: TestResult[] = [];
    for (const test of tests) {
      if (options.isStopped?.() === true) break;
      const { result, mayStillRun } = await runOne(test, options);
      results.push(result);
      options.onResult?.(result);
      if (mayStillRun) break;
    }
    return [...results, ...tests.slice(results.length).map(notRun)];
  });
}
