/** Takes pictures of every page, to be looked at after a change of looks: `npm run build && npm run picture:all`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Plan } from '../src/core/plan/types';
import type { Language } from '../src/locales/language';
import { LANGUAGES } from '../src/locales/language';
import { THEMES } from '../src/look/palettes';
import type { Theme } from '../src/look/palettes';
import { BUILT_IN_PLANS } from '../src/plans';
import { launchChromium } from '../test/browser/support/chromium';
import { FILE_VIEWS } from '../test/browser/support/fileViews';
import { DIST } from '../test/browser/support/freshBuild';
import { PANE, Visitor } from '../test/browser/support/pageUnderTest';
import type { PaneUnderTest } from '../test/browser/support/paneUnderTest';
import {
  bookToCheck,
  DEMO_VIEWS,
  FOLDED_VIEWS,
  START_VIEWS,
} from '../test/browser/support/paneViews';
import { openPane } from '../test/browser/support/paneWalk';
import { serveFolder } from '../test/browser/support/staticServer';

const FOLDER = join(__dirname, '..', 'out', 'pictures');
/** The narrowest pane that Excel allows is not far below the first, few make it wider than the second. */
const OTHER_WIDTHS = [300, 450];
/** More than this no picture of the browser holds. */
const MOST_HEIGHT = 16_000;

type Looks = readonly Theme[];

async function take(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled' });
  await writeFile(join(FOLDER, `${name}.png`), png);
  console.log(`${String(Math.ceil(png.length / 1024)).padStart(5)} KB  ${name}.png`);
}

/** The view in these looks; names say page, language and look. */
async function takeLooks(page: Page, name: string, looks: Looks): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    // What is in view is in the last frame: the page of Excel has none of its own looks.
    await page.frames().at(-1)?.locator(`html[data-theme=${colorScheme}]`).waitFor();
    await take(page, `${name}-${colorScheme}`);
  }
}

/** Makes the pane as high as its page, so that a picture holds all of it. */
async function fitHeight(pane: PaneUnderTest, width: number): Promise<void> {
  await pane.resize({ width, height: PANE.height });
  const height = await pane.frame.evaluate(() => {
    window.scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  await pane.resize({ width, height: Math.min(height, MOST_HEIGHT) });
}

async function takePane(browser: Browser, plan: Plan, language: Language, width: number) {
  const looks: Looks = width === PANE.width ? THEMES : ['light'];
  const mark = width === PANE.width ? language : `${language}-${width}`;
  for (const [book, views] of [
    [null, START_VIEWS],
    [bookToCheck(plan), [...FOLDED_VIEWS, ...DEMO_VIEWS]],
  ] as const) {
    const opened = await openPane(browser, language, book, { width });
    const { pane } = opened;
    for (const { name, open } of views) {
      await open(opened, language);
      await fitHeight(pane, width);
      await takeLooks(pane.page, `bang-${name}-${mark}`, looks);
    }
    await pane.close();
  }
}

async function takeFileMode(browser: Browser, origin: string, language: Language): Promise<void> {
  const visitor = await Visitor.come(browser, origin, { language });
  const page = await visitor.open();
  for (const { name, open } of FILE_VIEWS) {
    await open(page);
    await takeLooks(page.page, `trang-${name}-${language}`, THEMES);
  }
  const second = await visitor.open();
  await takeLooks(second.page, `trang-the-thu-hai-${language}`, THEMES);
  await visitor.leave();
}

async function takeAll(): Promise<void> {
  const plan = await BUILT_IN_PLANS[0]?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const [browser, server] = [await launchChromium(), await serveFolder(DIST)];
  try {
    for (const language of LANGUAGES) {
      await takePane(browser, plan, language, PANE.width);
      await takeFileMode(browser, server.origin, language);
    }
    for (const width of OTHER_WIDTHS) await takePane(browser, plan, 'vi', width);
  } finally {
    await browser.close();
    await server.close();
  }
}

void takeAll();
