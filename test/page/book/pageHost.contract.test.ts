import { PageHost } from '../../../src/page/book/pageHost';
import { describeHostContract } from '../../host/contract';
import { FileDesk } from '../../host/file/fileDesk';
import { seenCharts } from '../../host/file/seenCharts';
import { FileHost } from '../../../src/host/file/fileHost';
import type { FileCalls } from '../../../src/page/book/fileDesk';
import { closePorts, fileInProcess } from './ports';

afterEach(closePorts);

const NOTHING = {
  prepare: () => Promise.resolve(),
  onMemory: () => undefined,
  onApplied: () => undefined,
  onWritten: () => undefined,
  onBroken: () => undefined,
  onReveal: () => undefined,
};

describeHostContract('PageHost over a file in another thread', () => {
  const desk = new FileDesk(FileHost.create({ title: 'Theo dõi chỉ tiêu' }));
  const notAsked = (): Promise<never> => Promise.reject(new Error('not asked here'));
  const calls: FileCalls = {
    create: notAsked,
    open: notAsked,
    take: notAsked,
    save: notAsked,
    read: () => desk.read(),
    apply: (changes) => desk.apply(changes),
  };
  const host = new PageHost(fileInProcess(calls), NOTHING);
  return Promise.resolve({ host, desk, charts: (sheet) => seenCharts(desk.save(), sheet) });
});
