// People work on the workbook while a command runs: what they do is never lost, never lands elsewhere, and
// the command either takes it in or says one clear sentence.
import type { CellRange } from '../../src/core/a1';
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';
import { runOn } from '../../src/runs/runOn';
import type { RunRequest, Told } from '../../src/runs/runRequest';
import { CommandQueue } from '../../src/runs/commandQueue';
import { toldLines } from '../../src/runs/told';
import { SHEETS, UNFINISHED } from '../../src/sheets/names';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { movedFormula } from '../support/insertions';
import { FILE, STAMP } from '../support/runs';
import { contentsOf, load, Office, officeAtWork, refresh, shortPlan, TODAY } from './office';

jest.setTimeout(120_000);

const { readings: READINGS, log: LOG } = SHEETS;
const VALUE = 9;

/** Something happens after the command has read the workbook and before it writes. */
function meanwhile(host: Host, happens: () => void): Host {
  let isOver = false;
  return {
    read: (names) => host.read(names),
    apply: (changes: ChangeSet, basis?: ObservedWorkbook) => {
      if (!isOver) happens();
      isOver = true;
      return host.apply(changes, basis);
    },
  };
}

const REFRESH: RunRequest = { command: 'refresh' };
const loading = (): RunRequest => ({ command: 'loadPlan', source: { plan: shortPlan() } });

function run(host: Host, request: RunRequest): Promise<Told> {
  const moment = { today: TODAY, stamp: STAMP };
  return runOn({ host, language: 'vi', file: FILE, moment }, request);
}

/** A refresh in the middle of which something happens. */
function refreshedMeanwhile(office: Office, happens: () => void): Promise<Told> {
  return run(meanwhile(office.host, happens), REFRESH);
}

let start: Office;
beforeAll(async () => {
  start = await officeAtWork();
});

function movedArea(area: CellRange, before: number): CellRange {
  const moved = (column: number): number => (column < before ? column : column + 1);
  return { ...area, firstColumn: moved(area.firstColumn), lastColumn: moved(area.lastColumn) };
}

/** What Excel does when a column is inserted. */
function insertColumn({ farEnd: { book } }: Office, name: string, before: number): void {
  const at = { sheet: name, beforeColumn: before };
  const sheet = book.sheet(name);
  sheet.cells.insertColumn(before);
  for (const table of sheet.tables) table.area = movedArea(table.area, before);
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.map((area) => movedArea(area, before));
  }
  sheet.rules.splice(
    0,
    sheet.rules.length,
    ...sheet.rules.map((rule) => ({
      ...rule,
      areas: rule.areas.map((area) => movedArea(area, before)),
      formula: movedFormula(rule.formula, name, at),
    })),
  );
  for (const item of book.names) item.formula = movedFormula(item.formula, '', at);
  for (const { cells, name: home } of book.sheets) {
    cells.rewriteFormulas((formula) => movedFormula(formula, home, at));
  }
}

test.each<[string, (office: Office) => void]>([
  [
    'a figure of a row that the command mends',
    (office) => office.type(READINGS, 5, VALUE, "'71,5"),
  ],
  ['another column of that row', (office) => office.type(READINGS, 5, 14, 'Báo cáo số 5')],
  ['the order of the rows', (office) => office.sheet(READINGS).cells.swapRows(5, 6)],
  ['a column put before the figures', (office) => insertColumn(office, READINGS, 7)],
  ['a column put before all of ours', (office) => insertColumn(office, READINGS, 1)],
])('%s: the command takes it in, as if it had been there before', async (_, edit) => {
  const before = start.again();
  edit(before);
  await refresh(before);
  const during = start.again();
  const told = await refreshedMeanwhile(during, () => edit(during));
  expect(told.isDone).toBe(true);
  expect(contentsOf(during.farEnd.book)).toEqual(contentsOf(before.farEnd.book));
});

