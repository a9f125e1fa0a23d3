/** npm run bench: tables in Markdown. Nothing is asserted here; times belong to the machine they ran on. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LibreOffice } from './libreOffice';
import { vinhPhuc } from './plan';
import { recalculationTable } from './recalculation';
import { scoringTable, shippedScoring } from './scoring';

async function bench(folder: string): Promise<void> {
  const plan = await vinhPhuc();
  const shipped = await shippedScoring(folder);
  console.log(await scoringTable(plan, shipped));
  const office = LibreOffice.find(folder);
  if (office !== null) console.log(await recalculationTable(plan, shipped, office));
}

const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-bench-'));
mkdirSync(folder, { recursive: true });
void bench(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
