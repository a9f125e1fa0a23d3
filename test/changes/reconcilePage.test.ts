import { planRefresh } from '../../src/commands/refresh';
import type { Change } from '../../src/host/host';
import { NAMES, SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { FakeHost } from '../support/fakeHost';
import { afterInsertion } from '../support/insertions';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { addressUnder, withCells, withoutSheet } from '../support/observed';

const BOOK = modelBook(modelReadings({ value: 70, name: 'a', unitLabel: '%' }));
const WORKBOOK = workbookOf(BOOK);
const { overview: OVERVIEW } = SHEETS;

const outcomeOf = (workbook: ObservedWorkbook) =>
  planRefresh(new FakeHost(workbook), { file: 'so.xlsx', selection: {} });

async function changesOf(workbook: ObservedWorkbook): Promise<readonly Change[]> {
  const outcome = await outcomeOf(workbook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.changes;
}

const withoutName = (workbook: ObservedWorkbook): ObservedWorkbook => ({
  ...workbook,
  names: workbook.names.filter(({ name }) => name !== NAMES.overview),
});

// DESIGN, Two kinds of sheet: "Pages … are rewritten in place. No sheet is ever deleted; a sheet of
// the same name that is not ours is left alone and reported."
describe('a page', () => {
  test('is made again where it is gone, as the first sheet', async () => {
    const gone = withoutSheet(WORKBOOK, OVERVIEW);
    expect(await changesOf(gone)).toMatchObject([
      { kind: 'addSheet', sheet: { name: OVERVIEW }, before: SHEETS.track },
    ]);
  });

  test('comes into a workbook of before, with its name', async () => {
    const before = withoutName(withoutSheet(WORKBOOK, OVERVIEW));
    expect(await changesOf(before)).toMatchObject([
      { kind: 'addSheet', sheet: { name: OVERVIEW } },
      { kind: 'setName', name: { name: 'TongQuan', refersTo: "'Tổng quan'!$A$1" } },
    ]);
  });

  test('is the officer’s where nothing says that it is ours', async () => {
    expect(await outcomeOf(withoutName(WORKBOOK))).toMatchObject({
      ok: false,
      findings: [{ code: 'sheet.foreign', place: { sheet: OVERVIEW } }],
    });
  });

  test('says again what someone wrote over, and loses what a former run left', async () => {
    const touched = withCells(WORKBOOK, OVERVIEW, { A1: 'khác', B40: 'dòng cũ', AC3: 'của tôi' });
    const changes = await changesOf(touched);
    expect(changes.filter(({ kind }) => kind === 'setCells')).toEqual([
      { kind: 'setCells', sheet: OVERVIEW, row: 40, column: 2, rows: [[null]] },
      {
        kind: 'setCells',
        sheet: OVERVIEW,
        row: 1,
        column: 1,
        rows: [['TỔNG QUAN THỰC HIỆN KẾ HOẠCH']],
      },
    ]);
  });

  // The cells behind a chart may be others than when it was drawn.
  test('draws its charts again with other indicators, and only then', async () => {
    const marked = withCells(WORKBOOK, SHEETS.indicators, {
      [addressUnder(WORKBOOK, SHEETS.indicators, 'Tiêu biểu', 5)]: 'Có',
    });
    const changes = await changesOf(marked);
    const drawn = changes.flatMap((change) => (change.kind === 'setCharts' ? change.charts : []));
    expect(drawn.map(({ name }) => name)).toEqual(['TieuBieu', 'DanhGiaTheoNoiDung']);
    expect(drawn[0]?.categories.values[0]).toEqual(['Tỷ lệ hồ sơ giải quyết trễ hạn', 2026]);
    expect(await changesOf(WORKBOOK)).toEqual([]);
  });

  test.each([{ beforeColumn: 1 }, { beforeRow: 1 }])('is followed after %j', async (at) => {
    expect(await changesOf(afterInsertion(WORKBOOK, { sheet: OVERVIEW, ...at }))).toEqual([]);
  });
});
