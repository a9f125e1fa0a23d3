/** Files of file mode: opening, saving, beginning anew, going on with the work that was kept. */
import type { ChangeSet } from '../host/host';
import { isLost } from '../host/hostError';
import { keptFile } from './book/keptFile';
import type { KeepingFault, KeptWork } from './book/keptWork';
import type { TypedTexts } from './book/typing';
import { errorFault, faultBefore } from './fileFaults';
import { newFileName, withExtension } from './fileName';
import type { FileParts } from './fileParts';
import type { FileState, Notice, Wish } from './fileState';
import type { GridSelection } from './grid/sheetModel';
import { FIRST_STATE, isEngaged, shownAnew } from './fileState';
import type { NewBook } from './openedBook';
import { drawnBook, EMPTY_BOOK, keptBook, openedBook } from './openedBook';
import { Store } from './store';
import { closedNotice, typedNotice, withoutTyping } from './typedNotice';
import { unlessClosed, WorkbookControl } from './workbookControl';
import { WorkKeeping } from './workKeeping';

export class FileControl {
  readonly store = new Store<FileState>(FIRST_STATE);
  readonly workbook: WorkbookControl;
  private readonly keeping: WorkKeeping;
  /** Counts openings: what an opening that was called off brings is thrown away. */
  private opening = 0;
  /** Whether the work that went to another tab was kept whole; null where it was not asked for. */
  private wasWhole: boolean | null = null;
  /** A file without a plan that waits for a decision. */
  private candidate: NewBook | null = null;

  constructor(private readonly parts: FileParts) {
    this.workbook = new WorkbookControl(parts.file, {
      onShown: () => this.store.set(shownAnew(this.store.get(), this.workbook)),
      onWritten: (changes, isRun) => this.written(changes, isRun),
      onBroken: (error) => this.broken(error),
      onReveal: (sheet, selection) => this.reveal(sheet, selection),
      onActivate: (sheet) => this.show(sheet),
      sheet: () => this.store.get().sheet,
    });
    const { store, workbook } = this;
    this.keeping = new WorkKeeping({ ...parts, state: store, kept: parts.store, workbook });
  }

  /** Begins with the work that is kept, or with an empty workbook. @returns whether there is any such work */
  async begin(keeps: boolean): Promise<boolean> {
    this.wasWhole = null;
    this.store.set({ phase: 'starting', keeping: null, busy: null });
    const { work, fault } = await this.keeping.load(keeps);
    const isRestored = work !== null && (await this.restored(work, keeps));
    if (!isRestored) await this.beginEmpty().catch((error: unknown) => this.broken(error));
    this.store.set({ phase: 'open', isReadOnly: false });
    this.workbook.host.reopen();
    if (isRestored) this.keeping.resume(work.edits.length);
    else if (work === null && fault === null) this.keeping.begin(EMPTY_BOOK);
    else this.unkept(fault ?? 'unread');
    return work !== null || fault === 'unread';
  }

  /** Another tab has the work that is kept. */
  askAboutSecond(): void {
    this.store.set({ phase: 'second' });
  }

  /** Begins anew in a tab that keeps nothing. */
  async beginUnkept(): Promise<void> {
    await this.beginEmpty();
    this.store.set({ phase: 'open' });
  }

  /** The work goes on in another tab: all of it is kept first. */
  async handOver(): Promise<void> {
    await this.workbook.host.settled();
    this.wasWhole = await this.keeping.end();
  }

  closed(): void {
    const isWhole = this.wasWhole ?? this.keeping.isWhole;
    const { isUnsaved } = this.store.get();
    this.keeping.close();
    this.workbook.host.close();
    // What the browser had no room for is in this tab alone.
    this.store.set({ isReadOnly: true, isUnsaved: isUnsaved && !isWhole, notice: null });
  }

  /** Opens a file: what cannot be opened is told, and nothing is asked about it. */
  async openFile(file: File): Promise<void> {
    const { name } = file;
    const before = isEngaged(this.store.get()) ? 'busy' : faultBefore(file);
    if (before !== null) {
      this.notice({ kind: 'fault', fault: before, name });
      return;
    }
    this.opening += 1;
    const { opening } = this;
    this.store.set({ busy: { kind: 'opening', name }, notice: null });
    const { fault, book } = await openedBook(
      this.parts.file,
      file,
      () => this.workbook.prepare(),
      this.parts.report,
    );
    if (opening !== this.opening) return;
    this.candidate = book;
    this.store.set({ busy: null });
    if (fault !== null) this.notice({ kind: 'fault', fault, name });
    else await this.wish({ kind: 'candidate' });
  }

