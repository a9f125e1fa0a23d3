/**
 * Every page of the built pane, for those who see little, see no colours, use no mouse or hear it read. DESIGN: WCAG
 * 2.2 AA in light and dark; “forced colours; keyboard alone does everything; screen readers hear lights as words;
 * 200 % text; marks of Ẳ Ễ Ỗ unclipped”.
 */
import type { Browser, Frame } from 'playwright-core';
import type { Book } from '../../src/core/book';
import type { Language } from '../../src/locales/language';
import { vinhPhuc } from '../support/plans';
import { accessReport } from './support/axe';
import { launchChromium } from './support/chromium';
import {
  bareLights,
  cutTexts,
  focusWalk,
  lowLines,
  overflow,
  setTextSize,
} from './support/legible';
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

/** How else a pane is seen. */
const EYES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

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

function frame(): Frame {
  const found = pane.page.frames().at(-1);
  if (found === undefined) throw new Error('no pane');
  return found;
}

/** Looks at the open pane with other eyes, then as before. */
async function seenWith<T>(
  media: Parameters<PaneUnderTest['page']['emulateMedia']>[0],
  look: () => Promise<T>,
): Promise<T> {
  await pane.page.emulateMedia(media);
  try {
    return await look();
  } finally {
    await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}

function testView({ title, open }: PaneView, language: Language): void {
  describe(`${title} in ${language}`, () => {
    beforeAll(() => open(opened, language));

    test.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA in %s', async (theme) => {
      const report = await seenWith(EYES[theme], async () => {
        await pane.view.locator(`html[data-theme=${theme}]`).waitFor();
        return accessReport(frame());
      });
      expect(report.faults).toEqual([]);
      expect(report.kept).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
    });

    test('has lines that hold Ẳ Ễ Ỗ, and cuts no text', async () => {
      expect(await lowLines(frame())).toEqual([]);
      expect(await cutTexts(frame())).toEqual([]);
    });

    test('holds text of twice the size', async () => {
      await setTextSize(frame(), 200);
      const seen = { wider: await overflow(frame()), cut: await cutTexts(frame()) };
      await setTextSize(frame(), 100);
      expect(seen).toEqual({ wider: 0, cut: [] });
    });

    test.each(['light', 'dark', 'forced colours'] as const)(
      'shows where the focus is, and lights by shape and word, in %s',
      async (eyes) => {
        const seen = await seenWith(EYES[eyes], async () => ({
          ...(await focusWalk(pane.page, frame(), LAST_OF_MENU, STOPS)),
          bare: await bareLights(frame()),
        }));
        expect(seen).toEqual({ stops: expect.any(Number), unseen: [], bare: [] });
        expect(seen.stops).toBeGreaterThan(0);
      },
    );
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
