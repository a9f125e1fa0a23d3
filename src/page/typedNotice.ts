import { cellAddress } from '../core/a1';
import type { Typed } from './book/typing';
import { isAboutTyping, type Notice } from './fileState';

/**
 * What is said when something was typed.
 * @param before what was said until then: it stays, unless it was about typing
 */
export function typedNotice(typed: Typed, before: Notice | null): Notice | null {
  if (typed.kind !== 'done') {
    const { row, column, ...refusal } = typed;
    return { ...refusal, cell: cellAddress(row, column) };
  }
  const { findings } = typed;
  if (findings.length > 0) return { kind: 'findings', findings };
  return before !== null && isAboutTyping(before) ? null : before;
}
