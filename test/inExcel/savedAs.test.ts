// Save As while the pane stays open: the workbook has the name that it has now, at no request more.
import type { Host } from '../../src/host/host';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { BookKeeper } from '../../src/pane/bookKeeper';
import { runOn } from '../../src/runs/runOn';
import type { RunRequest, Told } from '../../src/runs/runRequest';
import { toldLines } from '../../src/runs/told';
import { readLog } from '../../src/sheets/log/logTable';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { MODEL_ID, MODEL_YEAR } from '../support/modelBooks';
import { STAMP } from '../support/runs';
import { Office, officeAtWork, shortPlan, TODAY } from './office';

jest.setTimeout(120_000);

/** What the pane knew when it was opened. */
const AT_FIRST = 'So cu.xlsx';
const BEFORE = 'Sổ 2026.xlsx';
const AFTER = 'Sổ 2027 – bản gửi.xlsx';

const REFRESH: RunRequest = { command: 'refresh' };
const LOAD: RunRequest = { command: 'loadPlan', source: { plan: shortPlan() } };
const UNDO: RunRequest = { command: 'undo' };
const ASSIGN: RunRequest = {
  command: 'assign',
  targets: [
    {
      id: MODEL_ID,
      year: MODEL_YEAR,
      value: 88,
      document: { number: '12/QĐ-UBND', date: '2027-01-15' },
    },
  ],
};

function run(host: Host, request: RunRequest): Promise<Told> {
  const moment = { today: TODAY, stamp: STAMP };
  return runOn({ host, language: 'vi', file: AT_FIRST, moment }, request);
}

/** The names of files that Nhật ký tells of its last run. */
async function namesOfLastRun(host: Host): Promise<string[]> {
  const entries = readLog(await host.read([SHEETS.log]));
  const last = Math.max(...entries.map((entry) => entry.run));
  const sources = entries.filter((entry) => entry.run === last).map(({ source }) => source);
  return [...new Set(sources.map((source) => source.replace(/ – [^–]+ – [A-Z]+\d+$/, '')))];
}

async function officeNamed(name: string): Promise<Office> {
  const office = (await officeAtWork()).again();
  office.farEnd.book.name = name;
  return office;
}

test.each<[string, RunRequest]>([
  ['Nạp kế hoạch', LOAD],
  ['Cập nhật đánh giá', REFRESH],
  ['Giao mục tiêu', ASSIGN],
  ['Hoàn tác lần chạy', UNDO],
])('%s after it writes the new name into Nhật ký, each cell included', async (_, request) => {
  const office = await officeNamed(BEFORE);
  expect((await run(office.host, REFRESH)).isDone).toBe(true);
  expect(await namesOfLastRun(office.host)).toEqual([BEFORE]);
  office.farEnd.book.name = AFTER;
  expect((await run(office.host, request)).isDone).toBe(true);
  expect(await namesOfLastRun(office.host)).toEqual([AFTER]);
});

test.each<[string, RunRequest]>([
  ['a refresh', REFRESH],
  ['an undo', UNDO],
  ['an assignment', ASSIGN],
])('where %s cannot be done, the sentence tells the new name', async (_, request) => {
  const office = new Office();
  for (const name of [BEFORE, AFTER]) {
    office.farEnd.book.name = name;
    const told = await run(office.host, request);
    expect(told.isDone).toBe(false);
    expect(toldLines(told).join(' ')).toContain(`Tệp ${name}`);
  }
});

test('what a refresh finds in the readings is told under the new name', async () => {
  const office = await officeNamed(AFTER);
  office.type(SHEETS.readings, 5, columnOf(READING_TABLE, 'value'), 'chưa rõ');
  const { findings } = await run(office.host, REFRESH);
  const places = findings.map(({ place }) => place);
  expect(places).toContainEqual({ file: AFTER, sheet: SHEETS.readings, cell: 'I5' });
  expect(new Set(places.map(({ file }) => file))).toEqual(new Set([AFTER]));
});

test.each<[string, (office: Office) => void]>([
  ['a sheet', ({ farEnd: { book } }) => void book.addSheet(SHEETS.track)],
  [
    // Of a sheet that no command reads: the host finds it when it is about to write.
    'a table of the officer’s',
    (office) => {
      const { book } = office.farEnd;
      book.sheet('Sheet1').tables.push({
        id: book.nextId(),
        name: TABLES.readings,
        area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
        style: '',
        showBandedRows: false,
        showFilterButton: false,
        showTotals: false,
      });
    },
  ],
])('where %s is in the way of a plan, the sentence tells the new name', async (_, obstruct) => {
  const office = new Office();
  obstruct(office);
  office.farEnd.book.name = AFTER;
  const told = await run(office.host, LOAD);
  expect([told.isDone, toldLines(told)]).toEqual([
    false,
    [expect.stringContaining(`Tệp ${AFTER}`)],
  ]);
});

test('a command that waits for a cell to be left takes the name that the workbook has then', async () => {
  const office = await officeNamed(BEFORE);
  const { book } = office.farEnd;
  book.editing = true;
  const host = new ExcelHost(office.farEnd.run, () => {
    [book.editing, book.name] = [false, AFTER];
    return Promise.resolve();
  });
  expect((await run(host, REFRESH)).isDone).toBe(true);
  expect(await namesOfLastRun(host)).toEqual([AFTER]);
});

test('a workbook that tells no name has the one that was known before', async () => {
  const office = await officeNamed('');
  expect((await run(office.host, REFRESH)).isDone).toBe(true);
  expect(await namesOfLastRun(office.host)).toEqual([AT_FIRST]);
});

describe('the pane', () => {
  async function opened() {
    const office = await officeNamed(BEFORE);
    const keeper = new BookKeeper(office.host, () => AT_FIRST);
    return { office, keeper, first: await keeper.current() };
  }

  test('reads the name with the workbook, in the same requests', async () => {
    const { office, keeper, first } = await opened();
    expect(first).toMatchObject({ kind: 'plan', file: BEFORE });
    // One more than two: a table goes on below the used cells.
    expect(office.farEnd.counters.take()).toHaveLength(3);
    office.farEnd.book.name = AFTER;
    keeper.forget();
    expect(await keeper.current()).toMatchObject({ kind: 'plan', file: AFTER });
    expect(office.farEnd.counters.take()).toHaveLength(3);
  });

  test('reads it with an edit too: a fault of that edit is told under the new name', async () => {
    const { office, keeper } = await opened();
    office.farEnd.counters.take();
    const { headerRow, sheet } = READING_TABLE;
    const column = columnOf(READING_TABLE, 'value');
    office.type(sheet, headerRow, column, 'Kết quả');
    office.farEnd.book.name = AFTER;
    keeper.note({ sheet, address: `I${headerRow}`, by: 'officer', isStructural: false });
    const book = await keeper.current();
    expect(office.farEnd.counters.take()).toHaveLength(1);
    expect(book).toMatchObject({ kind: 'unread', findings: [{ place: { file: AFTER } }] });
  });
});
