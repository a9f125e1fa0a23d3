/** The pane in Excel on the web, whose far end is in this process: what it takes is not counted as the pane's work. */
import type { Browser } from 'playwright-core';
import { loadBook } from '../../src/commands/loadPlan';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { ExcelOnTheWeb } from '../../test/browser/support/excelOnTheWeb';
import { PaneUnderTest } from '../../test/browser/support/paneUnderTest';
import { median } from '../measure';
import { vinhPhuc } from '../plan';
import { sampleBook } from '../sample';
import { drawn, firstPaint, forgetTasks, longestTask, MainThread, watchTasks } from './pageCosts';
import type { Work } from './pageCosts';
import type { OpeningCosts } from './peer';

const EDITS = 9;
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
    const edits: Work[] = [];
    let requests = 0;
    for (let edit = 0; edit < EDITS; edit += 1) {
      excel.farEnd.counters.take();
      const asked = excel.farEnd.counters;
      edits.push(
        await thread.during(async () => {
          await excel.edit(SHEETS.readings, [[ROW + edit, VALUE, 10 + edit]], 'officer');
          await frame.waitForTimeout(600);
          await drawn(pane.page);
        }),
      );
      requests = Math.max(requests, asked.take().length);
    }
    const of = (part: keyof Work): number => median(edits.map((work) => work[part]));
    const typing = { script: of('script'), all: of('all') };
    return { ...opening, typing, requestsOfAnEdit: requests };
  } finally {
    await pane.close();
  }
}
