/** Formulas of the officer's own, which file mode does not calculate. */
import { fileDesk } from '../../../src/page/book/fileDesk';
import { cellAt, locate } from '../../../src/sheets/locate';
import { SHEETS } from '../../../src/sheets/names';
import type { ReadingColumn } from '../../../src/sheets/readingTable';
import { READING_TABLE } from '../../../src/sheets/readingTable';
import { columnOf } from '../../../src/sheets/table';
import { trackTable } from '../../../src/sheets/track/trackTable';
import { yearsOf } from '../../../src/core/plan/targets';
import type { Reading } from '../../../src/core/book';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../../support/modelBooks';
import { closePorts } from './ports';
import type { Scene } from './workbook';
import { planOf, sceneOf } from './workbook';

afterEach(closePorts);

/** A column beside the table. */
const OWN = 30;
const column = (key: ReadingColumn): number => columnOf(READING_TABLE, key);

async function withFormula(formula: string, cells: Partial<Reading> = {}): Promise<Scene> {
  const scene = await sceneOf(modelBook(modelReadings({ value: 20, ...cells })), SHEETS.track);
  const at = { kind: 'setCells', sheet: SHEETS.readings, row: FIRST_ROW } as const;
  await scene.workbook.host.apply([{ ...at, column: OWN, rows: [[20]] }]);
  await scene.workbook.host.apply([
    { ...at, column: OWN + 1, rows: [[{ formula: `AD${FIRST_ROW}*1`, value: 20 }]] },
    { ...at, column: column('value'), rows: [[{ formula, value: 20 }]] },
  ]);
  return scene;
}

function typeInto({ workbook }: Scene, at: number, text: string) {
  return workbook.type({ sheet: SHEETS.readings, row: FIRST_ROW, column: at, texts: [[text]] });
}

function shown(scene: Scene, key: ReadingColumn) {
  const table = locate(scene.workbook.book, READING_TABLE);
  return table === null ? undefined : cellAt(table, FIRST_ROW, key);
}

function light(scene: Scene) {
  const table = locate(scene.workbook.book, trackTable(yearsOf(planOf(scene).book.plan)));
  const row = table?.sheet.values.findIndex((cells) => cells.includes(MODEL_ID)) ?? -1;
  return table === null ? undefined : cellAt(table, row + 1, 'status');
}

test.each([`AD${FIRST_ROW}`, `AE${FIRST_ROW}`, `'Số liệu'!AD:AD`, 'INDIRECT("AD5")'])(
  'Giá trị that is =%s loses its old figure, and no light is made of it',
  async (formula) => {
    const scene = await withFormula(formula);
    expect([shown(scene, 'value'), scene.workbook.isUncalculated]).toEqual([20, false]);
    const typed = typeInto(scene, OWN, '99,5');
    expect(typed).toMatchObject({ findings: [{ code: 'cell.uncalculated' }] });
    expect([shown(scene, 'value'), light(scene)]).toEqual([null, '○ Số liệu cần kiểm tra']);
    expect(scene.workbook.isUncalculated).toBe(true);
    scene.workbook.undo();
    expect([shown(scene, 'value'), light(scene)]).toEqual([20, '✗ Không đạt']);
    expect(scene.workbook.isUncalculated).toBe(false);
  },
);

test('the saved file keeps the formula without the old figure, for Excel to calculate', async () => {
  const scene = await withFormula(`AE${FIRST_ROW}`);
  typeInto(scene, OWN, '99,5');
  await scene.workbook.host.settled();
  const desk = fileDesk();
  await desk.open({ content: await scene.file.ask('save', 'a.xlsx'), name: 'a.xlsx' });
  await desk.take(null);
  const table = locate(await desk.read(null), READING_TABLE);
  const at = (cells: readonly (readonly unknown[] | undefined)[] = []) =>
    [column('value'), OWN + 1].map((place) => cells[FIRST_ROW - 1]?.[place - 1] ?? null);
  expect(at(table?.sheet.values)).toEqual([null, null]);
  expect(at(table?.sheet.formulas)).toEqual([`AE${FIRST_ROW}`, `AD${FIRST_ROW}*1`]);
});

test('what a formula does not look at leaves its figure and the light alone', async () => {
  const scene = await withFormula(`AE${FIRST_ROW}`);
  typeInto(scene, column('cause'), 'Thiếu người');
  expect([shown(scene, 'value'), light(scene)]).toEqual([20, '✗ Không đạt']);
});

test('a rate of (a) and (b) is used whatever the formula beside them showed, and nothing false is told', async () => {
  const scene = await withFormula(`G${FIRST_ROW}/H${FIRST_ROW}*100`, {
    numerator: 20,
    denominator: 100,
  });
  const typed = typeInto(scene, column('numerator'), '90');
  expect(typed).toMatchObject({ kind: 'done', findings: [] });
  expect([shown(scene, 'value'), shown(scene, 'skip'), light(scene)]).toEqual([
    null,
    null,
    '✓ Vượt',
  ]);
});

test('what a command writes makes results old as typing does', async () => {
  const scene = await withFormula(`AD${FIRST_ROW}`);
  await scene.workbook.host.apply([
    { kind: 'setCells', sheet: SHEETS.readings, row: FIRST_ROW, column: OWN, rows: [[99.5]] },
  ]);
  expect([shown(scene, 'value'), light(scene)]).toEqual([null, '○ Số liệu cần kiểm tra']);
});
