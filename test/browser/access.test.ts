/**
 * Every page of the built pane, for those who see little, see no colours, use no mouse or hear it read. DESIGN: WCAG
 * 2.2 AA in light and dark; “forced colours; keyboard alone does everything; screen readers hear lights as words;
 * 200 % text; marks of Ẳ Ễ Ỗ unclipped”.
 */
import type { Browser, Frame } from 'playwright-core';
import { demoBook } from '../../src/commands/demoBook';
import type { Book } from '../../src/core/book';
import type { Language } from '../../src/locales/language';
import { textsOf } from '../../src/locales/texts';
import { vinhPhuc } from '../support/plans';
import { accessReport } from './support/axe';
import { launchChromium } from './support/chromium';
import type { ExcelOnTheWeb } from './support/excelOnTheWeb';
import {
  bareLights,
  cutTexts,
  focusWalk,
  lowLines,
  overflow,
  setTextSize,
} from './support/legible';
import type { PaneUnderTest } from './support/paneUnderTest';
import {
  openExplanation,
  openPage,
  openPane,
  openPart,
  typeReading,
  unfold,
} from './support/paneWalk';

/** Stops of a walk with Tab: enough to meet each kind of control of a page. */
const STOPS = 16;
/** Behind it come messages and the page. */
const LAST_OF_MENU = '.menu li:last-child button';

/** How else a pane is seen. */
const EYES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

let browser: Browser;
let excel: ExcelOnTheWeb;
let pane: PaneUnderTest;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The demonstration with one row that nobody can read: there is something to be checked. */
function bookToCheck(): Book {
  const book = demoBook(vinhPhuc());
  const last = book.readings.at(-1);
  if (last === undefined) throw new Error('no readings in the demonstration');
  const unreadable = { ...last, row: last.row + 1, unit: 'Sở Không Có', value: 'đang rà soát' };
  return { ...book, readings: [...book.readings, unreadable] };
}

async function openIt(language: Language, book: Book | null): Promise<void> {
  ({ excel, pane } = await openPane(browser, language, book));
}

async function closePane(): Promise<void> {
  const { outside, complaints } = pane;
  await pane.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
}

function frame(): Frame {
  const found = pane.page.frames().at(-1);
  if (found === undefined) throw new Error('no pane');
  return found;
}

/** A view of the pane, and how an officer gets there from any other. */
type View = readonly [name: string, open: (language: Language) => Promise<void>];

const { shell, overview, readings, units } = textsOf('vi');

const STARTS: readonly View[] = [
  ['the guided start', () => Promise.resolve()],
  [
    'the guided start under a command that cannot be done',
    async () => {
      await excel.press('refresh');
      await pane.view.getByRole('alert').getByText(shell.notDone.refresh).waitFor();
    },
  ],
];

const OVERVIEW: View = [
  'Tổng quan with an open Diễn giải',
  async (language) => {
    await openPage(pane, 'overview', language);
    await openExplanation(pane);
  },
];

const MISSING: View = [
  'Số liệu, what is missing',
  async (language) => {
    await openPage(pane, 'readings', language);
    await unfold(pane);
  },
];

