import { cellAddress } from '../core/a1';
import type { Typed, TypedTexts } from './book/typing';
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

/**
 * What is said where another tab has the work. A text of one cell is kept in it; what was pasted is still on the
 * clipboard, and what was emptied still stands.
 * @param typed null where typing was to be taken back
 */
export function closedNotice(typed: TypedTexts | null): Notice {
  const [line = [], ...lines] = typed?.texts ?? [];
  const [text, ...others] = line;
  const isText = lines.length === 0 && others.length === 0 && text !== undefined && text !== null;
  if (typed === null || !isText || text.trim() === '') return { kind: 'closed', typed: null };
  return { kind: 'closed', typed: { cell: cellAddress(typed.row, typed.column), text } };
}
