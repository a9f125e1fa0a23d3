import { writeFileSync } from 'node:fs';
import { vinhPhuc } from './plan';
import { unitReadings } from './sample';
import { scoringBook, canBeWritten } from './scoringBook';
void (async () => {
  const plan = await vinhPhuc();
  const r = unitReadings(plan, plan.indicators.filter(canBeWritten), 100);
  for (const f of ['none', 'lights', 'lightsAndTotals'] as const)
    writeFileSync(`/tmp/hb/${f}.xlsx`, await scoringBook(plan, r, f));
})();
