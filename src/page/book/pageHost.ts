/**
 * The workbook of file mode: all of it is in memory, its file is with the worker. Memory answers at once;
 * the file follows in the same order. Where a command writes, the file goes first, because it may refuse.
 */
import { afterChanges } from '../../changes/afterChanges';
import type { CellRange } from '../../core/a1';
import { rangeAddress } from '../../core/a1';
import type {
  ChangeSet,
  LiveHost,
  ObservedWorkbook,
  ReadAreas,
  SheetArea,
  SheetEdit,
} from '../../host/host';
import { HostError } from '../../host/hostError';
import type { FilePort } from './fileClient';
import { staleSheet } from './staleSheet';

export interface HostEvents {
  /** Loads what it takes to show what is about to be written. */
  prepare(): Promise<void>;
  /** Memory holds something else now; `changes` null where it is another workbook. */
  onMemory(changes: ChangeSet | null): void;
  /** The pane or a command wrote these changes into a workbook that was like this before; memory is told next. */
  onApplied(changes: ChangeSet, before: ObservedWorkbook): void;
  /** The file got these changes, or will; told in the file's order. @param isRun of a command, not of typing */
  onWritten(changes: ChangeSet, isRun: boolean): void;
  /** The file refused what memory holds already: a fault of the program, or the worker is gone. */
  onBroken(error: unknown): void;
  onReveal(sheet: string, cell: string): void;
}

type Rows<T> = readonly (readonly T[] | undefined)[];

function cut<T>(rows: Rows<T>, { firstRow, lastRow, firstColumn, lastColumn }: CellRange) {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    rows[firstRow - 1 + index]?.slice(firstColumn - 1, lastColumn),
  );
}

function editsOf(changes: ChangeSet): SheetEdit[] {
  return changes.flatMap((change): SheetEdit[] => {
    if (change.kind !== 'setCells') return [];
    const { sheet, row, column, rows } = change;
    const range = {
      firstRow: row,
      firstColumn: column,
      lastRow: row + rows.length - 1,
      lastColumn: column + Math.max(1, ...rows.map(({ length }) => length)) - 1,
    };
    return [{ sheet, address: rangeAddress(range), by: 'officer', isStructural: false }];
  });
}

export class PageHost implements LiveHost {
  private book: ObservedWorkbook = { sheets: [], names: [] };
  private readonly listeners = new Set<(edit: SheetEdit) => void>();
  /** Typed while a command writes: stands after what the command wrote, as in the file. Null while none does. */
  private typedMeanwhile: ChangeSet[] | null = null;
  private isReadOnly = false;
  private lastApplied: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: FilePort,
    private readonly events: HostEvents,
  ) {}

  get workbook(): ObservedWorkbook {
    return this.book;
  }

  /** Another workbook takes the place of the open one; the file's side is the caller's. */
  replace(book: ObservedWorkbook): void {
    this.book = book;
    this.typedMeanwhile = null;
    this.events.onMemory(null);
  }

  /** From now on nothing is written: the work goes on elsewhere. */
  close(): void {
    this.isReadOnly = true;
  }

  reopen(): void {
    this.isReadOnly = false;
  }

  read(sheetNames?: readonly string[]): Promise<ObservedWorkbook> {
    const wanted = sheetNames?.map((name) => name.toLowerCase());
    if (wanted === undefined) return Promise.resolve(this.book);
    const sheets = this.book.sheets.filter(({ name }) => wanted.includes(name.toLowerCase()));
    return Promise.resolve({ ...this.book, sheets });
  }

  readAreas(areas: readonly SheetArea[]): Promise<ReadAreas> {
    return Promise.resolve({
      areas: areas.map(({ sheet: name, range }) => {
        const sheet = this.book.sheets.find((known) => known.name === name);
        if (sheet === undefined) throw new HostError('notFound', { sheet: name });
        return {
          sheet: name,
          range,
          values: cut(sheet.values, range).map((row) => row ?? []),
          formulas: cut(sheet.formulas, range),
          numberFormats: cut(sheet.numberFormats, range),
          tables: sheet.tables,
        };
      }),
    });
  }

  /** All or nothing, in the file and in memory. */
  async apply(changes: ChangeSet, basis?: ObservedWorkbook): Promise<void> {
    this.checkOpen();
    const stale = basis === undefined ? null : staleSheet(basis, this.book, changes);
    if (stale !== null) throw new HostError('changed', { sheet: stale });
    await this.events.prepare();
    this.typedMeanwhile ??= [];
    try {
      await this.asked(changes);
    } catch (error) {
      this.writtenMeanwhile();
      throw error;
    }
    this.events.onWritten(changes, true);
    const written = [changes, ...this.writtenMeanwhile()];
    this.events.onApplied(changes, this.book);
    this.book = written.reduce(afterChanges, this.book);
    // What was typed lies over what the command wrote, in whatever is worked out from memory too.
    this.events.onMemory(written.flat());
  }

  /**
   * What the officer typed: in memory at once, in the file as soon as it can.
   * @throws HostError where the workbook is closed to writing
   */
  type(changes: ChangeSet): void {
    this.checkOpen();
    this.book = afterChanges(this.book, changes);
    this.asked(changes).catch((error: unknown) => this.events.onBroken(error));
    if (this.typedMeanwhile === null) this.events.onWritten(changes, false);
    else this.typedMeanwhile.push(changes);
    this.events.onMemory(changes);
    for (const edit of editsOf(changes)) this.tell(edit);
  }

  /** Results of formulas: what a spreadsheet works out by itself is no edit, and is no part of the file's changes. */
  calculate(results: ChangeSet): void {
    if (results.length > 0) this.book = afterChanges(this.book, results);
  }

  watch(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  reveal(sheet: string, cell: string): Promise<void> {
    if (!this.book.sheets.some(({ name }) => name === sheet)) {
      return Promise.reject(new HostError('notFound', { sheet }));
    }
    this.events.onReveal(sheet, cell);
    return Promise.resolve();
  }

  /** Resolves when the file has all that was written so far, and memory knows. */
  async settled(): Promise<void> {
    let last: Promise<unknown> | null = null;
    while (last !== this.lastApplied) {
      last = this.lastApplied;
      await last.catch(() => undefined);
      await Promise.resolve();
    }
  }

  /** The command is through: what was typed meanwhile is told. */
  private writtenMeanwhile(): readonly ChangeSet[] {
    const typed = this.typedMeanwhile ?? [];
    this.typedMeanwhile = null;
    for (const changes of typed) this.events.onWritten(changes, false);
    return typed;
  }

  private asked(changes: ChangeSet): Promise<void> {
    const applied = this.file.ask('apply', changes);
    this.lastApplied = applied;
    return applied;
  }

  private checkOpen(): void {
    if (this.isReadOnly) throw new HostError('protected');
  }

  private tell(edit: SheetEdit): void {
    for (const listener of this.listeners) listener(edit);
  }
}
