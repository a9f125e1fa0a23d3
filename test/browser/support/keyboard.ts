/** Somebody who has a keyboard and no mouse: nothing is clicked, filled or focused, keys are pressed. */
import type { Frame, Locator, Page } from 'playwright-core';

/** More presses than there are stops on the way to anything. */
const FAR = 120;

/** Frames in which the page comes to rest where the focus is. */
const MANY_FRAMES = 120;

export class Keyboard {
  /** @param frame that has what is reached: of the page itself, or of the pane in Excel's page */
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Presses keys one after the other; the focus is somewhere after each, and shows. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.isSomewhere(key);
    }
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.isSomewhere(text);
  }

  /** Presses Tab, or another key that leads on, until something has the focus. */
  async tabTo(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor();
    const way: string[] = [];
    while (way.length < FAR) {
      await this.press(key);
      if (await this.isOn(target)) return;
      way.push(await this.frame.evaluate(focusName));
    }
    throw new Error(`${key} does not lead to ${String(target)}: ${[...new Set(way)].join(' | ')}`);
  }

  /** Goes to something, presses Enter (or another key) on it, and waits for what has to be seen because of it. */
  async use(target: Locator, seen: Locator, { to = 'Tab', key = 'Enter' } = {}): Promise<void> {
    await this.tabTo(target, to);
    await this.page.keyboard.press(key);
    await seen.waitFor();
    await this.isSomewhere(`${key} on ${String(target)}`);
  }

  /** Waits until something has the focus without any key. */
  async comesTo(target: Locator): Promise<void> {
    const handle = await target.elementHandle();
    await this.frame.waitForFunction((element) => document.activeElement === element, handle);
    await this.isSomewhere(String(target));
  }

  /** Whether it has the focus. */
  isOn(target: Locator): Promise<boolean> {
    return target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
  }

  /** @throws Error where nothing of the page has the focus, or nobody sees what has it */
  private async isSomewhere(after: string): Promise<void> {
    const fault = await this.frame.evaluate(focusFault, MANY_FRAMES);
    if (fault !== null) throw new Error(`after ${after}: ${fault}`);
  }
}

/** Runs in the page: a name for what has the focus. */
function focusName(): string {
  const { activeElement } = document;
  const text = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  return `${activeElement?.tagName ?? ''} ${text.slice(0, 40)}`;
}

/**
 * Runs in the page: what is wrong about the focus, once the page has come to rest; null where it is well. What Tab does
 * not stop at must have a frame when it has the focus; of the others pictures are compared elsewhere.
 */
function focusFault(frames: number): Promise<string | null> {
  const isInView = (element: Element): boolean => {
    // A button of a choice is drawn by its label.
    const labels = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    const places = [element, ...labels];
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2;
    const [from, to] = [Math.max(top, 0) + 1, Math.min(bottom, window.innerHeight) - 1];
    // Its beginning or its end is enough: a part of a page may be higher than the window.
    return [from, (from + to) / 2, to].some((y) => {
      const seen = document.elementFromPoint(x, y);
      return places.some((place) => place.contains(seen));
    });
  };
  const fault = (): string | null => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'the focus is lost';
    // In a sheet the active cell shows it.
    const active = document.getElementById(
      activeElement.getAttribute('role') === 'grid'
        ? (activeElement.getAttribute('aria-activedescendant') ?? '')
        : activeElement.id,
    );
    const shown = active ?? activeElement;
    const name = shown.outerHTML.slice(0, 160);
    const isFramed = getComputedStyle(shown).outlineStyle !== 'none';
    if (activeElement.matches('[tabindex="-1"]') && !isFramed) return `nothing shows it: ${name}`;
    return isInView(shown) ? null : `it is out of view: ${name}`;
  };
  return new Promise((resolve) => {
    const look = (left: number): void => {
      const found = fault();
      if (found === null || left === 0) resolve(found);
      else requestAnimationFrame(() => look(left - 1));
    };
    look(frames);
  });
}
