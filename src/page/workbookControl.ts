/** The open workbook of file mode: memory, results of formulas, typing, the sheet in view. */
import { parseRange } from '../core/a1';
import type { ChangeSet, ObservedWorkbook } from '../host/host';
import { HostError } from '../host/hostError';
import type { OpenBook, OpenPlan } from '../live/openBook';
import { SHEETS } from '../sheets/names';
import type { Calculation } from './book/calculation';
import type { FilePort } from './book/fileClient';
import { inverseOf } from './book/inverse';
import { PageHost } from './book/pageHost';
import type { hasUncalculated } from './book/ownFormulas';
import type { forgetting, Typed, TypedTexts, typing } from './book/typing';
import type { GridSelection, SheetModel } from './grid/sheetModel';
import { oneCell } from './grid/sheetModel';

export interface WorkbookEvents {
  /** The workbook shows something else. */
  onShown(): void;
  /** Officer or command wrote. @param isRun of a command, not of typing */
  onWritten(changes: ChangeSet, isRun: boolean): void;
  onBroken(error: unknown): void;
  /** A cell is to be looked at. */
  onReveal(sheet: string, selection: GridSelection): void;
  /** The sheet is to come to the front. */
  onActivate(sheet: string): void;
  /** Sheet that is looked at. */
  sheet(): string;
}

interface Engine {
  readonly calculation: Calculation;
  readonly typing: typeof typing;
  readonly forgetting: typeof forgetting;
  readonly hasUncalculated: typeof hasUncalculated;
}

/** What takes typing back, or does it again, and where that is looked at. */
interface Step {
  readonly changes: ChangeSet;
  readonly sheet: string;
  readonly selection: GridSelection;
}

export class WorkbookControl {
  readonly host: PageHost;
  private engine: Engine | null = null;
  private undone: readonly Step[] = [];
  private done: readonly Step[] = [];
  private isTyping = false;
  /** What is open by what is being typed, where that is known already. */
  private after: OpenPlan | undefined;

  constructor(
    file: FilePort,
    private readonly events: WorkbookEvents,
  ) {
    this.host = new PageHost(file, {
      prepare: () => this.prepare(),
      onMemory: (changes) => this.remembered(changes),
      onApplied: (changes, before) => this.applied(changes, before),
      onWritten: (changes, isRun) => events.onWritten(changes, isRun),
      onBroken: (error) => events.onBroken(error),
      onReveal: (sheet, cell) => events.onReveal(sheet, selectionOf(cell)),
    });
  }

  get book(): ObservedWorkbook {
    return this.host.workbook;
  }

  /** What is open, results of formulas included. */
  get open(): OpenBook {
    return this.engine?.calculation.open ?? { kind: 'noPlan' };
  }

  /** Whether formulas of the officer's own wait for a spreadsheet to calculate them. */
  get isUncalculated(): boolean {
    return this.engine?.hasUncalculated(this.book) ?? false;
  }

  /** Loads what sheets need; to be called before there are any. */
  async prepare(): Promise<void> {
    if (this.engine !== null) return;
    const engine = await import('./book/engine');
    this.engine ??= { ...engine, calculation: new engine.Calculation() };
  }

  /** A sheet as the grid shows it; null where there is no such sheet. */
  model(sheet: string): SheetModel | null {
    const observed = this.book.sheets.find(({ name }) => name === sheet);
    if (observed === undefined) return null;
    return { observed, look: this.engine?.calculation.lookOf(sheet) ?? null };
  }

  /** Another workbook. */
  replace(open: OpenBook, observed: ObservedWorkbook, file: string, sheet: string): void {
    this.done = [];
    this.undone = [];
    this.host.replace(observed);
    this.host.calculate(this.engine?.calculation.opened(open, file, sheet) ?? []);
    this.events.onShown();
  }

  /** The sheet is looked at from now on. */
  looksAt(sheet: string): void {
    this.host.calculate(this.engine?.calculation.looksAt(sheet) ?? []);
    this.events.onShown();
  }

