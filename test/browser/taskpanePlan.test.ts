/** Page Kế hoạch of the built pane: what an officer decides there, in the cells of the workbook and in the lights. */
import { freshBook } from '../../src/commands/loadPlan';
import { parseDate } from '../../src/core/calendar';
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { Plan } from '../../src/core/plan/types';
import { yearsOf } from '../../src/core/plan/targets';
import { BASIS_WORDS } from '../../src/core/words';
import { SHEETS } from '../../src/sheets/names';
import {
  CLARIFICATION_TABLE,
  indicatorTable,
  PLAN_TABLE,
  TOLERANCE_WORDS,
} from '../../src/sheets/planTables';
import { contentsOf } from '../inExcel/office';
import { bookFile } from '../office/bookFile';
import { serialOf } from '../support/books';
import { MODEL_ID, MODEL_YEAR, modelBook, modelReadings } from '../support/modelBooks';
import { MODEL, model, VINH_PHUC } from '../support/plans';
import { BOOK, paneScene, VI } from './support/paneScene';
import { recordCells, recordSpot } from './support/recordSpots';

const { shell, plan: words } = VI;
const { lights, verdicts } = shell;
const { load, revision, points, assign, tolerance } = words;

const INDICATORS = indicatorTable(yearsOf(model()));
const TARGET = `targets.${MODEL_YEAR}.value`;
const COUNTS = countsOf(scoreBook(BOOK));

const scene = paneScene();

/** Cells of the indicator in Chỉ tiêu. */
const ofIndicator = (...keys: readonly string[]): unknown[] =>
  recordCells(scene, INDICATORS, keys, ['id', MODEL_ID]);

/** An indicator whose target of the year a document has set in the plan already. */
const ASSIGNED_ID = 'CT.VI.1';

/** The plan as it says nothing of that document. */
function planWithoutDocument(): Plan {
  const plan = model();
  const indicators = plan.indicators.map((one) =>
    one.id === ASSIGNED_ID
      ? {
          ...one,
          targets: { ...one.targets, [MODEL_YEAR]: { value: 75, basis: 'stated' as const } },
        }
      : one,
  );
  return { ...plan, indicators };
}

/** All that stands in the workbook. */
const contents = (): string[] => contentsOf(scene.excel.farEnd.book);

/** A block of the page, opened. */
async function fold(title: string) {
  const { view } = scene.pane;
  const heading = view.getByRole('heading', { name: title, exact: true });
  const block = view.locator('.home details').filter({ has: heading });
  await heading.click();
  return block;
}

const openPlan = (): Promise<void> => scene.openPage(shell.pages.plan);

/** Its light, as Tổng quan counts and names it. */
async function lightIs(light: keyof typeof lights, count: number, verdict: string): Promise<void> {
  await scene.openPage(shell.pages.overview);
  await scene.light(lights[light], count).waitFor();
  await scene.rowSays(MODEL_ID, verdict);
}

