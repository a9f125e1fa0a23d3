/** Takes the pictures of the README, of the built pages and the demo: `npm run build && npm run demo && npm run picture`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_PLANS } from '../src/plans';
import { launchChromium } from '../test/browser/support/chromium';
import type { Picture } from './panePictures';
import { filePicture, panePictures } from './panePictures';
import { printedPages } from './printed';

const ROOT = join(__dirname, '..');
const PICTURES = join(ROOT, 'docs', 'pictures');
const DOTS = 80;
/** Of the pane: who reads the README on a slow line waits for each of them. */
const MOST_BYTES = 120 * 1024;

async function write({ name, png }: Picture): Promise<void> {
  await writeFile(join(PICTURES, `${name}.png`), png);
  console.log(`${name}.png: ${Math.ceil(png.length / 1024)} KB`);
}

async function picturesOfPages(): Promise<void> {
  const plan = await BUILT_IN_PLANS[0]?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  const browser = await launchChromium();
  try {
    const pictures = await panePictures(browser, plan);
    const heavy = pictures.find(({ png }) => png.length > MOST_BYTES);
    if (heavy !== undefined) throw new Error(`${heavy.name} has more than ${MOST_BYTES} bytes`);
    for (const picture of [...pictures, await filePicture(browser)]) await write(picture);
  } finally {
    await browser.close();
  }
}

async function picturesOfWorkbook(): Promise<void> {
  const workbook = await readFile(join(ROOT, 'out', 'theo-doi-2022.xlsx'));
  // The first page is all of Tổng quan, the second begins Theo dõi.
  const [overview, track] = printedPages(workbook, 'vi-VN', DOTS);
  if (overview !== undefined) await write({ name: 'tong-quan', png: overview });
  if (track !== undefined) await write({ name: 'theo-doi', png: track });
}

async function takePictures(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await picturesOfPages();
  await picturesOfWorkbook();
}

void takePictures();
