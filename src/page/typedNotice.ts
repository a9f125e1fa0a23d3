import { cellAddress } from '../core/a1';
import type { Typed } from './book/typing';
import { isAboutTyping, type Notice } from './fileState';

/** What was said, unless it was about typing: that is over when the next cell is typed well, or typing taken back. */
export function withoutTyping(before: Notice | null): Notice | null {
  return before !== null && isAboutTyping(before) ? null : before;
}

/**
 * What is said when something was typed.
 * @param before what was said until then: it stays, unless it was about typing
 */
export function typedNotice(typed: Typed, before: Notice | null): Notice | null {
  if (typed.kind !== 'done') {
    const { row, column, ...refusal } = typed;
    return { ...refusal, cell: cellAddress(row, column) };
  }
  const [first, ...others] = typed.findings;
  return first === undefined
    ? withoutTyping(before)
    : { kind: 'findings', findings: [first, ...others] };
}
