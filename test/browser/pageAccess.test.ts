/** Every view of file mode, for all eyes and hands: see accessTests. */
import type { Browser } from 'playwright-core';
import { testAccess } from './support/accessTests';
import { launchChromium } from './support/chromium';
import { FILE_VIEWS } from './support/fileViews';
import { DIST } from './support/freshBuild';
import type { PageUnderTest } from './support/pageUnderTest';
import { Visitor } from './support/pageUnderTest';
import type { StaticServer } from './support/staticServer';
import { serveFolder } from './support/staticServer';

/** Stops of a walk with Tab: the toolbar, what the page has to say, the workbook. */
const STOPS = 5;
/** Made of the same parts as others: opened on the way to the next. */
const LIKE_OTHERS = ['theo-doi', 'so-sai'];

let server: StaticServer;
let browser: Browser;
let visitor: Visitor;
let page: PageUnderTest;

beforeAll(async () => {
  server = await serveFolder(DIST);
  browser = await launchChromium();
  visitor = await Visitor.come(browser, server.origin);
  page = await visitor.open();
});

afterAll(async () => {
  const { outside, complaints } = visitor;
  await browser.close();
  await server.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

/** Presses a key so many times, and tells the parts of the page that the focus comes to. */
async function partsAfter(key: string, times: number): Promise<string[]> {
  const walked: string[] = [];
  while (walked.length < times) {
    await page.page.keyboard.press(key);
    const part = await page.page.evaluate((places) => {
      const { activeElement } = document;
      return places.find((place) => activeElement?.closest(place) !== null) ?? 'nowhere';
    }, PARTS);
    walked.push(part);
  }
  return walked;
}

const PARTS = ['dialog', '.toolbar', '.emptyBook', '[role=grid]', '.sheetTabs', '.pane'];

/** Where F6 leads, once around the page, from what stands in its middle. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  'bat-dau': ['.pane', '.toolbar', '.emptyBook'],
  'tong-quan': ['.sheetTabs', '.pane', '.toolbar', '[role=grid]'],
  'hoi-truoc-khi-thay': ['dialog'],
};

describe.each(FILE_VIEWS)('$title', ({ name, open, before }) => {
  beforeAll(() => open(page));

  if (LIKE_OTHERS.includes(name)) test('is reached', () => page.ready());
  else {
    testAccess(() => {
      const frame = page.page.mainFrame();
      // A place that takes no focus: Tab leads on from there.
      return { page: page.page, frame, begin: () => frame.locator(before ?? '.fileName').click() };
    }, STOPS);
  }

  const around = AROUND[name];
  if (around === undefined) return;
  test('F6 leads from part to part, Shift+F6 back: out of the cells, too', async () => {
    await page.page.locator('dialog button, .emptyBook button, [role=grid]').last().focus();
    expect(await partsAfter('F6', around.length)).toEqual(around);
    const back = [...around.slice(0, -1).reverse(), ...around.slice(-1)];
    expect(await partsAfter('Shift+F6', around.length)).toEqual(back);
  });
});
