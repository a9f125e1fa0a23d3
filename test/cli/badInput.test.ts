/** Bad input: one sentence with the place, exit code 1, nothing written. */
import { existsSync, truncateSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/commandLine';
import { UsageError } from '../../src/cli/usage';
import samplePlan from '../fixtures/plans/tinh-mau-2026-2030.json';

const TODAY = '2026-12-20';
const MEGABYTE = 1_000_000;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-monitor-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

type Plan = typeof samplePlan;
type Indicator = Record<string, unknown> & Plan['indicators'][number];

/** The sample plan with one of its percent indicators changed. */
function withFault(change: (indicator: Indicator, plan: Plan) => void): string {
  const plan = structuredClone(samplePlan);
  const indicator = plan.indicators.find(
    ({ kind, targets }) => kind === 'percent' && '2027' in targets && '2028' in targets,
  );
  if (indicator === undefined) throw new Error('the sample plan has no such indicator');
  change(indicator, plan);
  return JSON.stringify(plan);
}

const PLANS: readonly (readonly [name: string, text: string, place: RegExp])[] = [
  [
    'a missing year',
    withFault((indicator) => {
      indicator['targets'] = Object.fromEntries(
        Object.entries(indicator.targets).filter(([year]) => year !== '2027'),
      ) as Indicator['targets'];
    }),
    /targets\.2027/,
  ],
  [
    'text for a number',
    withFault((indicator) => {
      Object.assign(indicator.targets, { '2027': { value: 'ba mươi', basis: 'stated' } });
    }),
    /targets\.2027.*ba mươi/,
  ],
  [
    'a duplicate id',
    withFault((indicator, plan) => {
      plan.indicators.push({ ...structuredClone(indicator), order: 999, related: [] });
    }),
    /indicators\[\d+\]\.id/,
  ],
  [
    'an unknown comparator',
    withFault((indicator) => Object.assign(indicator, { comparator: '=>' })),
    /comparator.*=>/,
  ],
  [
    'an unknown unit',
    withFault((indicator) => {
      Object.assign(indicator.lead, { units: ['KHONGCO'] });
    }),
    /lead\.units.*KHONGCO/,
  ],
];

describe('A plan', () => {
  test.each(PLANS)('with %s', async (_, text, place) => {
    const plan = join(folder, 'ke-hoach.json');
    const out = join(folder, 'so.xlsx');
    await writeFile(plan, text);
    const { code, err } = await run(['load', '--plan', plan, '--out', out], TODAY);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^Tệp ke-hoach\.json, mục /);
    expect(err[0]).toMatch(place);
    expect(existsSync(out)).toBe(false);
  });

  test('that is sound loads', async () => {
    const plan = join(folder, 'ke-hoach.json');
    await writeFile(plan, JSON.stringify(samplePlan));
    const { code, err } = await run(['check', plan], TODAY);
    expect([code, err]).toEqual([0, []]);
  });
});

/** A compound file, as Office makes of a workbook with a password, with a stream of this name. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(3 * 512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  Buffer.from(stream, 'utf16le').copy(bytes, 2 * 512);
  bytes.writeUInt16LE(stream.length * 2 + 2, 2 * 512 + 64);
  return bytes;
}

type Make = (path: string) => Promise<void>;

const FILES: readonly (readonly [name: string, make: Make, sentence: RegExp])[] = [
  ['an empty file', (path) => writeFile(path, ''), /rỗng/],
  ['a file that is no zip', (path) => writeFile(path, 'không phải tệp Excel'), /xlsx/],
  [
    'a workbook with a password',
    (path) => writeFile(path, compoundFile('EncryptedPackage')),
    /Tệp có mật khẩu, không mở được/,
  ],
  [
    'a file of 200 MB',
    async (path) => {
      await writeFile(path, 'PK');
      truncateSync(path, 200 * MEGABYTE);
    },
    /200 MB/,
  ],
  ['a file that is not there', () => Promise.resolve(), /Không có tệp này/],
];

describe('A workbook', () => {
  test.each(FILES)('%s is refused by refresh', async (_, make, sentence) => {
    const path = join(folder, 'so.xlsx');
    const out = join(folder, 'moi.xlsx');
    await make(path);
    const { code, err } = await run(['refresh', path, '--out', out], TODAY);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^Tệp so\.xlsx: /);
    expect(err[0]).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test.each(FILES)('%s is refused as a plan', async (_, make, sentence) => {
    const path = join(folder, 'ke-hoach.xlsx');
    const out = join(folder, 'moi.xlsx');
    await make(path);
    const { code, err } = await run(['load', '--plan', path, '--out', out], TODAY);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('without a plan is refused with what is missing', async () => {
    const path = join(folder, 'mau.xlsx');
    await run(['template', '--years', '2026-2030', '--out', path], TODAY);
    const before = await readFile(path);
    const { code, err } = await run(['refresh', path, '--in-place'], TODAY);
    expect(code).toBe(1);
    expect(err.length).toBeGreaterThan(0);
    expect(await readFile(path)).toEqual(before);
  });
});

describe('Wrong usage', () => {
  test.each([
    [[]],
    [['nap']],
    [['refresh']],
    [['load', '--plan', 'vinh-phuc-2022-2025']],
    [['refresh', 'a.xlsx', '--out', 'a.xlsx']],
    [['refresh', 'a.xlsx', '--out', 'b.xlsx', '--in-place']],
    [['refresh', 'a.xlsx', '--period', '7t']],
    [['refresh', 'a.xlsx', '--today', '20/12/2023']],
    [['template', '--years', '2030-2026', '--out', 'a.xlsx']],
    [['plans', '--json']],
  ])('%j', async (argv) => {
    await expect(run(argv, TODAY)).rejects.toBeInstanceOf(UsageError);
  });
});
