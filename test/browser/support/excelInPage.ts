/**
 * Scripts in place of office.js. In a page that Office opened, it gives the page `Office` and the
 * client library of Excel; here the page gets the same library, connected to a far end in the tests.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { FarEnd } from '../../excel/farEnd';
import type { WireMessage } from '../../excel/wire';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** An Office as far as the self-check asks. */
function officeOf(excelApi: number): string {
  const isSetSupported = `(name, version = '1.0') =>
    name === 'ExcelApi' && Number(String(version).split('.')[1]) <= ${excelApi}`;
  return `window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: 'Excel' }),
    context: {
      requirements: { isSetSupported: ${isSetSupported} },
      diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.1.2' },
      displayLanguage: 'vi-VN',
      contentLanguage: 'vi-VN',
    },
  };`;
}

const BRIDGE = `{
  const bridge = {
    sendMessageToHost: async (text) => bridge.onMessageFromHost(await window.askFarEnd(text)),
  };
  OfficeExtension.HostBridge.init(bridge);
}`;

/**
 * Opens the far end's workbook to the page that is loaded next.
 * @param rest what every answer waits for
 */
export async function connectPage(
  page: Page,
  farEnd: FarEnd,
  excelApi = 17,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.exposeFunction('askFarEnd', async (text: string) => {
    await rest();
    const { id, message } = JSON.parse(text) as WireMessage;
    return JSON.stringify({ id, type: 2, message: farEnd.answerTo(message.body) });
  });
  const script = [readFileSync(LIBRARY, 'utf8'), officeOf(excelApi), BRIDGE].join('\n');
  await page.route('**/office-js/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
}

/** Microsoft's own office.js, as the build copies it: outside Office it finds no host. */
export async function serveOfficeJs(page: Page): Promise<void> {
  await page.route('**/office-js/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/office-js\//, '');
    const path = require.resolve(`@microsoft/office-js/dist/${name}`);
    return route.fulfill({ path });
  });
}
