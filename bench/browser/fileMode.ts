/** File mode: opening a file, typing into it, scrolling through a long sheet. */
import type { Browser, Page } from 'playwright-core';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { DIST } from '../../test/browser/support/freshBuild';
import { serveFolder } from '../../test/browser/support/staticServer';
import { drawn, firstPaint, forgetTasks, longestTask, MainThread, watchTasks } from './pageCosts';
import type { Work } from './pageCosts';
import type { OpeningCosts } from './peer';

const SCROLL_STEPS = 200;
const STEP_PIXELS = 2_400;
const PATIENCE = 300_000;

export interface FileModeCosts extends OpeningCosts {
  /** Milliseconds until the lights of the opened file are there, and the longest task meanwhile. */
  readonly opened: number;
  readonly openingTask: number;
  readonly typing: Work;
  readonly scrollSteps: number;
  readonly scrollTask: number;
}

async function open(page: Page, path: string): Promise<number> {
  const before = await page.evaluate(() => performance.now());
  await page.getByTestId('file').setInputFiles(path);
  // The lights of Tổng quan are buttons; the guided start shows lights, too.
  await page.locator('button[aria-pressed]').first().waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Lưu' }).and(page.locator(':enabled')).waitFor();
  return (await page.evaluate(() => performance.now())) - before;
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid').waitFor({ timeout: PATIENCE });
  await drawn(page);
}

/** Median of figures typed one below the other, from the keys to the drawn light. */
async function typingCosts(page: Page): Promise<Work> {
  await openSheet(page, SHEETS.readings);
  const grid = page.getByRole('grid');
  const column = columnOf(READING_TABLE, 'value') + 1;
  const row = READING_TABLE.headerRow + 2;
  await grid.locator(`[aria-rowindex="${row}"] [aria-colindex="${column}"]`).click();
  const thread = await MainThread.of(page);
  return thread.ofEdits(async (edit) => {
    await page.keyboard.type(String(10 + edit));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    await drawn(page);
  });
}

async function scrollTask(page: Page): Promise<number> {
  await openSheet(page, SHEETS.readings);
  await page.getByRole('grid').hover();
  await page.waitForTimeout(1_000);
  await forgetTasks(page.mainFrame());
  for (let step = 0; step < SCROLL_STEPS; step += 1) {
    await page.mouse.wheel(0, step % 5 === 4 ? 20 * STEP_PIXELS : STEP_PIXELS);
    await drawn(page);
  }
  return longestTask(page.mainFrame());
}

interface Files {
  readonly typed: string;
  readonly scrolled: string;
}

export async function fileModeCosts(browser: Browser, files: Files): Promise<FileModeCosts> {
  const server = await serveFolder(DIST);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  const frame = page.mainFrame();
  try {
    await page.goto(server.origin);
    await page.locator('nav.menu').waitFor();
    const ready = await page.evaluate(() => performance.now());
    const opening = { paint: await firstPaint(frame), ready, longest: await longestTask(frame) };
    await forgetTasks(frame);
    const opened = await open(page, files.typed);
    const openingTask = await longestTask(frame);
    const typing = await typingCosts(page);
    const other = await context.browser()?.newContext({ viewport: { width: 1366, height: 768 } });
    if (other === undefined) throw new Error('no browser');
    await other.addInitScript(watchTasks);
    const long = await other.newPage();
    await long.goto(server.origin);
    await open(long, files.scrolled);
    const scrolled = await scrollTask(long);
    await other.close();
    const scroll = { scrollSteps: SCROLL_STEPS, scrollTask: scrolled };
    return { ...opening, opened, openingTask, typing, ...scroll };
  } finally {
    await context.close();
    await server.close();
  }
}
