import { placed, sheetSpec, tableSpec } from '../contract/specs';
import { setUp, type Setup } from './setup';

/** A far end whose only sheet has a value in C4. */
function withValue(): Setup {
  const setup = setUp();
  setup.farEnd.book.sheet('Sheet1').cells.type(4, 3, 'x');
  return setup;
}

describe('ExcelHost.read', () => {
  test('puts values at their place though Excel gives only the used range', async () => {
    const { sheets } = await withValue().host.read();
    expect(sheets[0]?.values).toEqual([[], [], [], [null, null, 'x']]);
    expect(sheets[0]?.formulas).toEqual([undefined, undefined, undefined, undefined]);
    expect(sheets[0]?.numberFormats).toHaveLength(4);
  });

  test('tells the name that the workbook has when it is read, with cells too', async () => {
    const { farEnd, host } = withValue();
    const range = { firstRow: 4, firstColumn: 3, lastRow: 4, lastColumn: 3 };
    for (const name of ['Book1', 'Theo dõi.xlsx', 'Bản gửi.xlsx']) {
      farEnd.book.name = name;
      expect((await host.read(['Sheet1'])).file).toBe(name);
      expect((await host.read()).file).toBe(name);
      expect((await host.readAreas([{ sheet: 'Sheet1', range }])).file).toBe(name);
    }
    // Two requests where the sheets are named, three otherwise, one for some cells.
    expect(farEnd.counters.take()).toHaveLength(3 * (2 + 3 + 1));
  });

  test('reads a table to its end, also where its last rows show nothing', async () => {
    const { farEnd, host } = setUp();
    const tables = [tableSpec('tblMoi', [['a', 1]])];
    await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới', { tables }) }]);
    await host.apply([{ kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 9 }]);
    expect(farEnd.book.sheet('Mới').cells.usedArea()?.lastRow).toBe(4);
    const { sheets } = await host.read(['Mới']);
    expect(sheets[0]?.values).toHaveLength(9);
    expect(sheets[0]?.values[8]).toEqual([null, null]);
  });

  test('tells a table that shows a row of totals', async () => {
    const { farEnd, host } = setUp();
    const tables = [tableSpec('tblMoi', [['a', 1]])];
    await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới', { tables }) }]);
    expect((await host.read(['Mới'])).sheets[0]?.tables[0]).not.toHaveProperty('hasTotals');
    for (const { table } of farEnd.book.tables()) table.showTotals = true;
    expect((await host.read(['Mới'])).sheets[0]?.tables[0]?.hasTotals).toBe(true);
  });

  test('finds sheets whatever the case of their names', async () => {
    const { sheets } = await withValue().host.read(['SHEET1']);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test.each(['Hidden', 'VeryHidden'])('a sheet that is %s is hidden', async (visibility) => {
    const { farEnd, host } = withValue();
    farEnd.book.sheet('Sheet1').visibility = visibility;
    expect((await host.read()).sheets[0]?.hidden).toBe(true);
  });

  test('gives the visible names of the workbook, without the sign of a formula', async () => {
    const { farEnd, host } = setUp();
    farEnd.book.names.push(
      { name: 'ky', formula: "='Theo dõi'!$D$2", visible: true },
      { name: '_an', formula: '=Sheet1!$A$1', visible: false },
    );
    expect((await host.read()).names).toEqual([{ name: 'ky', refersTo: "'Theo dõi'!$D$2" }]);
  });

  test('reads tables of the sheets that are asked for only', async () => {
    const { host } = setUp();
    await host.apply([
      { kind: 'addSheet', sheet: sheetSpec('Một', { tables: [tableSpec('tblMot', [['a', 1]])] }) },
      { kind: 'addSheet', sheet: sheetSpec('Hai', { cells: [placed(1, 1, 'x')] }) },
    ]);
    const { sheets } = await host.read(['Hai']);
    expect(sheets.map((sheet) => sheet.tables)).toEqual([[]]);
  });
});
