import { afterChanges } from '../../../src/changes/afterChanges';
import type { ChangeSet, ObservedWorkbook } from '../../../src/host/host';
import { formulaResults } from '../../../src/page/book/results';
import { LOG_TABLE } from '../../../src/sheets/log/logTable';
import { cellAt, locate } from '../../../src/sheets/locate';
import { SHEETS } from '../../../src/sheets/names';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import { columnOf } from '../../../src/sheets/table';
import { CHOICES, trackTable } from '../../../src/sheets/track/trackTable';
import { yearsOf } from '../../../src/core/plan/targets';
import type { ReadingColumn } from '../../../src/sheets/readingTable';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../../support/modelBooks';
import { closePorts } from './ports';
import type { Scene } from './workbook';
import { planOf, sceneOf } from './workbook';

afterEach(closePorts);

const column = (key: ReadingColumn): number => columnOf(READING_TABLE, key);

const living = (): Promise<Scene> =>
  sceneOf(
    modelBook(modelReadings({ value: 20 }, { value: 30, unit: 'Sở Tài chính' })),
    SHEETS.track,
  );

function typeReading(scene: Scene, row: number, key: ReadingColumn, ...texts: string[]) {
  const cells = { row, column: column(key), texts: texts.map((text) => [text]) };
  return scene.workbook.type({ sheet: SHEETS.readings, ...cells });
}

/** What stands in a row of Số liệu. */
function reading(scene: Scene, row: number, key: ReadingColumn) {
  const table = locate(scene.workbook.book, READING_TABLE);
  return table === null ? undefined : cellAt(table, row, key);
}

/** Light of an indicator on Theo dõi, as the sheet shows it. */
function light(scene: Scene, id = MODEL_ID) {
  const { plan } = planOf(scene).book;
  const table = locate(scene.workbook.book, trackTable(yearsOf(plan)));
  if (table === null) throw new Error('no Theo dõi');
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    if (cellAt(table, row, 'id') === id) return cellAt(table, row, 'status');
  }
  return undefined;
}

test('a typed figure changes the light on Theo dõi at once', async () => {
  const scene = await living();
  const before = light(scene);
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  expect(reading(scene, FIRST_ROW, 'value')).toBe(99.5);
  expect([before, light(scene)]).toEqual(['✗ Không đạt', '✓ Vượt']);
});

test('what formulas of every sheet show is what a whole recalculation says', async () => {
  const scene = await living();
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  for (const { name } of scene.workbook.book.sheets) scene.workbook.looksAt(name);
  expect(formulaResults(scene.workbook.book, 'a.xlsx')).toEqual([]);
});

test('texts of readings are read as Cập nhật đánh giá reads them, and what was typed is kept', async () => {
  const scene = await living();
  typeReading(scene, FIRST_ROW, 'value', '60%');
  expect(reading(scene, FIRST_ROW, 'value')).toBe(60);
  expect(reading(scene, FIRST_ROW, 'note')).toContain('60%');
});

test('only the typed row is put in order, others keep what stands there', async () => {
  const scene = await sceneOf(
    modelBook(modelReadings({ value: '60%' }, { value: 30, period: '6 tháng' })),
    SHEETS.track,
  );
  typeReading(scene, FIRST_ROW + 1, 'value', '70 %');
  expect([0, 1].map((down) => reading(scene, FIRST_ROW + down, 'value'))).toEqual(['60%', 70]);
});

test('a row typed below the table makes the table longer, with label, unit and formats', async () => {
  const scene = await living();
  const row = FIRST_ROW + 2;
  const texts = [[MODEL_ID, null, null, 'Toàn tỉnh', '2026', 'Cả năm', null, null, '88,5']];
  scene.workbook.type({ sheet: SHEETS.readings, row, column: 1, texts });
  const sheet = scene.workbook.book.sheets.find(({ name }) => name === SHEETS.readings);
  expect(sheet?.tables[0]?.lastRow).toBe(row);
  expect(reading(scene, row, 'value')).toBe(88.5);
  expect(reading(scene, row, 'name')).not.toBeNull();
  expect(sheet?.numberFormats[row - 1]).toEqual(sheet?.numberFormats[row - 2]);
});

test('a second row of the same key says so in Bỏ qua, in both rows; it goes when the key changes', async () => {
  const scene = await living();
  const texts = [['Sở Tài chính']];
  const unit = { sheet: SHEETS.readings, column: column('unit'), texts };
  scene.workbook.type({ ...unit, row: FIRST_ROW });
  const skipped = [0, 1].map((down) => reading(scene, FIRST_ROW + down, 'skip'));
  typeReading(scene, FIRST_ROW, 'year', '2026');
  const after = [0, 1].map((down) => reading(scene, FIRST_ROW + down, 'skip'));
  expect([skipped, after]).toEqual([
    [`Lỗi: trùng khóa với dòng ${FIRST_ROW + 1}`, `Lỗi: trùng khóa với dòng ${FIRST_ROW}`],
    [null, null],
  ]);
});