/** Gives a file to the field of the page, as the dialog of the browser would. */
async function choose(name: string, bytes: string | Uint8Array): Promise<void> {
  await scene.pane.view.getByLabel(load.file).check();
  const input = scene.pane.view.locator('.plan-file input[type=file]');
  await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

describe('a plan from a file', () => {
  test('.json, where another plan is refused: an officer’s target is shown beside that of the plan, then kept, then overwritten after a question', async () => {
    await scene.openRead();
    const target = recordSpot(scene, INDICATORS, TARGET, ['id', MODEL_ID]);
    await scene.excel.edit(SHEETS.indicators, [[...target, 15]]);
    await lightIs('met', COUNTS.met + 1, verdicts.exceeded);
    await openPlan();
    const block = await fold(load.title);
    const before = contents();
    // The built-in plan is another one: it is refused.
    await scene.button(load.preview).click();
    const refusal = block.getByRole('alert');
    await refusal.getByText(`Tệp ${scene.excel.farEnd.book.name}: đọc được “${MODEL}”`).waitFor();
    await refusal.getByText(`không nạp được kế hoạch “${VINH_PHUC}”`).waitFor();

    await choose('ke-hoach.json', JSON.stringify(planWithoutDocument()));
    await scene.shown(load.fileRead('ke-hoach.json'));

    await scene.button(load.preview).click();
    await scene.status(`${revision.differ(1)}. ${revision.nothingWritten}`).waitFor();
    const shown = block.locator('.revision');
    await shown.getByText(`${MODEL_ID} · Mục tiêu ${MODEL_YEAR}`).waitFor();
    expect(await shown.locator('dd').allInnerTexts()).toEqual(['15', '85']);
    expect(contents()).toEqual(before);

    await scene.button(revision.keep).click();
    await shown.waitFor({ state: 'detached' });
    await scene.status(shell.done.loadPlan).waitFor();
    expect(scene.cell(SHEETS.indicators, target)).toBe(15);

    await scene.button(load.preview).click();
    await scene.button(revision.overwrite(1)).click();
    await scene.shown(revision.ask(1));
    await scene.button(revision.back).click();
    expect(scene.cell(SHEETS.indicators, target)).toBe(15);
    await scene.button(revision.overwrite(1)).click();
    await scene.button(revision.sure(1)).click();
    await shown.waitFor({ state: 'detached' });
    await scene.status(shell.done.loadPlan).waitFor();
    expect(scene.cell(SHEETS.indicators, target)).toBe(85);
    // What a document has set since is no difference, and stays.
    expect(recordCells(scene, INDICATORS, [TARGET], ['id', ASSIGNED_ID])).toEqual([78]);
    await lightIs('off', COUNTS.off, verdicts.offYear);
  });

  test('.xlsx of the plan sheets: read into an empty workbook, which then is followed', async () => {
    const known = model();
    const plan: Plan = { ...known, number: '02/KH-UBND' };
    await scene.open();
    const { view } = scene.pane;
    await view.getByText(shell.start.fromFile).click();
    await choose('hong.json', '{');
    await scene.shown(load.fileFault);
    await choose('ke-hoach.xlsx', await bookFile(freshBook(plan, `${MODEL_YEAR}-12-31`)));
    await scene.shown(load.planOf('02/KH-UBND', plan.title));
    await view.locator('.steps details').getByRole('button', { name: load.load }).click();
    await scene.isRead();
    await scene.status(shell.done.loadPlan).waitFor();
    expect(ofIndicator('name', 'targets.2030.value')).toEqual([
      'Tỷ lệ thông tin bắt buộc công khai được đăng đúng hạn',
      100,
    ]);
    expect(recordCells(scene, PLAN_TABLE, ['value'], ['label', 'Số, ký hiệu'])).toEqual([
      '02/KH-UBND',
    ]);
    await scene.shown(/02\/KH-UBND/);
    await scene.row(MODEL_ID).waitFor();
  });
});

test('a point to clarify: the other option is written, changes its targets at the next run, and the light', async () => {
  const year = 2030;
  const review = serialOf(`${year}-12-31`);
  const book = modelBook(modelReadings({ year, value: 97, unitLabel: '%' }), {
    selection: { year, review },
  });
  const { near, met } = countsOf(scoreBook(book));
  await scene.openRead(book);
  await lightIs('near', near, verdicts.near);
  await openPlan();
  const block = await fold(points.title);
  await block.getByText('1. Tỷ lệ công khai đúng hạn năm 2030').click();
  await block.getByRole('radio', { name: 'Theo thân văn bản' }).check();
  await block.getByText(points.change(MODEL_ID, '2030', '100', '96')).waitFor();
  const choice = () => recordCells(scene, CLARIFICATION_TABLE, ['choice'], ['id', 'LR.1']);
  expect(choice()).toEqual(['Theo thân văn bản']);
  expect(ofIndicator('targets.2029.value', 'targets.2030.value')).toEqual([95, 100]);

  await block.getByRole('button', { name: points.refresh }).click();
  await scene.status(shell.done.refresh).waitFor();
  expect(ofIndicator('targets.2029.value', 'targets.2030.value')).toEqual([94, 96]);
  expect(choice()).toEqual(['Theo thân văn bản']);
  await lightIs('met', met + 1, verdicts.exceeded);
});

describe('a target by a document', () => {
  const CELLS = ['value', 'basis', 'document.number', 'document.date'].map(
    (part) => `targets.${MODEL_YEAR}.${part}`,
  );

  test('is refused without number, date or target; given, it stands in the sheet with its document; undo takes it back', async () => {
    await scene.openRead();
    const before = contents();
    const plain = ofIndicator(...CELLS);
    await openPlan();
    const block = await fold(assign.title);
    const write = block.getByRole('button', { name: assign.write });
    const faults = () => block.getByRole('alert').allInnerTexts();
    await write.click();
    const needed = [assign.needNumber, assign.needDate, assign.needTarget];
    const said = block.getByText(assign.notWritten(needed));
    await said.waitFor();
    expect(await said.evaluate((sentence) => sentence === document.activeElement)).toBe(true);
    expect(await faults()).toEqual(needed);

    await block.getByLabel(assign.indicator, { exact: true }).selectOption(MODEL_ID);
    await block.getByText(assign.basis.derived).waitFor();
    await block.locator('#assign-value').fill('15');
    await write.click();
    await block.getByText(assign.list(1)).waitFor();
    expect(await faults()).toEqual([assign.needNumber, assign.needDate]);
    await block.getByLabel(assign.number).fill('12/QĐ-UBND');
    await write.click();
    expect(await faults()).toEqual([assign.needDate]);
    await block.getByLabel(assign.date).fill('31/2/2027');
    await write.click();
    expect(await faults()).toEqual([expect.stringContaining('Cần ngày có thật')]);
    expect(contents()).toEqual(before);

    await block.getByLabel(assign.date).fill('15/1/2027');
    await write.click();
    await scene.status(shell.done.assign).waitFor();
    const date = serialOf(parseDate('15/1/2027') ?? '');
    expect(ofIndicator(...CELLS)).toEqual([15, BASIS_WORDS.words.assigned, '12/QĐ-UBND', date]);
    await lightIs('met', COUNTS.met + 1, verdicts.exceeded);

    await scene.button(shell.undo).click();
    await scene.status(shell.done.undo).waitFor();
    expect(ofIndicator(...CELLS)).toEqual(plain);
    await lightIs('off', COUNTS.off, verdicts.offYear);
  });
});

test('another tolerance is tried without a request to Excel, then written into Thiết lập; an indicator’s own in Chỉ tiêu beats it', async () => {
  const book = modelBook(modelReadings({ value: 81, unitLabel: '%' }));
  const { near, off } = countsOf(scoreBook(book));
  await scene.openRead(book);
  await lightIs('near', near, verdicts.near);
  await openPlan();
  const block = await fold(tolerance.title);
  const most = block.locator('#tolerance-maxPoints');
  const label = 'Ngưỡng gần đạt: tối đa (điểm %)';
  const inSheet = () => recordCells(scene, PLAN_TABLE, ['value'], ['label', label]);
  const before = contents();
  scene.requests();
  await most.fill('3');
  await block.getByText(tolerance.lights(1)).waitFor();
  const move = block.locator('.move');
  expect(await move.locator('.light-mark').allInnerTexts()).toEqual([verdicts.near, lights.off]);
  expect(await move.locator('li').innerText()).toContain(MODEL_ID);
  expect(scene.requests()).toBe(0);
  expect(contents()).toEqual(before);
  expect(inSheet()).toEqual([5]);

  await block.getByRole('button', { name: tolerance.write }).click();
  await block.getByText(tolerance.written).waitFor();
  expect(inSheet()).toEqual([3]);
  await lightIs('off', off + 1, verdicts.offYear);

  const [row, amount] = recordSpot(scene, INDICATORS, 'tolerance.amount', ['id', MODEL_ID]);
  const [, by] = recordSpot(scene, INDICATORS, 'tolerance.by', ['id', MODEL_ID]);
  await scene.excel.edit(SHEETS.indicators, [
    [row, amount, 4.5],
    [row, by, TOLERANCE_WORDS.words.absolute],
  ]);
  await lightIs('near', near, verdicts.near);
});
