/** The worker that opens, patches and saves .xlsx files, so that the page never waits for one. */
import { fileDesk } from './fileDesk';
import { answer } from './port';
import type { Port } from './port';

// Types know pages only; inside a worker `self` is the end of a port.
answer(self as unknown as Port, fileDesk());
