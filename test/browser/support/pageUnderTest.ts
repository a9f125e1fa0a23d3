/** File mode in a browser window, with what it asked for and what it complained about. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Browser, Page } from 'playwright-core';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: WindowSize = { width: 1366, height: 768 };
export const PANE: WindowSize = { width: 350, height: 768 };

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class PageUnderTest {
  /** Addresses outside the page's own server. */
  readonly outside: string[] = [];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  /** The page of somebody who never was here, at the sample workbook. */
  static async open(browser: Browser, origin: string, size: WindowSize): Promise<PageUnderTest> {
    const opened = await PageUnderTest.first(browser, origin, size, '?demo');
    await opened.sheets();
    return opened;
  }

  /** The page of somebody who never was here. */
  static async first(
    browser: Browser,
    origin: string,
    size: WindowSize,
    query = '',
  ): Promise<PageUnderTest> {
    const context = await browser.newContext({ viewport: size, acceptDownloads: true });
    return PageUnderTest.in(context, origin, query);
  }

  /** Another tab of the same browser. */
  another(): Promise<PageUnderTest> {
    return PageUnderTest.in(this.context, this.origin, '');
  }

  private static async in(
    context: BrowserContext,
    origin: string,
    query: string,
  ): Promise<PageUnderTest> {
    const page = await context.newPage();
    const opened = new PageUnderTest(page, context, origin);
    page.on('request', (request) => {
      const { protocol } = new URL(request.url());
      const isOwn = request.url().startsWith(origin) || protocol === 'blob:';
      if (!isOwn) opened.outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'log' && message.type() !== 'info') {
        opened.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    await page.goto(`${origin}/${query}`);
    return opened;
  }

  /** Waits until a workbook is open. @returns the names on its tabs */
  async sheets(): Promise<string[]> {
    const tabs = this.page.locator('.sheetTabs [role=tab]');
    await tabs.first().waitFor();
    return tabs.allInnerTexts();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('.sheetTabs').getByRole('tab', { name, exact: true }).click();
    await this.page.locator(`.sheet-grid[aria-label*="${name}"]`).waitFor();
  }

  /** Goes to a cell of the sheet in view by its keys, as someone without a mouse does. */
  async goTo(row: number, column: number): Promise<void> {
    const cells = this.page.locator('.sheet-grid [role=grid]');
    await cells.focus();
    const active = (await cells.getAttribute('aria-activedescendant')) ?? '';
    const [, fromRow = '1', fromColumn = '1'] = /-(\d+)-(\d+)$/.exec(active) ?? [];
    const press = async (key: string, times: number): Promise<void> => {
      for (let step = 0; step < times; step += 1) await this.page.keyboard.press(key);
    };
    await press('ArrowDown', row - Number(fromRow));
    await press('ArrowUp', Number(fromRow) - row);
    await press('ArrowRight', column - Number(fromColumn));
    await press('ArrowLeft', Number(fromColumn) - column);
    await this.cell(row, column).waitFor();
  }

  async type(row: number, column: number, text: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  cell(row: number, column: number) {
    return this.page.locator(`#sheet-grid-${row}-${column}`);
  }

  async choose(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const { name, bytes } = file;
    const picked = { name, mimeType: '', buffer: Buffer.from(bytes) };
    await this.page.getByTestId('file').setInputFiles(picked);
  }

  /** What the page says above the workbook. */
  said(): Promise<string> {
    return this.page.locator('.book > .messages').innerText();
  }

  /** Name of the file and whether it is saved. */
  title(): Promise<string> {
    return this.page.locator('.fileName').innerText();
  }

  async save(button: string): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
