/**
 * Kills the program from outside at many moments of its save, which come as the system reports them:
 * the workbook is the old one to the byte, or the new one whole. (Each step by itself is killed in
 * test/cli/writeWhole.process.test.ts; here nothing is hooked into the program.)
 */
import { watch } from 'node:fs';
import type { CellValue } from '../../src/core/cells';
import { done, MODEL_FILE, TestFolder, workbookIn } from '../cli/files';
import { program, SLOW } from '../cli/program';
import { cellsOf } from '../support/runs';

const folder = new TestFolder();
const WORDS = ['--year', '2028', '--today', '2028-12-20'];
let old: Buffer;
let fresh: Map<string, CellValue>;

beforeAll(async () => {
  await folder.make();
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
  old = await folder.read('so.xlsx');
  await done('refresh', folder.path('so.xlsx'), ...WORDS, '--out', folder.path('moi.xlsx'));
  fresh = cellsOf(await workbookIn(await folder.read('moi.xlsx')));
}, SLOW);
beforeEach(async () => {
  await folder.remove();
  await folder.make();
  await folder.write('so.xlsx', old);
});
afterAll(() => folder.remove());

let kills = 0;
const ROUNDS = Array.from({ length: 24 }, (_, round) => 1 + (round % 6));

test.each(ROUNDS)(
  'killed at the sign %i of its save',
  async (sign) => {
    let signs = 0;
    let killed = (): void => undefined;
    const watcher = watch(folder.path('.'), () => {
      if (++signs === sign) killed();
    });
    const { status, signal } = await program(
      ['refresh', folder.path('so.xlsx'), '--in-place', ...WORDS],
      {
        onStart: (kill) => {
          killed = kill;
        },
      },
    );
    watcher.close();
    if (signal === 'SIGKILL') kills++;
    // The system may report fewer signs, or the kill come when all is done.
    else expect(status).toBe(0);
    const left = await folder.read('so.xlsx');
    // The log says when a run was made: everything else of the new workbook is known beforehand.
    if (!left.equals(old)) expect(cellsOf(await workbookIn(left))).toEqual(fresh);
  },
  SLOW,
);

test('most rounds were killed', () => {
  expect(kills).toBeGreaterThan(ROUNDS.length / 2);
});