test('an edit that has nothing to do with what is written stays as it is', async () => {
  const office = start.again();
  const told = await refreshedMeanwhile(office, () => {
    office.type('Sheet1', 1, 1, 'Đã đổi');
    office.type(READINGS, 8, 1, 'CT.I.1', undefined, undefined, 'sở nội vụ');
  });
  expect(told.isDone).toBe(true);
  expect(office.sheet('Sheet1').cells.at(1, 1).value).toBe('Đã đổi');
  // The next run takes it into the table.
  expect(office.sheet(READINGS).cells.at(8, 4).value).toBe('sở nội vụ');
});

test('somebody who never stops typing: the command gives up, and nothing was written', async () => {
  const office = start.again();
  let times = 0;
  const host: Host = {
    read: (names) => office.host.read(names),
    apply: (changes, basis) => {
      times += 1;
      office.type(READINGS, 5, VALUE, times);
      return office.host.apply(changes, basis);
    },
  };
  const told = await run(host, REFRESH);
  expect(told).toEqual({
    isDone: false,
    lines: ['Sheet “Số liệu” vừa có thay đổi. Xem lại rồi thực hiện lại. Sổ chưa thay đổi.'],
    findings: [],
  });
  expect(office.sheet(READINGS).cells.at(5, VALUE).value).toBe(3);
  expect(office.sheet(LOG).cells.usedArea()).toEqual(start.sheet(LOG).cells.usedArea());
});

test.each<[string, (office: Office) => void, (office: Office) => void, RegExp]>([
  [
    'renamed',
    (office) => office.farEnd.book.renameSheet(office.sheet(READINGS), 'SL 2027'),
    (office) => office.farEnd.book.renameSheet(office.sheet('SL 2027'), READINGS),
    /^Không còn sheet “Số liệu”: có thể vừa được đổi tên hoặc xóa/,
  ],
  [
    'protected',
    (office) => (office.sheet(READINGS).isProtected = true),
    (office) => (office.sheet(READINGS).isProtected = false),
    /^Sheet “Số liệu” đang được bảo vệ nên không ghi được/,
  ],
  [
    'renamed before the command begins',
    (office) => office.farEnd.book.renameSheet(office.sheet(SHEETS.track), 'Bảng của tôi'),
    (office) => office.farEnd.book.renameSheet(office.sheet('Bảng của tôi'), SHEETS.track),
    /^Bảng của sheet “Theo dõi” đang nằm ở sheet “Bảng của tôi”/,
  ],
])(
  'a sheet is %s: a sentence says which, and then the command completes',
  async (kind, act, mend, sentence) => {
    const office = start.again();
    const early = kind.includes('before');
    if (early) act(office);
    const told = await refreshedMeanwhile(office, () => {
      if (!early) act(office);
    });
    expect([told.isDone, told.lines.length]).toEqual([false, 1]);
    expect(told.lines[0]).toMatch(sentence);
    mend(office);
    expect(contentsOf(office.farEnd.book)).toEqual(contentsOf(start.farEnd.book));
    const finished = start.again();
    await refresh(finished);
    // There is one connection to the client library: the office goes on as it stands.
    const rest = office.again();
    await refresh(rest);
    expect(contentsOf(rest.farEnd.book)).toEqual(contentsOf(finished.farEnd.book));
  },
);

test('a sheet is deleted: a sentence says which, and nothing else changes', async () => {
  const office = start.again();
  const told = await refreshedMeanwhile(office, () => {
    office.farEnd.book.deleteSheet(office.sheet(READINGS));
  });
  expect(told.isDone).toBe(false);
  expect(told.lines[0]).toContain('“Số liệu”');
  expect(office.sheet('Sheet1').cells.at(1, 1).value).toBe('Của tôi');
  expect(office.sheet(LOG).cells.usedArea()).toEqual(start.sheet(LOG).cells.usedArea());
});

test('two commands at once: the second begins when the first has ended, and both are told', async () => {
  const office = start.again();
  const queue = new CommandQueue();
  const [first, second] = await Promise.all([
    queue.run(() => run(office.host, loading())),
    queue.run(() => run(office.host, REFRESH)),
  ]);
  expect([first.isDone, second.isDone]).toEqual([true, true]);
  const { cells } = office.sheet(LOG);
  const actions = [5, 6, 7].map((row) => cells.at(row, 4).value);
  expect(actions).toEqual(['Nạp kế hoạch', 'Nạp kế hoạch', 'Cập nhật đánh giá']);
});

