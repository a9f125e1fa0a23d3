import { FileHost } from '../../../src/host/file/fileHost';
import { describeHostContract } from '../contract';
import { sheetSpec } from '../contract/specs';
import { FileDesk } from './fileDesk';
import { openHost } from './packages';
import { seenCharts } from './seenCharts';
import { structureFaults } from './structure';

describeHostContract('FileHost', () => {
  const desk = new FileDesk(FileHost.create({ title: 'Theo dõi chỉ tiêu' }));
  return Promise.resolve({ host: desk, desk, charts: (sheet) => seenCharts(desk.save(), sheet) });
});

describeHostContract('FileHost, saved and opened again', async () => {
  const desk = new FileDesk(FileHost.create({ title: 'Theo dõi chỉ tiêu' }));
  // A book without a visible sheet cannot be saved.
  await desk.apply([{ kind: 'addSheet', sheet: sheetSpec('Trang đầu') }]);
  const reopen = (): Promise<FileHost> => {
    const bytes = desk.save();
    expect(structureFaults(bytes)).toEqual([]);
    return Promise.resolve(openHost(bytes));
  };
  return { host: desk, desk, reopen, charts: (sheet) => seenCharts(desk.save(), sheet) };
});
