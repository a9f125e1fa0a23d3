/** Keeps what is known of the open workbook up to date: all of it is read once, then only what was edited. */
import { afterChanges } from '../changes/afterChanges';
import { parseRange } from '../core/a1';
import type { ChangeSet, LiveHost, SheetArea, SheetEdit } from '../host/host';
import { LIGHT_SHEETS, openBook } from '../live/openBook';
import type { OpenBook } from '../live/openBook';

export class BookKeeper {
  /** Null: all of the workbook must be read. */
  private known: OpenBook | null = null;
  private edited: SheetArea[] = [];

  constructor(
    private readonly host: LiveHost,
    /** Name of the open workbook. */
    private readonly file: () => string,
  ) {}

  /** What is known may be wrong. */
  forget(): void {
    this.known = null;
    this.edited = [];
  }

  /**
   * Takes note of an edit.
   * @returns whether anything that is known may have changed
   */
  note({ sheet, address, isStructural }: SheetEdit): boolean {
    if (sheet !== null && !LIGHT_SHEETS.includes(sheet)) return false;
    const range = parseRange(address);
    if (sheet === null || isStructural || range === null) this.forget();
    else this.edited.push({ sheet, range });
    return true;
  }

  /** @throws HostError */
  async current(): Promise<OpenBook> {
    if (this.known !== null && this.edited.length === 0) return this.known;
    this.edited = [];
    const observed = await this.host.read(LIGHT_SHEETS, 'asItStands');
    this.known = openBook(observed, this.file());
    return this.known;
  }

  /**
   * Writes a small edit into the workbook.
   * @throws HostError; `changed` where the workbook is not as it was known
   */
  async write(changes: ChangeSet): Promise<OpenBook> {
    const known = await this.current();
    if (known.kind !== 'plan')
      throw new RangeError('a workbook without a plan has no cells to edit');
    await this.host.apply(changes, known.observed);
    this.known = openBook(afterChanges(known.observed, changes), this.file());
    return this.known;
  }
}