const OTHERS: readonly View[] = [
  [
    'Tổng quan under the result of a run',
    async (language) => {
      await openPage(pane, 'overview', language);
      const { commands, done } = shell;
      await pane.view.getByRole('button', { name: commands.refresh, exact: true }).click();
      await pane.view.getByRole('status').getByText(done.refresh).waitFor();
    },
  ],
  [
    'Tổng quan that finds nothing',
    async (language) => {
      await pane.view.getByRole('button', { name: shell.dismiss }).click();
      await openPage(pane, 'overview', language);
      await pane.view.getByRole('searchbox').fill('không có chỉ tiêu này');
      await pane.view.getByText(overview.nothingFound).waitFor();
    },
  ],
  [
    'Số liệu, what is to be checked',
    async (language) => {
      await openPage(pane, 'readings', language);
      await openPart(pane, 'findings');
      await pane.view.locator('main .severity').first().waitFor();
    },
  ],
  ['Số liệu, quick entry of what is right', () => typeReading(pane, 90)],
  [
    'Số liệu, quick entry of what is wrong',
    async () => {
      await pane.view.getByLabel(/^\(a\)/).fill('chín mươi');
      await pane.view.getByLabel(readings.entry.unit).fill('Sở Không Có');
      await pane.view.getByRole('button', { name: readings.entry.write }).click();
      await pane.view.getByText(readings.entry.notYet).waitFor();
    },
  ],
  [
    'Kế hoạch with all of its parts open',
    async (language) => {
      await openPage(pane, 'plan', language);
      await unfold(pane);
    },
  ],
  [
    'Đơn vị with all of its parts open',
    async (language) => {
      await openPage(pane, 'units', language);
      await unfold(pane);
    },
  ],
  [
    'Đơn vị with a pasted list',
    async () => {
      const { paste } = units;
      const list = 'Xã Tam Dương\nSở Nội vu\nSở Y tế\n;;';
      await pane.view.getByRole('textbox', { name: paste.box, exact: true }).fill(list);
      await pane.view.getByText(paste.preview).waitFor();
    },
  ],
  ...(['consolidate', 'report', 'settings', 'help'] as const).map((page): View => [
    shell.pages[page],
    (language) => openPage(pane, page, language),
  ]),
];

/** Looks at the open pane with other eyes, then as before. */
async function seenWith<T>(
  media: Parameters<PaneUnderTest['page']['emulateMedia']>[0],
  look: () => Promise<T>,
): Promise<T> {
  await pane.page.emulateMedia(media);
  try {
    return await look();
  } finally {
    await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
}

function testView([name, openView]: View, language: Language): void {
  describe(`${name} in ${language}`, () => {
    beforeAll(() => openView(language));

    test.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA in %s', async (theme) => {
      const report = await seenWith(EYES[theme], async () => {
        await pane.view.locator(`html[data-theme=${theme}]`).waitFor();
        return accessReport(frame());
      });
      expect(report.faults).toEqual([]);
      expect(report.kept).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
    });

    test('has lines that hold Ẳ Ễ Ỗ, and cuts no text', async () => {
      expect(await lowLines(frame())).toEqual([]);
      expect(await cutTexts(frame())).toEqual([]);
    });

    test('holds text of twice the size', async () => {
      await setTextSize(frame(), 200);
      const seen = { wider: await overflow(frame()), cut: await cutTexts(frame()) };
      await setTextSize(frame(), 100);
      expect(seen).toEqual({ wider: 0, cut: [] });
    });

    test.each(['light', 'dark', 'forced colours'] as const)(
      'shows where the focus is, and lights by shape and word, in %s',
      async (eyes) => {
        const seen = await seenWith(EYES[eyes], async () => ({
          ...(await focusWalk(pane.page, frame(), LAST_OF_MENU, STOPS)),
          bare: await bareLights(frame()),
        }));
        expect(seen).toEqual({ stops: expect.any(Number), unseen: [], bare: [] });
        expect(seen.stops).toBeGreaterThan(0);
      },
    );
  });
}

describe('a workbook without a plan', () => {
  beforeAll(() => openIt('vi', null));
  afterAll(closePane);
  for (const view of STARTS) testView(view, 'vi');
});

describe('the demonstration', () => {
  beforeAll(() => openIt('vi', bookToCheck()));
  afterAll(closePane);
  for (const view of [OVERVIEW, MISSING, ...OTHERS]) testView(view, 'vi');
});

describe('the demonstration in an English Office', () => {
  beforeAll(() => openIt('en', bookToCheck()));
  afterAll(closePane);
  for (const view of [OVERVIEW, MISSING]) testView(view, 'en');
});
