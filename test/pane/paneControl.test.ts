import { afterChanges } from '../../src/changes/afterChanges';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { countsOf } from '../../src/core/measure/counts';
import type { ObservedWorkbook } from '../../src/host/host';
import { HostError } from '../../src/host/hostError';
import { loadTexts } from '../../src/locales/spoken';
import { textsOf } from '../../src/locales/texts';
import { PaneControl } from '../../src/pane/paneControl';
import type { Runner } from '../../src/pane/runner';
import type { Liking, Surroundings } from '../../src/pane/surroundings';
import { NO_PASTE } from '../../src/pane/units/pasteDraft';
import { BUILT_IN_PLANS } from '../../src/plans';
import { runOn } from '../../src/runs/runOn';
import type { RunRequest } from '../../src/runs/runRequest';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { FIRST_ROW, MODEL_ID, modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';
import { WatchedHost } from '../support/watchedHost';

const { shell } = textsOf('vi');
const EMPTY: ObservedWorkbook = { sheets: [], names: [] };
const LOAD: RunRequest = { command: 'loadPlan', source: { plan: model() } };
const VALUE = columnOf(READING_TABLE, 'value');

class FakeSurroundings implements Surroundings {
  readonly setting = 'excel';
  readonly language = 'vi';
  isShown = true;
  choice: boolean | 'undecided' | 'none' = 'undecided';
  kept: Liking = {};
  private listener: () => void = () => undefined;

  file(): string {
    return '';
  }
  showPane(): Promise<void> {
    return Promise.resolve();
  }
  isPaneShown(): boolean {
    return this.isShown;
  }
  onPaneShown(listener: () => void): void {
    this.listener = listener;
  }
  opensWithBook(): boolean | 'undecided' | 'none' {
    return this.choice;
  }
  saveOpensWithBook(choice: boolean): Promise<void> {
    this.choice = choice;
    return Promise.resolve();
  }
  liking(): Liking {
    return this.kept;
  }
  saveLiking(liking: Liking): void {
    this.kept = liking;
  }
  saveFile(): void {
    throw new Error('no file is saved here');
  }
  async show(): Promise<void> {
    this.isShown = true;
    this.listener();
    await jest.advanceTimersByTimeAsync(0);
  }
}

interface Scene {
  readonly host: WatchedHost;
  readonly around: FakeSurroundings;
  readonly control: PaneControl;
  readonly faults: unknown[];
}

function scene(workbook: ObservedWorkbook, runner: Runner = runOn): Scene {
  const host = new WatchedHost(workbook);
  const around = new FakeSurroundings();
  const faults: unknown[] = [];
  const control = new PaneControl({
    host,
    surroundings: around,
    runner,
    clock: () => ({ today: '2027-12-20', stamp: { at: 46_741, person: '' } }),
    report: (fault) => faults.push(fault),
  });
  return { host, around, control, faults };
}

/** A plan with one figure, far below its target of 85. */
const living = (): ObservedWorkbook =>
  workbookOf(modelBook(modelReadings({ value: 20, name: 'a', unitLabel: '%' })));

/** A burst of edits is over. */
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(1_000);

function statusOf({ store }: PaneControl): string | undefined {
  const { book } = store.get();
  if (book?.kind !== 'plan') return undefined;
  return book.scores.find(({ indicator }) => indicator.id === MODEL_ID)?.current.status;
}

/** Giá trị of the first reading, as the pane knows it. */
function valueOf({ store }: PaneControl): unknown {
  const { book } = store.get();
  return book?.kind === 'plan' ? book.book.readings[0]?.value : undefined;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

beforeAll(() => Promise.all([loadTexts('vi'), loadTexts('en')]));

test('a workbook with a plan: it is read and scored, the pane opens with it', async () => {
  const { around, control } = scene(living());
  await control.start();
  const { book, opensWithBook, plan } = control.store.get();
  expect(book?.kind === 'plan' && countsOf(book.scores)).toMatchObject({ off: 1 });
  expect(plan).toBe(BUILT_IN_PLANS[0]?.id);
  expect([opensWithBook, around.choice]).toEqual([true, true]);
});

test('an empty workbook is left alone', async () => {
  const { around, control } = scene(EMPTY);
  await control.start();
  expect([control.store.get().book, around.choice]).toEqual([{ kind: 'noPlan' }, 'undecided']);
});

test('what was typed and not written stays with its workbook, not with the next one', async () => {
  const { control } = scene(living());
  await control.start();
  control.drafts.keep('paste', { ...NO_PASTE, pasted: 'Xã An Phú' });
  control.open('help');
  expect(control.drafts.get('paste')?.pasted).toBe('Xã An Phú');
  await control.reopened();
  expect(control.drafts.get('paste')).toBeNull();
});

test('loading a plan opens the pane with the workbook from now on, unless that was switched off', async () => {
  const never = scene(EMPTY);
  never.around.isShown = false;
  await never.control.run(LOAD);
  expect(never.around.choice).toBe(true);
  const off = scene(EMPTY);
  off.around.choice = false;
  expect(await off.control.run(LOAD)).toMatchObject({ isDone: true });
  expect(off.around.choice).toBe(false);
});

test('a figure that is typed changes the light: its cell is read, not the workbook', async () => {
  const { host, control } = scene(living());
  await control.start();
  expect([statusOf(control), host.reads]).toEqual(['off', 1]);
  await host.type(SHEETS.readings, FIRST_ROW, VALUE, 99);
  await settled();
  expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
});

test('a burst of edits is read once', async () => {
  const { host, control } = scene(living());
  await control.start();
  for (let value = 80; value < 100; value += 1) {
    await host.type(SHEETS.readings, FIRST_ROW, VALUE, value);
  }
  await settled();
  expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
});

const A_CELL = { sheet: SHEETS.readings, address: 'I5' };

test.each([
  ['of the officer', A_CELL, [0, 1]],
  ['of a co-author', { ...A_CELL, by: 'coAuthor' }, [0, 1]],
  ['of rows that moved', { ...A_CELL, isStructural: true }, [1, 0]],
  ['of a whole column', { ...A_CELL, address: 'I:I' }, [1, 0]],
  ['of nobody knows what', { sheet: null }, [1, 0]],
  ['of a command of ours', { ...A_CELL, by: 'program' }, [0, 0]],
  ['of a sheet without bearing on lights', { ...A_CELL, sheet: SHEETS.budget }, [0, 0]],
  ['of a sheet of the officer’s', { ...A_CELL, sheet: 'Ghi chép riêng' }, [0, 0]],
] as const)(
  'an edit %s is followed by reads of all and of cells: %o %o',
  async (_, edit, reads) => {
    const { host, control } = scene(living());
    await control.start();
    host.reads = 0;
    host.tell(edit);
    await settled();
    expect([host.reads, host.areaReads]).toEqual(reads);
  },
);

describe('formulas that Excel calculates', () => {
  const result = (value: number) => ({ formula: "'Tổng hợp xã'!C40", value });

  /** A plan whose one figure is what another sheet adds up. */
  const linked = (): ObservedWorkbook =>
    afterChanges(living(), [
      {
        kind: 'setCells',
        sheet: SHEETS.readings,
        row: FIRST_ROW,
        column: VALUE,
        rows: [[result(20)]],
      },
    ]);

  test('a figure that is one changes the light when the sheet it looks at is edited', async () => {
    const { host, control } = scene(linked());
    await control.start();
    expect(statusOf(control)).toBe('off');
    host.tell({ sheet: 'Tổng hợp xã', address: 'C7' });
    await host.calculate(SHEETS.readings, FIRST_ROW, VALUE, result(99));
    await settled();
    expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
  });

  test('are read together with what was typed', async () => {
    const { host, control } = scene(linked());
    await control.start();
    await host.type(SHEETS.readings, FIRST_ROW + 1, VALUE, 7);
    await host.calculate(SHEETS.readings, FIRST_ROW, VALUE, result(99));
    await settled();
    expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
  });

  test('follow what the pane itself writes', async () => {
    const { host, control } = scene(linked());
    await control.start();
    const row = FIRST_ROW + 1;
    await control.write([
      { kind: 'setCells', sheet: SHEETS.readings, row, column: VALUE, rows: [[99]] },
    ]);
    await host.calculate(SHEETS.readings, FIRST_ROW, VALUE, result(99));
    await settled();
    expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
  });

  test('that yield what they did change nothing that is shown', async () => {
    const { host, control } = scene(linked());
    await control.start();
    const { book } = control.store.get();
    await host.calculate(SHEETS.readings, FIRST_ROW, VALUE, result(20));
    await settled();
    expect(host.areaReads).toBe(1);
    expect(control.store.get().book).toBe(book);
  });

  test('while the workbook is read for the first time are read after it', async () => {
    const { host, control } = scene(linked());
    const started = control.start();
    await host.calculate(SHEETS.readings, FIRST_ROW, VALUE, result(99));
    await started;
    await settled();
    expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 1]);
  });

  test.each([SHEETS.track, SHEETS.readings, SHEETS.budget, 'Tổng hợp xã'])(
    'of a sheet without one of the officer’s among what is read cost nothing: %s',
    async (sheet) => {
      const { host, control } = scene(living());
      await control.start();
      host.tellCalculated(sheet);
      await settled();
      expect([host.reads, host.areaReads]).toEqual([1, 0]);
    },
  );
});

