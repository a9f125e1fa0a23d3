/**
 * npm run bench: what scoring and files cost, beside other programs, as tables in Markdown. Nothing
 * is asserted; times belong to the machine they ran on. CPU seconds are those of all threads of a
 * process: they say more than the wall clock where other programs run meanwhile.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundle';
import { excelTable } from './excel';
import { LibreOffice } from './libreOffice';
import { livingBookTables } from './livingBooks';
import { vinhPhuc } from './plan';
import { recalculationTable } from './recalculation';
import { scoringTable } from './scoring';
import { wholeBookTables } from './wholeBooks';

function section(title: string, body: string): void {
  console.log(`\n## ${title}\n\n${body}`);
}

async function bench(folder: string): Promise<void> {
  const plan = await vinhPhuc();
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`);

  const bundle = await bundled('src/core/measure/scoreReadings.ts', join(folder, 'bundle'));
  section('Scoring readings', await scoringTable(bundle, folder));

  const officeFolder = join(folder, 'office');
  mkdirSync(officeFolder);
  const office = LibreOffice.find(officeFolder);
  const beside =
    office === null
      ? 'LibreOffice was not found (Debian: libreoffice-calc): nothing to compare with.'
      : await recalculationTable(plan, bundle, office, folder);
  section('The same scoring by formulas', beside);

  const { files, chain } = await wholeBookTables(folder);
  section('Files of the full plan (CPU seconds)', files);
  section('The whole chain (CPU seconds)', chain);
  section('Living books', await livingBookTables(folder));
  section('Inside Excel, without what Excel takes', await excelTable(folder));
}

const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-bench-'));
void bench(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
