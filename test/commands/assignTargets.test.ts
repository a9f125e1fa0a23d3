// DOMAIN: `assigned` (by a later document: number and date are mandatory) beats what the plan says.
import type { AssignedTarget } from '../../src/commands/assignTargets';
import { planAssign } from '../../src/commands/assignTargets';
import { SHEETS } from '../../src/sheets/names';
import { readBook } from '../../src/sheets/readBook';
import { LivingHost } from '../support/livingHost';
import { MODEL_ID, modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { cellsOf, FILE, STAMP, undoneWith, valueOf } from '../support/runs';

const WORKBOOK = workbookOf(modelBook(modelReadings({ value: 90, name: 'a', unitLabel: '%' })));
const TARGET: AssignedTarget = {
  id: MODEL_ID,
  year: 2027,
  value: 95,
  document: { number: '12/QĐ-UBND', date: '2027-01-13' },
};

const assigned = (host: LivingHost, ...targets: readonly AssignedTarget[]) =>
  planAssign(host, targets, { file: FILE, stamp: STAMP });

describe('a target that a later document assigns', () => {
  test('stands in Chỉ tiêu with its document, and lights follow at once', async () => {
    const host = new LivingHost(WORKBOOK);
    await host.apply(valueOf(await assigned(host, TARGET)).changes);
    const { plan } = valueOf(readBook(await host.read(), FILE));
    const indicator = plan.indicators.find(({ id }) => id === MODEL_ID);
    expect(indicator?.targets['2027']).toEqual({
      value: 95,
      basis: 'assigned',
      document: TARGET.document,
    });
    const { sheets } = await host.read();
    const track = sheets.find(({ name }) => name === SHEETS.track)?.values ?? [];
    expect(track.find(([id]) => id === MODEL_ID)?.slice(3, 7)).toEqual([95, 90, -5, '▲ Gần đạt']);
  });

  test('may leave out years: decisions come one year at a time', async () => {
    const book = modelBook();
    const indicators = book.plan.indicators.map((one) => {
      const { '2030': last } = one.targets;
      return one.id === MODEL_ID && last !== undefined ? { ...one, targets: { 2030: last } } : one;
    });
    const host = new LivingHost(workbookOf({ ...book, plan: { ...book.plan, indicators } }));
    await host.apply(valueOf(await assigned(host, TARGET)).changes);
    const read = readBook(await host.read(), FILE);
    expect(valueOf(read).plan.indicators.find(({ id }) => id === MODEL_ID)?.targets).toMatchObject({
      2027: { value: 95 },
    });
    expect(read.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['plan.targetGap', 'warning'],
      ['plan.targetGap', 'warning'],
    ]);
  });

  test('is taken back by undo', async () => {
    const host = new LivingHost(WORKBOOK);
    await host.apply(valueOf(await assigned(host, TARGET)).changes);
    await undoneWith(host);
    expect(cellsOf(await host.read())).toEqual(cellsOf(WORKBOOK));
  });

  test.each<[string, Partial<AssignedTarget>, string, string]>([
    ['an indicator that the plan lacks', { id: 'CT.KHONG' }, 'assign.indicator', 'CT.KHONG'],
    ['a year outside the plan', { year: 2035 }, 'assign.year', '2035'],
    [
      'no number of a document',
      { document: { number: ' ', date: '2027-01-13' } },
      'assign.document',
      '2027-01-13',
    ],
    [
      'no day of a document',
      { document: { number: '12/QĐ', date: '' } },
      'assign.document',
      '12/QĐ',
    ],
    ['a word for a percent', { value: 'cao' }, 'assign.value', 'cao'],
  ])('is refused with %s', async (_, change, code, read) => {
    const outcome = await assigned(new LivingHost(WORKBOOK), TARGET, { ...TARGET, ...change });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code, read, place: { file: FILE } }] });
  });
});
