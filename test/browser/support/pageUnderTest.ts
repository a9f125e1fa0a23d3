/** File mode in a browser window, with what it asked for and what it complained about. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/locales/language';
import { textsOf } from '../../../src/locales/texts';
import type { Texts } from '../../../src/locales/texts';
import { PATIENCE } from './chromium';
import { SheetUnderTest } from './sheetUnderTest';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: WindowSize = { width: 1366, height: 768 };
export const PANE: WindowSize = { width: 350, height: 768 };

/** A file as somebody gives it to the page. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Visit {
  readonly size?: WindowSize;
  /** Day that the page takes for today. */
  readonly today?: string;
  /** Chosen in Thiết lập before; Vietnamese unless told. */
  readonly language?: Language;
  /** Runs in the page before anything of it. */
  readonly before?: () => void;
  /** Complaints that the browser makes of what the test does to it. */
  readonly expected?: RegExp;
}

declare global {
  interface Window {
    /** What the page asked its workers for. */
    posted: string[];
  }
}

/** Keeps the names of what workers are asked for. */
function recordPosted(): void {
  window.posted = [];
  type Post = (this: Worker, message: unknown, more?: unknown) => void;
  const post = Reflect.get(Worker.prototype, 'postMessage') as Post;
  Worker.prototype.postMessage = function record(this: Worker, message: unknown, more?: unknown) {
    const { name } = Object(message) as { name?: unknown };
    if (typeof name === 'string') window.posted.push(name);
    post.call(this, message, more);
  };
}

/** Runs in the page: keeps the language as Thiết lập does. */
function chooseLanguage(language: Language): void {
  window.localStorage.setItem('PlanMonitor.liking', JSON.stringify({ language }));
}

/** A browser of one visitor: what it stores is gone with it. */
export class Visitor {
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  /** Addresses outside the page's own server. */
  readonly outside: string[] = [];
  /** Errors and warnings of the console, breaches of the policy, uncaught errors. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly origin: string,
    private readonly visit: Visit,
  ) {}

  static async come(browser: Browser, origin: string, visit: Visit = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: visit.size ?? DESKTOP,
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(context, origin, visit);
    visitor.listen();
    await context.clock.setFixedTime(new Date(visit.today ?? '2027-12-31T08:00:00'));
    await context.addInitScript(recordPosted);
    if (visit.language !== undefined) await context.addInitScript(chooseLanguage, visit.language);
    if (visit.before !== undefined) await context.addInitScript(visit.before);
    return visitor;
  }

  /** Opens file mode in a new tab, and waits until it is ready for use. */
  async open(path = '/'): Promise<PageUnderTest> {
    const page = await this.context.newPage();
    const opened = new PageUnderTest(page, this.visit.language);
    await page.goto(`${this.origin}${path}`);
    await opened.ready();
    return opened;
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private listen(): void {
    this.context.on('request', (request) => {
      const url = request.url();
      this.asked.push(url);
      if (!url.startsWith(this.origin) && !/^(?:blob|data):/.test(url)) this.outside.push(url);
    });
    this.context.on('console', (message) => {
      if (!['log', 'info', 'debug'].includes(message.type())) this.complain(message.text());
    });
    this.context.on('weberror', (error) => this.complain(error.error().message));
  }

  private complain(text: string): void {
    if (this.visit.expected?.test(text) !== true) this.complaints.push(text);
  }
}

export class PageUnderTest {
  readonly sheet: SheetUnderTest;
  /** What the browser asked before it left the page. */
  readonly questions: string[] = [];

  /** Texts of the page in its language. */
  readonly text: Texts;

  constructor(
    readonly page: Page,
    language: Language = 'vi',
  ) {
    this.text = textsOf(language);
    this.sheet = new SheetUnderTest(page, this.text);
    page.on('dialog', (dialog) => {
      this.questions.push(dialog.type());
      void dialog.accept();
    });
  }

