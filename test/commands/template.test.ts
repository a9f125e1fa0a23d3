import { templateBook } from '../../src/commands/template';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change } from '../../src/host/host';
import { defaultSettings } from '../../src/core/settings';
import type { Plan } from '../../src/core/plan/types';
import { clarificationSheet, indicatorSheet, plainTaskSheet } from '../../src/sheets/planSheets';
import { unitSheet } from '../../src/sheets/unitSheet';
import { readPlan } from '../../src/sheets/readPlan';
import { settingsSheet } from '../../src/sheets/settingsSheet';
import type { SheetSpec } from '../../src/sheets/spec';
import { SHEETS } from '../../src/sheets/names';
import { model } from '../support/plans';

const FILE = 'mau.xlsx';

async function template(): Promise<FileHost> {
  const { title, changes } = templateBook(2026, 2030);
  const host = FileHost.create({ title });
  await host.apply(changes);
  return host;
}

/** What a person types below the headers of the template. */
function typed({ name: sheet, tables }: SheetSpec): Change[] {
  return tables.flatMap(({ headerRow, firstColumn: column, rows }): Change[] => [
    { kind: 'setCells', sheet, row: headerRow + 1, column, rows: rows.map(({ cells }) => cells) },
  ]);
}

function typedPlan(plan: Plan): Change[] {
  const sheets = [
    indicatorSheet(plan),
    plainTaskSheet(plan),
    unitSheet(plan),
    settingsSheet(plan, defaultSettings(plan)),
    clarificationSheet(plan),
  ];
  return sheets.flatMap(typed);
}

describe('the template of a plan', () => {
  test('has a column for every year', async () => {
    const { sheets } = await (await template()).read([SHEETS.indicators]);
    expect(sheets[0]?.tables[0]?.headers).toEqual(
      expect.arrayContaining(['Mục tiêu 2026', 'Mục tiêu 2030', 'Căn cứ mục tiêu 2028']),
    );
  });

  test('is empty, and says what is missing with its cell', async () => {
    const outcome = readPlan(await (await template()).read(), FILE);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.length).toBeGreaterThan(0);
    for (const { place } of outcome.findings) {
      expect(place).toEqual({
        file: FILE,
        sheet: SHEETS.settings,
        cell: expect.stringMatching(/^B\d+$/),
      });
    }
  });

  test('says that it has no indicators once its facts are filled in', async () => {
    const host = await template();
    await host.apply(typed(settingsSheet(model(), defaultSettings(model()))));
    const { findings } = readPlan(await host.read(), FILE);
    expect(findings).toMatchObject([
      { code: 'plan.noIndicators', place: { file: FILE, sheet: SHEETS.indicators } },
    ]);
  });

  test('filled in by hand is the plan, saved and opened again', async () => {
    const host = await template();
    await host.apply(typedPlan(model()));
    const opened = FileHost.open(host.save());
    if (!opened.ok) throw new Error('the filled template does not open');
    const outcome = readPlan(await opened.value.read(), FILE);
    expect(outcome).toEqual({ ok: true, value: model(), findings: [] });
  });

  test('has no name that leads to a sheet which it lacks', async () => {
    const { names, sheets } = await (await template()).read();
    const known = sheets.map(({ name }) => `'${name}'!`);
    const lost = names.filter(({ refersTo }) => !known.some((sheet) => refersTo.includes(sheet)));
    expect(lost).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });
});
