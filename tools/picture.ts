/** Takes the pictures of the README, of the built pages and the demo: `npm run build && npm run demo && npm run picture`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUILT_IN_PLANS } from '../src/plans';
import { launchChromium } from '../test/browser/support/chromium';
import { inFewColors } from './fewColors';
import type { Picture } from './panePictures';
import { filePicture, panePictures } from './panePictures';
import { printedPages } from './printed';

const ROOT = join(__dirname, '..');
const PICTURES = join(ROOT, 'docs', 'pictures');
const DOTS = 80;
/** Who reads the README on a slow line waits for each of them. */
const MOST_BYTES = 120 * 1024;

async function picturesOfPages(browser: Browser): Promise<Picture[]> {
  const plan = await BUILT_IN_PLANS[0]?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  return [...(await panePictures(browser, plan)), await filePicture(browser)];
}

async function picturesOfWorkbook(): Promise<Picture[]> {
  const workbook = await readFile(join(ROOT, 'out', 'theo-doi-2022.xlsx'));
  // The first page is all of Tổng quan, the second begins Theo dõi.
  const pages = printedPages(workbook, 'vi-VN', DOTS);
  return ['tong-quan', 'theo-doi'].flatMap((name, index) => {
    const png = pages[index];
    return png === undefined ? [] : [{ name, png }];
  });
}

async function write(browser: Browser, { name, png }: Picture): Promise<void> {
  const small = await inFewColors(browser, png);
  if (small.length > MOST_BYTES) throw new Error(`${name} has more than ${MOST_BYTES} bytes`);
  await writeFile(join(PICTURES, `${name}.png`), small);
  console.log(`${name}.png: ${Math.ceil(small.length / 1024)} KB`);
}

async function takePictures(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const browser = await launchChromium();
  try {
    const pictures = [...(await picturesOfPages(browser)), ...(await picturesOfWorkbook())];
    for (const picture of pictures) await write(browser, picture);
  } finally {
    await browser.close();
  }
}

void takePictures();
