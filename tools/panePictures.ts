/** Pictures of the pane beside the demonstration, and of file mode, of the built pages. */
import type { Browser, Page } from 'playwright-core';
import { demoBook } from '../src/commands/demoBook';
import type { Plan } from '../src/core/plan/types';
import { textsOf } from '../src/locales/texts';
import { DIST } from '../test/browser/support/freshBuild';
import { PANE } from '../test/browser/support/pageUnderTest';
import { openExplanation, openPage, openPane, typeReading } from '../test/browser/support/paneWalk';
import type { OpenPane } from '../test/browser/support/paneWalk';
import { serveFolder } from '../test/browser/support/staticServer';

export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
}

const WINDOW = { width: 1366, height: 768 };
/** As high as it is wide as the others: the whole form is in view, from its heading to its button. */
const FORM = { width: 400, height: Math.round((400 * PANE.height) / PANE.width) };

async function pictureOf(name: string, page: Page): Promise<Picture> {
  return { name, png: await page.screenshot({ animations: 'disabled' }) };
}

/** Puts the first of these at an edge of the pane. */
async function scrollTo({ pane }: OpenPane, selector: string, block: 'start' | 'end') {
  const place = pane.view.locator(selector).first();
  await place.evaluate((element, edge) => element.scrollIntoView({ block: edge }), block);
}

async function vietnamesePictures(browser: Browser, plan: Plan): Promise<Picture[]> {
  const opened = await openPane(browser, 'vi', demoBook(plan));
  const { pane } = opened;
  const overview = await pictureOf('bang-tong-quan', pane.page);
  await openExplanation(pane);
  await scrollTo(opened, '.home li:has(details[open])', 'start');
  const explained = await pictureOf('bang-dien-giai', pane.page);
  await pane.resize(FORM);
  await typeReading(pane, 90);
  // Nothing flickers where the caret is.
  await pane.view.locator('.outcome').click();
  await scrollTo(opened, '.home', 'end');
  const entry = await pictureOf('bang-nhap-nhanh', pane.page);
  await pane.close();
  return [overview, explained, entry];
}

async function darkPicture(browser: Browser, plan: Plan): Promise<Picture> {
  const { pane } = await openPane(browser, 'en', demoBook(plan));
  await pane.page.emulateMedia({ colorScheme: 'dark' });
  await pane.view.locator('html[data-theme=dark]').waitFor();
  await openPage(pane, 'overview', 'en');
  const picture = await pictureOf('bang-tong-quan-en', pane.page);
  await pane.close();
  return picture;
}

/** @throws Error when the pages are not built */
export async function panePictures(browser: Browser, plan: Plan): Promise<Picture[]> {
  return [...(await vietnamesePictures(browser, plan)), await darkPicture(browser, plan)];
}

/** File mode with the workbook of the demonstration. */
export async function filePicture(browser: Browser): Promise<Picture> {
  const server = await serveFolder(DIST);
  const { file } = textsOf('vi');
  try {
    const page = await browser.newPage({ viewport: WINDOW, locale: 'vi-VN' });
    await page.goto(server.origin);
    await page.getByRole('button', { name: file.openDemo }).click();
    await page.locator('.sheet-grid').waitFor();
    // The pane has read the workbook, too.
    await page.locator('aside .overview-list').waitFor();
    return await pictureOf('trang-theo-doi', page);
  } finally {
    await server.close();
  }
}
