/** The host under test, and short ways to ask what it sees. */
import type { CellRange } from '../../../src/core/a1';
import type { CellValue } from '../../../src/core/cells';
import type { ChangeSet, Host, ObservedSheet, ObservedTable } from '../../../src/host/host';
import { HostError } from '../../../src/host/hostError';
import type { RuleDesk } from './ruleDesk';

/** A chart as the workbook holds it, whichever host drew it. */
export interface SeenChart {
  readonly name: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly area: CellRange | null;
  readonly series: readonly {
    readonly name: string;
    readonly as: string;
    /** References with the sheet's name. */
    readonly values: string;
    readonly categories: string;
    /** RRGGBB; null where the workbook cannot be asked for it. */
    readonly color: string | null;
  }[];
}

export interface HostUnderTest {
  readonly host: Host;
  /** Where an officer works on the workbook's rules. */
  readonly desk: RuleDesk;
  /** The charts of a sheet, in the order in which they were added. No host reads them. */
  readonly charts: (sheet: string) => readonly SeenChart[] | Promise<readonly SeenChart[]>;
  /** The workbook as another host finds it after saving, where that is possible. */
  readonly reopen?: () => Promise<Host>;
}

export type MakeHost = () => Promise<HostUnderTest>;

/** A sheet that was read. */
export class SeenSheet {
  constructor(private readonly sheet: ObservedSheet) {}

  get hidden(): boolean {
    return this.sheet.hidden;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - 1]?.[column - 1] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.sheet.formulas[row - 1]?.[column - 1] ?? null;
  }

  numberFormat(row: number, column: number): string | null {
    return this.sheet.numberFormats[row - 1]?.[column - 1] ?? null;
  }

  /** The values of a rectangle from A1. */
  block(rows: number, columns: number): CellValue[][] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.value(row + 1, column + 1)),
    );
  }

  table(name: string): ObservedTable {
    const table = this.sheet.tables.find((other) => other.name === name);
    if (table === undefined) throw new Error(`no table ${name} on ${this.sheet.name}`);
    return table;
  }
}

/** A host and what can be seen through it. */
export class Subject {
  constructor(private readonly made: HostUnderTest) {}

  apply(...changes: ChangeSet): Promise<void> {
    return this.made.host.apply(changes);
  }

  async charts(sheet: string): Promise<readonly SeenChart[]> {
    return this.made.charts(sheet);
  }

  /** Who reads: the workbook after saving, where there is one. */
  reader(): Promise<Host> {
    return this.made.reopen?.() ?? Promise.resolve(this.made.host);
  }

  async sheet(name: string): Promise<SeenSheet> {
    const { sheets } = await (await this.reader()).read([name]);
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return new SeenSheet(sheet);
  }

  async sheetNames(): Promise<string[]> {
    const { sheets } = await (await this.reader()).read();
    return sheets.map((sheet) => sheet.name);
  }

  /** What the name refers to; null when there is no such name. */
  async nameOf(name: string): Promise<string | null> {
    const { names } = await (await this.reader()).read();
    return names.find((other) => other.name === name)?.refersTo ?? null;
  }
}

/** The error that the changes end in. */
export async function refusalOf(subject: Subject, ...changes: ChangeSet): Promise<HostError> {
  try {
    await subject.apply(...changes);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('the changes were not refused');
}
