/** The empty page of React and Fabric. */
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../test/browser/support/staticServer';
import { firstPaint, longestTask, watchTasks } from './pageCosts';

export interface OpeningCosts {
  /** Milliseconds until something is seen. */
  readonly paint: number;
  /** Milliseconds until it can be used. */
  readonly ready: number;
  /** Milliseconds of the longest task. */
  readonly longest: number;
}

export async function peerCosts(browser: Browser, folder: string): Promise<OpeningCosts> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchTasks);
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Yes' }).waitFor();
    const ready = await page.evaluate(() => performance.now());
    const frame = page.mainFrame();
    return { paint: await firstPaint(frame), ready, longest: await longestTask(frame) };
  } finally {
    await page.close();
    await server.close();
  }
}
