/** The page in a browser window, with what it asked for and what it complained about. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: WindowSize = { width: 1366, height: 768 };
export const PANE: WindowSize = { width: 350, height: 768 };

/** A light of Theo dõi by the id of its indicator. */
export type Lights = ReadonlyMap<string, string>;

export class PageUnderTest {
  /** Addresses outside the page's own server. */
  readonly outside: string[] = [];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, origin: string, size: WindowSize): Promise<PageUnderTest> {
    const page = await browser.newPage({ viewport: size, acceptDownloads: true });
    const opened = new PageUnderTest(page);
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) opened.outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'log' && message.type() !== 'info') {
        opened.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    await page.goto(origin);
    await page.getByRole('table').first().waitFor();
    return opened;
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('main', { name, exact: true }).waitFor();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: new RegExp(`^${label}`) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Text of a box above the table, by its label. */
  async count(label: string): Promise<string> {
    const box = this.page.locator('.box', { has: this.page.getByText(label, { exact: true }) });
    return box.locator('dd').innerText();
  }

  /** Text of a cell of the sheet in view. */
  cell(id: string, header: string): Promise<string> {
    const row = this.page.locator('tbody tr', { has: this.page.getByText(id, { exact: true }) });
    return row.first().locator(`td[data-label="${header}"]`).innerText();
  }

  /** All rows of Theo dõi, which must be in view. */
  async lights(): Promise<Lights> {
    const rows = await this.page
      .locator('tbody tr')
      .evaluateAll((elements) =>
        elements.map((row): [string, string] => [
          row.querySelector('td')?.textContent ?? '',
          row.querySelector('td.style-status')?.textContent ?? '',
        ]),
      );
    return new Map(rows);
  }

  /** Types into a cell of Số liệu, which must be in view. */
  async type(row: number, header: string, text: string): Promise<void> {
    const input = this.page.getByRole('textbox', { name: `${header}, dòng ${row}`, exact: true });
    await input.fill(text);
    await input.press('Enter');
  }

  async download(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button }).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** Cells of the sheet in view whose text is cut at the side. */
  cutCells(): Promise<string[]> {
    return this.page
      .locator('td, th, dd, dt')
      .evaluateAll((cells) =>
        cells
          .filter(
            ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          )
          .map(({ textContent }) => textContent),
      );
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