test('text that is no number stays, and a sentence says what to do', async () => {
  const scene = await living();
  const typed = typeReading(scene, FIRST_ROW, 'value', 'tốt');
  expect(reading(scene, FIRST_ROW, 'value')).toBe('tốt');
  expect(typed).toMatchObject({ kind: 'done', findings: [{ code: 'number.word' }] });
});

test.each([
  ['=A1+1', 'formula'],
  ['a'.repeat(32_768), 'tooLong'],
])('a text that no cell of this page can hold changes nothing', async (text, kind) => {
  const scene = await living();
  const before = scene.workbook.book;
  expect(typeReading(scene, FIRST_ROW, 'note', text)).toMatchObject({ kind });
  expect(scene.workbook.book).toBe(before);
});

/** Another figure for the reading that is typed into: the pane writes only such. */
const FIGURE: ChangeSet = [
  {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: FIRST_ROW,
    column: column('value'),
    rows: [[50]],
  },
];

/** A run tells of itself in Nhật ký. */
const RUN: ChangeSet = [
  ...FIGURE,
  {
    kind: 'setCells',
    sheet: SHEETS.log,
    row: LOG_TABLE.headerRow + 1,
    column: LOG_TABLE.firstColumn,
    rows: [['một lần chạy']],
  },
];

test('undo takes typing back, redo does it again; the file follows both', async () => {
  const scene = await living();
  typeReading(scene, FIRST_ROW, 'value', '60%');
  scene.workbook.undo();
  const undone = ['value', 'note'].map((key) => reading(scene, FIRST_ROW, key as ReadingColumn));
  scene.workbook.redo();
  expect([undone, reading(scene, FIRST_ROW, 'value')]).toEqual([[20, null], 60]);
  await scene.workbook.host.settled();
  const file = await scene.file.ask('read', null);
  const table = locate(file, READING_TABLE);
  expect(table === null ? null : cellAt(table, FIRST_ROW, 'value')).toBe(60);
  expect(scene.broken).toEqual([]);
});

test('undo and redo look at the cells that were pasted into, not at what followed from them', async () => {
  const scene = await living();
  const row = FIRST_ROW + 2;
  const line = [MODEL_ID, null, null, 'Sở Tài chính', '2027', 'Cả năm', null, null, '88,5'];
  scene.workbook.type({ sheet: SHEETS.readings, row, column: 1, texts: [line, line] });
  expect(reading(scene, row, 'skip')).not.toBeNull();
  scene.workbook.undo();
  scene.workbook.redo();
  const selection = { row, column: 1, toRow: row + 1, toColumn: line.length };
  const pasted = { sheet: SHEETS.readings, selection };
  expect(scene.revealed).toEqual([pasted, pasted]);
});

test('undo and redo of what the pane wrote look at the cell that it wrote first', async () => {
  const scene = await living();
  await scene.workbook.host.apply([
    ...FIGURE,
    { kind: 'setCells', sheet: SHEETS.readings, row: FIRST_ROW, column: 1, rows: [['X']] },
  ]);
  scene.workbook.undo();
  scene.workbook.redo();
  const [row, value] = [FIRST_ROW, column('value')];
  const selection = { row, column: value, toRow: row, toColumn: value };
  const written = { sheet: SHEETS.readings, selection };
  expect(scene.revealed).toEqual([written, written]);
});

test('what the pane wrote is taken back in its turn, and done again, with its light', async () => {
  const scene = await living();
  const shown = () => [reading(scene, FIRST_ROW, 'value'), light(scene)];
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  await scene.workbook.host.apply(FIGURE);
  const steps = [shown()];
  for (const step of ['undo', 'undo', 'redo', 'redo'] as const) {
    scene.workbook[step]();
    steps.push(shown());
  }
  const [before, typed, written] = [
    [20, '✗ Không đạt'],
    [99.5, '✓ Vượt'],
    [50, '✗ Không đạt'],
  ];
  expect(steps).toEqual([written, typed, before, typed, written]);
  await scene.workbook.host.settled();
  const table = locate(await scene.file.ask('read', null), READING_TABLE);
  expect(table === null ? null : cellAt(table, FIRST_ROW, 'value')).toBe(50);
});

test('what a command wrote, and what was typed before it, is not taken back cell by cell', async () => {
  const scene = await living();
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  await scene.workbook.host.apply(RUN);
  expect(scene.workbook.undo()).toBe(false);
  expect(reading(scene, FIRST_ROW, 'value')).toBe(50);
});

