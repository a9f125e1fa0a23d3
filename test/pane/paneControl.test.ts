import type { Plan } from '../../src/core/plan/types';
import type { ChangeSet, LiveHost, ObservedWorkbook, SheetEdit } from '../../src/host/host';
import { HostError } from '../../src/host/hostError';
import { SHEETS } from '../../src/sheets/names';
import type { OfficeSide } from '../../src/taskpane/officeSide';
import { PaneControl } from '../../src/taskpane/paneControl';
import { paneText } from '../../src/taskpane/paneText';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';

const VI = paneText('vi');
const EMPTY: ObservedWorkbook = { sheets: [], names: [] };

/** A workbook that tells its edits, counts how often it is read, and can refuse. */
class WatchedHost implements LiveHost {
  reads = 0;
  refusal: Error | null = null;
  private listener: (edit: SheetEdit) => void = () => undefined;

  constructor(private readonly inner: LivingHost) {}

  read(): Promise<ObservedWorkbook> {
    this.reads += 1;
    return this.refusal === null ? this.inner.read() : Promise.reject(this.refusal);
  }

  apply(changes: ChangeSet): Promise<void> {
    return this.inner.apply(changes);
  }

  watch(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    this.listener = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  reveal(): Promise<void> {
    return Promise.reject(new Error('nothing is revealed here'));
  }

  async edited(sheet: string | null, by: SheetEdit['by']): Promise<void> {
    this.listener({ sheet, address: 'A1', by });
    await jest.advanceTimersByTimeAsync(1_000);
  }
}

class FakeOffice implements OfficeSide {
  readonly language = 'vi';
  readonly file = '';
  isShown = true;
  choice: boolean | null = null;
  private listener: () => void = () => undefined;

  showPane(): Promise<void> {
    return Promise.resolve();
  }
  isPaneShown(): boolean {
    return this.isShown;
  }
  onPaneShown(listener: () => void): void {
    this.listener = listener;
  }
  opensWithBook(): boolean | null {
    return this.choice;
  }
  saveOpensWithBook(choice: boolean): Promise<void> {
    this.choice = choice;
    return Promise.resolve();
  }
  async show(): Promise<void> {
    this.isShown = true;
    this.listener();
    await jest.advanceTimersByTimeAsync(0);
  }
}

interface Scene {
  readonly host: WatchedHost;
  readonly office: FakeOffice;
  readonly control: PaneControl;
  readonly faults: unknown[];
}

function scene(
  workbook: ObservedWorkbook,
  plan: () => Promise<Plan> = () => Promise.resolve(model()),
): Scene {
  const host = new WatchedHost(new LivingHost(workbook));
  const office = new FakeOffice();
  const faults: unknown[] = [];
  const control = new PaneControl({
    host,
    office,
    plans: [
      { id: 'other', title: 'Khác', load: plan },
      { id: model().id, title: 'Mẫu', load: plan },
    ],
    clock: () => ({ today: '2027-12-20', stamp: { at: 46_741, person: '' } }),
    report: (fault) => faults.push(fault),
  });
  return { host, office, control, faults };
}

const living = (): ObservedWorkbook =>
  workbookOf(modelBook(modelReadings({ value: 20, name: 'a', unitLabel: '%' })));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a workbook with a plan: its plan is the one to load, the pane opens with it', async () => {
  const { office, control } = scene(living());
  await control.start();
  expect(control.store.get()).toMatchObject({
    plan: model().id,
    opensWithBook: true,
    book: { kind: 'plan', year: 2027, period: 'year', counts: { off: 1 } },
  });
  expect(office.choice).toBe(true);
});

test('a plan that the officer chose stays chosen', async () => {
  const { control } = scene(living());
  control.choosePlan('other');
  await control.start();
  expect(control.store.get().plan).toBe('other');
});

test('an empty workbook is left alone', async () => {
  const { office, control } = scene(EMPTY);
  await control.start();
  expect([control.store.get().book, office.choice]).toEqual([{ kind: 'noPlan' }, null]);
});

test('loading a plan opens the pane with the workbook from now on, unless that was switched off', async () => {
  const never = scene(EMPTY);
  never.office.isShown = false;
  await never.control.run('loadPlan');
  expect(never.office.choice).toBe(true);
  const off = scene(EMPTY);
  off.office.choice = false;
  expect(await off.control.run('loadPlan')).toMatchObject({ isDone: true });
  expect(off.office.choice).toBe(false);
});

test.each([
  [SHEETS.readings, 'officer', 1],
  [SHEETS.readings, 'coAuthor', 1],
  [null, 'officer', 1],
  [SHEETS.readings, 'program', 0],
  [SHEETS.budget, 'officer', 0],
  ['Ghi chép riêng', 'officer', 0],
] as const)('an edit of %s by the %s is followed by %d reads', async (sheet, by, reads) => {
  const { host, control } = scene(living());
  await control.start();
  host.reads = 0;
  await host.edited(sheet, by);
  expect(host.reads).toBe(reads);
});

test('a closed pane reads nothing; it does when it is opened', async () => {
  const { host, office, control } = scene(living());
  office.isShown = false;
  await control.start();
  await host.edited(SHEETS.readings, 'officer');
  expect([host.reads, office.choice]).toEqual([0, null]);
  await office.show();
  expect([host.reads, control.store.get().book?.kind]).toEqual([1, 'plan']);
});

test('commands wait for each other, and the pane says which one runs', async () => {
  const { control } = scene(EMPTY);
  const running: unknown[] = [];
  control.store.subscribe(() => {
    const now = control.store.get().running;
    if (running.at(-1) !== now) running.push(now);
  });
  const [loaded, refreshed] = await Promise.all([control.run('loadPlan'), control.run('refresh')]);
  expect([loaded.isDone, refreshed.isDone]).toEqual([true, true]);
  expect(running).toEqual(['loadPlan', 'refresh', null]);
});

test('a cell in the works leaves what is shown; other trouble is said', async () => {
  const { host, control } = scene(living());
  await control.start();
  host.refusal = new HostError('cellEditMode');
  await host.edited(SHEETS.readings, 'officer');
  expect(control.store.get().book?.kind).toBe('plan');
  host.refusal = new HostError('offline');
  await host.edited(SHEETS.readings, 'officer');
  const { book } = control.store.get();
  expect(book?.kind === 'unread' && book.lines.join()).toContain('Excel chưa trả lời');
});

test('a fault of the program gets a sentence of ours and is reported', async () => {
  const fault = new TypeError('x is undefined');
  const { control, faults } = scene(EMPTY, () => Promise.reject(fault));
  expect(await control.run('loadPlan')).toEqual({
    command: 'loadPlan',
    isDone: false,
    lines: [VI.fault],
  });
  expect(faults).toEqual([fault]);
});
