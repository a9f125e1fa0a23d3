import { HostError } from '../../../src/host/hostError';
import { LateFile } from '../../../src/page/book/lateFile';
import { fileDesk } from '../../../src/page/book/fileDesk';
import { answer } from '../../../src/page/book/port';
import { sheetSpec } from '../../support/sheetModels';
import { channel, closePorts } from './ports';

afterEach(closePorts);

const SHEET = sheetSpec({ name: 'A' });
const LOST = { reason: 'lost' };

/** A file whose workers can be ended, and how many there were. */
function scene() {
  const ends: (() => void)[] = [];
  const file = new LateFile((onLost) => {
    ends.push(onLost);
    const [here, there] = channel();
    answer(there, fileDesk());
    return here;
  });
  return { file, ends };
}

const drawn = async (file: LateFile): Promise<void> => {
  await file.ask('apply', [{ kind: 'addSheet', sheet: SHEET }]);
};

test('a file whose worker is gone is told as lost, again and again; nobody waits', async () => {
  const { file, ends } = scene();
  await drawn(file);
  const waiting = file.ask('save', 'a.xlsx');
  ends[0]?.();
  await expect(waiting).rejects.toMatchObject(LOST);
  await expect(file.ask('save', 'a.xlsx')).rejects.toMatchObject(LOST);
  await expect(file.ask('apply', [])).rejects.toBeInstanceOf(HostError);
  expect(ends).toHaveLength(1);
});

test('another file is opened by a new worker, and takes the place of the lost one', async () => {
  const { file, ends } = scene();
  await drawn(file);
  const content = await file.ask('save', 'a.xlsx');
  ends[0]?.();
  const opened = await file.ask('open', { content, name: 'b.xlsx' });
  await expect(file.ask('read', null)).rejects.toMatchObject(LOST);
  await file.ask('take', null);
  const { sheets } = await file.ask('read', null);
  expect([opened.ok, sheets.map(({ name }) => name), ends.length]).toEqual([true, ['A'], 2]);
});

test('an empty workbook is begun in place of the lost one', async () => {
  const { file, ends } = scene();
  await drawn(file);
  ends[0]?.();
  await file.ask('create', '');
  await drawn(file);
  expect((await file.ask('read', null)).sheets).toHaveLength(1);
});

test('a worker that goes before it holds anything takes nothing with it', async () => {
  const { file, ends } = scene();
  const waiting = file.ask('apply', []);
  ends[0]?.();
  await expect(waiting).rejects.toMatchObject(LOST);
  await drawn(file);
  ends[0]?.();
  expect((await file.ask('read', null)).sheets).toHaveLength(1);
});
