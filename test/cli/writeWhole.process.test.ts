/**
 * Saving by the program as a process: killed in the middle, on a full disk, without rights. The old
 * workbook is there to the byte, or the new one is.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { cellsOf } from '../support/runs';
import { done, MODEL_FILE, TestFolder, workbookIn } from './files';
import { type Ended, ended, program, programWords, SLOW } from './program';

const folder = new TestFolder();
const IN_PLACE = ['--in-place', '--year', '2028', '--today', '2028-12-20'];
let old: Buffer;
let fresh: Buffer;

/** A disk of its own can be made only where the system lets us. */
const CAN_MOUNT = spawnSync('unshare', ['-rm', 'true']).status === 0;
/** Rights do not bind root: its programs run without root's powers here. */
const ORDINARY =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

beforeAll(async () => {
  await folder.make();
  await done('load', '--plan', MODEL_FILE, '--out', folder.path('so.xlsx'));
  old = await folder.read('so.xlsx');
  const rest = IN_PLACE.filter((word) => word !== '--in-place');
  await done('refresh', folder.path('so.xlsx'), ...rest, '--out', folder.path('moi.xlsx'));
  fresh = await folder.read('moi.xlsx');
  await folder.remove();
}, SLOW);
beforeEach(async () => {
  await folder.make();
  await folder.write('so.xlsx', old);
});
afterEach(() => folder.remove());
afterAll(() => {
  if (!CAN_MOUNT) {
    process.stderr.write(
      'No disk can be mounted here (unshare -rm): the full disk was not tested.\n',
    );
  }
});

const refreshWords = (): string[] => ['refresh', folder.path('so.xlsx'), ...IN_PLACE];

describe('a run that is killed', () => {
  test.each([
    ['nothing written', 'old'],
    ['half written', 'old'],
    ['written', 'old'],
    ['synced', 'old'],
    ['renamed', 'new'],
  ])(
    'at “%s” leaves the %s workbook, whole',
    async (step, which) => {
      const { signal } = await program(refreshWords(), {
        preload: join(__dirname, 'killAt.ts'),
        environment: { KILL_AT: step },
      });
      expect(signal).toBe('SIGKILL');
      // The log says when a run was made: everything else of the new workbook is known beforehand.
      const saved = await folder.read('so.xlsx');
      if (which === 'old') expect(saved.equals(old)).toBe(true);
      else expect(cellsOf(await workbookIn(saved))).toEqual(cellsOf(await workbookIn(fresh)));
      const others = (await folder.names()).filter((name) => name !== 'so.xlsx');
      const left = which === 'old' && step !== 'nothing written';
      expect(others).toEqual(left ? [expect.stringMatching(/^so\.xlsx\.dang-ghi-\d+\.tmp$/)] : []);
    },
    SLOW,
  );
});

/** What must hold when a save was refused: one sentence, and the workbook as it was. */
async function expectRefusal({ status, stderr, stdout }: Ended, sentence: string): Promise<void> {
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(new RegExp(`^Tệp so\\.xlsx: ${sentence}[^\n]*\n$`)),
  });
  expect((await folder.read('so.xlsx')).equals(old)).toBe(true);
  expect(await folder.names()).toEqual(['so.xlsx']);
}

describe('a save that the system refuses', () => {
  test(
    'in a folder without the right to write',
    async () => {
      await chmod(folder.path('.'), 0o555);
      const ending = await program(refreshWords(), { through: ORDINARY });
      await chmod(folder.path('.'), 0o755);
      await expectRefusal(ending, 'Không có quyền ghi vào thư mục này\\.');
    },
    SLOW,
  );

  test(
    'of a file that may only be read',
    async () => {
      await chmod(folder.path('so.xlsx'), 0o444);
      const ending = await program(refreshWords(), { through: ORDINARY });
      await expectRefusal(ending, 'Tệp chỉ cho đọc nên không ghi đè\\.');
    },
    SLOW,
  );

  test(
    'of a file larger than the system lets a file become',
    async () => {
      const limited = ['sh', '-c', 'trap "" XFSZ; ulimit -f 8; exec "$@"', 'sh'];
      const environment = { TSX_DISABLE_CACHE: '1' };
      const ending = await program(refreshWords(), { through: limited, environment });
      await expectRefusal(ending, 'Ổ đĩa không nhận tệp lớn như vậy\\.');
    },
    SLOW,
  );

  test(
    'on a full disk',
    async () => {
      const disk = folder.path('dia');
      await folder.write('dia/.giu', '');
      const script = [
        'mount -t tmpfs -o size="$SIZE" tmpfs "$DISK" && cp "$BOOK" "$DISK/so.xlsx" || exit 9',
        '"$@"; echo "status $?"; sha256sum < "$DISK/so.xlsx"; ls -A "$DISK"',
      ].join('\n');
      const words = programWords(['refresh', join(disk, 'so.xlsx'), ...IN_PLACE]);
      const { stdout, stderr } = await ended(words, {
        through: ['unshare', '-rm', 'sh', '-c', script, 'sh'],
        environment: { DISK: disk, BOOK: folder.path('so.xlsx'), SIZE: String(old.length + 8192) },
      });
      const hash = createHash('sha256').update(old).digest('hex');
      const isTold = /^Tệp so\.xlsx: Ổ đĩa đã đầy, chưa ghi được tệp\.[^\n]*\n$/.test(stderr);
      expect([isTold, stdout === `status 1\n${hash}  -\nso.xlsx\n`]).toEqual([
        CAN_MOUNT,
        CAN_MOUNT,
      ]);
    },
    SLOW,
  );
});
