/** Layers that Chromium draws a page in: each costs time whenever the page scrolls. */
import type { Page } from 'playwright-core';

/** Number of layers of the page as it stands. */
export async function layersOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const told = new Promise<number>((resolve) => {
    session.on('LayerTree.layerTreeDidChange', ({ layers }) => {
      if (layers !== undefined) resolve(layers.length);
    });
  });
  await session.send('LayerTree.enable');
  // They are told with the next frame.
  await page.screenshot();
  const count = await told;
  await session.detach();
  return count;
}
