/** What a page looks like to eyes: lines that marks fit into, texts that are not cut, a focus that shows. */
import type { Frame, Page } from 'playwright-core';

/** Marks of Ẳ Ễ Ỗ stand higher than capital letters: lines below this cut them. */
const LEAST_LINE_HEIGHT = 1.4;

/** Texts whose lines are too low for the marks of Vietnamese, each once. */
export function lowLines(frame: Frame): Promise<string[]> {
  return frame.evaluate((least) => {
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) =>
          nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim().length > 0,
      );
    const isLow = (element: Element): boolean => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      // A normal line is as high as the font wants it; fonts differ.
      return lineHeight === 'normal' || parseFloat(lineHeight) / parseFloat(fontSize) < least;
    };
    const low = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *, option, script)')]
      .filter((element) => element.checkVisibility() && hasText(element) && isLow(element))
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent}`);
    return [...new Set(low.map((text) => text.slice(0, 100)))];
  }, LEAST_LINE_HEIGHT);
}

/** Texts that are cut, at the side or below, each once. */
export function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const isCut = (element: HTMLElement): boolean => {
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isHiding = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return isHiding && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    };
    const cut = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *, input)')]
      .filter((element) => element.checkVisibility() && element.innerText !== '')
      .filter((element) => !element.matches('.visually-hidden, .ms-screenReaderText'))
      // Cells of a sheet end at the next one; the line above the sheet has the whole text of a cell.
      .filter((element) => element.closest('.paper') === null)
      .filter(isCut)
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent}`);
    return [...new Set(cut.map((text) => text.slice(0, 100)))];
  });
}

/** Pixels by which a page is wider than its window. */
export function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Text as large as a reader may ask for: of the size that the browser is set to. */
export function setTextSize(frame: Frame, percent: number): Promise<void> {
  return frame.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, `${percent}%`);
}

/** Lights that lack their shape or their word: colour alone tells them. */
export function bareLights(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.light')].filter((light) =>
      light.checkVisibility(),
    );
    const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
    const isDrawn = (shape: Element, light: Element): boolean => {
      const { fill, stroke } = getComputedStyle(shape);
      const { width, height } = shape.getBoundingClientRect();
      return (
        width + height > 0 && [fill, stroke].some((ink) => ink !== 'none' && ink !== ground(light))
      );
    };
    const hasShape = (light: Element): boolean =>
      [...light.querySelectorAll('svg *')].some((shape) => isDrawn(shape, light));
    const hasWord = ({ innerText }: HTMLElement): boolean => /\p{L}/u.test(innerText);
    const bare = shown.filter((light) => !hasShape(light) || !hasWord(light));
    return bare.map(({ outerHTML }) => outerHTML);
  });
}

const RIM = 6;

/** What has the focus: a name for it, and where it stands; null where nothing of the page has. */
async function focused(frame: Frame) {
  const handle = await frame.evaluateHandle(() =>
    document.hasFocus() ? document.activeElement : null,
  );
  const active = handle.asElement();
  await active?.scrollIntoViewIfNeeded();
  const box = await active?.boundingBox();
  if (active === null || box === null || box === undefined) return null;
  const name = await active.evaluate((element) =>
    element === document.body ? '' : element.outerHTML.slice(0, 120),
  );
  const x = Math.max(0, box.x - RIM);
  const y = Math.max(0, box.y - RIM);
  const clip = { x, y, width: box.width + 2 * RIM, height: box.height + 2 * RIM };
  return name === '' ? null : { active, name, clip };
}

export interface Walk {
  readonly stops: number;
  /** Stops that look the same with the focus and without. */
  readonly unseen: readonly string[];
}

/**
 * Goes on through a page with Tab from where the focus is, and compares pictures.
 * @param most stops
 */
export async function focusWalk(page: Page, frame: Frame, most: number): Promise<Walk> {
  const unseen: string[] = [];
  let stops = 0;
  while (stops < most) {
    await page.keyboard.press('Tab');
    const stop = await focused(frame);
    if (stop === null) break;
    stops += 1;
    const { active, name, clip } = stop;
    const focusedLook = await page.screenshot({ clip, animations: 'disabled' });
    await active.evaluate((element) => (element as HTMLElement).blur());
    const plainLook = await page.screenshot({ clip, animations: 'disabled' });
    await active.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
    if (focusedLook.equals(plainLook)) unseen.push(name);
  }
  return { stops, unseen };
}
