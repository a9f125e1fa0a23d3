/**
 * The far end: what Excel is to the client library. It holds a workbook in memory and answers
 * batches over the library's own bridge, with the limits and refusals that Excel documents.
 */
import { runBatch } from './batch';
import { Counters } from './counters';
import { Faults, type Fault } from './faults';
import { calculatedEvent, type RichEvent } from './events';
import { BookModel, type FormulaResult } from './model/book';
import type { FarObject } from './farObject';
import type { FormulaResults } from './model/typed';
import { workbookObject } from './objects/workbook';
import { connect, type Bridge } from './officeJs';
import { ACTION, type WireAnswer, type WireBatch, type WireMessage, type WireReply } from './wire';

/** Excel on the web refuses 5 MB in either direction; here a little less has to do. */
export const PAYLOAD_LIMIT = 4_800_000;

export interface FarEndOptions {
  /** What formulas yield, by their text with `=`; all others yield 0. */
  readonly results?: FormulaResults;
  /** The announced requirement set; 1.14 unless said. */
  readonly excelApi?: string;
  /** Bytes of a request or answer that are refused beyond; what Excel on the web takes unless said. */
  readonly payloadLimit?: number;
  /** The workbook that is open; an empty one unless said. */
  readonly book?: BookModel;
  /** Objects beside the workbook, by the full name of their type. */
  readonly services?: Readonly<Record<string, FarObject>>;
}

/** Kind of a message over the native bridge that answers nothing. */
const EVENT_MESSAGE = 3;

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

function refusal(code: string): WireReply {
  return {
    statusCode: 400,
    headers: {},
    body: JSON.stringify({ error: { code, message: `refused: ${code}` } }),
  };
}

/** What a broken connection leaves: a status and no word of Excel's. */
const NO_ANSWER: WireReply = { statusCode: 504, headers: {}, body: '' };

function callsOf(batch: WireBatch): number {
  return batch.Actions.filter((action) => action.ActionType !== ACTION.instantiate).length;
}

export class FarEnd {
  readonly book: BookModel;
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** Seconds that this side took so far, its parsing of messages included. */
  busy = 0;
  /** `Excel.run` of the client library, connected to this far end. */
  readonly run: typeof Excel.run;
  /** Tells the client library of an event. */
  private readonly tell: (event: RichEvent) => void;

  constructor(private readonly options: FarEndOptions = {}) {
    this.book = options.book ?? new BookModel(options.results ?? {});
    const bridge: Bridge = {
      sendMessageToHost: (text) => {
        const start = performance.now();
        const { id, message } = JSON.parse(text) as WireMessage;
        const reply = JSON.stringify({ id, type: 2, message: this.answerTo(message.body) });
        this.busy += (performance.now() - start) / 1000;
        // Never in the same turn: the library has not noted the request yet.
        queueMicrotask(() => bridge.onMessageFromHost?.(reply));
      },
    };
    this.tell = (event) => {
      const message = { entries: [event] };
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message }));
    };
    this.run = connect(bridge, { excelApi: options.excelApi ?? '1.14' });
  }

  /** Excel has calculated formulas of a sheet: they yield this, and whoever listens is told. */
  calculate(sheet: string, results: readonly FormulaResult[]): void {
    const model = this.book.sheet(sheet);
    this.tell(calculatedEvent(model.id, this.book.calculate(model, results)));
  }

  /** What Excel answers to a batch, whatever way it came. */
  answerTo(batch: WireBatch): WireReply {
    const requestBytes = bytesOf(batch);
    const reply = this.answer(batch, requestBytes, this.faults.next());
    this.counters.count({
      requestBytes,
      answerBytes: bytesOf(reply.body),
      calls: callsOf(batch),
      actions: batch.Actions.length,
    });
    return reply;
  }

  private answer(batch: WireBatch, requestBytes: number, fault: Fault | null): WireReply {
    if (fault?.kind === 'refused') return refusal(fault.code);
    if (this.book.editing) return refusal('InvalidOperationInCellEditMode');
    const { payloadLimit = PAYLOAD_LIMIT } = this.options;
    if (requestBytes > payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    const stop = fault?.kind === 'stopped' ? fault : null;
    const roots = { workbook: workbookObject(this.book), services: this.options.services ?? {} };
    const body: WireAnswer = runBatch(roots, batch, stop);
    if (fault?.kind === 'answerLost') return NO_ANSWER;
    if (bytesOf(body) > payloadLimit) return refusal('ResponsePayloadSizeLimitExceeded');
    return { statusCode: 200, headers: {}, body };
  }
}
