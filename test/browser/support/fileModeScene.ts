/** Tests of file mode on the built page: one server and one browser for all tests of a file. */
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { DIST } from './freshBuild';
import type { PageUnderTest, Visit } from './pageUnderTest';
import { Visitor } from './pageUnderTest';
import type { StaticServer } from './staticServer';
import { serveFolder } from './staticServer';

export interface FileModeScene {
  /** A new visitor, who leaves when the test ends. */
  readonly come: (visit?: Visit) => Promise<Visitor>;
  /** File mode as a new visitor meets it. */
  readonly open: (visit?: Visit) => Promise<PageUnderTest>;
}

/**
 * To be called once in a file. After every test: nothing was asked of another server, nothing of Office.js,
 * and neither the page nor the browser complained.
 */
export function fileModeScene(): FileModeScene {
  let server: StaticServer;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    server = await serveFolder(DIST);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(async () => {
    for (const { asked, outside, complaints, context } of visitors.splice(0)) {
      await context.close();
      const office = asked.filter((url) => /office/i.test(url));
      expect({ outside, complaints, office }).toEqual({ outside: [], complaints: [], office: [] });
    }
  });

  const come = async (visit?: Visit): Promise<Visitor> => {
    const visitor = await Visitor.come(browser, server.origin, visit);
    visitors.push(visitor);
    return visitor;
  };
  return { come, open: async (visit) => (await come(visit)).open() };
}
