/** The worker's side of a run: one command at a time, on a workbook that is elsewhere. */
import type { ChangeSet, Host, ObservedWorkbook, ReadMode } from '../host/host';
import { runOn } from './runOn';
import type { FromWorker, ToWorker } from './runProtocol';
import { hostErrorOf } from './runProtocol';
import { isUnloaded } from './unloaded';

/** The other thread. */
export interface Peer {
  post(message: FromWorker): void;
  /** Takes what the other thread says from now on. */
  listen(listener: (message: ToWorker) => void): void;
}

type Answer = Exclude<ToWorker, { readonly kind: 'run' }>;

/** A host that asks the page. */
class DistantHost implements Host {
  private answered: ((answer: Answer) => void) | null = null;
  private readonly readings = new Map<ObservedWorkbook, number>();

  constructor(private readonly post: (message: FromWorker) => void) {}

  async read(sheetNames?: readonly string[], mode?: ReadMode): Promise<ObservedWorkbook> {
    const answer = await this.ask({ kind: 'read', sheetNames, mode });
    if (answer.kind !== 'read') throw new Error(`a reading was answered with ${answer.kind}`);
    this.readings.set(answer.observed, answer.reading);
    return answer.observed;
  }

  async apply(changes: ChangeSet, basis?: ObservedWorkbook): Promise<void> {
    const reading = basis === undefined ? null : (this.readings.get(basis) ?? null);
    await this.ask({ kind: 'apply', changes, reading });
  }

  take(answer: Answer): void {
    const { answered } = this;
    this.answered = null;
    answered?.(answer);
  }

  private async ask(message: FromWorker): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve) => {
      this.answered = resolve;
      this.post(message);
    });
    if (answer.kind === 'refused') throw hostErrorOf(answer.refusal);
    return answer;
  }
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

/** Runs the commands that the page asks for, until the worker is ended. */
export function serveRuns(peer: Peer): void {
  let host: DistantHost | null = null;
  peer.listen((message) => {
    if (message.kind !== 'run') {
      host?.take(message);
      return;
    }
    host = new DistantHost((asked) => peer.post(asked));
    runOn({ ...message.site, host }, message.request).then(
      (told) => peer.post({ kind: 'told', told }),
      (fault: unknown) => {
        peer.post({ kind: 'fault', message: messageOf(fault), isUnloaded: isUnloaded(fault) });
      },
    );
  });
}
