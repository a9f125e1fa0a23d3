/** How much a few calls of the API weigh in a request. */
import { jsonBytes } from './bytes';

/** A call with its object paths: some 350 bytes on average, measured over a whole sheet. */
const BYTES_OF_CALL = 500;

/** A cautious estimate: so many calls, with these arguments among them. */
export function callBytes(calls: number, ...payload: readonly unknown[]): number {
  return calls * BYTES_OF_CALL + jsonBytes(payload);
}
