// SHEETS, Nhật ký; DESIGN: "A run twice in a row changes nothing but Nhật ký".
import type { LogEntry } from '../../src/core/log';
import { planRefresh } from '../../src/commands/refresh';
import { readLog } from '../../src/sheets/log/logTable';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { withCells, withoutSheet } from '../support/observed';
import { cellsOf, FILE, refreshedWith, STAMP, valueOf } from '../support/runs';

const BOOK = modelBook(modelReadings({ value: '60,5', unit: 'toàn tỉnh', name: 'a' }));
const WORKBOOK = workbookOf(BOOK);

async function logAfter(workbook: ObservedWorkbook, runs = 1): Promise<LogEntry[]> {
  const host = new LivingHost(workbook);
  for (let run = 0; run < runs; run += 1) await refreshedWith(host);
  return readLog(await host.read());
}

describe('the log of a refresh', () => {
  test('begins with the run: who, when, what for, what came of it', async () => {
    const [first] = await logAfter(WORKBOOK);
    expect(first).toMatchObject({
      run: 1,
      ...STAMP,
      action: 'Cập nhật đánh giá',
      period: 'Cả năm 2027',
      source: FILE,
    });
    expect(first?.reason).toMatch(/^Đạt, vượt 0; gần đạt 0; không đạt 1; .*\. 3 ô được sửa\.$/);
  });

  test('then has a row for each cell of the officer’s: old, new, why and where', async () => {
    const [, ...cells] = await logAfter(WORKBOOK);
    const about = { id: 'CT.I.1', unit: 'Toàn tỉnh', period: 'Cả năm 2027' };
    expect(cells).toMatchObject([
      { before: 'toàn tỉnh', after: 'Toàn tỉnh', source: 'so.xlsx – Số liệu – D5', ...about },
      { before: '60,5', after: 60.5, source: 'so.xlsx – Số liệu – I5', ...about },
      {
        before: null,
        after: expect.stringContaining('gốc: “60,5”'),
        reason: 'Ghi lại nội dung gốc',
      },
    ]);
  });

  test('names the person of Thiết lập before the one who is logged in', async () => {
    const workbook = withCells(WORKBOOK, SHEETS.settings, { E8: 'Trần Thị Bình' });
    const [first] = await logAfter(workbook);
    expect(first?.person).toBe('Trần Thị Bình');
  });

  test('says of the choices that were made anew', async () => {
    const host = new LivingHost(WORKBOOK);
    const selection = { year: 2026, period: 'halfYear' } as const;
    const outcome = await planRefresh(host, { file: FILE, selection, stamp: STAMP });
    await host.apply(valueOf(outcome).changes);
    const chosen = readLog(await host.read()).filter(({ reason }) => reason === 'Chọn kỳ theo dõi');
    expect(chosen).toMatchObject([
      { before: 2027, after: 2026, source: 'so.xlsx – Theo dõi – B3' },
      { before: 'Cả năm', after: '6 tháng', source: 'so.xlsx – Theo dõi – B4' },
    ]);
  });

  test('grows by one row with a run that finds nothing to do, and nothing else changes', async () => {
    const host = new LivingHost(WORKBOOK);
    await refreshedWith(host);
    const before = await host.read();
    await refreshedWith(host);
    const after = await host.read();
    expect(cellsOf(after)).toEqual(cellsOf(before));
    const runs = readLog(after).map(({ run }) => run);
    expect(runs).toEqual([1, 1, 1, 1, 2]);
  });

  test('is not written by a run that only looks', async () => {
    const outcome = await planRefresh(new LivingHost(WORKBOOK), { file: FILE, selection: {} });
    const sheets = valueOf(outcome).changes.map((change) => 'sheet' in change && change.sheet);
    expect(sheets).not.toContain(SHEETS.log);
  });

  test('is made anew, with its sheet, in a workbook that lacks it', async () => {
    const [first] = await logAfter(withoutSheet(WORKBOOK, SHEETS.log));
    expect(first?.run).toBe(1);
  });
});