  /**
   * @returns what came of it
   * @throws HostError where the workbook is closed to writing
   */
  type(texts: TypedTexts): Typed {
    if (this.engine === null) throw new Error('nothing to type into');
    const { calculation } = this.engine;
    const validations = calculation.lookOf(texts.sheet)?.validations ?? [];
    const typed = this.engine.typing(this.book, this.open, texts, validations);
    if (typed.kind === 'done' && typed.changes.length > 0) {
      const changes = this.typed(typed.changes, typed.after);
      this.done = [...this.done, { changes, sheet: texts.sheet, selection: typedRange(texts) }];
      this.undone = [];
    }
    return typed;
  }

  /** @returns whether there was something to take back */
  undo(): boolean {
    const step = this.done.at(-1);
    if (step === undefined) return false;
    this.undone = [...this.undone, this.taken(step)];
    this.done = this.done.slice(0, -1);
    return true;
  }

  /** @returns whether there was something to do again */
  redo(): boolean {
    const step = this.undone.at(-1);
    if (step === undefined) return false;
    this.done = [...this.done, this.taken(step)];
    this.undone = this.undone.slice(0, -1);
    return true;
  }

  /** @returns the step back: it is looked at where the officer typed, whatever else followed from that */
  private taken(step: Step): Step {
    const changes = this.typed(step.changes);
    this.events.onReveal(step.sheet, step.selection);
    return { ...step, changes };
  }

  /** @returns what takes it back */
  private typed(changes: ChangeSet, after?: OpenPlan): ChangeSet {
    const inverse = inverseOf(this.book, changes);
    this.isTyping = true;
    this.after = after;
    try {
      this.host.type(changes);
    } finally {
      this.isTyping = false;
      this.after = undefined;
    }
    return inverse;
  }

  /** Edits of the pane are taken back like typing; what a command wrote, by Hoàn tác lần chạy alone. */
  private applied(changes: ChangeSet, before: ObservedWorkbook): void {
    const place = placeOf(changes);
    if (isOfCommand(changes)) this.done = [];
    else if (place !== null) {
      this.done = [...this.done, { ...place, changes: inverseOf(before, changes) }];
    }
    this.undone = [];
  }

  /** What a command wrote may have made results of the officer's own formulas old. */
  private forget(written: ChangeSet): void {
    const old = this.engine?.forgetting(this.open, this.book, written) ?? [];
    if (old.length > 0) this.host.type(old);
  }

  private remembered(changes: ChangeSet | null): void {
    if (changes === null) return;
    const { calculation } = this.engine ?? {};
    this.host.calculate(
      calculation?.edited(changes, this.book, this.events.sheet(), this.after) ?? [],
    );
    if (!this.isTyping) this.forget(changes);
    for (const change of changes) {
      if (change.kind === 'activate') this.events.onActivate(change.sheet);
    }
    this.events.onShown();
  }
}

/** What is more than cells, and what tells of itself in Nhật ký, is a command's. */
function isOfCommand(changes: ChangeSet): boolean {
  return changes.some(
    (change) =>
      (change.kind !== 'setCells' && change.kind !== 'resizeTable') || change.sheet === SHEETS.log,
  );
}

/** Where the pane's edits are looked at; null where they are none of cells. */
function placeOf(changes: ChangeSet): Omit<Step, 'changes'> | null {
  const first = changes.find((change) => change.kind === 'setCells');
  if (first?.kind !== 'setCells') return null;
  return { sheet: first.sheet, selection: oneCell(first.row, first.column) };
}

/** All that was typed or pasted into, its first cell the active one. */
function typedRange({ row, column, texts }: TypedTexts): GridSelection {
  const width = Math.max(1, ...texts.map(({ length }) => length));
  return { row, column, toRow: row + texts.length - 1, toColumn: column + width - 1 };
}

function selectionOf(cell: string): GridSelection {
  const range = parseRange(cell);
  if (range === null) return oneCell(1, 1);
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return { row: firstRow, column: firstColumn, toRow: lastRow, toColumn: lastColumn };
}

/**
 * Does what writes, where the workbook is not closed: one that goes on in another tab is.
 * @param onClosed nothing was written
 * @returns what the work returns; false for a closed workbook
 */
export function unlessClosed(work: () => boolean, onClosed: () => void): boolean {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError) || error.reason !== 'protected') throw error;
    onClosed();
    return false;
  }
}
