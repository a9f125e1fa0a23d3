/** What pane and ribbon do to the open workbook: commands through one queue, small edits, what is known of it. */
import type { ChangeSet, LiveHost, SheetEdit } from '../host/host';
import { HostError } from '../host/hostError';
import type { OpenBook } from '../live/openBook';
import { hostErrorText } from '../locales/hostErrorText';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { loadTexts, textsIn } from '../locales/spoken';
import { BUILT_IN_PLANS } from '../plans';
import { CommandQueue } from '../runs/commandQueue';
import type { RunMoment } from '../runs/runOn';
import type { RunPhase, RunRequest, Told } from '../runs/runRequest';
import { isUnloaded } from '../runs/unloaded';
import { BookKeeper } from './bookKeeper';
import { Coalesced } from './coalesced';
import { Drafts } from './drafts';
import type { LastRun, PageName, PaneActions, PaneState, ThemeChoice } from './paneState';
import { PaneStore } from './paneStore';
import type { Runner } from './runner';
import type { Surroundings } from './surroundings';

/** Milliseconds in which edits count as one: a paste and a fill tell each of their areas. */
const BURST = 100;

export interface PaneParts {
  readonly host: LiveHost;
  readonly surroundings: Surroundings;
  readonly runner: Runner;
  readonly clock: () => RunMoment;
  /** Where faults of the program go; nobody reads them on the screen. */
  readonly report: (fault: unknown) => void;
}

function firstState({ surroundings }: PaneParts): PaneState {
  const { language, theme } = surroundings.liking();
  const opens = surroundings.opensWithBook();
  return {
    setting: surroundings.setting,
    page: 'overview',
    language: language ?? surroundings.language,
    theme: theme ?? 'auto',
    book: null,
    trouble: null,
    refusal: null,
    running: null,
    lastRun: null,
    plan: BUILT_IN_PLANS[0]?.id ?? '',
    opensWithBook: opens === 'none' ? null : opens === true,
    isChoiceLost: false,
  };
}

/** A command that runs or waits. */
interface Waiting {
  readonly request: RunRequest;
  readonly abort: AbortController;
}

export class PaneControl implements PaneActions {
  readonly store: PaneStore<PaneState>;
  readonly drafts = new Drafts();
  private readonly queue = new CommandQueue();
  private readonly keeper: BookKeeper;
  private readonly renewal = new Coalesced(() => this.renew(), BURST);
  /** Commands that run or wait, in their order. */
  private readonly waiting: Waiting[] = [];
  private isPlanChosen = false;

  constructor(private readonly parts: PaneParts) {
    this.store = new PaneStore(firstState(parts));
    this.keeper = new BookKeeper(parts.host, () => this.file());
  }

  /** Reads the workbook, and what was edited whenever it was edited. */
  async start(): Promise<void> {
    this.parts.surroundings.onPaneShown(() => void this.renewal.now());
    await Promise.all([this.watch(), this.renewal.now()]);
  }

  /** Another workbook has taken the place of the one that was open. */
  async reopened(): Promise<void> {
    this.keeper.forget();
    this.isPlanChosen = false;
    this.drafts.clear();
    this.store.set({ page: 'overview', book: null, lastRun: null, trouble: null, refusal: null });
    await this.renewal.now();
  }

  /** Runs a command when those before it have ended. Never rejects. */
  async run(request: RunRequest): Promise<LastRun> {
    const abort = new AbortController();
    this.waiting.push({ request, abort });
    if (this.waiting.length === 1) this.tell(request, 'waiting', null);
    const told = await this.queue.run(() => this.told(request, abort.signal));
    const lastRun: LastRun = { ...told, command: request.command };
    this.waiting.shift();
    const [next] = this.waiting;
    this.store.set({ running: null, lastRun });
    // Why a command failed is still read while the next one runs.
    if (next !== undefined) this.tell(next.request, 'waiting', lastRun.isDone ? null : lastRun);
    if (lastRun.isDone && request.command === 'loadPlan') await this.openFromNowOn();
    await this.renewal.now();
    return lastRun;
  }

  cancel(): void {
    this.waiting[0]?.abort.abort();
  }

  dismiss(): void {
    this.store.set({ lastRun: null });
  }

  open(page: PageName): void {
    this.store.set({ page, refusal: null });
  }

  /** Opens the pane on what it shows, or on a page. */
  showPane(page?: PageName): Promise<void> {
    if (page !== undefined) this.open(page);
    return this.parts.surroundings.showPane();
  }

  reveal(sheet: string, cell: string): void {
    this.parts.host.reveal(sheet, cell).then(
      () => this.store.set({ refusal: null }),
      (error: unknown) => this.store.set({ refusal: this.troubleOf(error) }),
    );
  }

  /** A small edit waits for a command that runs, as it would for an officer. */
  write(changes: ChangeSet): Promise<boolean> {
    const { book } = this.store.get();
    return this.queue.run(() => this.written(changes, book));
  }

  choosePlan(plan: string): void {
    this.isPlanChosen = true;
    this.store.set({ plan });
  }

