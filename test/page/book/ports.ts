/** The file of file mode without a worker: its desk at the other end of a channel in this process. */
import { fileDesk } from '../../../src/page/book/fileDesk';
import type { FileCalls } from '../../../src/page/book/fileDesk';
import { answer, Asking } from '../../../src/page/book/port';
import type { Calls, Port } from '../../../src/page/book/port';

const open: MessagePort[] = [];

/** Two ends that talk to each other as page and worker do, copies and all. */
export function channel(): readonly [Port, Port] {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  return [port1, port2];
}

/** Closes what tests opened: open ports keep a process alive. */
export function closePorts(): void {
  for (const port of open.splice(0)) port.close();
}

export function askingOver<C extends Calls>(calls: C): Asking<C> {
  const [here, there] = channel();
  answer(there, calls);
  return new Asking<C>(here);
}

export function fileInProcess(calls: FileCalls = fileDesk()): Asking<FileCalls> {
  return askingOver(calls);
}
