/** Keeps what is known of the open workbook up to date: all of it is read once, then only what was edited. */
import type { CellRange } from '../core/a1';
import { parseRange } from '../core/a1';
import type { ChangeSet, LiveHost, SheetArea, SheetEdit } from '../host/host';
import { HostError } from '../host/hostError';
import { editedBook, writtenBook } from '../live/editedBook';
import { inputFormulas } from '../live/inputFormulas';
import { LIGHT_SHEETS, openBook } from '../live/openBook';
import type { OpenBook, OpenPlan } from '../live/openBook';

/** Cells up to which an edit is read by itself; of larger ones the workbook is read anew. */
const FEW_CELLS = 20_000;

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** Formulas of officers among what is read of a sheet. */
function formulasOf(known: OpenBook | null, sheet: string): SheetArea[] {
  return known?.kind === 'plan' ? inputFormulas(known, sheet) : [];
}

export class BookKeeper {
  /** Null: all of the workbook must be read. */
  private known: OpenBook | null = null;
  private edited: SheetArea[] = [];
  /** How often all was forgotten: what was being read meanwhile is old already. */
  private forgotten = 0;
  /** Sheets whose formulas may yield something else by now. */
  private readonly calculated = new Set<string>();

  constructor(
    private readonly host: LiveHost,
    /** Name of the open workbook, where the host tells none. */
    private readonly file: () => string,
  ) {}

  /** What is known may be wrong. */
  forget(): void {
    this.known = null;
    this.edited = [];
    this.forgotten += 1;
    this.calculated.clear();
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
    const cells = this.edited.reduce((sum, area) => sum + cellsOf(area.range), 0);
    if (cells > FEW_CELLS) this.forget();
    return true;
  }

  /**
   * Takes note that formulas of a sheet were calculated. Where no officer has a formula among what is read
   * of it, which is nearly always so, nothing of it is read.
   * @returns whether anything that is known may have changed
   */
  noteCalculated(sheet: string): boolean {
    if (!LIGHT_SHEETS.includes(sheet)) return false;
    // Of what is being read for the first time nobody knows yet which cells are formulas.
    if (this.known !== null && formulasOf(this.known, sheet).length === 0) return false;
    this.calculated.add(sheet);
    return true;
  }

  /** What is to be read anew; from now on nothing is. */
  private noted(): readonly SheetArea[] {
    const { known, edited, calculated } = this;
    const formulas = [...calculated].flatMap((sheet) => formulasOf(known, sheet));
    this.edited = [];
    calculated.clear();
    return [...edited, ...formulas];
  }

  /** @throws HostError */
  async current(): Promise<OpenBook> {
    const { known, forgotten } = this;
    const edited = this.noted();
    if (known !== null && edited.length === 0) return known;
    try {
      // Where there was no plan, the edit may have been the making of one.
      const read =
        known?.kind === 'plan' ? await this.readEdited(known, edited) : await this.readAll();
      return await this.unlessForgotten(read, forgotten);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Rows may have moved while something was read or written: then all is read again. */
  private unlessForgotten(book: OpenBook, forgotten: number): OpenBook | Promise<OpenBook> {
    if (forgotten !== this.forgotten) return this.current();
    this.known = book;
    return book;
  }

  private async readAll(): Promise<OpenBook> {
    const observed = await this.host.read(LIGHT_SHEETS, 'asItStands');
    return openBook(observed, observed.file ?? this.file());
  }

  private async readEdited(known: OpenPlan, edited: readonly SheetArea[]): Promise<OpenBook> {
    const { areas, file = this.file() } = await this.host.readAreas(edited);
    return editedBook(known, areas, file);
  }

  /**
   * Writes a small edit into the workbook.
   * @param shown what the edit was made of
   * @throws HostError; `changed` where the workbook is not as it was shown
   */
  async write(changes: ChangeSet, shown: OpenBook | null): Promise<OpenBook> {
    const known = await this.current();
    if (known !== shown) throw new HostError('changed');
    if (known.kind !== 'plan')
      throw new RangeError('a workbook without a plan has no cells to edit');
    const { forgotten } = this;
    try {
      await this.host.apply(changes, known.observed);
    } catch (error) {
      // Some of it may be written, or the workbook is not as it is known.
      this.forget();
      throw error;
    }
    return this.unlessForgotten(writtenBook(known, changes), forgotten);
  }
}
