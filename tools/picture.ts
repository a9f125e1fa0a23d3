/** Takes the picture of the README from the built page: `npm run build && npm run picture`. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launchChromium } from '../test/browser/support/chromium';
import { DESKTOP, PageUnderTest } from '../test/browser/support/pageUnderTest';
import { serveFolder } from '../test/browser/support/staticServer';

const ROOT = join(__dirname, '..');
const FILE = join(ROOT, 'docs', 'pictures', 'trang-theo-doi.png');

async function takePicture(): Promise<void> {
  const server = await serveFolder(join(ROOT, 'dist'));
  const browser = await launchChromium();
  try {
    const { page } = await PageUnderTest.open(browser, server.origin, DESKTOP);
    await mkdir(dirname(FILE), { recursive: true });
    await page.screenshot({ path: FILE });
  } finally {
    await browser.close();
    await server.close();
  }
}

void takePicture();
