/**
 * The unmodified client library of Excel on the web, loaded into a context of its own with the few
 * browser globals that it touches on loading.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** The far side of the library's native bridge. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the library. */
  onMessageFromHost?: (message: string) => void;
}

interface Library {
  readonly Excel: typeof Excel;
  Office: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const FILE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

function noop(): void {
  // The page's document takes anything and does nothing.
}

function element(): object {
  return { setAttribute: noop, appendChild: noop, getElementsByTagName: () => [], style: {} };
}

function browserGlobals(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: noop, removeItem: noop, length: 0 };
  const globals: Record<string, unknown> = {
    console,
    // The library tries for ten seconds to release what a failed run left: no reason to wait.
    setTimeout: (run: () => void, delay?: number) => setTimeout(run, delay).unref(),
    clearTimeout,
    Promise,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    navigator: { userAgent: 'Node', platform: 'test', language: 'vi-VN' },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      createElement: element,
      getElementsByTagName: () => [],
      head: element(),
      body: element(),
      addEventListener: noop,
    },
    addEventListener: noop,
    sessionStorage: storage,
    localStorage: storage,
  };
  return Object.assign(globals, { window: globals, self: globals });
}

let loaded: Library | null = null;

function library(): Library {
  if (loaded !== null) return loaded;
  const globals = browserGlobals();
  const context = createContext(globals);
  runInContext(readFileSync(FILE, 'utf8'), context, { filename: FILE });
  loaded = globals as unknown as Library;
  return loaded;
}

interface Requirements {
  /** The highest ExcelApi set, e.g. `1.14`. */
  readonly excelApi: string;
}

function isAtLeast(announced: string, wanted: string): boolean {
  const [major = 0, minor = 0] = announced.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * Connects the library to a far end. There is one connection at a time: a later call takes over.
 * The client itself then refuses members above the announced requirement set.
 */
export function connect(bridge: Bridge, requirements: Requirements): typeof Excel.run {
  const globals = library();
  const { Excel, OfficeExtension } = globals;
  const isSetSupported = (name: string, version: string | number = '0'): boolean =>
    name === 'ExcelApi' && isAtLeast(requirements.excelApi, String(version));
  // Office on a page learns the set from Excel; here the page is us.
  globals.Office = { context: { requirements: { isSetSupported } } };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(bridge);
  return Excel.run;
}
