/**
 * What every view must keep for those who see little, see no colours, use no mouse or hear it read. DESIGN: WCAG 2.2 AA
 * in light and dark; “forced colours; keyboard alone does everything; screen readers hear lights as words; 200 % text;
 * marks of Ẳ Ễ Ỗ unclipped”.
 */
import type { Frame, Page } from 'playwright-core';
import { accessReport } from './axe';
import { bareLights, cutTexts, focusWalk, lowLines, overflow, setTextSize } from './legible';

/** How else a page is seen. */
const EYES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

export interface SeenPage {
  readonly page: Page;
  readonly frame: Frame;
  /** Stands before the first stop of a walk with Tab. */
  readonly begin: () => Promise<void>;
}

/** Looks at the page with other eyes, then as before. */
async function seenWith<T>(
  page: Page,
  media: (typeof EYES)[keyof typeof EYES],
  look: () => Promise<T>,
): Promise<T> {
  await page.emulateMedia(media);
  try {
    return await look();
  } finally {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}

/**
 * The tests of the view that is open.
 * @param stops of a walk with Tab: enough to meet each kind of control
 */
export function testAccess(seen: () => SeenPage, stops: number): void {
  test.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA in %s', async (theme) => {
    const { page, frame } = seen();
    const report = await seenWith(page, EYES[theme], async () => {
      await frame.locator(`html[data-theme=${theme}]`).waitFor();
      return accessReport(frame);
    });
    expect(report.faults).toEqual([]);
    expect(report.kept).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
  });

  test('has lines that hold Ẳ Ễ Ỗ, and cuts no text', async () => {
    const { frame } = seen();
    expect(await lowLines(frame)).toEqual([]);
    expect(await cutTexts(frame)).toEqual([]);
  });

  test('holds text of twice the size', async () => {
    const { frame } = seen();
    await setTextSize(frame, 200);
    const found = { wider: await overflow(frame), cut: await cutTexts(frame) };
    await setTextSize(frame, 100);
    expect(found).toEqual({ wider: 0, cut: [] });
  });

  test.each(['light', 'dark', 'forced colours'] as const)(
    'shows where the focus is, and lights by shape and word, in %s',
    async (eyes) => {
      const { page, frame, begin } = seen();
      const found = await seenWith(page, EYES[eyes], async () => {
        await begin();
        return { ...(await focusWalk(page, frame, stops)), bare: await bareLights(frame) };
      });
      expect(found).toEqual({ stops: expect.any(Number), unseen: [], bare: [] });
      expect(found.stops).toBeGreaterThan(0);
    },
  );
}
