/** Every page of the built pane, reached by keyboard alone, in the narrow panes of small screens. */
import { textsOf } from '../../src/locales/texts';
import type { PageName } from '../../src/pane/paneState';
import { PAGES } from '../../src/pane/paneState';
import { paneScene } from './support/paneScene';

/** More presses than there is to go through before the menu. */
const PATIENCE = 40;

const scene = paneScene();

/** What has the focus: its text, and whether it stands in the menu. */
function focused(): Promise<{ readonly text: string; readonly isInMenu: boolean }> {
  return scene.pane.frame.evaluate(() => {
    const { activeElement } = document;
    return {
      text: activeElement?.textContent ?? '',
      isInMenu: activeElement?.closest('nav.menu') !== null,
    };
  });
}

/** Goes to a button of the menu; from a page that is open the menu is behind. */
async function goTo(name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await scene.pane.page.keyboard.press(key);
    const { text, isInMenu } = await focused();
    if (isInMenu && text === name) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

/** What can be seen and reaches over the edge of the pane. */
function cut(): Promise<string[]> {
  return scene.pane.frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
        return isSeen && (left < -0.5 || right > window.innerWidth + 0.5);
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`),
  );
}

interface Visit {
  readonly locale: string;
  readonly width: number;
}

const VISITS: readonly Visit[] = [
  { locale: 'vi-VN', width: 350 },
  { locale: 'vi-VN', width: 300 },
  { locale: 'en-US', width: 350 },
  { locale: 'en-US', width: 300 },
];

/** Opens every page, the first one last, and looks at it. */
async function visitAll(locale: string, headingOf: (page: PageName) => string): Promise<void> {
  const { shell } = textsOf(locale === 'vi-VN' ? 'vi' : 'en');
  const { view, page: window } = scene.pane;
  const [first, ...others] = PAGES;
  let key: 'Tab' | 'Shift+Tab' = 'Tab';
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
