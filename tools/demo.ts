/** npm run demo: the plan, the published PAPI results and made-up readings of 2022, refreshed and saved. */
import { mkdir, writeFile } from 'node:fs/promises';
import { demoBook } from '../src/commands/demoBook';
import { loadBook } from '../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../src/commands/refresh';
import { refreshLines } from '../src/commands/refreshReport';
import { findingSentence } from '../src/core/finding';
import { FileHost } from '../src/host/file/fileHost';
import { builtInPlan } from '../src/plans';

const OUT = 'out/theo-doi-2022.xlsx';

async function demo(): Promise<void> {
  const plan = await builtInPlan('vinh-phuc-2022-2025')?.load();
  if (plan === undefined) throw new Error('the built-in plan is missing');
  const host = FileHost.create({ title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.number}` });
  const book = demoBook(plan);
  const findings = await loadBook(host, book, OUT);
  const { year, period, review } = book.selection;
  const stamp = { at: review, person: 'Người trình diễn' };
  const outcome = await planRefresh(host, { file: OUT, selection: { year, period }, stamp });
  if (!outcome.ok)
    throw new Error([...findings, ...outcome.findings].map(findingSentence).join('\n'));
  await applyRefresh(host, outcome.value);
  await mkdir('out', { recursive: true });
  await writeFile(OUT, host.save());
  const made = 'Kết quả PAPI là số đã công bố; các số khác là số liệu minh họa.';
  process.stdout.write(`${made}\n\n${refreshLines(outcome.value).join('\n')}\n\nĐã ghi ${OUT}\n`);
}

void demo();
