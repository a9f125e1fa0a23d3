import { findingSentence } from '../core/finding';
import type { Told } from './runRequest';

/** All that a run says, a sentence a line. */
export function toldLines({ lines, findings }: Told): string[] {
  return [...lines, ...findings.map(findingSentence)].filter((line) => line !== '');
}
