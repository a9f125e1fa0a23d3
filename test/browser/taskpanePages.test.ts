/** Every page of the built pane, reached by keyboard alone, in the narrow panes of small screens. */
import { textsOf } from '../../src/locales/texts';
import type { PageName } from '../../src/pane/paneState';
import { PAGES } from '../../src/pane/paneState';
import { SHEETS } from '../../src/sheets/names';
import { MODEL_ID } from '../support/modelBooks';
import { paneScene } from './support/paneScene';

/** More presses than there is to go through before the menu. */
const PATIENCE = 40;

const scene = paneScene();

type Key = 'Tab' | 'Shift+Tab';

interface Focused {
  readonly text: string;
  readonly label: string;
  readonly isInMenu: boolean;
}

/** What has the focus, and whether it stands in the menu. */
function focused(): Promise<Focused> {
  return scene.pane.frame.evaluate(() => {
    const { activeElement } = document;
    return {
      text: activeElement?.textContent ?? '',
      label: activeElement?.getAttribute('aria-label') ?? '',
      isInMenu: activeElement?.closest('nav.menu') !== null,
    };
  });
}

/** Goes to a button of the menu; from a page that is open the menu is behind. */
async function goTo(name: string, key: Key): Promise<void> {
  await pressUntil(key, ({ text, isInMenu }) => isInMenu && text === name);
}

/** Presses a key until that has the focus. @returns what had it on the way */
async function pressUntil(key: Key, isReached: (now: Focused) => boolean): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await scene.pane.page.keyboard.press(key);
    const now = await focused();
    if (isReached(now)) return way;
    way.push(now.text);
  }
  throw new Error(`the keyboard comes no further than ${way.join(', ')}`);
}

/** What can be seen and reaches over the edge of the pane. */
function cut(): Promise<string[]> {
  return scene.pane.frame.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
        return isSeen && (left < -0.5 || right > window.innerWidth + 0.5);
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
  );
}

interface Visit {
  readonly locale: string;
  readonly width: number;
}

const VISITS: readonly Visit[] = [
  { locale: 'vi-VN', width: 350 },
  { locale: 'vi-VN', width: 300 },
  { locale: 'vi-VN', width: 450 },
  { locale: 'en-US', width: 350 },
  { locale: 'en-US', width: 300 },
  { locale: 'en-US', width: 450 },
];

/** Opens every page, the first one last, and looks at it. */
async function visitAll(locale: string, headingOf: (page: PageName) => string): Promise<void> {
  const { shell } = textsOf(locale === 'vi-VN' ? 'vi' : 'en');
  const { view, page: window } = scene.pane;
  const [first, ...others] = PAGES;
  let key: Key = 'Tab';
  for (const page of [...others, first]) {
    await goTo(shell.pages[page], key);
    key = 'Shift+Tab';
    await window.keyboard.press('Enter');
    await view.locator('h2:focus', { hasText: headingOf(page) }).waitFor();
    const current = view.getByRole('navigation').locator('[aria-current=page]');
    expect(await current.innerText()).toBe(shell.pages[page]);
    const found = { page, overflow: await scene.pane.overflow(), cut: await cut() };
    expect(found).toEqual({ page, overflow: 0, cut: [] });
  }
}

describe('Tab', () => {
  const { shell, overview, coming } = textsOf('vi');

  async function open(page: PageName, heading: string): Promise<void> {
    await scene.openRead();
    await goTo(shell.pages[page], 'Tab');
    await scene.pane.page.keyboard.press('Enter');
    await scene.pane.view.locator('h2', { hasText: heading }).waitFor();
  }

  test('comes from the menu to what folds, which Enter opens', async () => {
    await open('overview', shell.pages.overview);
    await pressUntil('Tab', ({ label }) => label === overview.explainOf(MODEL_ID));
    await scene.pane.page.keyboard.press('Enter');
    await scene.row(MODEL_ID).getByText(overview.rule, { exact: true }).waitFor();
    expect(scene.excel.exits).toBe(0);
  });

  test('goes from the heading of a page through all of it, and only at its end to Excel', async () => {
    await open('report', coming.report.title);
    await scene.pane.view.locator('h2:focus').waitFor();
    const way = await pressUntil('Tab', () => scene.excel.exits > 0);
    // The key may be pressed once more before Excel has heard of it.
    expect([...new Set(way)]).toEqual([
      shell.commands.refresh,
      coming.openSheet(SHEETS.overview),
      coming.openSheet(SHEETS.track),
      coming.openPage(shell.pages.overview),
    ]);
  });
});

describe.each(VISITS)('in a pane of $width pixels, $locale', ({ locale, width }) => {
  const text = textsOf(locale === 'vi-VN' ? 'vi' : 'en');

  const headingOf = (page: PageName): string =>
    page === 'consolidate' || page === 'report' ? text.coming[page].title : text.shell.pages[page];

  test('every page of a workbook with a plan opens by keyboard, none wider than the pane', async () => {
    await scene.openRead(undefined, { width }, { locale });
    await visitAll(locale, headingOf);
  });

  test('without a plan the pages that need one tell how to begin', async () => {
    await scene.open({ locale }, { width });
    await scene.shown(text.shell.start.lead);
    const needPlan: readonly PageName[] = ['overview', 'readings', 'plan', 'units'];
    await visitAll(locale, (page) =>
      needPlan.includes(page) ? text.shell.start.title : headingOf(page),
    );
  });
});
