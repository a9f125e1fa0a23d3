/** The file with its worker, which is loaded when it is first asked for something. */
import { HostError } from '../../host/hostError';
import type { FilePort } from './fileClient';
import type { FileCalls } from './fileDesk';
import { Asking } from './port';
import type { Port } from './port';

/** Calls about the open file; the others are answered without one. */
const NEEDS_FILE: ReadonlySet<keyof FileCalls> = new Set(['apply', 'read', 'save']);

/**
 * Made late: a page that is only looked at needs no worker. One that is gone is asked no more; a new one takes
 * its place, and the open file is lost until another one is opened or begun.
 */
export class LateFile implements FilePort {
  private asking: Asking<FileCalls> | null = null;
  /** Whether the worker holds anything. */
  private holds = false;
  private isLost = false;

  /** @param begin makes the port, and says how its end is heard of */
  constructor(private readonly begin: (onLost: (why?: Error) => void) => Port) {}

  ask<K extends keyof FileCalls>(
    name: K,
    argument: Parameters<FileCalls[K]>[0],
  ): ReturnType<FileCalls[K]> {
    if (this.isLost && NEEDS_FILE.has(name)) {
      return Promise.reject(new HostError('lost', { touched: false })) as ReturnType<FileCalls[K]>;
    }
    // The desk of a worker is empty at first.
    if (this.asking === null && name === 'create' && argument === '') {
      this.isLost = false;
      return Promise.resolve() as ReturnType<FileCalls[K]>;
    }
    this.asking ??= this.begun();
    const answer = this.asking.ask(name, argument);
    void answer.then(() => this.answered(name, argument)).catch(() => undefined);
    return answer;
  }

  private begun(): Asking<FileCalls> {
    const asking: Asking<FileCalls> = new Asking(
      this.begin((why) => {
        asking.lost(why);
        if (this.asking === asking) this.dropped();
      }),
    );
    return asking;
  }

  private dropped(): void {
    this.asking = null;
    this.isLost ||= this.holds;
    this.holds = false;
  }

  private answered(name: keyof FileCalls, argument: unknown): void {
    if (name === 'create' || name === 'take') this.isLost = false;
    if (name === 'take' || name === 'apply') this.holds = true;
    if (name === 'create') this.holds = argument !== '';
  }
}
