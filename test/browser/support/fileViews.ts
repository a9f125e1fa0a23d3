/** Every view of file mode and how an officer gets there: for tests of its looks and for pictures. */
import { SHEETS } from '../../../src/sheets/names';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import { otherBook } from './givenFiles';
import type { PageUnderTest } from './pageUnderTest';
import { readingColumn } from './sheetUnderTest';

export interface FileView {
  /** In names of files. */
  readonly name: string;
  /** What is in view. */
  readonly title: string;
  /** What stands before all that can be reached by keyboard; the name of the file unless told. */
  readonly before?: string;
  /** The way there from the view before it. */
  readonly open: (page: PageUnderTest) => Promise<void>;
}

const FIRST_ROW = READING_TABLE.headerRow + 1;

const SHEET_VIEWS: readonly FileView[] = [
  {
    name: 'tong-quan',
    title: 'the sample workbook',
    open: async (page) => {
      await page.button(page.text.file.openDemo).click();
      await page.sheet.isShown(SHEETS.overview);
      // The pane has read the workbook, too.
      await page.pane.locator('.overview-list').waitFor();
    },
  },
  {
    name: 'theo-doi',
    title: 'sheet Theo dõi',
    open: (page) => page.openSheet(SHEETS.track),
  },
  {
    name: 'so-lieu',
    title: 'sheet Số liệu with an open list',
    open: async (page) => {
      await page.openSheet(SHEETS.readings);
      await page.sheet.select(FIRST_ROW, readingColumn('period'));
      await page.sheet.press('Alt+ArrowDown');
      await page.page.getByRole('listbox').waitFor();
    },
  },
];

const MESSAGE_VIEWS: readonly FileView[] = [
  {
    name: 'so-sai',
    title: 'a figure that cannot be read',
    open: async (page) => {
      await page.sheet.press('Escape');
      await page.sheet.type(FIRST_ROW, readingColumn('value'), 'tốt');
      await page.page.locator('.book .bar').waitFor();
      await page.hasMark(page.text.file.unsaved);
    },
  },
  {
    name: 'tep-khong-mo-duoc',
    title: 'a refused file',
    open: async (page) => {
      const file = await otherBook('danh-sach.xlsx');
      await page.choose(file);
      await page.isTold(page.text.file.faults.noPlan(file.name));
    },
  },
  {
    name: 'hoi-truoc-khi-thay',
    title: 'the question before unsaved work goes',
    before: '.question h2',
    open: async (page) => {
      await page.button(page.text.file.create).click();
      await page.page.getByRole('dialog').waitFor();
    },
  },
];

/** In their order. */
export const FILE_VIEWS: readonly FileView[] = [
  { name: 'bat-dau', title: 'the first visit', open: () => Promise.resolve() },
  ...SHEET_VIEWS,
  ...MESSAGE_VIEWS,
];
