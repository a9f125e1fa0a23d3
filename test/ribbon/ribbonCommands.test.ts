import { isoToSerial } from '../../src/core/calendar';
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';
import { HostError } from '../../src/host/hostError';
import type { RibbonParts } from '../../src/ribbon/ribbonCommands';
import { RibbonCommands } from '../../src/ribbon/ribbonCommands';
import { SHEETS } from '../../src/sheets/names';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';
import { cellsOf } from '../support/runs';

const TODAY = '2027-12-20';
const EMPTY: ObservedWorkbook = { sheets: [], names: [] };

function parts(host: Host): RibbonParts {
  return {
    host,
    language: 'vi',
    file: 'so.xlsx',
    plan: () => Promise.resolve(model()),
    clock: () => ({ today: TODAY, stamp: { at: isoToSerial(TODAY) ?? 0, person: 'Lan' } }),
  };
}

const living = (): LivingHost =>
  new LivingHost(workbookOf(modelBook(modelReadings({ value: 90, name: 'a', unitLabel: '%' }))));

/** Thao tác of the runs that Nhật ký tells. */
async function logged(host: Host): Promise<string[]> {
  const { sheets } = await host.read();
  const values = sheets.find(({ name }) => name === SHEETS.log)?.values ?? [];
  return values.slice(4).flatMap((row) => (typeof row[3] === 'string' ? [row[3]] : []));
}

/** Notes when calls begin and end, and answers each a turn later. */
class SlowHost implements Host {
  readonly calls: string[] = [];

  constructor(private readonly inner: Host) {}

  async read(): Promise<ObservedWorkbook> {
    return this.noted('read', () => this.inner.read());
  }

  async apply(changes: ChangeSet): Promise<void> {
    return this.noted('apply', () => this.inner.apply(changes));
  }

  private async noted<T>(call: string, work: () => Promise<T>): Promise<T> {
    this.calls.push(`${call} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    const result = await work();
    this.calls.push(`${call} ends`);
    return result;
  }
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
  expect(await new RibbonCommands(parts(host)).loadPlan()).toEqual({ isDone: true, lines: [] });
  expect(await logged(host)).toEqual(['Nạp kế hoạch']);
});

test('a refresh writes the result, says what it came to, and stands in Nhật ký', async () => {
  const host = living();
  const told = await new RibbonCommands(parts(host)).refresh();
  expect(told.isDone).toBe(true);
  expect(told.lines.join('\n')).toContain('Đạt');
  expect(await logged(host)).toEqual(['Cập nhật đánh giá']);
});

test('a workbook without a plan cannot be refreshed: said with what is missing, nothing written', async () => {
  const host = new LivingHost(EMPTY);
  const told = await new RibbonCommands(parts(host)).refresh();
  expect(told.isDone).toBe(false);
  expect(told.lines.join(' ')).toContain('so.xlsx');
  expect(cellsOf(await host.read())).toEqual(cellsOf(EMPTY));
});

test('two commands at once run one after the other', async () => {
  const host = new SlowHost(living());
  const commands = new RibbonCommands(parts(host));
  await Promise.all([commands.refresh(), commands.refresh()]);
  const ended = host.calls.filter((_, index) => index % 2 === 1);
  expect(ended.every((call) => call.endsWith('ends'))).toBe(true);
  expect(await logged(host)).toEqual(['Cập nhật đánh giá', 'Cập nhật đánh giá']);
});

test.each([
  ['read', 'cellEditMode', 'Nhấn Enter'],
  ['apply', 'protected', 'đang được bảo vệ'],
] as const)('trouble with Excel is told: %s refused, %s', async (call, reason, expected) => {
  const commands = new RibbonCommands(parts(refusing(call, new HostError(reason))));
  const told = await commands.refresh();
  expect([told.isDone, told.lines]).toEqual([false, [expect.stringContaining(expected)]]);
});

test('a fault of ours is thrown, and the next command runs all the same', async () => {
  const fault = new TypeError('fault');
  const host = refusing('read', fault);
  const commands = new RibbonCommands(parts(host));
  const first = commands.refresh();
  const second = commands.loadPlan();
  await expect(first).rejects.toBe(fault);
  await expect(second).rejects.toBe(fault);
});
