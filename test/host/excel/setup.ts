/** ExcelHost over a far end, and sheets of any length. Waiting takes no time. */
import type { ChangeSet } from '../../../src/host/host';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { HostError } from '../../../src/host/hostError';
import type { SheetSpec, TableColumn } from '../../../src/sheets/spec';
import { FarEnd, type FarEndOptions } from '../../excel/farEnd';
import { sheetSpec } from '../contract/specs';

export interface Setup {
  readonly farEnd: FarEnd;
  readonly host: ExcelHost;
}

export function setUp(options: FarEndOptions = {}): Setup {
  const farEnd = new FarEnd(options);
  return { farEnd, host: new ExcelHost(farEnd.run, () => Promise.resolve()) };
}

/** Ten columns: an id, a text, numbers. */
const COLUMNS: readonly TableColumn[] = Array.from({ length: 10 }, (_, index) => ({
  key: `c${index}`,
  header: index === 0 ? 'Mã' : `Cột ${index}`,
  style: index === 0 ? 'code' : index === 1 ? 'text' : 'integer',
}));

/** A sheet whose table has so many rows, with this text in each. */
export function longSheet(name: string, rows: number, text = 'Tỷ lệ hồ sơ'): SheetSpec {
  const table = {
    name: `tbl${name}`,
    headerRow: 3,
    firstColumn: 1,
    columns: COLUMNS,
    rows: Array.from({ length: rows }, (_, index) => ({
      key: String(index),
      cells: [`II.${index}`, text, ...COLUMNS.slice(2).map((__, column) => index + column)],
    })),
    filter: true,
  };
  return sheetSpec(name, { tables: [table] });
}

/** The HostError that the changes end in; any other error goes through. */
export async function hostErrorOf(host: ExcelHost, changes: ChangeSet): Promise<HostError> {
  try {
    await host.apply(changes);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('no error');
}

/** Lets what was left running in the background come to its end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
