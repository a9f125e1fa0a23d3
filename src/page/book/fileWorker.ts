/** The worker that opens, patches and saves .xlsx files, so that the page never waits for one. */
import { fileDesk } from './fileDesk';
import { answer } from './port';
import type { Port } from './port';

answer(self as unknown as Port, fileDesk());
