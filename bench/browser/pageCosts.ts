/** What a page in Chromium has cost so far: paints, tasks, time of the main thread. */
import type { CDPSession, Frame, Page } from 'playwright-core';

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

/** Milliseconds of the main thread: scripts, styles, layout and all else of its tasks. */
export interface Work {
  readonly script: number;
  readonly all: number;
}

export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new MainThread(session);
  }

  /** Of the work, from its begin until the page is at rest. */
  async during(work: () => Promise<void>): Promise<Work> {
    const before = await this.soFar();
    await work();
    const after = await this.soFar();
    return { script: after.script - before.script, all: after.all - before.all };
  }

  private async soFar(): Promise<Work> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string): number =>
      (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
    return { script: of('ScriptDuration'), all: of('TaskDuration') };
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
