/** How an officer gets from one place of the pane to another. */
import type { Browser } from 'playwright-core';
import { loadBook } from '../../../src/commands/loadPlan';
import type { Book } from '../../../src/core/book';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import type { Language } from '../../../src/locales/language';
import { textsOf } from '../../../src/locales/texts';
import type { PageName } from '../../../src/pane/paneState';
import { ExcelOnTheWeb } from './excelOnTheWeb';
import { PaneUnderTest } from './paneUnderTest';
import type { Opening } from './paneUnderTest';

const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const satisfies Record<Language, string>;

export interface OpenPane {
  readonly excel: ExcelOnTheWeb;
  readonly pane: PaneUnderTest;
}

/**
 * The pane in an Excel of that language, beside a workbook that holds a book; it shows its first page.
 * @param book null: an empty workbook
 */
export async function openPane(
  browser: Browser,
  language: Language,
  book: Book | null,
  opening: Opening = {},
): Promise<OpenPane> {
  const excel = new ExcelOnTheWeb({ locale: LOCALES[language] });
  const faults = book === null ? [] : await loadBook(new ExcelHost(excel.farEnd.run), book, '');
  if (faults.length > 0) throw new Error(`the book is faulty: ${JSON.stringify(faults)}`);
  const pane = await PaneUnderTest.inExcel(browser, excel, opening);
  await pane.view.getByRole('heading', { level: 2 }).waitFor();
  return { excel, pane };
}

/** Opens a page by the menu. */
export async function openPage(
  { view }: PaneUnderTest,
  page: PageName,
  language: Language,
): Promise<void> {
  const { pages, menu } = textsOf(language).shell;
  const list = view.getByRole('navigation', { name: menu });
  await list.getByRole('button', { name: pages[page], exact: true }).click();
  await list.locator('[aria-current=page]', { hasText: pages[page] }).waitFor();
  await view.locator('.home h2').waitFor();
}

/** Opens Diễn giải of the first indicator in the list. */
export async function openExplanation({ view }: PaneUnderTest): Promise<void> {
  await view.locator('.home details.overview-why > summary').first().click();
  await view.locator('.home details.overview-why[open] p').first().waitFor();
}

/** Opens a part of Số liệu. */
export async function openPart(
  { view }: PaneUnderTest,
  part: 'missing' | 'findings' | 'entry',
): Promise<void> {
  await view.locator(`#tab-${part}`).click();
}

/** Types a reading of III.5.1, which has (a) and (b), into quick entry; it is not written. */
export async function typeReading(
  pane: PaneUnderTest,
  numerator: number,
  language: Language = 'vi',
): Promise<void> {
  const { entry } = textsOf(language).readings;
  await openPage(pane, 'readings', language);
  await openPart(pane, 'entry');
  await pane.view.getByLabel(entry.indicator, { exact: true }).fill('III.5.1');
  await pane.view.getByLabel(/^\(a\)/).fill(String(numerator));
  await pane.view.getByLabel(/^\(b\)/).fill('120');
  await pane.view.locator('.home .outcome .light').waitFor();
}

/** Opens all that is folded. What opens may hold more of it. */
export async function unfold({ view }: PaneUnderTest): Promise<void> {
  const folded = view.locator('.home details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
