// What the pane loads before it shows the lights of a workbook: the size that every officer waits for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { loadBook } from '../../src/commands/loadPlan';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { modelBook } from '../support/modelBooks';
import { launchChromium } from './support/chromium';
import { ExcelOnTheWeb } from './support/excelOnTheWeb';
import { DIST } from './support/freshBuild';
import { PaneUnderTest } from './support/paneUnderTest';

/** Bytes of our scripts, compressed, without office.js. */
const LIMIT = 220_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function scriptsOf(locale: string): Promise<string[]> {
  const excel = new ExcelOnTheWeb({ locale });
  expect(await loadBook(new ExcelHost(excel.farEnd.run), modelBook(), '')).toEqual([]);
  const pane = await PaneUnderTest.inExcel(browser, excel);
  await pane.view.locator('.light').first().waitFor();
  const { served, outside, complaints } = pane;
  await pane.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  return served.filter((path) => path.endsWith('.js') && !path.startsWith('/office-js/'));
}

const compressed = (path: string): number =>
  gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;

test.each(['vi-VN', 'en-US'])('in %s our scripts come to 220 KB at most', async (locale) => {
  const scripts = await scriptsOf(locale);
  const bytes = scripts.reduce((sum, path) => sum + compressed(path), 0);
  process.stdout.write(
    `first load of the pane, ${locale}: ${bytes} bytes in ${scripts.length} scripts\n`,
  );
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

test('commands, other pages and what opens .xlsx come when they are needed', async () => {
  const scripts = await scriptsOf('vi-VN');
  const content = scripts.map((path) => readFileSync(join(DIST, path), 'utf8')).join('\n');
  const parts = [
    // The XML of a workbook's parts; the type of the file, as it is saved, has “spreadsheetml” too.
    'openxmlformats.org/spreadsheetml/',
    // The formulas of Tính toán.
    'SUMPRODUCT',
    // The built-in plan.
    'Phấn đấu Chỉ số PAPI năm 2022 thuộc nhóm',
  ];
  for (const part of parts) expect([part, content.includes(part)]).toEqual([part, false]);
});
