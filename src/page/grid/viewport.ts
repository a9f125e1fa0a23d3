/** Which cells are in view, and how far to scroll to bring one into view. Pixels of the sheet. */
import type { Offsets } from './offsets';

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What the screen shows of the part of the sheet that scrolls. */
export interface Scrolled {
  /** How far it is scrolled, along one direction. */
  readonly scroll: number;
  /** Pixels of the screen, without what stays in place. */
  readonly room: number;
  /** Lines that stay in place. */
  readonly frozen: number;
}

/** So many lines more than are seen, and always whole groups of them: a small step draws nothing anew. */
const AHEAD = 4;

/** The lines that are seen at least partly, none of them frozen. */
export function linesInView(offsets: Offsets, { scroll, room, frozen }: Scrolled): Span {
  const start = offsets.start(frozen + 1) + scroll;
  return {
    first: Math.max(frozen + 1, offsets.lineAt(start)),
    last: offsets.lineAt(start + Math.max(0, room - 1)),
  };
}

/** The lines to draw: those in view, and a few more at both ends. */
export function seenLines(offsets: Offsets, scrolled: Scrolled): Span {
  const { frozen } = scrolled;
  const { first, last } = linesInView(offsets, scrolled);
  return {
    first: Math.max(frozen + 1, Math.floor((first - 1) / AHEAD) * AHEAD + 1 - AHEAD),
    last: Math.min(offsets.count, Math.ceil(last / AHEAD) * AHEAD + AHEAD),
  };
}

/**
 * Where to scroll so that a line is seen whole; as little as possible.
 * @returns the scroll as it is when the line is in view already, or never moves
 */
export function scrollToLine(offsets: Offsets, seen: Scrolled, line: number, lines = 1): number {
  const { scroll, room, frozen } = seen;
  if (line <= frozen) return scroll;
  const before = offsets.start(frozen + 1);
  const start = offsets.start(line) - before;
  const end = offsets.start(line + lines) - before;
  if (start < scroll || end - start > room) return start;
  return end > scroll + room ? end - room : scroll;
}

/** The line a screen further: what is last in view now is first in view then. */
export function pageLine(offsets: Offsets, room: number, line: number, direction: 1 | -1): number {
  const from = offsets.start(line);
  const to = offsets.lineAt(Math.max(0, from + direction * room));
  if (to === line) return Math.min(offsets.count, Math.max(1, line + direction));
  return to;
}

/** Most of the screen that lines in place may take: the rest has to be of use. */
const FROZEN_SHARE = 0.6;

/** Lines that stay in place: those of the sheet, or none where they would leave no room to scroll in. */
export function frozenLines(offsets: Offsets, wanted: number, screen: number): number {
  const lines = Math.min(wanted, offsets.count - 1);
  return offsets.start(lines + 1) > screen * FROZEN_SHARE ? 0 : lines;
}