test('a closed pane reads nothing; it does when it is opened', async () => {
  const { host, around, control } = scene(living());
  around.isShown = false;
  await control.start();
  await host.type(SHEETS.readings, FIRST_ROW, VALUE, 99);
  await settled();
  expect([host.reads, around.choice]).toEqual([0, 'undecided']);
  await around.show();
  expect([host.reads, statusOf(control)]).toEqual([1, 'met']);
});

test('commands wait for each other, and the pane says which one runs', async () => {
  const { control } = scene(EMPTY);
  const running: unknown[] = [];
  control.store.subscribe(() => {
    const now = control.store.get().running?.command ?? null;
    if (running.at(-1) !== now) running.push(now);
  });
  const both = [control.run(LOAD), control.run({ command: 'refresh' })] as const;
  const [loaded, refreshed] = await Promise.all(both);
  expect([loaded.isDone, refreshed.isDone]).toEqual([true, true]);
  expect(running).toEqual(['loadPlan', null, 'refresh', null]);
});

/** Fails to load a plan, and does all else. */
const unloading: Runner = (_, request, { onPhase }) => {
  if (request.command === 'loadPlan') return Promise.reject(new HostError('offline'));
  onPhase?.('reading');
  return Promise.resolve({ isDone: true, lines: [], findings: [] });
};

