import fc from 'fast-check';
import { freshBook } from '../../src/commands/loadPlan';
import type { Outcome } from '../../src/core/finding';
import type { Plan } from '../../src/core/plan/types';
import { defaultSettings } from '../../src/core/settings';
import { FileHost } from '../../src/host/file/fileHost';
import { clarificationSheet, indicatorSheet } from '../../src/sheets/planSheets';
import { taskSheet } from '../../src/sheets/tasks/taskSheet';
import { readPlan } from '../../src/sheets/readPlan';
import { settingsSheet } from '../../src/sheets/settingsSheet';
import type { SheetSpec } from '../../src/sheets/spec';
import { unitSheet } from '../../src/sheets/unitSheet';
import { observedOf } from '../support/observed';
import { editedPlan } from '../support/planEdits';
import { MODEL, model, VINH_PHUC, vinhPhuc } from '../support/plans';

const FILE = 'so.xlsx';

function planSheets(plan: Plan): SheetSpec[] {
  return [
    indicatorSheet(plan),
    taskSheet(freshBook(plan, '2027-03-01')),
    unitSheet(plan),
    settingsSheet(plan, defaultSettings(plan)),
    clarificationSheet(plan),
  ];
}

const throughSheets = (plan: Plan) =>
  readPlan(observedOf({ sheets: planSheets(plan), names: [] }), FILE);

/** Written, saved, opened again. */
async function throughFile(plan: Plan) {
  const host = FileHost.create({ title: plan.title });
  await host.apply(planSheets(plan).map((sheet) => ({ kind: 'addSheet', sheet })));
  const opened = FileHost.open(host.save());
  if (!opened.ok) throw new Error('the saved file does not open');
  return readPlan(await opened.value.read(), FILE);
}

// DESIGN, DOMAIN (The plan): "plan → sheets → plan is the identity".
describe.each([
  [VINH_PHUC, vinhPhuc],
  [MODEL, model],
])('the plan %s', (_, load) => {
  test('is read back from its sheets as it is', () => {
    expect(throughSheets(load())).toEqual({ ok: true, value: load(), findings: [] });
  });

  test('is read back from a saved file as it is', async () => {
    expect(await throughFile(load())).toEqual({ ok: true, value: load(), findings: [] });
  });
});

/** The plan that was read; a refusal shows its findings. */
function planOf(outcome: Outcome<Plan>): unknown {
  return outcome.ok ? outcome.value : outcome.findings;
}

describe('a plan with texts and numbers of any kind', () => {
  test('is read back from its sheets as it is', () => {
    fc.assert(
      fc.property(editedPlan(model()), (plan) => {
        expect(planOf(throughSheets(plan))).toEqual(plan);
      }),
    );
  });

  test('is read back from a saved file as it is', async () => {
    await fc.assert(
      fc.asyncProperty(editedPlan(model()), async (plan) => {
        expect(planOf(await throughFile(plan))).toEqual(plan);
      }),
      { numRuns: 25 },
    );
  });
});