  /** Sheets, the empty workbook or the choice of a second tab are there. */
  async ready(): Promise<void> {
    const ready = this.page.locator('.sheetTabs, .emptyBook, .secondTab');
    await ready.waitFor({ state: 'attached' });
    await this.page.locator('.fileMode .bar progress').waitFor({ state: 'detached' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The pane beside the workbook. */
  get pane(): Locator {
    return this.page.getByRole('complementary', { name: this.text.file.pane });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits for a number beside a light of Tổng quan, which must be in view. */
  hasCount(light: string, count: number): Promise<void> {
    return this.pane
      .locator('.overview-counts button.light', { hasText: light })
      .getByText(String(count), { exact: true })
      .waitFor();
  }

  /** Sheets of the workbook that can be seen. */
  sheets(): Promise<string[]> {
    return this.page
      .getByRole('tablist', { name: this.text.file.sheets })
      .getByRole('tab')
      .allInnerTexts();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.sheet.isShown(name);
  }

  /** Opens a page of the pane. */
  openPage(name: string): Promise<void> {
    return this.pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  }

  /** Loads the plan of the guided start. */
  async loadPlan(): Promise<void> {
    await this.pane
      .getByRole('button', { name: this.text.shell.commands.loadPlan, exact: true })
      .click();
    await this.pane.getByText(this.text.shell.done.loadPlan).waitFor();
  }

  /** Chooses a file as the dialog of the browser would. */
  async choose({ name, bytes }: GivenFile): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page.getByTestId('file').setInputFiles({ name, mimeType: '', buffer });
  }

  /** Chooses a workbook, and waits until it is open. */
  async openFile(file: GivenFile): Promise<void> {
    await this.choose(file);
    await this.hasName(file.name);
    await this.page.getByRole('grid').waitFor();
  }

  /** Lets a file fall on the page. */
  async drop({ name, bytes }: GivenFile): Promise<void> {
    const content = Buffer.from(bytes).toString('base64');
    await this.page.evaluate(dropFile, { name, content });
  }

  /** The name above the workbook is this one. */
  hasName(name: string): Promise<void> {
    return this.page.locator('.fileName strong', { hasText: name }).waitFor();
  }

  /** The mark beside the name: saved, not saved, read only. */
  async hasMark(mark: string): Promise<void> {
    await this.page
      .locator('.fileName')
      .getByRole('status')
      .getByText(mark, { exact: true })
      .waitFor();
  }

  /** Waits for a sentence above the workbook. */
  async isTold(sentence: string): Promise<void> {
    await this.page.locator('.messages').getByText(sentence).first().waitFor();
  }

  /** Sentences above the workbook. */
  told(): Promise<string[]> {
    return this.page.locator('.messages p').allInnerTexts();
  }

  /** Saves the workbook. */
  /** @param how by the button, or by whatever else saves the workbook */
  async save(how = () => this.button(this.text.file.save).click()): Promise<GivenFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), how()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  }

  /** Waits until the browser has stored unsaved work with an edit. */
  async isKept(): Promise<void> {
    await this.page.waitForFunction(isEditKept);
  }

  /** Waits until the browser has stored the workbook of this name. */
  async isStored(name: string): Promise<void> {
    await this.page.waitForFunction(isWorkOf, name);
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }
}

/** Runs in the page. */
function dropFile({ name, content }: { readonly name: string; readonly content: string }): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  const place = document.querySelector('.book') ?? document.body;
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });
    place.dispatchEvent(event);
    // A browser leaves the page for a file whose drop nobody takes.
    if (kind !== 'dragenter' && !event.defaultPrevented) throw new Error(`${kind} was not taken`);
  }
}

/** Runs in the page: whether its store says that the work is not saved, and holds an edit. */
function isEditKept(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('PlanMonitor');
    opening.onerror = () => reject(new Error('no store'));
    opening.onsuccess = () => {
      const { result } = opening;
      const reading = result.transaction(['work', 'edits'], 'readonly');
      const facts = reading.objectStore('work').get('facts');
      const edits = reading.objectStore('edits').count();
      reading.oncomplete = () => {
        result.close();
        const { isUnsaved } = Object(facts.result) as { isUnsaved?: boolean };
        resolve(isUnsaved === true && edits.result > 0);
      };
    };
  });
}

/** Runs in the page: whether its store holds the workbook of this name. */
function isWorkOf(wanted: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('PlanMonitor');
    opening.onerror = () => reject(new Error('no store'));
    opening.onsuccess = () => {
      const { result } = opening;
      const reading = result.transaction('work', 'readonly');
      const facts = reading.objectStore('work').get('facts');
      reading.oncomplete = () => {
        result.close();
        const { name } = Object(facts.result) as { name?: string };
        resolve(name === wanted);
      };
    };
  });
}
