/** The grid of file mode, used as an officer uses it. */
import type { Locator, Page } from 'playwright-core';
import type { Texts } from '../../../src/locales/texts';
import { yearsOf } from '../../../src/core/plan/targets';
import type { Plan } from '../../../src/core/plan/types';
import type { ReadingColumn } from '../../../src/sheets/readingTable';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import { columnOf } from '../../../src/sheets/table';
import { trackTable } from '../../../src/sheets/track/trackTable';

/** Number of a column of Số liệu. */
export const readingColumn = (key: ReadingColumn): number => columnOf(READING_TABLE, key);

export class SheetUnderTest {
  constructor(
    private readonly page: Page,
    private readonly words: Texts,
  ) {}

  /** Waits until the sheet is in view. */
  async isShown(name: string): Promise<void> {
    await this.page
      .getByRole('region', { name: this.words.grid.sheet(name), exact: true })
      .waitFor();
    await this.page.locator('.sheet-grid [role=row]').first().waitFor();
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** A cell; only cells in view have an element. */
  cell(row: number, column: number): Locator {
    return this.page.locator(
      `.sheet-grid [aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`,
    );
  }

  text(row: number, column: number): Promise<string> {
    return this.cell(row, column).innerText();
  }

  /** Waits until a cell shows this text. */
  async shows(row: number, column: number, text: string): Promise<void> {
    await this.cell(row, column).getByText(text, { exact: true }).waitFor();
  }

  /** Address of what is selected. */
  address(): Promise<string> {
    return this.page.getByLabel(this.words.grid.address).innerText();
  }

  /** Waits until the line below the grid says this. */
  async says(sentence: string): Promise<void> {
    await this.page
      .locator('.sheet-grid .status')
      .getByText(sentence, { exact: true })
      .first()
      .waitFor();
  }

  async select(row: number, column: number): Promise<void> {
    await this.cell(row, column).click();
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types texts into cells beside each other: Tab leads on, Enter ends. */
  async typeRow(...texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.press('Tab');
      if (text !== '') await this.page.keyboard.type(text);
    }
    await this.press('Enter');
  }

  /** Types into one cell. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.select(row, column);
    await this.typeRow(text);
  }

  /** Pastes what another program put on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((given) => navigator.clipboard.writeText(given), text);
    await this.press('Control+v');
  }

  /** What Ctrl+C puts on the clipboard. */
  async copy(): Promise<string> {
    await this.press('Control+c');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Waits until Đánh giá of an indicator shows this, on Theo dõi, whose row must be in view. */
  async showsLight(plan: Plan, id: string, light: string): Promise<void> {
    const code = this.page.locator('[role=gridcell]', { hasText: new RegExp(`^${id}$`) });
    const row = this.grid.locator('[role=row]').filter({ has: code }).first();
    const status = columnOf(trackTable(yearsOf(plan)), 'status');
    await row
      .locator(`[aria-colindex="${status + 1}"]`)
      .getByText(light, { exact: true })
      .waitFor();
  }
}