  /** Opens something in place of what is open, once nothing unsaved is lost by it. */
  async wish(wish: Wish): Promise<void> {
    if (this.store.get().isUnsaved) this.store.set({ wish, notice: null });
    else await this.fulfil(wish);
  }

  /** The answer to the question about unsaved work. */
  async answer(answer: 'save' | 'discard' | 'stay'): Promise<void> {
    const { wish } = this.store.get();
    this.store.set({ wish: null });
    if (wish === null || answer === 'stay') return;
    if (answer === 'save' && !(await this.save())) return;
    await this.fulfil(wish);
  }

  /** Calls off an opening. */
  cancel(): void {
    this.opening += 1;
    this.store.set({ busy: null });
  }

  /** @returns whether the file was handed over */
  async save(): Promise<boolean> {
    const { name, extension, version } = this.store.get();
    const { open, book } = this.workbook;
    if (book.sheets.length === 0) return false;
    const fresh = open.kind === 'plan' ? newFileName(open.book, extension) : `so${extension}`;
    const file = name === '' ? fresh : withExtension(name, extension);
    this.store.set({ busy: { kind: 'saving', name: file }, notice: null });
    const bytes = await this.fileBytes(file);
    if (bytes === null) {
      const fault = this.keeping.isWhole ? 'saveFault' : 'unkeptFault';
      this.store.set({ busy: null, notice: this.store.get().notice ?? { kind: fault } });
      return false;
    }
    this.parts.download(file, bytes);
    const isUnsaved = this.store.get().version !== version && this.store.get().isUnsaved;
    this.store.set({ busy: null, name: file, isUnsaved });
    this.keeping.saved();
    return true;
  }

  /** @returns whether the workbook took it */
  type(texts: TypedTexts): boolean {
    const type = (): boolean => {
      const typed = this.workbook.type(texts);
      this.renotice((before) => typedNotice(typed, before));
      return typed.kind === 'done';
    };
    return unlessClosed(type, () => this.notice(closedNotice(texts)));
  }

  /** Takes back what was typed last, or gives it again. */
  retrace(step: 'undo' | 'redo'): void {
    const take = (): boolean => {
      const isTaken = this.workbook[step]();
      if (isTaken) this.renotice(withoutTyping);
      else if (step === 'undo') this.notice({ kind: 'nothingTyped' });
      return isTaken;
    };
    unlessClosed(take, () => this.notice(closedNotice(null)));
  }

  private renotice(next: (before: Notice | null) => Notice | null): void {
    const { notice } = this.store.get();
    const now = next(notice);
    if (now !== notice) this.notice(now);
  }

  /** Brings a sheet to the front. */
  show(sheet: string): void {
    if (sheet === this.store.get().sheet) return;
    this.store.set({ sheet });
    this.workbook.looksAt(sheet);
    this.keeping.factsChanged();
  }

  select(sheet: string, selection: GridSelection): void {
    const { selections } = this.store.get();
    this.store.set({ selections: { ...selections, [sheet]: selection } });
  }

  showSide(side: FileState['side']): void {
    this.store.set({ side });
  }

  notice(notice: Notice | null): void {
    this.store.set({ notice });
  }

  private reveal(sheet: string, selection: GridSelection): void {
    this.show(sheet);
    this.select(sheet, selection);
    this.store.set({ side: 'workbook' });
  }

  /** The file with all that memory holds; null where there is none to be had. */
  private async fileBytes(name: string): Promise<Uint8Array | null> {
    try {
      if (this.store.get().isBroken && !(await this.isMended())) return null;
      const bytes = await this.parts.file.ask('save', name);
      return this.store.get().isBroken ? null : bytes;
    } catch (error) {
      if (isLost(error)) this.broken(error);
      else this.parts.report(error);
      return null;
    }
  }

  /** Makes the file anew. @returns false where memory had to follow it: that is told, and looked at before it is saved */
  private async isMended(): Promise<boolean> {
    const rebuilt = await this.keeping.rebuilt();
    if (rebuilt === null) return false;
    const { observed, refused } = rebuilt;
    this.store.set({ isBroken: false });
    if (refused === 0) return true;
    this.replace(keptBook(observed, { ...this.keeping.facts(), isUnsaved: true }));
    this.keeping.resume(refused);
    this.notice({ kind: 'refused', count: refused });
    return false;
  }

