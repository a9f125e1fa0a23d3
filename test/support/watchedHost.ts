/** A workbook in memory that tells its edits, counts how it is asked, and can refuse. */
import type { CellValue } from '../../src/core/cells';
import type {
  ChangeSet,
  LiveHost,
  ObservedWorkbook,
  ReadAreas,
  SheetArea,
  SheetEdit,
} from '../../src/host/host';
import { rangeAddress } from '../../src/core/a1';
import type { FormulaCell } from '../../src/sheets/spec';
import { LivingHost } from './livingHost';

type Rows<T> = readonly (readonly T[] | undefined)[];

function cut<T>(rows: Rows<T>, { range }: SheetArea): (readonly T[] | undefined)[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const count = lastRow - firstRow + 1;
  return Array.from({ length: count }, (_, index) =>
    rows[firstRow - 1 + index]?.slice(firstColumn - 1, lastColumn),
  );
}

export class WatchedHost implements LiveHost {
  reads = 0;
  areaReads = 0;
  refusal: Error | null = null;
  revealed: string[] = [];
  private listener: (edit: SheetEdit) => void = () => undefined;
  private calculated: (sheet: string) => void = () => undefined;
  private readonly inner: LivingHost;

  constructor(book: ObservedWorkbook) {
    this.inner = new LivingHost(book);
  }

  read(): Promise<ObservedWorkbook> {
    this.reads += 1;
    return this.refusal === null ? this.inner.read() : Promise.reject(this.refusal);
  }

  async readAreas(areas: readonly SheetArea[]): Promise<ReadAreas> {
    this.areaReads += 1;
    if (this.refusal !== null) throw this.refusal;
    const { sheets, file } = await this.inner.read();
    const read = areas.map((area) => {
      const sheet = sheets.find(({ name }) => name === area.sheet);
      if (sheet === undefined) throw new Error(`no sheet ${area.sheet}`);
      const { values, formulas, numberFormats, tables } = sheet;
      return {
        ...area,
        values: cut(values, area).map((row) => row ?? []),
        formulas: cut(formulas, area),
        numberFormats: cut(numberFormats, area),
        tables,
      };
    });
    return { areas: read, ...(file === undefined ? {} : { file }) };
  }

  apply(changes: ChangeSet): Promise<void> {
    return this.refusal === null ? this.inner.apply(changes) : Promise.reject(this.refusal);
  }

  watch(
    listener: (edit: SheetEdit) => void,
    calculated: (sheet: string) => void,
  ): Promise<() => Promise<void>> {
    this.listener = listener;
    this.calculated = calculated;
    return Promise.resolve(() => Promise.resolve());
  }

  reveal(sheet: string, cell: string): Promise<void> {
    this.revealed.push(`${sheet}!${cell}`);
    return this.refusal === null ? Promise.resolve() : Promise.reject(this.refusal);
  }

  /** Tells an edit that changed nothing. */
  tell(edit: Partial<SheetEdit>): void {
    this.listener({ sheet: null, address: '', by: 'officer', isStructural: false, ...edit });
  }

  /** A formula that nobody edited yields something else. */
  async calculate(sheet: string, row: number, column: number, result: FormulaCell): Promise<void> {
    await this.inner.apply([{ kind: 'setCells', sheet, row, column, rows: [[result]] }]);
    this.tellCalculated(sheet);
  }

  /** Formulas of a sheet were calculated. */
  tellCalculated(sheet: string): void {
    this.calculated(sheet);
  }

  /** Somebody types into a cell. */
  async type(sheet: string, row: number, column: number, value: CellValue): Promise<void> {
    await this.inner.apply([{ kind: 'setCells', sheet, row, column, rows: [[value]] }]);
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    this.tell({ sheet, address: rangeAddress(range) });
  }
}