  chooseLanguage(language: Language): void {
    loadTexts(language).then(
      () => {
        this.store.set({ language });
        this.keepLiking();
      },
      (error: unknown) => this.store.set({ refusal: this.troubleOf(error) }),
    );
  }

  chooseTheme(theme: ThemeChoice): void {
    this.store.set({ theme });
    this.keepLiking();
  }

  /** Keeps the choice in the workbook; where that fails the old one stays and the pane says so. */
  setOpensWithBook(choice: boolean): void {
    void this.keepOpensWithBook(choice);
  }

  save(name: string, content: Uint8Array | string): void {
    this.parts.surroundings.saveFile(name, content);
  }

  private get text(): Texts {
    return textsIn(this.store.get().language);
  }

  private file(): string {
    const name = this.parts.surroundings.file();
    return name === '' ? this.text.shell.unsaved : name;
  }

  /** @param lastRun what is said of the one before */
  private tell(
    { command }: RunRequest,
    phase: RunPhase,
    lastRun: LastRun | null = this.store.get().lastRun,
  ): void {
    this.store.set({ running: { command, phase }, lastRun, refusal: null });
  }

  private async told(request: RunRequest, signal: AbortSignal): Promise<Told> {
    const { host, runner, clock } = this.parts;
    const { language } = this.store.get();
    const site = { host, language, file: this.file(), moment: clock() };
    const onPhase = (phase: RunPhase): void => this.tell(request, phase);
    try {
      return await runner(site, request, { signal, onPhase });
    } catch (fault) {
      return { isDone: false, lines: [this.troubleOf(fault)], findings: [] };
    } finally {
      // What a command wrote is nobody's edit: what is known of the workbook is read anew.
      this.keeper.forget();
    }
  }

  /** @param shown what the pane showed when the edit was made */
  private async written(changes: ChangeSet, shown: OpenBook | null): Promise<boolean> {
    try {
      const book = await this.keeper.write(changes, shown);
      this.store.set({ book, refusal: null });
      return true;
    } catch (error) {
      this.store.set({ refusal: this.troubleOf(error) });
      this.renewal.ask();
      return false;
    }
  }

  private async watch(): Promise<void> {
    try {
      await this.parts.host.watch(
        (edit) => this.edited(edit),
        (sheet) => this.calculated(sheet),
      );
    } catch (error) {
      // Without word of edits the pane still reads the workbook after each command.
      if (!(error instanceof HostError)) this.parts.report(error);
    }
  }

  /** Edits of the officer's and of co-authors' alike; commands read the workbook anew when they end. */
  private edited(edit: SheetEdit): void {
    if (edit.by === 'program') return;
    if (this.keeper.note(edit)) this.renewal.ask();
  }

  /** What formulas yield by now, whoever edited what they look at, this program among them. */
  private calculated(sheet: string): void {
    if (this.keeper.noteCalculated(sheet)) this.renewal.ask();
  }

  private async renew(): Promise<void> {
    // A closed pane reads when it is opened, and a command's end reads what it left.
    if (!this.parts.surroundings.isPaneShown() || this.waiting.length > 0) return;
    const book = await this.look();
    if (book === null) return;
    this.store.set({ book, trouble: null });
    if (book.kind !== 'plan') return;
    const { id } = book.book.plan;
    const isBuiltIn = BUILT_IN_PLANS.some((plan) => plan.id === id);
    if (isBuiltIn && !this.isPlanChosen) this.store.set({ plan: id });
    await this.openFromNowOn();
  }

  /** @returns null when what the pane shows is the best that can be said */
  private async look(): Promise<OpenBook | null> {
    try {
      return await this.queue.run(() => this.keeper.current());
    } catch (error) {
      // The next cell is being typed already: its end is an edit again.
      const isTyping = error instanceof HostError && error.reason === 'cellEditMode';
      if (isTyping && this.store.get().book !== null) return null;
      this.store.set({ trouble: this.troubleOf(error) });
      return null;
    }
  }

  private troubleOf(error: unknown): string {
    if (error instanceof HostError) return hostErrorText(error, this.store.get().language);
    this.parts.report(error);
    return this.text.shell[isUnloaded(error) ? 'unloaded' : 'fault'];
  }

  private keepLiking(): void {
    const { language, theme } = this.store.get();
    this.parts.surroundings.saveLiking({ language, theme });
  }

  private async keepOpensWithBook(choice: boolean): Promise<void> {
    const before = this.store.get().opensWithBook;
    this.store.set({ opensWithBook: choice, isChoiceLost: false });
    try {
      await this.parts.surroundings.saveOpensWithBook(choice);
    } catch {
      this.store.set({ opensWithBook: before, isChoiceLost: true });
    }
  }

  /** The pane opens with a workbook that holds a plan, unless somebody chose. */
  private async openFromNowOn(): Promise<void> {
    const isUndecided = this.parts.surroundings.opensWithBook() === 'undecided';
    if (isUndecided) await this.keepOpensWithBook(true);
  }
}
