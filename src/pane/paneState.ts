/** What the pane shows, and what its pages may do. Pages know nothing else of the program. */
import type { ChangeSet } from '../host/host';
import type { OpenBook, OpenPlan } from '../live/openBook';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import type { CommandName, RunPhase, RunRequest, Told } from '../runs/runRequest';
import type { Drafts } from './drafts';

/** In the order of the pane's menu. */
export const PAGES = [
  'overview',
  'readings',
  'plan',
  'units',
  'consolidate',
  'report',
  'settings',
  'help',
] as const;
export type PageName = (typeof PAGES)[number];

/** Whose workbook it is: the one open in Excel, or a file in the browser. */
export type Setting = 'excel' | 'file';

/** A run that is under way. */
export interface Running {
  readonly command: CommandName;
  readonly phase: RunPhase;
}

/** What came of the last run. */
export interface LastRun extends Told {
  readonly command: CommandName;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface PaneState {
  readonly setting: Setting;
  readonly page: PageName;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Null until the workbook was read for the first time. */
  readonly book: OpenBook | null;
  /** Why what is shown may be older than the workbook; null when it is not. */
  readonly trouble: string | null;
  /** Why what the officer asked for last was not done; null when it was. */
  readonly refusal: string | null;
  readonly running: Running | null;
  readonly lastRun: LastRun | null;
  /** Id of the built-in plan that Nạp kế hoạch loads. */
  readonly plan: string;
  /** Whether the pane opens with the workbook; null where there is no such choice (file mode). */
  readonly opensWithBook: boolean | null;
  /** Whether that choice could not be saved. */
  readonly isChoiceLost: boolean;
}

/** What pages may do. None of these rejects: what goes wrong is shown by the pane. */
export interface PaneActions {
  /** What is typed and not written yet. */
  readonly drafts: Drafts;
  open(page: PageName): void;
  /** Runs a command when those before it have ended. */
  run(request: RunRequest): Promise<LastRun>;
  /** Calls off what runs, as long as nothing is written. */
  cancel(): void;
  /** Takes away what is said of the last run. */
  dismiss(): void;
  /** Shows a cell in the workbook. */
  reveal(sheet: string, cell: string): void;
  /**
   * Writes a few cells at once, as if the officer typed them: no run, nothing in Nhật ký.
   * @returns whether they were written; `refusal` says why not
   */
  write(changes: ChangeSet): Promise<boolean>;
  choosePlan(id: string): void;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: ThemeChoice): void;
  setOpensWithBook(choice: boolean): void;
  /** Hands a file over to be kept (a template, a check's result). */
  save(name: string, content: Uint8Array | string): void;
}

export interface PageProps {
  readonly state: PaneState;
  readonly text: Texts;
  readonly actions: PaneActions;
}

/** Of pages that speak of a plan. */
export interface PlanPageProps extends PageProps {
  readonly open: OpenPlan;
}