  private async fulfil(wish: Wish): Promise<void> {
    this.opening += 1;
    const { opening } = this;
    let notice: Notice | null = null;
    try {
      await this.fulfilled(wish, opening);
    } catch (error) {
      this.parts.report(error);
      notice = { kind: 'fault', fault: errorFault(error), name: this.nameOf(wish) };
    }
    // Progress and news are another opening's by now.
    if (opening !== this.opening) return;
    this.store.set({ busy: null });
    if (notice !== null) this.notice(notice);
  }

  private nameOf({ kind }: Wish): string {
    const { demoName, newBook } = this.parts.text();
    if (kind === 'candidate') return this.candidate?.name ?? '';
    if (kind === 'takeBack') return this.store.get().name;
    return kind === 'demo' ? demoName : newBook;
  }

  private async fulfilled(wish: Wish, opening: number): Promise<void> {
    switch (wish.kind) {
      case 'empty':
        await this.beginEmpty();
        this.keeping.begin(EMPTY_BOOK);
        return;
      case 'demo':
        return this.openDemo(opening);
      case 'takeBack':
        return this.parts.takeBack();
      case 'candidate':
        if (this.candidate !== null) await this.take(this.candidate, opening);
    }
  }

  private async take(book: NewBook, opening: number): Promise<void> {
    await this.workbook.host.settled();
    if (opening !== this.opening) return;
    await this.parts.file.ask('take', null);
    this.replace(book);
    this.keeping.begin(book);
  }

  private async beginEmpty(): Promise<void> {
    await this.workbook.host.settled();
    await this.parts.file.ask('create', '');
    this.replace(EMPTY_BOOK);
    this.store.set({ side: 'pane' });
  }

  private async openDemo(opening: number): Promise<void> {
    const name = this.parts.text().demoName;
    this.store.set({ busy: { kind: 'opening', name }, notice: null });
    await this.workbook.prepare();
    const changes = await this.parts.demo();
    await this.workbook.host.settled();
    if (opening !== this.opening) return;
    const book = await drawnBook(this.parts.file, changes, name);
    this.replace(book);
    this.keeping.begin(book);
  }

  private replace({ open, observed, name, extension, isUnsaved, sheet: wanted }: NewBook): void {
    this.candidate = null;
    const shown = observed.sheets.filter(({ hidden }) => !hidden);
    const first = shown.find((known) => known.name === wanted) ?? shown[0];
    const sheet = first?.name ?? '';
    const facts = { name, extension, isUnsaved, isBroken: false };
    this.store.set({ ...facts, sheet, selections: {}, notice: null, side: 'workbook' });
    this.workbook.replace(open, observed, name, sheet);
    this.parts.onReplaced();
  }

  /** What may be kept stays as it is, for another try, until something else is opened on purpose. */
  private unkept(keeping: KeepingFault): void {
    this.store.set({ keeping });
    if (keeping === 'unread') this.notice({ kind: 'restoreFault' });
  }

  /** @param keeps false: the work stays another tab's, this is a copy of it */
  private async restored(work: KeptWork, keeps: boolean): Promise<boolean> {
    const { extension, isUnsaved, sheet } = work;
    const name = keeps || work.name === '' ? work.name : this.parts.text().copyOf(work.name);
    const { notice: before } = this.store.get();
    this.store.set({ busy: { kind: 'restoring', name } });
    try {
      await this.workbook.prepare();
      const { observed, refused } = await keptFile(this.parts.file, work);
      this.replace(keptBook(observed, { name, extension, isUnsaved, sheet }));
      if (refused > 0) this.notice({ kind: 'refused', count: refused });
      // Here it can be typed again.
      else if (before?.kind === 'closed') this.notice(before);
      else if (isUnsaved) this.notice({ kind: 'restored' });
      return true;
    } catch (error) {
      this.parts.report(error);
      return false;
    } finally {
      this.store.set({ busy: null });
    }
  }

  private written(changes: ChangeSet, isRun: boolean): void {
    const wasUnsaved = this.store.get().isUnsaved;
    this.store.set({ isUnsaved: true });
    this.keeping.changed(changes, isRun);
    if (!wasUnsaved) this.keeping.factsChanged();
  }

  private broken(error: unknown): void {
    this.parts.report(error);
    this.store.set({ isBroken: true });
  }
}
