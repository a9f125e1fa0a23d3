/**
 * Nạp kế hoạch and Cập nhật đánh giá through ExcelHost, and the same cells by one plain range write a
 * sheet, each with the unmodified client library. What the far end takes is left out: in an office that is
 * Excel. In a process of its own; prints JSON. Argument: number of readings.
 */
import { loadBook } from '../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../src/commands/refresh';
import { scoreBook } from '../src/core/measure/scoreBook';
import { cellEntry, type CellEntry } from '../src/host/excel/cellEntry';
import { ExcelHost } from '../src/host/excel/excelHost';
import { SHEETS } from '../src/sheets/names';
import type { SheetSpec } from '../src/sheets/spec';
import { workbookSpec } from '../src/sheets/workbook';
import { FarEnd } from '../test/excel/farEnd';
import { vinhPhuc } from './plan';
import { sampleBook } from './sample';

export interface Share {
  /** Seconds, the far end's left out. */
  readonly own: number;
  readonly syncs: number;
  /** Bytes to Excel and from it. */
  readonly sent: number;
  readonly answered: number;
}

export interface ExcelCase {
  readonly load: Share;
  readonly refresh: Share;
  readonly plain: Share;
}

const FILE = 'book.xlsx';

async function shareOf(farEnd: FarEnd, work: () => Promise<void>): Promise<Share> {
  farEnd.counters.take();
  const before = farEnd.busy;
  const start = performance.now();
  await work();
  const own = (performance.now() - start) / 1000 - (farEnd.busy - before);
  const syncs = farEnd.counters.take();
  return {
    own,
    syncs: syncs.length,
    sent: syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    answered: syncs.reduce((sum, { answerBytes }) => sum + answerBytes, 0),
  };
}

async function refreshed(host: ExcelHost): Promise<void> {
  const outcome = await planRefresh(host, { file: FILE, selection: {} });
  if (!outcome.ok) throw new Error('the workbook that was loaded cannot be refreshed');
  await applyRefresh(host, outcome.value);
}

/** All contents of a sheet as one rectangle from A1. */
function entriesOf({ cells, tables }: SheetSpec): CellEntry[][] {
  const rows: CellEntry[][] = [];
  const put = (row: number, column: number, entry: CellEntry): void => {
    const line = (rows[row - 1] ??= []);
    line[column - 1] = entry;
  };
  for (const { row, column, content } of cells) put(row, column, cellEntry(content));
  for (const { headerRow, firstColumn, columns, rows: body } of tables) {
    columns.forEach(({ header }, index) => put(headerRow, firstColumn + index, cellEntry(header)));
    body.forEach((row, down) => {
      row.cells.forEach((content, index) => {
        put(headerRow + 1 + down, firstColumn + index, cellEntry(content));
      });
    });
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const blank: readonly CellEntry[] = [];
  return Array.from({ length: rows.length }, (_, at) => {
    const row = rows[at] ?? blank;
    return Array.from({ length: width }, (__, index) => row[index] ?? null);
  });
}

async function plainWrite(
  farEnd: FarEnd,
  contents: ReadonlyMap<string, CellEntry[][]>,
): Promise<void> {
  await farEnd.run(async (context) => {
    for (const name of contents.keys()) context.workbook.worksheets.add(name);
    for (const [name, rows] of contents) {
      const sheet = context.workbook.worksheets.getItem(name);
      const width = rows[0]?.length ?? 0;
      sheet.getRangeByIndexes(0, 0, rows.length, width).untrack().formulas = rows;
    }
    await context.sync();
  });
}

async function measured(readings: number): Promise<ExcelCase> {
  const book = sampleBook(await vinhPhuc(), readings);
  const farEnd = new FarEnd();
  const host = new ExcelHost(farEnd.run);
  const load = await shareOf(farEnd, async () => {
    const findings = await loadBook(host, book, FILE);
    if (findings.length > 0) throw new Error('the plan cannot be loaded');
  });
  farEnd.book.sheet(SHEETS.readings).cells.type(5, 9, "'60,5");
  const refresh = await shareOf(farEnd, () => refreshed(host));
  const spec = workbookSpec(book, scoreBook(book));
  const contents = new Map(spec.sheets.map((sheet) => [sheet.name, entriesOf(sheet)]));
  const peer = new FarEnd({ payloadLimit: Infinity });
  const plain = await shareOf(peer, () => plainWrite(peer, contents));
  return { load, refresh, plain };
}

void measured(Number(process.argv[2])).then((costs) => console.log(JSON.stringify(costs)));