test('a cell that is edited for thirty seconds delays the command, which is then done', async () => {
  const office = start.again();
  let clock = 0;
  const host = new ExcelHost(office.farEnd.run, (pause) => {
    clock += pause;
    if (clock >= 30_000) office.farEnd.book.editing = false;
    return Promise.resolve();
  });
  office.farEnd.book.editing = true;
  expect((await run(host, REFRESH)).isDone).toBe(true);
  expect(clock).toBeGreaterThanOrEqual(30_000);
  const finished = start.again();
  await refresh(finished);
  expect(contentsOf(office.farEnd.book)).toEqual(contentsOf(finished.farEnd.book));
});

test('a cell that is edited at the very write: what is typed there is taken in', async () => {
  const office = start.again();
  const host = new ExcelHost(office.farEnd.run, () => {
    office.type(READINGS, 5, VALUE, "'71,5");
    return Promise.resolve();
  });
  // Two requests to read, the look, and the write.
  office.farEnd.faults.atSync(4, { kind: 'refused', code: 'InvalidOperationInCellEditMode' });
  expect((await run(host, REFRESH)).isDone).toBe(true);
  expect(office.sheet(READINGS).cells.at(5, VALUE).value).toBe(71.5);
});

test('columns that change places meanwhile get their own entries', async () => {
  const office = start.again();
  const told = await refreshedMeanwhile(office, () => {
    const { cells } = office.sheet(LOG);
    for (let row = 4; row <= 5; row += 1) {
      const [person, action] = [cells.at(row, 3).value, cells.at(row, 4).value];
      cells.type(row, 3, action);
      cells.type(row, 4, person);
    }
  });
  expect(told.isDone).toBe(true);
  const { cells } = office.sheet(LOG);
  expect([cells.at(6, 3).value, cells.at(6, 4).value]).toEqual(['Cập nhật đánh giá', STAMP.person]);
});

describe('sheets that a load was making when it was cut short', () => {
  async function cutLoad(): Promise<Office> {
    const office = new Office();
    office.type('Sheet1', 1, 1, 'Của tôi');
    office.farEnd.faults.atSync(4, { kind: 'stopped', atAction: 900, code: 'GeneralException' });
    await expect(load(shortPlan)(office)).rejects.toMatchObject({ touched: true });
    expect(office.sheet(SHEETS.overview).cells.usedArea()).not.toBeNull();
    return office;
  }

  test('are kept beside the new ones with whatever was written there, and that is told', async () => {
    const office = await cutLoad();
    office.type(SHEETS.overview, 60, 2, 'Số của tôi');
    const told = await run(office.host, loading());
    expect(told.isDone).toBe(true);
    expect(toldLines(told)).toEqual([expect.stringContaining('(nạp dở)')]);
    const kept = office.sheet(`${SHEETS.overview}${UNFINISHED}`);
    expect(kept.cells.at(60, 2).value).toBe('Số của tôi');
    const names = office.farEnd.book.sheets.map(({ name }) => name);
    const fresh = new Office();
    await load(shortPlan)(fresh);
    expect(names.filter((name) => !name.includes(UNFINISHED))).toEqual(
      fresh.farEnd.book.sheets.map(({ name }) => name),
    );
  });

  test('are followed by formulas that speak of them', async () => {
    const office = await cutLoad();
    office.type('Sheet1', 2, 1, `='${SHEETS.overview}'!B2`);
    await run(office.host, loading());
    expect(office.sheet('Sheet1').cells.at(2, 1).formula).toBe(
      `='${SHEETS.overview}${UNFINISHED}'!B2`,
    );
  });

  test('are no obstacle where the officer has deleted all other sheets', async () => {
    const office = await cutLoad();
    office.farEnd.book.deleteSheet(office.sheet('Sheet1'));
    expect((await run(office.host, loading())).isDone).toBe(true);
  });
});
