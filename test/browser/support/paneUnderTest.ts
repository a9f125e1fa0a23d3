/** The built pane in a frame of Excel on the web, with what it asked for and what it complained about. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, FrameLocator, Page, Route } from 'playwright-core';
import { PATIENCE } from './chromium';
import type { ExcelOnTheWeb } from './excelOnTheWeb';
import { DIST } from './freshBuild';
import { PANE } from './pageUnderTest';
import type { WindowSize } from './pageUnderTest';
import { TYPES } from './staticServer';

/** Excel and the add-in under one https name, else office.js asks for trust first. Nobody looks it up. */
const ORIGIN = 'https://theo-doi.example.vn';

const EXCEL_PAGE = `<!doctype html><html><body style="margin:0"></body></html>`;

export interface Opening {
  /** Paths of files that do not come through. */
  readonly missing?: RegExp;
  /** Complaints that the browser makes of that. */
  readonly expected?: RegExp;
  /** Pixels; as wide as on a small screen unless told. */
  readonly width?: number;
  /** Runs in every page before anything else of it. */
  readonly first?: () => void;
}

export class PaneUnderTest {
  /** Addresses outside the add-in's own server. */
  readonly outside: string[] = [];
  /** Paths of the files that the pane has asked for. */
  readonly served: string[] = [];
  /** Errors and warnings of the console, breaches of the policy, uncaught errors. */
  readonly complaints: string[] = [];

  /** Paths of files that do not come through. */
  missing: RegExp | undefined;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly opening: Opening,
  ) {
    this.missing = opening.missing;
  }

  /** Opens the pane as Excel does, in a frame as wide as the pane of a small screen. */
  static async inExcel(
    browser: Browser,
    excel: ExcelOnTheWeb,
    opening: Opening = {},
  ): Promise<PaneUnderTest> {
    const pane = await PaneUnderTest.prepared(browser, opening);
    const { page } = pane;
    await page.exposeFunction('answerOfExcel', (text: string) => excel.answer(text));
    await page.goto(`${ORIGIN}/excel`);
    excel.send = (messages) =>
      page.evaluate((texts) => {
        for (const text of texts) frames[0]?.postMessage(text, '*');
      }, messages);
    const { width = PANE.width } = opening;
    await page.evaluate(playExcel, { name: excel.frameName(ORIGIN), ...PANE, width });
    return pane;
  }

  /** Opens the pane's page by itself, in a browser. */
  static async alone(browser: Browser, opening: Opening = {}): Promise<PaneUnderTest> {
    const pane = await PaneUnderTest.prepared(browser, opening);
    await pane.page.goto(`${ORIGIN}/taskpane.html`);
    return pane;
  }

  private static async prepared(browser: Browser, opening: Opening): Promise<PaneUnderTest> {
    const context = await browser.newContext({ viewport: PANE });
    context.setDefaultTimeout(PATIENCE);
    if (opening.first !== undefined) await context.addInitScript(opening.first);
    const page = await context.newPage();
    const pane = new PaneUnderTest(page, context, opening);
    await context.route('**/*', (route) => pane.serve(route));
    page.on('console', (message) => {
      if (message.type() !== 'log' && message.type() !== 'info') pane.complain(message.text());
    });
    page.on('pageerror', (error) => pane.complain(error.message));
    return pane;
  }

  /** What the pane shows. */
  get view(): FrameLocator | Page {
    return this.page.frames().length > 1 ? this.page.frameLocator('iframe') : this.page;
  }

  /** Pixels by which the pane is wider than it may be. */
  async overflow(): Promise<number> {
    return this.frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** The document of the pane. */
  get frame(): Frame {
    const frame = this.page.frames().at(-1);
    if (frame === undefined) throw new Error('no pane');
    return frame;
  }

  /** Makes Excel's page and the pane in it this large. */
  async resize(size: WindowSize): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.locator('iframe').evaluate((pane, { width, height }) => {
      Object.assign(pane, { width: String(width), height: String(height) });
    }, size);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private complain(text: string): void {
    if (this.opening.expected?.test(text) !== true) this.complaints.push(text);
  }

  private async serve(route: Route): Promise<void> {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      this.outside.push(route.request().url());
      return route.abort();
    }
    this.served.push(pathname);
    if (pathname === '/excel') {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: EXCEL_PAGE });
    }
    if (this.missing?.test(pathname) === true) {
      return route.abort();
    }
    const body = await readFile(join(DIST, pathname)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? '' });
  }
}

interface PaneFrame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    answerOfExcel(text: string): Promise<string | null>;
  }
}

/** Runs in the page of Excel: passes messages between the frame and the test. */
function playExcel({ name, width, height }: PaneFrame): void {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    name,
    width: String(width),
    height: String(height),
    src: '/taskpane.html',
  });
  frame.style.border = '0';
  frame.style.display = 'block';
  window.addEventListener('message', ({ data }: MessageEvent<string>) => {
    void window.answerOfExcel(data).then((answer) => {
      if (answer !== null) frame.contentWindow?.postMessage(answer, '*');
    });
  });
  document.body.append(frame);
}