test('memory and file hold the same after typing, and the saved file has the results', async () => {
  const scene = await living();
  typeReading(scene, FIRST_ROW, 'value', '99,5', '1.234');
  await scene.file.ask('save', 'a.xlsx');
  const file = await scene.file.ask('read', null);
  for (const { name } of scene.workbook.book.sheets) scene.workbook.looksAt(name);
  expect(file.sheets.map(({ name }) => name)).toEqual(
    scene.workbook.book.sheets.map(({ name }) => name),
  );
  for (const sheet of scene.workbook.book.sheets) {
    const saved = file.sheets.find(({ name }) => name === sheet.name);
    expect([sheet.name, differing(sheet.values, saved?.values)]).toEqual([sheet.name, []]);
    expect([sheet.name, differing(sheet.formulas, saved?.formulas)]).toEqual([sheet.name, []]);
    expect([sheet.name, differing(sheet.numberFormats, saved?.numberFormats)]).toEqual([
      sheet.name,
      [],
    ]);
  }
});

type Rows = readonly (readonly unknown[] | undefined)[];

/** Cells in which two sheets differ; what is missing is empty. */
function differing(one: Rows, other: Rows = []): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(one.length, other.length); row += 1) {
    const [cells = [], others = []] = [one[row], other[row]];
    for (let column = 0; column < Math.max(cells.length, others.length); column += 1) {
      const pair = JSON.stringify([cells[column] ?? null, others[column] ?? null]);
      const [here, there] = JSON.parse(pair) as [unknown, unknown];
      if (JSON.stringify(here ?? '') !== JSON.stringify(there ?? '')) {
        found.push(`${row + 1},${column + 1} ${pair}`);
      }
    }
  }
  return found.slice(0, 5);
}

test('what is typed while a run writes stands over it: in memory, file, lights and kept edits', async () => {
  const scene = await living();
  const start = scene.workbook.book;
  const running = scene.workbook.host.apply(RUN);
  await Promise.resolve();
  await Promise.resolve();
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  await running;
  await scene.workbook.host.settled();
  const figure = (book: ObservedWorkbook) => {
    const table = locate(book, READING_TABLE);
    return table === null ? undefined : cellAt(table, FIRST_ROW, 'value');
  };
  const file = await scene.file.ask('read', null);
  const again = scene.written.reduce(afterChanges, start);
  expect([scene.workbook.book, file, again].map(figure)).toEqual([99.5, 99.5, 99.5]);
  expect(planOf(scene).book.readings[0]?.value).toBe(99.5);
  expect(light(scene)).toBe('✓ Vượt');
});

test('what is typed while a run is refused is kept all the same', async () => {
  const scene = await living();
  const running = scene.workbook.host.apply([{ kind: 'activate', sheet: 'không có' }]);
  await Promise.resolve();
  await Promise.resolve();
  typeReading(scene, FIRST_ROW, 'value', '99,5');
  await expect(running).rejects.toMatchObject({ reason: 'notFound' });
  expect(scene.written).toHaveLength(1);
  typeReading(scene, FIRST_ROW, 'value', '98');
  expect(scene.written).toHaveLength(2);
});

test.each([
  ['year', '2099', 'Chọn một năm từ 2026 đến 2030.'],
  ['period', 'Tháng 7', 'Chọn một kỳ trong danh sách.'],
  ['review', 'cuối năm', 'Nhập ngày, ví dụ 20/12/2023.'],
] as const)('the choice of %s does not take “%s”', async (choice, text, error) => {
  const scene = await living();
  const place = { sheet: SHEETS.track, ...CHOICES[choice] };
  const before = scene.workbook.book;
  const typed = scene.workbook.type({ ...place, texts: [[text]] });
  expect(typed).toEqual({ kind: 'stopped', row: place.row, column: place.column, error });
  expect(scene.workbook.book).toBe(before);
});

test.each([
  ['year', '2027'],
  ['period', '6 tháng'],
  ['review', '20/12/2026'],
  ['review', ''],
] as const)('the choice of %s takes “%s”', async (choice, text) => {
  const scene = await living();
  const texts = [[text]];
  const typed = scene.workbook.type({ sheet: SHEETS.track, ...CHOICES[choice], texts });
  expect(typed.kind).toBe('done');
});

test('a table does not grow over rows that are emptied below it', async () => {
  const scene = await living();
  const last = locate(scene.workbook.book, READING_TABLE)?.lastRow ?? 0;
  typeReading(scene, last, 'value', '7', '', '');
  expect(locate(scene.workbook.book, READING_TABLE)?.lastRow).toBe(last);
  typeReading(scene, last + 1, 'value', '8', '');
  expect(locate(scene.workbook.book, READING_TABLE)?.lastRow).toBe(last + 1);
});
