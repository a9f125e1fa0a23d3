/**
 * Calls over a message port: whoever asks, in the page, and whoever answers, in a worker. Answers come in
 * the order of the calls. Trouble that a host meets keeps its reason on the way.
 */
import { HostError } from '../../host/hostError';
import type { HostErrorDetail, HostErrorReason } from '../../host/hostError';

/** What a worker, the inside of a worker and the end of a MessageChannel have in common. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** Ends of a MessageChannel hold messages back until they are told to begin. */
  start?(): void;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type Fault =
  | {
      readonly kind: 'host';
      readonly reason: HostErrorReason;
      readonly detail: Omit<HostErrorDetail, 'cause'>;
    }
  | { readonly kind: 'range' | 'other'; readonly message: string };

type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: Fault };

/** One argument, one answer: what may be asked for. */
export type Calls = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

function faultOf(error: unknown): Fault {
  if (error instanceof HostError) {
    const { reason, sheet, item, holder, touched } = error;
    return { kind: 'host', reason, detail: { sheet, item, holder, touched } };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: error instanceof RangeError ? 'range' : 'other', message };
}

function errorOf(fault: Fault): Error {
  switch (fault.kind) {
    case 'host':
      return new HostError(fault.reason, fault.detail);
    case 'range':
      return new RangeError(fault.message);
    case 'other':
      return new Error(fault.message);
  }
}

function listen(port: Port, listener: (message: unknown) => void): void {
  port.addEventListener('message', ({ data }: { readonly data: unknown }) => listener(data));
  port.start?.();
}

/** Bytes are handed over, not copied. */
function buffersOf(value: unknown): Transferable[] {
  if (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer) return [value.buffer];
  return [];
}

/** Answers calls on a port, one after the other. */
export function answer(port: Port, calls: Calls): void {
  let last: Promise<void> = Promise.resolve();
  const one = async ({ id, name, argument }: Call): Promise<void> => {
    try {
      const call = calls[name];
      if (call === undefined) throw new Error(`no call ${name}`);
      const value = await call(argument as never);
      port.postMessage({ id, value } satisfies Answer, buffersOf(value));
    } catch (error) {
      port.postMessage({ id, fault: faultOf(error) } satisfies Answer, []);
    }
  };
  listen(port, (message) => {
    last = last.then(() => one(message as Call));
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks over a port. */
export class Asking<C extends Calls> {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  /** Why nothing will be answered any more. */
  private end: Error | null = null;

  constructor(private readonly port: Port) {
    listen(port, (message) => this.answered(message as Answer));
  }

  /** @throws what the other side threw: HostError, RangeError or Error */
  ask<K extends keyof C & string>(name: K, argument: Parameters<C[K]>[0]): ReturnType<C[K]> {
    if (this.end !== null) return Promise.reject(this.end) as ReturnType<C[K]>;
    const id = this.next;
    this.next += 1;
    const asked = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.port.postMessage({ id, name, argument } satisfies Call, []);
    });
    return asked as ReturnType<C[K]>;
  }

  /** The other side is gone: nothing that waits will be answered, nor anything that is asked later. */
  lost(why: Error = new HostError('lost', { touched: false })): void {
    this.end = why;
    for (const { reject } of this.waiting.values()) reject(why);
    this.waiting.clear();
  }

  private answered(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('fault' in answer) waiting?.reject(errorOf(answer.fault));
    else waiting?.resolve(answer.value);
  }
}