/** What was said of which command while which one ran. */
function sayings(control: PaneControl): string[] {
  const said: string[] = [];
  control.store.subscribe(() => {
    const { running, lastRun } = control.store.get();
    const now = `${running?.command ?? '-'}: ${lastRun?.command ?? '-'}`;
    if (said.at(-1) !== now) said.push(now);
  });
  return said;
}

test('why a command failed is said until the next one, which waited, has ended', async () => {
  const { control } = scene(EMPTY, unloading);
  const said = sayings(control);
  await Promise.all([control.run(LOAD), control.run({ command: 'refresh' })]);
  expect(said).toEqual(['loadPlan: -', '-: loadPlan', 'refresh: loadPlan', '-: refresh']);
});

test('what was done is not said while the next one runs, nor what failed before somebody began anew', async () => {
  const { control } = scene(EMPTY, unloading);
  await control.run(LOAD);
  const said = sayings(control);
  await Promise.all([control.run({ command: 'refresh' }), control.run(LOAD)]);
  expect(said).toEqual(['refresh: -', '-: refresh', 'loadPlan: -', '-: loadPlan']);
});

test('a run that is called off before it writes leaves the workbook as it was', async () => {
  const { host, control } = scene(living());
  await control.start();
  const before = await host.read();
  const run = control.run({ command: 'refresh' });
  control.cancel();
  expect(await run).toMatchObject({ isDone: false, lines: [shell.cancelled] });
  expect(await host.read()).toEqual(before);
});

