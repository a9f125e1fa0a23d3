/** What the tests of the built pane share: Excel with a workbook, the pane in it, and what each test must show. */
import type { Browser, Locator } from 'playwright-core';
import { loadBook } from '../../../src/commands/loadPlan';
import type { Book } from '../../../src/core/book';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { textsOf } from '../../../src/locales/texts';
import { SHEETS, TABLES } from '../../../src/sheets/names';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import type { ReadingColumn } from '../../../src/sheets/readingTable';
import { columnOf } from '../../../src/sheets/table';
import { AUTO_OPEN } from '../../../src/taskpane/officeSide';
import { FIRST_ROW, modelBook, modelReadings } from '../../support/modelBooks';
import { launchChromium } from './chromium';
import { ExcelOnTheWeb } from './excelOnTheWeb';
import type { WebOptions } from './excelOnTheWeb';
import { PaneUnderTest } from './paneUnderTest';
import type { Opening } from './paneUnderTest';

export const VI = textsOf('vi');
export const EN = textsOf('en');

/** One figure, far below its target of 85. */
export const BOOK = modelBook(
  modelReadings({ value: 20, name: 'Hồ sơ công bố đúng hạn', unitLabel: '%' }),
);

/** What stands in the banner while the workbook looks at the whole year. */
export const SELECTION = VI.shell.looksAt('year', BOOK.selection.year);

/** Whether the pane opens with the workbook was chosen: it asks nothing of Excel for that. */
const NOBODY_ASKS = { [AUTO_OPEN]: true };

/** A row and column, from 1. */
export type Spot = readonly [row: number, column: number];

/** A cell of a row of Số liệu; the first one unless told. */
export function readingSpot(column: ReadingColumn, row = FIRST_ROW): Spot {
  return [row, columnOf(READING_TABLE, column)];
}

/** Excel and the pane in it, one after the other in one browser. */
export class PaneScene {
  private browser: Browser | null = null;
  private current: { readonly excel: ExcelOnTheWeb; readonly pane: PaneUnderTest } | null = null;

  async launch(): Promise<void> {
    this.browser = await launchChromium();
  }

  async quit(): Promise<void> {
    await this.browser?.close();
  }

  get excel(): ExcelOnTheWeb {
    return this.opened.excel;
  }

  get pane(): PaneUnderTest {
    return this.opened.pane;
  }

  private get opened() {
    if (this.current === null) throw new Error('nothing was opened');
    return this.current;
  }

  private get inBrowser(): Browser {
    if (this.browser === null) throw new Error('no browser was launched');
    return this.browser;
  }

  /** Excel with an empty workbook. */
  async open(options: WebOptions = {}, opening: Opening = {}): Promise<void> {
    const excel = new ExcelOnTheWeb(options);
    await this.openPane(excel, opening);
  }

  /** Excel with a workbook that holds this book. */
  async openBook(options: WebOptions = {}, book: Book = BOOK, opening: Opening = {}) {
    const excel = new ExcelOnTheWeb(options);
    expect(await loadBook(new ExcelHost(excel.farEnd.run), book, '')).toEqual([]);
    excel.farEnd.counters.take();
    await this.openPane(excel, opening);
  }

  /** Excel with the workbook of the book, and the pane that has read it and waits for edits. */
  async openRead(book: Book = BOOK, opening: Opening = {}, options: WebOptions = {}) {
    await this.openBook({ settings: NOBODY_ASKS, ...options }, book, opening);
    await this.isRead();
  }

  /** The pane has read the workbook and hears of edits. */
  async isRead(): Promise<void> {
    const { excel, pane } = this;
    await pane.view.locator('.overview-lights').waitFor();
    await excel.until(() => excel.farEnd.book.tellsEdits);
    excel.farEnd.counters.take();
  }

  /** The page of the pane in a browser that is no Excel. */
  async openAlone(): Promise<void> {
    const pane = await PaneUnderTest.alone(this.inBrowser);
    this.current = { excel: new ExcelOnTheWeb(), pane };
  }

  private async openPane(excel: ExcelOnTheWeb, opening: Opening): Promise<void> {
    this.current = { excel, pane: await PaneUnderTest.inExcel(this.inBrowser, excel, opening) };
  }

  /** Nothing was asked of another server, nothing was complained about, nothing is wider than the pane. */
  async close(): Promise<void> {
    if (this.current === null) return;
    const { pane } = this.current;
    this.current = null;
    const overflow = await pane.overflow();
    const { outside, complaints } = pane;
    await pane.close();
    expect({ outside, complaints, overflow }).toEqual({ outside: [], complaints: [], overflow: 0 });
  }

  /** Waits for a text. */
  shown(text: string | RegExp): Promise<void> {
    return this.pane.view.getByText(text).first().waitFor();
  }

  button(name: string): Locator {
    return this.pane.view.getByRole('button', { name, exact: true });
  }

  alert(): Locator {
    return this.pane.view.getByRole('alert');
  }

  status(text: string): Locator {
    return this.pane.view.getByRole('status').getByText(text, { exact: true });
  }

  /** A press of the ribbon, until its command has told its end. */
  async press(name: string): Promise<void> {
    const { excel } = this;
    const id = await excel.press(name);
    await excel.until(() => excel.ended.includes(id));
  }

  /** Opens a page by the menu of the pane. */
  async openPage(name: string): Promise<void> {
    await this.pane.view.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  }

  /** A light with its number, as a screen reader tells it. */
  light(word: string, count: number): Locator {
    return this.button(`${count} ${word}`);
  }

  /** One indicator of Tổng quan. */
  row(id: string): Locator {
    const { view } = this.pane;
    return view.locator('.overview-list > li').filter({ has: view.getByText(id, { exact: true }) });
  }

  /** The light of one indicator says this. */
  async rowSays(id: string, verdict: string): Promise<void> {
    await this.row(id).locator('.light-mark').getByText(verdict, { exact: true }).waitFor();
  }

  /** What a cell of the workbook holds. */
  cell(sheet: string, [row, column]: Spot): unknown {
    return this.excel.farEnd.book.sheet(sheet).cells.at(row, column).value;
  }

  /** Thao tác of the runs that Nhật ký tells. */
  logged(): unknown[] {
    const { cells, tables } = this.excel.farEnd.book.sheet(SHEETS.log);
    const area = tables.find(({ name }) => name === TABLES.log)?.area;
    if (area === undefined) throw new Error('no table of the log');
    const rows = Array.from({ length: area.lastRow - area.firstRow }, (_, row) => row);
    const actions = rows.map(
      (row) => cells.at(area.firstRow + 1 + row, area.firstColumn + 3).value,
    );
    // An empty table has a row, too.
    return actions.filter((action) => action !== '');
  }

  /** Requests to Excel since this was asked last. */
  requests(): number {
    return this.excel.farEnd.counters.take().length;
  }
}

/** A scene for the tests of this file; each of them is closed, which shows what all of them must. */
export function paneScene(): PaneScene {
  const scene = new PaneScene();
  beforeAll(() => scene.launch());
  afterEach(() => scene.close());
  afterAll(() => scene.quit());
  return scene;
}
