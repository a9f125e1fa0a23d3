/** npm run icons: assets/icons/*.svg as PNG files of every size that the manifest names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../test/browser/support/chromium';
import { ICON_NAMES, ICON_SIZES, iconFile } from './iconFiles';

const FOLDER = join(__dirname, '../../assets/icons');

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const name of ICON_NAMES) {
      const svg = readFileSync(join(FOLDER, `${name}.svg`), 'utf8');
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        const style = `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>`;
        await page.setContent(style + svg);
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(join(FOLDER, iconFile(name, size)), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
