/** What file mode has to say beside its views, for all eyes and hands: see accessTests. */
import type { Browser } from 'playwright-core';
import { VI } from '../../src/locales/vi';
import { SHEETS } from '../../src/sheets/names';
import { FIRST_ROW, modelBook, modelReadings } from '../support/modelBooks';
import { testAccess } from './support/accessTests';
import { launchChromium } from './support/chromium';
import { DIST } from './support/freshBuild';
import { givenBook } from './support/givenFiles';
import { fillStore, holdWork } from './support/hindrances';
import type { PageUnderTest } from './support/pageUnderTest';
import { Visitor } from './support/pageUnderTest';
import { readingColumn } from './support/sheetUnderTest';
import type { StaticServer } from './support/staticServer';
import { serveFolder } from './support/staticServer';

/** Stops of a walk with Tab: the toolbar, what the page has to say. */
const STOPS = 6;

const { file, shell } = VI;
const BOOK = modelBook(modelReadings({ value: 20 }));
const VALUE = readingColumn('value');

interface Saying {
  readonly title: string;
  /** Runs in the page before anything of it. */
  readonly before?: () => void;
  /** What stands before all that can be reached by keyboard; the name of the file unless told. */
  readonly start?: string;
  /** @returns the page that has it to say */
  readonly open: (visitor: Visitor) => Promise<PageUnderTest>;
}

/** A tab with the work, and another one. */
async function twoTabs(visitor: Visitor): Promise<[PageUnderTest, PageUnderTest]> {
  const first = await visitor.open();
  const given = await givenBook(BOOK);
  await first.openFile(given);
  await first.isStored(given.name);
  return [first, await visitor.open()];
}

async function typed(page: PageUnderTest, text: string): Promise<void> {
  await page.openFile(await givenBook(BOOK));
  await page.openSheet(SHEETS.readings);
  await page.sheet.type(FIRST_ROW, VALUE, text);
}

const SAYINGS: readonly Saying[] = [
  {
    title: 'the choice of a second tab',
    start: '.secondTab h2',
    open: async (visitor) => {
      const [, second] = await twoTabs(visitor);
      await second.page.getByRole('heading', { name: file.second.title }).waitFor();
      return second;
    },
  },
  {
    title: 'a tab whose work goes on in another one',
    open: async (visitor) => {
      const [first, second] = await twoTabs(visitor);
      await second.button(file.second.takeOver).click();
      await first.isTold(file.taken);
      await first.page.bringToFront();
      return first;
    },
  },
  {
    title: 'a formula that was typed, where the browser has no room for the work',
    before: fillStore,
    open: async (visitor) => {
      const page = await visitor.open();
      await typed(page, '=1+1');
      await page.isTold(file.formula(`I${FIRST_ROW}`));
      await page.isTold(file.keeping.full);
      return page;
    },
  },
  {
    title: 'the question before unsaved work goes, while a file waits',
    start: '.question h2',
    open: async (visitor) => {
      const page = await visitor.open();
      await typed(page, '44,5');
      await page.button(file.create).click();
      await page.drop(await givenBook(BOOK, 'khac.xlsx'));
      await page.page.getByRole('dialog').getByText(file.faults.busy('khac.xlsx')).waitFor();
      return page;
    },
  },
  {
    title: 'an opening and a command that last',
    before: holdWork,
    open: async (visitor) => {
      const page = await visitor.open();
      await page.button(shell.commands.loadPlan).click();
      await page.pane.getByRole('button', { name: shell.cancel }).waitFor();
      await page.choose(await givenBook(BOOK));
      await page.page.locator('.book').getByRole('button', { name: file.cancel }).waitFor();
      return page;
    },
  },
];

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(DIST);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(SAYINGS)('$title', ({ before, start = '.fileName', open }) => {
  let visitor: Visitor;
  let page: PageUnderTest;

  beforeAll(async () => {
    visitor = await Visitor.come(browser, server.origin, before === undefined ? {} : { before });
    page = await open(visitor);
  });

  afterAll(async () => {
    const { outside, complaints } = visitor;
    await visitor.leave();
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  });

  testAccess(() => {
    const frame = page.page.mainFrame();
    // A place that takes no focus: Tab leads on from there.
    return { page: page.page, frame, begin: () => frame.locator(start).click() };
  }, STOPS);
});
