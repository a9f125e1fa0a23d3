/** What file mode saves after somebody typed shows what a whole recalculation by another program shows. */
import { demoBook } from '../../src/commands/demoBook';
import type { Book } from '../../src/core/book';
import { SHEETS } from '../../src/sheets/names';
import type { ReadingColumn } from '../../src/sheets/readingTable';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { CHOICES } from '../../src/sheets/track/trackTable';
import { closePorts } from '../page/book/ports';
import type { Scene } from '../page/book/workbook';
import { sceneOf } from '../page/book/workbook';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';
import { sameResults } from './sameResults';

afterEach(closePorts);

const column = (key: ReadingColumn): number => columnOf(READING_TABLE, key);

/** Types texts into a rectangle of Số liệu whose left upper cell this is. */
function type(
  { workbook }: Scene,
  row: number,
  key: ReadingColumn,
  ...texts: readonly (readonly (string | null)[])[]
): void {
  workbook.type({ sheet: SHEETS.readings, row, column: column(key), texts });
}

/** Opens the book in file mode, types, saves, and compares with the file as LibreOffice calculates it. */
async function agreement(book: Book, typing: (scene: Scene) => void) {
  const scene = await sceneOf(book, SHEETS.track);
  typing(scene);
  await scene.workbook.host.settled();
  const bytes = await scene.file.ask('save', 'a.xlsx');
  expect(scene.broken).toEqual([]);
  return sameResults(bytes);
}

test('figures typed over others, below the table, as text, percent and word', async () => {
  const book = modelBook(
    modelReadings({ value: 20, unit: 'Toàn tỉnh' }, { value: 30, unit: 'Sở Tài chính' }),
  );
  const { differing, formulas } = await agreement(book, (scene) => {
    type(scene, FIRST_ROW, 'value', ['99,5'], ['1.234']);
    const key = [MODEL_ID, null, null, 'Toàn tỉnh', '2026', 'Cả năm'];
    type(scene, FIRST_ROW + 2, 'indicator', [...key, '45', '60', null], [...key, '', '', '60%']);
    type(scene, FIRST_ROW + 4, 'indicator', [
      'CT.IV.1',
      null,
      null,
      '',
      '2027',
      'Cả năm',
      '',
      '',
      'Khá',
    ]);
    type(scene, FIRST_ROW + 5, 'indicator', [
      'CT.I.2',
      null,
      null,
      '',
      '2027',
      'Cả năm',
      '',
      '',
      'tốt',
    ]);
  });
  expect(differing).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
});

test('another year chosen on Theo dõi, and typing taken back', async () => {
  const { differing, formulas } = await agreement(demoBook(vinhPhuc()), (scene) => {
    const { row, column: place } = CHOICES.year;
    scene.workbook.type({ sheet: SHEETS.track, row, column: place, texts: [['2023']] });
    type(scene, FIRST_ROW, 'value', ['12,5'], ['13,5'], ['']);
    type(scene, FIRST_ROW + 5, 'value', ['1']);
    scene.workbook.undo();
  });
  expect(differing).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
});
