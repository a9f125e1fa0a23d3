/**
 * What an error of the Excel JavaScript API means to us. Decided by `error.code` alone: messages are
 * for people, change with the version and come in the language of Excel.
 */
import { HostError, type HostErrorReason } from '../hostError';

/** Codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes that have a reason of their own. */
const REASON_OF_CODE: Readonly<Record<string, HostErrorReason>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  InvalidObjectPath: 'notFound',
  ItemAlreadyExists: 'nameTaken',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ServiceNotAvailable: 'offline',
  InvalidOrTimedOutSession: 'offline',
  Unauthenticated: 'offline',
  ConnectionFailure: 'lost',
  Timeout: 'lost',
  RequestAborted: 'lost',
};

/** Excel refuses the request as a whole for these: nothing of it was done. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'InvalidOrTimedOutSession',
  'Unauthenticated',
]);

/** The code of an error of the Excel JavaScript API; null for anything else that was thrown. */
export function excelErrorCode(error: unknown): string | null {
  // No instanceof: the class of these errors belongs to the library that the page loaded.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function isAnswerTooLarge(error: unknown): boolean {
  return excelErrorCode(error) === 'ResponsePayloadSizeLimitExceeded';
}

/** How far a call had come when it failed. */
export interface Progress {
  /** Packets that change the workbook and were sent, the failed one included. */
  writesSent: number;
  /** The one sheet that the call is about, if it is one. */
  readonly sheet: string | undefined;
}

function mayHaveTouched(code: string, writesSent: number): boolean {
  return writesSent > 1 || (writesSent === 1 && !REFUSED_WHOLE.has(code));
}

function reasonOf(code: string, writesSent: number): HostErrorReason {
  const reason = REASON_OF_CODE[code] ?? 'other';
  // Without an answer to a mere question nothing is lost.
  return reason === 'lost' && writesSent === 0 ? 'offline' : reason;
}

/**
 * The error to throw in place of `error`. Errors that are not Excel's (faults of ours, and a
 * HostError itself) come back as they are.
 */
export function asHostError(error: unknown, progress: Progress): unknown {
  const code = excelErrorCode(error);
  if (code === null || error instanceof HostError) return error;
  return new HostError(reasonOf(code, progress.writesSent), {
    sheet: progress.sheet,
    touched: mayHaveTouched(code, progress.writesSent),
    cause: error,
  });
}
