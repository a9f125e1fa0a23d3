/** An error in lines of text, with all that helps to understand it from afar. */
import { HostError } from '../../../src/host/hostError';
import { shown } from './differences';
import { ExpectationError } from './expectation';

const MAX_CAUSES = 5;
const STACK_LINES = 4;
const MAX_DEBUG_INFO = 4_000;

function excelLines(error: object): string[] {
  const code = 'code' in error ? [`error.code: ${shown(error.code)}`] : [];
  const info =
    'debugInfo' in error ? [`error.debugInfo: ${shown(error.debugInfo, MAX_DEBUG_INFO)}`] : [];
  return [...code, ...info];
}

function hostLines(error: object): string[] {
  if (!(error instanceof HostError)) return [];
  const { reason, sheet, item, touched } = error;
  return [`HostError: ${shown({ reason, sheet, item, touched })}`];
}

/** By its parts, not its class: errors of Excel come from a library with classes of its own. */
function isErrorLike(value: unknown): value is Error {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** Only of errors that nobody meant to throw: where they come from is all there is to go by. */
function stackLines(error: Error): string[] {
  if (error instanceof ExpectationError || error instanceof HostError || 'code' in error) return [];
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at |@/.test(line)).slice(0, STACK_LINES);
}

function linesOf(error: unknown, depth: number): string[] {
  if (!isErrorLike(error)) return [`thrown: ${shown(error)}`];
  const own = [
    ...`${error.name}: ${error.message}`.split('\n'),
    ...hostLines(error),
    ...excelLines(error),
    ...stackLines(error),
  ];
  const isCaused = isErrorLike(error.cause) && depth < MAX_CAUSES;
  return isCaused ? [...own, 'cause:', ...linesOf(error.cause, depth + 1)] : own;
}

export function faultLines(error: unknown): string[] {
  return linesOf(error, 0);
}
