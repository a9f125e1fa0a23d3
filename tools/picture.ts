/** Takes the pictures of the README, of the built page and the demo: `npm run build && npm run demo && npm run picture`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VI } from '../src/locales/vi';
import { launchChromium } from '../test/browser/support/chromium';
import { Visitor } from '../test/browser/support/pageUnderTest';
import { serveFolder } from '../test/browser/support/staticServer';
import { printedPages } from './printed';

const ROOT = join(__dirname, '..');
const PICTURES = join(ROOT, 'docs', 'pictures');
const DOTS = 80;

async function pictureOfPage(): Promise<void> {
  const server = await serveFolder(join(ROOT, 'dist'));
  const browser = await launchChromium();
  try {
    const visitor = await Visitor.come(browser, server.origin);
    const opened = await visitor.open('/?demo');
    await opened.hasName(VI.file.demoName);
    await opened.sheet.grid.waitFor();
    const { page } = opened;
    await page.screenshot({ path: join(PICTURES, 'trang-theo-doi.png') });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function pictureOfWorkbook(): Promise<void> {
  const workbook = await readFile(join(ROOT, 'out', 'theo-doi-2022.xlsx'));
  // The first page is all of Tổng quan, the second begins Theo dõi.
  const [overview, track] = printedPages(workbook, 'vi-VN', DOTS);
  if (overview !== undefined) await writeFile(join(PICTURES, 'tong-quan.png'), overview);
  if (track !== undefined) await writeFile(join(PICTURES, 'theo-doi.png'), track);
}

async function takePictures(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await pictureOfPage();
  await pictureOfWorkbook();
}

void takePictures();
