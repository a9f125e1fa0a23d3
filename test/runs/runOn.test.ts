import { isoToSerial } from '../../src/core/calendar';
import type { Host, ObservedWorkbook } from '../../src/host/host';
import { HostError } from '../../src/host/hostError';
import { runOn } from '../../src/runs/runOn';
import type { RunPhase, RunRequest, Told } from '../../src/runs/runRequest';
import { toldLines } from '../../src/runs/told';
import type { RunWatch } from '../../src/runs/watchedHost';
import { textsOf } from '../../src/locales/texts';
import { SHEETS } from '../../src/sheets/names';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';
import { cellsOf } from '../support/runs';

const TODAY = '2027-12-20';
const EMPTY: ObservedWorkbook = { sheets: [], names: [] };

const LOAD: RunRequest = { command: 'loadPlan', source: { plan: model() } };
const REFRESH: RunRequest = { command: 'refresh' };

function run(host: Host, request: RunRequest, watch?: RunWatch): Promise<Told> {
  const stamp = { at: isoToSerial(TODAY) ?? 0, person: 'Lan' };
  return runOn(
    { host, language: 'vi', file: 'so.xlsx', moment: { today: TODAY, stamp } },
    request,
    watch,
  );
}

const living = (): LivingHost =>
  new LivingHost(workbookOf(modelBook(modelReadings({ value: 90, name: 'a', unitLabel: '%' }))));

/** Thao tác of the runs that Nhật ký tells. */
async function logged(host: Host): Promise<string[]> {
  const { sheets } = await host.read();
  const values = sheets.find(({ name }) => name === SHEETS.log)?.values ?? [];
  return values.slice(4).flatMap((row) => (typeof row[3] === 'string' ? [row[3]] : []));
}

/** Refuses with an error at the first call of a kind. */
function refusing(call: 'read' | 'apply', error: Error): Host {
  const host = living();
  return {
    read: () => (call === 'read' ? Promise.reject(error) : host.read()),
    apply: () => Promise.reject(error),
  };
}

test('an empty workbook gets the plan, and its run stands in Nhật ký', async () => {
  const host = new LivingHost(EMPTY);
  expect(await run(host, LOAD)).toEqual({ isDone: true, lines: [], findings: [] });
  expect(await logged(host)).toEqual(['Nạp kế hoạch']);
});

test('a refresh writes the result, says what it came to, and stands in Nhật ký', async () => {
  const host = living();
  const told = await run(host, REFRESH);
  expect(told.isDone).toBe(true);
  expect(told.lines.join('\n')).toContain('Đạt');
  expect(await logged(host)).toEqual(['Cập nhật đánh giá']);
});

test('a workbook without a plan cannot be refreshed: said with what is missing, nothing written', async () => {
  const host = new LivingHost(EMPTY);
  const told = await run(host, REFRESH);
  expect(told.isDone).toBe(false);
  expect(toldLines(told).join(' ')).toContain('so.xlsx');
  expect(cellsOf(await host.read())).toEqual(cellsOf(EMPTY));
});

test.each([
  ['read', 'cellEditMode', 'Nhấn Enter'],
  ['apply', 'protected', 'đang được bảo vệ'],
] as const)('trouble with Excel is told: %s refused, %s', async (call, reason, expected) => {
  const told = await run(refusing(call, new HostError(reason)), REFRESH);
  expect([told.isDone, told.lines]).toEqual([false, [expect.stringContaining(expected)]]);
});

test('a fault of ours is thrown', async () => {
  const fault = new TypeError('fault');
  await expect(run(refusing('read', fault), REFRESH)).rejects.toBe(fault);
});

test('what loading would change is told; nothing is written', async () => {
  const host = living();
  const before = cellsOf(await host.read());
  const name = 'Một tên khác';
  const plan = model();
  const indicators = plan.indicators.map((each, index) => (index === 0 ? { ...each, name } : each));
  const told = await run(host, {
    command: 'comparePlan',
    source: { plan: { ...plan, indicators } },
  });
  expect(told.isDone).toBe(true);
  expect(told.findings.map(({ code, place }) => [code, place.sheet])).toContainEqual([
    'plan.differs',
    SHEETS.indicators,
  ]);
  expect(told.revision?.differences.map(({ wanted }) => wanted)).toContain(name);
  expect(cellsOf(await host.read())).toEqual(before);
});

test('a run is taken back by its undo, which stands in Nhật ký too', async () => {
  const typed = modelReadings({ value: '60,5', name: 'a', unitLabel: '%' });
  const host = new LivingHost(workbookOf(modelBook(typed)));
  await run(host, REFRESH);
  expect((await run(host, { command: 'undo' })).isDone).toBe(true);
  expect([...new Set(await logged(host))]).toEqual(['Cập nhật đánh giá', 'Hoàn tác lần chạy']);
});

test('phases are told in their order', async () => {
  const phases: RunPhase[] = [];
  await run(living(), REFRESH, { onPhase: (phase) => phases.push(phase) });
  expect(phases).toEqual(['reading', 'working', 'writing', ...phases.slice(3)]);
  expect(new Set(phases.slice(3))).toEqual(new Set(phases.length > 3 ? ['writing'] : []));
});

describe('called off', () => {
  test.each(['reading', 'working', 'writing'] as const)(
    'before %s: nothing is written, and that is said',
    async (at) => {
      const host = living();
      const before = cellsOf(await host.read());
      const abort = new AbortController();
      const onPhase = (phase: RunPhase): void => {
        if (phase === at) abort.abort();
      };
      const told = await run(host, REFRESH, { signal: abort.signal, onPhase });
      expect([told.isDone, told.lines]).toEqual([false, [textsOf('vi').shell.cancelled]]);
      expect(cellsOf(await host.read())).toEqual(before);
    },
  );

  test('after it began to write a run goes on to its end', async () => {
    const inner = living();
    const abort = new AbortController();
    const host: Host = {
      read: () => inner.read(),
      apply: (changes) => {
        abort.abort();
        return inner.apply(changes);
      },
    };
    expect((await run(host, REFRESH, { signal: abort.signal })).isDone).toBe(true);
    expect(await logged(inner)).toEqual(['Cập nhật đánh giá']);
  });
});
