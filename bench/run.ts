/** npm run bench: tables in Markdown. Nothing is asserted here; times belong to the machine they ran on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vinhPhuc } from './plan';
import { scoringTable, shippedScoring } from './scoring';

async function bench(folder: string): Promise<void> {
  const plan = await vinhPhuc();
  const shipped = await shippedScoring(folder);
  console.log(await scoringTable(plan, shipped));
}

const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-bench-'));
void bench(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
