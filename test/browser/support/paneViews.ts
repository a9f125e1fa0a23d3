/** Every page of the pane with its parts, and how an officer gets there: for tests of its looks and for pictures. */
import { demoBook } from '../../../src/commands/demoBook';
import type { Book } from '../../../src/core/book';
import type { Plan } from '../../../src/core/plan/types';
import type { Language } from '../../../src/locales/language';
import { textsOf } from '../../../src/locales/texts';
import { openExplanation, openPage, openPart, typeReading, unfold } from './paneWalk';
import type { OpenPane } from './paneWalk';

export interface PaneView {
  /** In names of files. */
  readonly name: string;
  /** What is in view. */
  readonly title: string;
  /** The way there from the view before it, or from any other. */
  readonly open: (opened: OpenPane, language: Language) => Promise<void>;
}

const { pages } = textsOf('vi').shell;

/** The demonstration with one row that nobody can read: there is something to be checked. */
export function bookToCheck(plan: Plan): Book {
  const book = demoBook(plan);
  const last = book.readings.at(-1);
  if (last === undefined) throw new Error('no readings in the demonstration');
  const unreadable = { ...last, row: last.row + 1, unit: 'Sở Không Có', value: 'đang rà soát' };
  return { ...book, readings: [...book.readings, unreadable] };
}

/** Of a workbook without a plan. */
export const START_VIEWS: readonly PaneView[] = [
  { name: 'bat-dau', title: 'the guided start', open: () => Promise.resolve() },
  {
    name: 'bat-dau-chua-lam-duoc',
    title: 'the guided start under a command that cannot be done',
    open: async ({ excel, pane }, language) => {
      const { notDone } = textsOf(language).shell;
      await excel.press('refresh');
      await pane.view.getByRole('alert').getByText(notDone.refresh).waitFor();
    },
  },
];

/** Pages as they are when they are opened. */
export const FOLDED_VIEWS: readonly PaneView[] = (['overview', 'plan', 'units'] as const).map(
  (page) => ({
    name: { overview: 'tong-quan', plan: 'ke-hoach', units: 'don-vi' }[page],
    title: pages[page],
    open: ({ pane }, language) => openPage(pane, page, language),
  }),
);

export const OVERVIEW_VIEW: PaneView = {
  name: 'tong-quan-dien-giai',
  title: 'Tổng quan with an open Diễn giải',
  open: async ({ pane }, language) => {
    await openPage(pane, 'overview', language);
    await openExplanation(pane);
  },
};

export const MISSING_VIEW: PaneView = {
  name: 'so-lieu-con-thieu',
  title: 'Số liệu, what is missing',
  open: async ({ pane }, language) => {
    await openPage(pane, 'readings', language);
    await unfold(pane);
  },
};

const OVERVIEW_STATES: readonly PaneView[] = [
  {
    name: 'tong-quan-cap-nhat-xong',
    title: 'Tổng quan under the result of a run',
    open: async ({ pane }, language) => {
      const { commands, done } = textsOf(language).shell;
      await openPage(pane, 'overview', language);
      await pane.view.getByRole('button', { name: commands.refresh, exact: true }).click();
      await pane.view.getByRole('status').getByText(done.refresh).waitFor();
    },
  },
  {
    name: 'tong-quan-khong-tim-thay',
    title: 'Tổng quan that finds nothing',
    open: async ({ pane }, language) => {
      const { shell, overview } = textsOf(language);
      await pane.view.getByRole('button', { name: shell.dismiss }).click();
      await openPage(pane, 'overview', language);
      await pane.view.getByRole('searchbox').fill('không có chỉ tiêu này');
      await pane.view.getByText(overview.nothingFound).waitFor();
    },
  },
];

const READINGS_PARTS: readonly PaneView[] = [
  {
    name: 'so-lieu-can-kiem-tra',
    title: 'Số liệu, what is to be checked',
    open: async ({ pane }, language) => {
      await openPage(pane, 'readings', language);
      await openPart(pane, 'findings');
      await pane.view.locator('.home .severity').first().waitFor();
    },
  },
  {
    name: 'so-lieu-nhap-nhanh',
    title: 'Số liệu, quick entry of what is right',
    open: ({ pane }, language) => typeReading(pane, 90, language),
  },
  {
    name: 'so-lieu-nhap-nhanh-sai',
    title: 'Số liệu, quick entry of what is wrong',
    open: async ({ pane }, language) => {
      const { entry } = textsOf(language).readings;
      await pane.view.getByLabel(/^\(a\)/).fill('chín mươi');
      await pane.view.getByLabel(entry.unit).fill('Sở Không Có');
      await pane.view.getByRole('button', { name: entry.write }).click();
      await pane.view.getByText(entry.notYet).waitFor();
    },
  },
];

const OTHER_PAGES: readonly PaneView[] = [
  {
    name: 'ke-hoach-mo-het',
    title: 'Kế hoạch with all of its parts open',
    open: async ({ pane }, language) => {
      await openPage(pane, 'plan', language);
      await unfold(pane);
    },
  },
  {
    name: 'don-vi-mo-het',
    title: 'Đơn vị with all of its parts open',
    open: async ({ pane }, language) => {
      await openPage(pane, 'units', language);
      await unfold(pane);
    },
  },
  {
    name: 'don-vi-dan-danh-sach',
    title: 'Đơn vị with a pasted list',
    open: async ({ pane }, language) => {
      const { paste } = textsOf(language).units;
      const list = 'Xã Tam Dương\nSở Nội vu\nSở Y tế\n;;';
      await pane.view.getByRole('textbox', { name: paste.box, exact: true }).fill(list);
      await pane.view.getByText(paste.preview).waitFor();
    },
  },
  ...(['consolidate', 'report', 'settings', 'help'] as const).map((page) => ({
    name: {
      consolidate: 'tong-hop',
      report: 'bao-cao',
      settings: 'thiet-lap',
      help: 'tro-giup',
    }[page],
    title: pages[page],
    open: ({ pane }: OpenPane, language: Language) => openPage(pane, page, language),
  })),
];

/** Of the demonstration, in their order. */
export const DEMO_VIEWS: readonly PaneView[] = [
  OVERVIEW_VIEW,
  MISSING_VIEW,
  ...OVERVIEW_STATES,
  ...READINGS_PARTS,
  ...OTHER_PAGES,
];
