/** The same specification through both hosts: the walking skeleton, and the whole plan. */
import { demoBook } from '../../src/commands/demoBook';
import { loadBook } from '../../src/commands/loadPlan';
import type { Book } from '../../src/core/book';
import { cellText } from '../../src/core/cells';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { FileHost } from '../../src/host/file/fileHost';
import type { Host } from '../../src/host/host';
import { readBook } from '../../src/sheets/readBook';
import { workbookSpec } from '../../src/sheets/workbook';
import { isFormula } from '../../src/sheets/spec';
import { FarEnd } from '../excel/farEnd';
import { modelBook } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';

/** The three headline indicators: dossiers moved, online payment, dossiers handled online. */
function headline(book: Book): Book {
  const ids = new Set(['III.5.1', 'III.5.3', 'III.5.5']);
  const indicators = book.plan.indicators
    .filter(({ id }) => ids.has(id))
    .map((indicator) => ({ ...indicator, related: [] }));
  const readings = book.readings
    .filter(({ indicator }) => ids.has(cellText(indicator)))
    .map((reading, index) => ({ ...reading, row: 5 + index }));
  return { ...book, plan: { ...book.plan, indicators, clarifications: [] }, readings };
}

const HOSTS: readonly (readonly [name: string, make: () => Host])[] = [
  ['FileHost', () => FileHost.create({ title: 'Sổ' })],
  ['ExcelHost', () => new ExcelHost(new FarEnd().run)],
];

const BOOKS: readonly (readonly [name: string, make: () => Book])[] = [
  ['three headline indicators', () => headline(demoBook(vinhPhuc()))],
  ['the whole plan', () => demoBook(vinhPhuc())],
  ['the plan of another province', modelBook],
];

describe.each(HOSTS)('%s', (_, make) => {
  test.each(BOOKS)('draws and reads back %s', async (__, select) => {
    const book = select();
    const host = make();
    expect(await loadBook(host, book, 'so.xlsx')).toEqual([]);
    const read = readBook(await host.read(), 'so.xlsx');
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.value.plan).toEqual(book.plan);
    expect(read.value.settings).toEqual(book.settings);
    expect(read.value.selection).toEqual(book.selection);
    expect(read.value.readings).toEqual(book.readings);
  });

  test.each(BOOKS)('writes every formula of the specification, %s', async (__, select) => {
    const book = select();
    const spec = workbookSpec(book, scoreBook(book));
    const host = make();
    await loadBook(host, book, 'so.xlsx');
    const { sheets } = await host.read();
    for (const sheet of spec.sheets) {
      const drawn = sheets.find(({ name }) => name === sheet.name);
      for (const table of sheet.tables) {
        table.rows.forEach((row, rowIndex) => {
          row.cells.forEach((cell, index) => {
            if (!isFormula(cell)) return;
            const line = drawn?.formulas[table.headerRow + rowIndex];
            expect(line?.[table.firstColumn - 1 + index]).toBe(cell.formula);
          });
        });
      }
    }
  });
});
