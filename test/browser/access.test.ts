/** Every page of the built pane, for all eyes and hands: see accessTests. */
import type { Browser } from 'playwright-core';
import type { Book } from '../../src/core/book';
import type { Language } from '../../src/locales/language';
import { vinhPhuc } from '../support/plans';
import { testAccess } from './support/accessTests';
import { launchChromium } from './support/chromium';
import type { PaneUnderTest } from './support/paneUnderTest';
import {
  bookToCheck,
  DEMO_VIEWS,
  MISSING_VIEW,
  OVERVIEW_VIEW,
  START_VIEWS,
} from './support/paneViews';
import type { PaneView } from './support/paneViews';
import { openPane } from './support/paneWalk';
import type { OpenPane } from './support/paneWalk';

/** Stops of a walk with Tab: enough to meet each kind of control of a page. */
const STOPS = 16;
/** Behind it come messages and the page. */
const LAST_OF_MENU = '.menu li:last-child button';

let browser: Browser;
let opened: OpenPane;
let pane: PaneUnderTest;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openIt(language: Language, book: Book | null): Promise<void> {
  opened = await openPane(browser, language, book);
  ({ pane } = opened);
}

async function closePane(): Promise<void> {
  const { outside, complaints } = pane;
  await pane.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
}

function testView({ title, open }: PaneView, language: Language): void {
  describe(`${title} in ${language}`, () => {
    beforeAll(() => open(opened, language));
    testAccess(() => {
      const { page, frame } = pane;
      return { page, frame, begin: () => frame.locator(LAST_OF_MENU).focus() };
    }, STOPS);
  });
}

describe('a workbook without a plan', () => {
  beforeAll(() => openIt('vi', null));
  afterAll(closePane);
  for (const view of START_VIEWS) testView(view, 'vi');
});

describe('the demonstration', () => {
  beforeAll(() => openIt('vi', bookToCheck(vinhPhuc())));
  afterAll(closePane);
  for (const view of DEMO_VIEWS) testView(view, 'vi');
});

describe('the demonstration in an English Office', () => {
  beforeAll(() => openIt('en', bookToCheck(vinhPhuc())));
  afterAll(closePane);
  for (const view of [OVERVIEW_VIEW, MISSING_VIEW]) testView(view, 'en');
});
