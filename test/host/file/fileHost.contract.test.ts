import { FileHost } from '../../../src/host/file/fileHost';
import { describeHostContract } from '../contract';
import { sheetSpec } from '../contract/specs';
import { seenCharts } from './seenCharts';

describeHostContract('FileHost', () => {
  const host = FileHost.create({ title: 'Theo dõi chỉ tiêu' });
  return Promise.resolve({ host, charts: (sheet) => seenCharts(host.save(), sheet) });
});

describeHostContract('FileHost, saved and opened again', async () => {
  const host = FileHost.create({ title: 'Theo dõi chỉ tiêu' });
  // A book without a visible sheet cannot be saved.
  await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Trang đầu') }]);
  const reopen = (): Promise<FileHost> => {
    const opened = FileHost.open(host.save());
    if (!opened.ok) throw new Error(opened.findings.map((finding) => finding.code).join());
    return Promise.resolve(opened.value);
  };
  return { host, reopen, charts: (sheet) => seenCharts(host.save(), sheet) };
});
