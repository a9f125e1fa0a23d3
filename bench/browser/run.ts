/**
 * npm run bench:browser: what the built pages cost in Chromium, beside an empty page of React and Fabric, as
 * tables in Markdown. Nothing is asserted; times belong to the machine they ran on.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { wholeBook } from '../../src/commands/loadPlan';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { FileHost } from '../../src/host/file/fileHost';
import { workbookSpec } from '../../src/sheets/workbook';
import { launchChromium } from '../../test/browser/support/chromium';
import freshBuild from '../../test/browser/support/freshBuild';
import { vinhPhuc } from '../plan';
import { sampleBook } from '../sample';
import { markdownTable } from '../table';
import { fileModeCosts } from './fileMode';
import { inExcelCosts } from './inExcel';
import { buildPeer } from './peerPage';
import { peerCosts } from './peer';

const TYPED_READINGS = 20_000;
const SCROLLED_READINGS = 100_000;

const ms = (value: number): string => String(Math.round(value));

/** The file of a book of the whole plan with so many readings. */
async function bookFile(folder: string, readings: number): Promise<string> {
  const book = sampleBook(await vinhPhuc(), readings);
  const spec = workbookSpec(book, scoreBook(book));
  const host = FileHost.create({ title: spec.title });
  await host.apply(wholeBook(spec));
  const path = join(folder, `so-${readings}.xlsx`);
  writeFileSync(path, host.save());
  return path;
}

async function bench(browser: Browser, folder: string): Promise<void> {
  const [cpu] = cpus();
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpu?.model.trim() ?? ''}\n`);
  const peerFolder = join(folder, 'peer');
  await buildPeer(peerFolder);
  const peer = await peerCosts(browser, peerFolder);
  const excel = await inExcelCosts(browser, TYPED_READINGS);
  const typed = await bookFile(folder, TYPED_READINGS);
  const scrolled = await bookFile(folder, SCROLLED_READINGS);
  const file = await fileModeCosts(browser, { typed, scrolled });
  console.log(
    markdownTable(
      ['milliseconds', 'first paint', 'ready', 'longest task'],
      [
        ['empty page of React and Fabric', ms(peer.paint), ms(peer.ready), ms(peer.longest)],
        ['pane in Excel, 20,000 readings', ms(excel.paint), ms(excel.ready), ms(excel.longest)],
        ['file mode, nothing open', ms(file.paint), ms(file.ready), ms(file.longest)],
        ['file mode, a file of 20,000 readings', '', ms(file.opened), ms(file.openingTask)],
      ],
    ),
  );
  console.log(
    `\n${markdownTable(
      ['one figure typed at 20,000 readings, milliseconds', 'scripts', 'main thread', 'requests'],
      [
        [
          'pane in Excel',
          ms(excel.typing.script),
          ms(excel.typing.all),
          String(excel.requestsOfAnEdit),
        ],
        ['file mode, grid and pane', ms(file.typing.script), ms(file.typing.all), ''],
      ],
    )}`,
  );
  console.log(
    `\nScrolling through ${SCROLLED_READINGS.toLocaleString('en-US')} rows, ${file.scrollSteps} steps: ` +
      `longest task ${ms(file.scrollTask)} ms (0: none over 50 ms).`,
  );
}

async function main(): Promise<void> {
  freshBuild();
  const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-pages-'));
  const browser = await launchChromium();
  try {
    await bench(browser, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
