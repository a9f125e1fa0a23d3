/** A new version of the built page comes while the old one is in use. */
import { VI } from '../../src/locales/vi';
import { modelBook, modelReadings } from '../support/modelBooks';
import { launchChromium } from './support/chromium';
import { givenBook } from './support/givenFiles';
import { builtSite } from './support/nextBuild';
import type { PageUnderTest } from './support/pageUnderTest';
import { Visitor } from './support/pageUnderTest';
import { serveFolder } from './support/staticServer';

/** What the browser says of a server that is gone, and of a worker that is not there yet. */
const EXPECTED = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|404/;

const scriptOf = ({ page }: PageUnderTest): Promise<string | null> =>
  page.locator('head script[defer]').getAttribute('src');

/** Runs in the page: waits until its files come from the worker. */
async function isControlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return;
  await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
}

/** Runs in the page: whether a new worker is installed and waits. */
async function hasWaiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.installing === null && registration.waiting === null) {
    await registration.update();
  }
  return registration?.waiting instanceof ServiceWorker;
}

/** Runs in the page: whether one build alone is stored. */
async function isTidy(): Promise<boolean> {
  return (await caches.keys()).length === 1;
}

/** Runs in the page: whether a worker waits for the one before it, which this tab needs. */
async function isHeldBack(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.waiting instanceof ServiceWorker;
}

/** Opens the page as soon as the worker that waited is at work: a tab that comes before holds it back. */
async function openRenewed(visitor: Visitor): Promise<PageUnderTest> {
  for (;;) {
    const opened = await visitor.open();
    if (!(await opened.page.evaluate(isHeldBack))) return opened;
    await opened.page.close();
  }
}

async function opensEveryPage({ page, pane }: PageUnderTest): Promise<void> {
  for (const name of Object.values(VI.shell.pages)) {
    await pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await pane.locator('.section').first().waitFor();
    expect([name, await page.getByText(VI.shell.pageUnloaded).count()]).toEqual([name, 0]);
  }
}

test('an update breaks no open tab; without a network one whole version opens, and the old one goes last', async () => {
  const site = await builtSite();
  const browser = await launchChromium();
  let server = await serveFolder(site.folder);
  const port = Number(new URL(server.origin).port);
  try {
    const visitor = await Visitor.come(browser, server.origin, { expected: EXPECTED });
    const old = await visitor.open();
    await old.openFile(await givenBook(modelBook(modelReadings({ value: 20 }))));
    await old.page.evaluate(isControlled);
    const first = await scriptOf(old);
    const next = await site.publishNext();
    const fresh = await visitor.open();
    expect(next).not.toBe(first);
    expect(await scriptOf(fresh)).toBe(next);

    // The new worker could not be installed yet: of the new version the browser has stored nothing.
    await server.close();
    await fresh.reload();
    expect(await scriptOf(fresh)).toBe(first);
    await opensEveryPage(old);

    server = await serveFolder(site.folder, port);
    await site.publishNextWorker();
    await old.page.waitForFunction(hasWaiting);
    await opensEveryPage(old);
    await server.close();
    await fresh.reload();
    expect(await scriptOf(fresh)).toBe(next);

    server = await serveFolder(site.folder, port);
    await old.page.close();
    await fresh.page.close();
    const last = await openRenewed(visitor);
    await last.page.waitForFunction(isTidy);
    await server.close();
    await last.reload();
    expect(await scriptOf(last)).toBe(next);
    await opensEveryPage(last);
    expect([visitor.outside, visitor.complaints]).toEqual([[], []]);
  } finally {
    await browser.close();
    await server.close();
    await site.remove();
  }
});
