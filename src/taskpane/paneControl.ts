/** What the pane and the ribbon do: commands through one queue, and the state that the pane shows. */
import type { IsoDate } from '../core/plan/types';
import type { RunStamp } from '../core/log';
import type { LiveHost, SheetEdit } from '../host/host';
import { HostError } from '../host/hostError';
import { hostErrorText } from '../locales/hostErrorText';
import type { BuiltInPlan } from '../plans';
import { RibbonCommands } from '../ribbon/ribbonCommands';
import { Coalesced } from './coalesced';
import type { OfficeSide } from './officeSide';
import type { OpenBook } from './openBook';
import { LIGHT_SHEETS, readOpenBook } from './openBook';
import { PaneStore } from './paneStore';
import type { LastRun } from './paneStore';
import { paneText } from './paneText';
import type { ComingPage, CommandName, PaneText } from './paneText';

/** Milliseconds in which edits count as one: a paste and a fill tell each of their areas. */
const BURST = 300;

export interface PaneParts {
  readonly host: LiveHost;
  readonly office: OfficeSide;
  readonly plans: readonly [BuiltInPlan, ...BuiltInPlan[]];
  readonly clock: () => { readonly today: IsoDate; readonly stamp: RunStamp };
  /** Where faults of the program go; nobody reads them on the screen. */
  readonly report: (fault: unknown) => void;
}

export class PaneControl {
  readonly store: PaneStore;
  readonly text: PaneText;
  private readonly commands: RibbonCommands;
  private readonly file: string;
  private readonly renewal = new Coalesced(() => this.renew(), BURST);
  /** Commands that run or wait, in their order. */
  private readonly waiting: CommandName[] = [];
  private isPlanChosen = false;

  constructor(private readonly parts: PaneParts) {
    const { host, office, plans, clock } = parts;
    this.text = paneText(office.language);
    this.file = office.file === '' ? this.text.unsaved : office.file;
    this.store = new PaneStore({
      page: 'home',
      running: null,
      lastRun: null,
      book: null,
      plan: plans[0].id,
      opensWithBook: office.opensWithBook() ?? false,
      isChoiceLost: false,
    });
    const plan = () => this.plan().load();
    this.commands = new RibbonCommands({
      host,
      language: office.language,
      file: this.file,
      plan,
      clock,
    });
  }

  /** Reads the workbook, and again whenever it was edited. */
  async start(): Promise<void> {
    this.parts.office.onPaneShown(() => void this.renewal.now());
    await Promise.all([this.watch(), this.renewal.now()]);
  }

  /** Runs a command when those before it have ended. Never rejects. */
  async run(command: CommandName): Promise<LastRun> {
    this.waiting.push(command);
    this.store.set({ page: 'home', running: this.waiting[0] ?? null, lastRun: null });
    const lastRun = await this.told(command);
    this.waiting.shift();
    this.store.set({ running: this.waiting[0] ?? null, lastRun });
    if (lastRun.isDone && command === 'loadPlan') await this.openFromNowOn();
    await this.renewal.now();
    return lastRun;
  }

  /** Opens the pane on a page. */
  async open(page: 'home' | ComingPage): Promise<void> {
    this.store.set({ page });
    await this.parts.office.showPane();
  }

  /** Opens the pane on what it shows. */
  showPane(): Promise<void> {
    return this.parts.office.showPane();
  }

  goHome(): void {
    this.store.set({ page: 'home' });
  }

  choosePlan(plan: string): void {
    this.isPlanChosen = true;
    this.store.set({ plan });
  }

  /** Keeps the choice in the workbook; where that fails the old one stays and the pane says so. */
  async setOpensWithBook(choice: boolean): Promise<void> {
    const before = this.store.get().opensWithBook;
    this.store.set({ opensWithBook: choice, isChoiceLost: false });
    try {
      await this.parts.office.saveOpensWithBook(choice);
    } catch {
      this.store.set({ opensWithBook: before, isChoiceLost: true });
    }
  }

  private plan(): BuiltInPlan {
    const { plans } = this.parts;
    return plans.find(({ id }) => id === this.store.get().plan) ?? plans[0];
  }

  private async told(command: CommandName): Promise<LastRun> {
    try {
      const { isDone, lines } = await this.commands[command]();
      return { command, isDone, lines };
    } catch (fault) {
      this.parts.report(fault);
      return { command, isDone: false, lines: [this.text.fault] };
    }
  }

  private async watch(): Promise<void> {
    try {
      await this.parts.host.watch((edit) => this.edited(edit));
    } catch (error) {
      // Without word of edits the pane still reads the workbook after each command.
      if (!(error instanceof HostError)) this.parts.report(error);
    }
  }

  /** Edits of the officer's and of co-authors' alike; commands read the workbook anew when they end. */
  private edited({ sheet, by }: SheetEdit): void {
    const isOurs = by === 'program';
    const mayMatter = sheet === null || LIGHT_SHEETS.includes(sheet);
    if (!isOurs && mayMatter) this.renewal.ask();
  }

  private async renew(): Promise<void> {
    // A closed pane reads when it is opened, and a command's end reads what it left.
    if (!this.parts.office.isPaneShown() || this.waiting.length > 0) return;
    const book = await this.look();
    if (book === null) return;
    this.store.set({ book });
    if (book.kind !== 'plan') return;
    const isBuiltIn = this.parts.plans.some(({ id }) => id === book.id);
    if (isBuiltIn && !this.isPlanChosen) this.store.set({ plan: book.id });
    await this.openFromNowOn();
  }

  /** @returns null when what the pane shows is the best that can be said */
  private async look(): Promise<OpenBook | null> {
    try {
      return await readOpenBook(this.parts.host, this.file);
    } catch (error) {
      if (!(error instanceof HostError)) {
        this.parts.report(error);
        return { kind: 'unread', lines: [] };
      }
      // The next cell is being typed already: its end is an edit again.
      if (error.reason === 'cellEditMode' && this.store.get().book !== null) return null;
      return { kind: 'unread', lines: [hostErrorText(error, this.parts.office.language)] };
    }
  }

  /** The pane opens with a workbook that holds a plan, unless somebody chose. */
  private async openFromNowOn(): Promise<void> {
    if (this.parts.office.opensWithBook() === null) await this.setOpensWithBook(true);
  }
}
