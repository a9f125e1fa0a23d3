/** What the pane says, in Vietnamese and English. Sheets, findings and sentences bring their own words. */
import type { Status } from '../core/measure/status';
import type { Period } from '../core/period';
import type { Language } from '../locales/language';
import { EN } from './paneTextEn';
import { VI } from './paneTextVi';

/** The commands that the pane shares with the ribbon, by their names in the manifest. */
export const COMMANDS = ['loadPlan', 'refresh'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Pages that the ribbon opens and that have nothing to do yet. */
export const COMING_PAGES = ['consolidate', 'report'] as const;
export type ComingPage = (typeof COMING_PAGES)[number];

export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PaneText {
  readonly product: string;
  readonly waiting: string;
  readonly waitingLong: string;
  /** @param address of the server that Office.js comes from */
  readonly unreachable: (address: string) => Notice;
  readonly outside: Notice;
  readonly tooOld: Notice;
  readonly retry: string;
  readonly fileMode: string;
  readonly fileModeLink: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly running: Readonly<Record<CommandName, string>>;
  readonly done: Readonly<Record<CommandName, string>>;
  readonly notDone: Readonly<Record<CommandName, string>>;
  /** For a fault of the program's own. */
  readonly fault: string;
  readonly planToLoad: string;
  readonly openBook: string;
  readonly reading: string;
  readonly noPlan: string;
  readonly unread: string;
  readonly plan: (number: string, title: string) => string;
  readonly looksAt: (period: Period, year: number) => string;
  readonly total: (indicators: number) => string;
  readonly lights: Readonly<Record<Status, string>>;
  readonly opensWithBook: string;
  readonly opensWithBookFault: string;
  readonly selfCheck: string;
  readonly showAll: (lines: number) => string;
  readonly coming: Readonly<Record<ComingPage, Notice>>;
  readonly back: string;
  /** Stands in for the name of a workbook that was never saved. */
  readonly unsaved: string;
}

const TEXTS = { vi: VI, en: EN } as const satisfies Record<Language, PaneText>;

export function paneText(language: Language): PaneText {
  return TEXTS[language];
}
