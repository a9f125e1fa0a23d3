/** The pane in Excel on the web, whose far end is in this process: what it takes is not counted as the pane's work. */
import type { Browser } from 'playwright-core';
import { loadBook } from '../../src/commands/loadPlan';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { ExcelOnTheWeb } from '../../test/browser/support/excelOnTheWeb';
import { PaneUnderTest } from '../../test/browser/support/paneUnderTest';
import { vinhPhuc } from '../plan';
import { sampleBook } from '../sample';
import { drawn, firstPaint, forgetTasks, longestTask, MainThread, watchTasks } from './pageCosts';
import type { Work } from './pageCosts';
import type { OpeningCosts } from './peer';

const ROW = READING_TABLE.headerRow + 1;
const VALUE = columnOf(READING_TABLE, 'value');

export interface ExcelCosts extends OpeningCosts {
  readonly typing: Work;
  readonly requestsOfAnEdit: number;
}

export async function inExcelCosts(browser: Browser, readings: number): Promise<ExcelCosts> {
  const excel = new ExcelOnTheWeb({});
  const faults = await loadBook(
    new ExcelHost(excel.farEnd.run),
    sampleBook(await vinhPhuc(), readings),
    '',
  );
  if (faults.length > 0) throw new Error('the workbook could not be made');
  const pane = await PaneUnderTest.inExcel(browser, excel, { first: watchTasks });
  try {
    const frame = pane.page.frames().at(-1);
    if (frame === undefined) throw new Error('no pane');
    await frame.locator('button[aria-pressed]').first().waitFor({ timeout: 120_000 });
    const ready = await frame.evaluate(() => performance.now());
    const opening = { paint: await firstPaint(frame), ready, longest: await longestTask(frame) };
    await excel.until(() => excel.farEnd.book.tellsEdits);
    await forgetTasks(frame);
    const thread = await MainThread.of(pane.page);
    let requests = 0;
    const asked = excel.farEnd.counters;
    const typing = await thread.ofEdits(async (edit) => {
      asked.take();
      await excel.edit(SHEETS.readings, [[ROW + edit, VALUE, 10 + edit]], 'officer');
      await frame.waitForTimeout(600);
      await drawn(pane.page);
      requests = Math.max(requests, asked.take().length);
    });
    return { ...opening, typing, requestsOfAnEdit: requests };
  } finally {
    await pane.close();
  }
}
