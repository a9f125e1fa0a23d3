// A command that Excel cuts short at any request and in any way: nothing of the officer's is lost, the
// officer reads one clear sentence, and running the command again completes it.
import { HostError } from '../../src/host/hostError';
import { hostErrorText } from '../../src/locales/hostErrorText';
import { SHEETS } from '../../src/sheets/names';
import type { Fault } from '../excel/faults';
import {
  assign,
  type Command,
  contentsOf,
  load,
  type Office,
  officeAtWork,
  officeWithoutPlan,
  refresh,
  shortPlan,
  undo,
} from './office';

jest.setTimeout(300_000);

const newerText: typeof shortPlan = () => {
  const plan = shortPlan();
  const [first, ...others] = plan.indicators;
  if (first === undefined) throw new Error('no indicator');
  return { ...plan, indicators: [{ ...first, name: `${first.name} (sửa đổi)` }, ...others] };
};

async function refreshed(): Promise<Office> {
  const office = await officeAtWork();
  await refresh(office);
  return office;
}

interface Case {
  readonly prepare: () => Office | Promise<Office>;
  readonly command: Command;
  /** What the officer runs afterwards; the command itself unless said. */
  readonly again?: Command;
  /** Bytes of a request that writes: a small one makes several of a short plan. */
  readonly packetBytes?: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'Nạp kế hoạch into a new workbook, in several requests': {
    prepare: officeWithoutPlan,
    command: load(shortPlan),
    packetBytes: 1_500_000,
  },
  'Cập nhật đánh giá in several requests': {
    prepare: officeAtWork,
    command: refresh,
    packetBytes: 100_000,
  },
  'Nạp kế hoạch over an older text': { prepare: refreshed, command: load(newerText, true) },
  'Cập nhật đánh giá': { prepare: officeAtWork, command: refresh },
  'Giao mục tiêu': { prepare: refreshed, command: assign },
  'Hoàn tác lần chạy': { prepare: refreshed, command: undo(), again: undo(2) },
};

/** Words that no officer should have to read. */
const NO_SENTENCE = /[{}<>_]|undefined|null|Error|[A-Z][a-z]+[A-Z]|Exception/;

/** The sentence that the officer reads; null when the command is done. */
async function toldBy(command: Command, office: Office): Promise<string | null> {
  try {
    await command(office);
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return hostErrorText(error, 'vi');
  }
}

/** Entries that a run may rewrite: they stand where they stood, or Nhật ký has them, as old or as new ones. */
function lostEntries(before: Office, after: Office): string[] {
  const lost: string[] = [];
  const { cells: log } = after.sheet(SHEETS.log);
  const used = log.usedArea()?.lastRow ?? 0;
  const logged = Array.from({ length: used }, (_, row) =>
    [8, 9].map((column) => log.at(row + 1, column).value),
  ).flat();
  for (const name of ['Sheet1', SHEETS.readings]) {
    for (let row = 1; row <= 40; row += 1) {
      for (let column = 1; column <= 26; column += 1) {
        const was = before.sheet(name).cells.at(row, column);
        const is = after.sheet(name).cells.at(row, column);
        if (was.type === 'Empty' || was.formula !== null || was.value === is.value) continue;
        if (!logged.includes(was.value))
          lost.push(`${name} R${row}C${column} ${String(was.value)}`);
      }
    }
  }
  return lost;
}

/** Compares as one text first: thousands of lines that are equal need no account. */
function expectSame(lines: readonly string[], wanted: readonly string[]): void {
  if (lines.join('\n') !== wanted.join('\n')) expect(lines).toEqual(wanted);
}

/** Indexes of actions at which a batch is stopped: at its ends and on the way. */
function stops(actions: number): number[] {
  const parts = [0.35, 0.7].map((part) => Math.floor(actions * part));
  return [...new Set([0, ...parts, actions - 1])].filter((at) => at >= 0);
}

describe.each(Object.entries(CASES))('%s', (_, each) => {
  const { prepare, command, again = command, packetBytes } = each;
  let start: Office;
  let wanted: string[];
  let batches: readonly number[];

  beforeAll(async () => {
    start = (await prepare()).withPackets(packetBytes);
    const office = start.again();
    await command(office);
    wanted = contentsOf(office.farEnd.book);
    batches = office.farEnd.counters.take().map(({ actions }) => actions);
  });

  /** Runs the command with a fault at its k-th request, and once more without. */
  async function cutShort(k: number, fault: Fault): Promise<void> {
    const office = start.again();
    office.farEnd.faults.atSync(k, fault);
    const told = await toldBy(command, office);
    expect(told).toMatch(/^\p{Lu}.*\.$/u);
    expect(told).not.toMatch(NO_SENTENCE);
    expect(office.sheet('Sheet1').cells.at(1, 1)).toEqual(start.sheet('Sheet1').cells.at(1, 1));
    if (start.farEnd.book.sheets.length > 1) expect(lostEntries(start, office)).toEqual([]);
    expect(await toldBy(again, office)).toBeNull();
    expectSame(contentsOf(office.farEnd.book), wanted);
  }

  test('refused before anything is done, at every request', async () => {
    for (let k = 1; k <= batches.length; k += 1) {
      await cutShort(k, { kind: 'refused', code: 'ServiceNotAvailable' });
    }
    expect(batches.length).toBeGreaterThan(packetBytes === undefined ? 2 : 4);
  });

  test('stopped half-way, at every request', async () => {
    for (const [index, actions] of batches.entries()) {
      for (const atAction of stops(actions)) {
        await cutShort(index + 1, { kind: 'stopped', atAction, code: 'GeneralException' });
      }
    }
  });

  test('done, and the answer lost, at every request', async () => {
    for (let k = 1; k <= batches.length; k += 1) await cutShort(k, { kind: 'answerLost' });
  });
});
