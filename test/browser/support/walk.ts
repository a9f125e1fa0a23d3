/** A walk of somebody who uses the page: every action is counted, and a picture of its outcome kept if wanted. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export interface WalkStep {
  readonly number: number;
  readonly caption: string;
}

export class Walk {
  readonly steps: WalkStep[] = [];

  /** @param folder where pictures go; none are made without it */
  constructor(
    private readonly page: Page,
    private readonly folder: string | undefined,
  ) {}

  /** The page before anybody did anything. */
  begin(caption: string): Promise<void> {
    return this.picture({ number: 0, caption });
  }

  /** A click, and what has to be seen because of it. */
  async click(caption: string, place: Locator, seen: Locator): Promise<void> {
    await place.click();
    await this.done(caption, seen);
  }

  /** A value that is typed where the caret is, and what has to be seen because of it. */
  async type(caption: string, text: string, seen: Locator): Promise<void> {
    await this.page.keyboard.type(text);
    await this.done(caption, seen);
  }

  /** A key, and what has to be seen because of it. */
  async press(caption: string, key: string, seen: Locator): Promise<void> {
    await this.page.keyboard.press(key);
    await this.done(caption, seen);
  }

  private async done(caption: string, seen: Locator): Promise<void> {
    await seen.waitFor();
    await seen.evaluate(isInSight, MANY_FRAMES);
    const step = { number: this.steps.length + 1, caption };
    this.steps.push(step);
    await this.picture(step);
  }

  private async picture({ number, caption }: WalkStep): Promise<void> {
    if (this.folder === undefined || this.folder === '') return;
    await mkdir(this.folder, { recursive: true });
    await this.page.screenshot({ path: join(this.folder, `${number}-${caption}.png`) });
  }
}

/** Frames in which what has to be seen comes into sight. */
const MANY_FRAMES = 600;

/** Runs in the page: resolves as soon as the middle of the element is in the window with nothing over it. */
function isInSight(element: Element, frames: number): Promise<void> {
  const place = (): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  };
  return new Promise((resolve, reject) => {
    const look = (left: number): void => {
      if (place()) resolve();
      else if (left === 0) reject(new Error(`out of sight: ${element.textContent}`));
      else requestAnimationFrame(() => look(left - 1));
    };
    look(frames);
  });
}
