/** What a page in Chromium has cost so far: paints, tasks, time of the main thread. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { median } from '../measure';

declare global {
  interface Window {
    /** Tasks over 50 ms, in milliseconds. */
    longTasks: { readonly start: number; readonly duration: number }[];
  }
}

/** Runs in every page before anything else of it. */
export function watchTasks(): void {
  window.longTasks = [];
  const noted = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.longTasks.push({ start: startTime, duration });
    }
  });
  noted.observe({ type: 'longtask', buffered: true });
}

/** Milliseconds of the longest task over 50 ms, 0 where there was none. */
export function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    window.longTasks.reduce((most, { duration }) => Math.max(most, duration), 0),
  );
}

export function forgetTasks(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    window.longTasks = [];
  });
}

/** Milliseconds from the page's beginning to its first content. */
export function firstPaint(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
}

/** Milliseconds of the main thread. */
export interface Work {
  /** Of scripts, with what follows their promises. */
  readonly script: number;
  /** Of all tasks: scripts, styles, layout, painting. */
  readonly all: number;
}

/** Microseconds between two looks at what is running. */
const SAMPLING = 500;
const EDITS = 9;
/** What the profiler calls time in which no script runs. */
const NO_SCRIPT: ReadonlySet<string> = new Set(['(root)', '(idle)', '(program)']);

type Profile = Awaited<ReturnType<typeof stopped>>;

async function stopped(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

/** Milliseconds in which scripts ran. Chromium's own count of them leaves out what follows a promise. */
function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  return samples.reduce((sum, id, index) => {
    const runs = !NO_SCRIPT.has(names.get(id) ?? '(root)');
    // A look tells of the time until the next one.
    return runs ? sum + (timeDeltas[index + 1] ?? 0) / 1_000 : sum;
  }, 0);
}

export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    return new MainThread(session);
  }

  /**
   * Medians of edits, each from its begin until the page is at rest. Scripts are looked at in edits of their own, for
   * to look at them takes time of the main thread as well.
   * @param edit does the edit with this number
   */
  async ofEdits(edit: (number: number) => Promise<void>): Promise<Work> {
    const all: number[] = [];
    const script: number[] = [];
    for (let number = 0; number < EDITS; number += 1) {
      const before = await this.soFar();
      await edit(number);
      all.push((await this.soFar()) - before);
    }
    for (let number = EDITS; number < 2 * EDITS; number += 1) {
      await this.session.send('Profiler.start');
      await edit(number);
      script.push(scriptTime(await stopped(this.session)));
    }
    return { script: median(script), all: median(all) };
  }

  private async soFar(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  }
}

/** Resolves when the page has drawn what it had to draw. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