describe('a small edit of the pane', () => {
  const edit = (value: number) =>
    [
      { kind: 'setCells', sheet: SHEETS.readings, row: FIRST_ROW, column: VALUE, rows: [[value]] },
    ] as const;

  test('is written, and the light follows without reading anything', async () => {
    const { host, control } = scene(living());
    await control.start();
    expect(await control.write(edit(99))).toBe(true);
    expect([statusOf(control), host.reads, host.areaReads]).toEqual(['met', 1, 0]);
    const { sheets } = await host.read();
    const sheet = sheets.find(({ name }) => name === SHEETS.readings);
    expect(sheet?.values[FIRST_ROW - 1]?.[VALUE - 1]).toBe(99);
  });

  test('that Excel refuses is said, and what stands is read anew', async () => {
    const { host, control } = scene(living());
    await control.start();
    host.refusal = new HostError('protected', { sheet: SHEETS.readings });
    expect(await control.write(edit(99))).toBe(false);
    host.refusal = null;
    await settled();
    expect(statusOf(control)).toBe('off');
    expect(control.store.get().refusal).toContain('đang được bảo vệ');
    expect(await control.write(edit(99))).toBe(true);
    expect(control.store.get().refusal).toBeNull();
  });

  test('is not written where the workbook is no longer as it was shown, and what stands is shown', async () => {
    const { host, control } = scene(living());
    await control.start();
    await host.type(SHEETS.readings, FIRST_ROW, VALUE, 50);
    expect(await control.write(edit(99))).toBe(false);
    expect(control.store.get().refusal).toContain('vừa có thay đổi');
    await settled();
    expect(valueOf(control)).toBe(50);
    // What somebody edited was read by itself: with many readings all of the workbook takes seconds.
    expect([host.reads, host.areaReads]).toEqual([1, 1]);
    expect(await control.write(edit(99))).toBe(true);
    expect(valueOf(control)).toBe(99);
  });
});

test('a cell in the works leaves what is shown; other trouble is said beside it', async () => {
  const { host, control } = scene(living());
  await control.start();
  host.refusal = new HostError('cellEditMode');
  host.tell({ ...A_CELL });
  await settled();
  expect([control.store.get().book?.kind, control.store.get().trouble]).toEqual(['plan', null]);
  host.refusal = new HostError('offline');
  host.tell({ ...A_CELL });
  await settled();
  expect(control.store.get().book?.kind).toBe('plan');
  expect(control.store.get().trouble).toContain('Excel chưa trả lời');
});

test('a cell that cannot be shown is said', async () => {
  const { host, control } = scene(living());
  host.refusal = new HostError('notFound', { sheet: 'Số liệu' });
  control.reveal('Số liệu', 'I5');
  await settled();
  expect([host.revealed, control.store.get().refusal]).toEqual([
    ['Số liệu!I5'],
    expect.stringContaining('Không còn'),
  ]);
});

test('language and theme are kept, and are there the next time', async () => {
  const { around, control } = scene(EMPTY);
  control.chooseLanguage('en');
  await settled();
  control.chooseTheme('dark');
  expect(around.kept).toEqual({ language: 'en', theme: 'dark' });
  await control.start();
  expect(control.store.get()).toMatchObject({ language: 'en', theme: 'dark' });
});

test('a fault of the program gets a sentence of ours and is reported', async () => {
  const fault = new TypeError('x is undefined');
  const { control, faults } = scene(EMPTY, () => Promise.reject(fault));
  expect(await control.run(LOAD)).toEqual({
    command: 'loadPlan',
    isDone: false,
    lines: [shell.fault],
    findings: [],
  });
  expect(faults).toEqual([fault]);
});

test('the book that is shown agrees with what the workbook holds', async () => {
  const { host, control } = scene(living());
  await control.start();
  await host.type(SHEETS.readings, FIRST_ROW, VALUE, 70);
  await settled();
  const { book } = control.store.get();
  expect(book?.kind === 'plan' && book.scores).toEqual(
    book?.kind === 'plan' && scoreBook(book.book),
  );
});
