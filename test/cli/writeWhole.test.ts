/** Saving inside the process; what the system refuses is in writeWhole.process.test.ts. */
import promises, { chmod, stat, symlink, utimes } from 'node:fs/promises';
import { writeWhole } from '../../src/cli/writeWhole';
import { excelLock, TestFolder } from './files';

const folder = new TestFolder();
const OLD = 'sổ cũ';
const NEW = new TextEncoder().encode('sổ mới');

beforeEach(() => folder.make());
afterEach(async () => {
  jest.restoreAllMocks();
  await folder.remove();
});

const advice = async (name: string): Promise<string | undefined> =>
  (await writeWhole(folder.path(name), NEW))?.advice;

describe('a save', () => {
  test('makes a file, its folders too, and leaves nothing beside it', async () => {
    expect(await advice('a/b/so.xlsx')).toBeUndefined();
    expect(await folder.read('a/b/so.xlsx')).toEqual(Buffer.from(NEW));
    expect(await folder.names('a/b')).toEqual(['so.xlsx']);
  });

  test.each([0o600, 0o640, 0o664])(
    'keeps the rights %i of the file that it replaces',
    async (mode) => {
      const path = await folder.write('so.xlsx', OLD);
      await chmod(path, mode);
      expect(await advice('so.xlsx')).toBeUndefined();
      expect((await stat(path)).mode & 0o777).toBe(mode);
      expect(await folder.read('so.xlsx')).toEqual(Buffer.from(NEW));
    },
  );

  test('goes through a link to the file', async () => {
    const path = await folder.write('so.xlsx', OLD);
    await symlink(path, folder.path('link.xlsx'));
    expect(await advice('link.xlsx')).toBeUndefined();
    expect(await folder.read('so.xlsx')).toEqual(Buffer.from(NEW));
    expect((await promises.lstat(folder.path('link.xlsx'))).isSymbolicLink()).toBe(true);
  });

  test('takes a name of the longest length', async () => {
    const name = `${'ộ'.repeat(83)}.xlsx`;
    expect(Buffer.byteLength(name)).toBe(254);
    expect(await advice(name)).toBeUndefined();
    expect(await folder.names()).toEqual([name]);
  });

  test('is on the disk before it takes the place of the old file, and its name after', async () => {
    const steps: string[] = [];
    const { open } = promises;
    jest.spyOn(promises, 'open').mockImplementation(async (path, flags) => {
      const handle = await open(path, flags);
      const write = handle.writeFile.bind(handle);
      const sync = handle.sync.bind(handle);
      handle.writeFile = (data) => {
        steps.push('write');
        return write(data);
      };
      handle.sync = async () => {
        steps.push((await handle.stat()).isDirectory() ? 'sync folder' : 'sync file');
        return sync();
      };
      return handle;
    });
    const { rename } = promises;
    jest.spyOn(promises, 'rename').mockImplementation((from, to) => {
      steps.push('rename');
      return rename(from, to);
    });
    expect(await advice('so.xlsx')).toBeUndefined();
    expect(steps).toEqual(['write', 'sync file', 'rename', 'sync folder']);
  });
});

describe('what a killed run left', () => {
  test('goes with the next save of the same file, once it is too old to be a save under way', async () => {
    await folder.write('so.xlsx.dang-ghi-1.tmp', 'nửa tệp');
    await folder.write('so.xlsx.dang-ghi-2.tmp', 'đang ghi');
    await folder.write('khac.xlsx.dang-ghi-1.tmp', 'nửa tệp khác');
    const longAgo = new Date('2020-01-01T00:00:00Z');
    await utimes(folder.path('so.xlsx.dang-ghi-1.tmp'), longAgo, longAgo);
    await utimes(folder.path('khac.xlsx.dang-ghi-1.tmp'), longAgo, longAgo);
    expect(await advice('so.xlsx')).toBeUndefined();
    expect(await folder.names()).toEqual([
      'khac.xlsx.dang-ghi-1.tmp',
      'so.xlsx',
      'so.xlsx.dang-ghi-2.tmp',
    ]);
  });
});

describe('a file that is open elsewhere is not written over', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['Excel', '~$so.xlsx', excelLock('Nguyễn Văn An'), 'Nguyễn Văn An đang mở tệp này.'],
    ['LibreOffice', '.~lock.so.xlsx#', 'Trần Bình,binh,MAY,x,y;', 'Trần Bình đang mở tệp này.'],
    ['a program that gives no name', '~$so.xlsx', '', 'Tệp đang mở ở chương trình khác.'],
  ])('%s', async (_, lock, content, who) => {
    await folder.write('so.xlsx', OLD);
    await folder.write(lock, content);
    expect(await advice('so.xlsx')).toBe(
      `${who} Đóng tệp rồi thực hiện lại. Nếu không còn ai mở, xóa tệp “${lock}” trong cùng thư mục.`,
    );
    expect(await folder.read('so.xlsx')).toEqual(Buffer.from(OLD));
    expect(await folder.names()).toEqual([lock, 'so.xlsx'].sort());
  });

  test('but a lock without its file keeps nobody from making the file', async () => {
    await folder.write('.~lock.so.xlsx#', 'An,an,MAY,x,y;');
    expect(await advice('so.xlsx')).toBeUndefined();
  });
});

test('a folder, and a place below a file, are no files to write', async () => {
  await folder.write('thu-muc/tep.txt', OLD);
  for (const name of ['thu-muc', 'thu-muc/tep.txt/so.xlsx']) {
    expect(await advice(name)).toMatch(/^Không ghi được tệp này/);
  }
  expect(await folder.names()).toEqual(['thu-muc']);
});
