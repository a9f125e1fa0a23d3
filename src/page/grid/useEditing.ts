/** Editing a cell: in the cell or in the formula bar, with the list of its validation. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import {
  begun,
  begunByTyping,
  drafted,
  type Editing,
  highlightMoved,
  shownChoices,
  taken,
  wiped,
  withList,
  withoutList,
} from './editing';
import { type Ending, endingOf } from './keys';
import { pressOf } from './pressOf';

export type Begun = 'typed' | 'wiped' | 'cell' | 'bar' | 'list';

export interface EditingSetting {
  /** The active cell's content and list; null where it cannot be typed into, which it then tells. */
  readonly open: () => Pick<Editing, 'row' | 'column' | 'before' | 'choices'> | null;
  readonly type: (row: number, column: number, text: string) => void;
  /** Stands on another cell. */
  readonly leave: (ending: Extract<Ending, { readonly to: unknown }>) => void;
  readonly focusGrid: () => void;
  /** Whether focus stays with the fields of the cell. */
  readonly isInside: (to: EventTarget | null) => boolean;
}

export interface CellEditing {
  readonly editing: Editing | null;
  /** @returns whether the cell can be typed into */
  readonly begin: (how: Begun) => boolean;
  readonly draft: (text: string) => void;
  readonly choose: (choice: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: (to: EventTarget | null) => void;
}

function started(begin: Parameters<typeof begunByTyping>[0], how: Begun): Editing {
  switch (how) {
    case 'typed':
      return begunByTyping(begin);
    case 'wiped':
      return wiped(begin);
    case 'list':
      return withList(begun(begin, 'cell'));
    default:
      return begun(begin, how);
  }
}

/** Keys of the open list; null for a key that it has no use for. */
function inList(editing: Editing, event: KeyboardEvent): Editing | null {
  const isOpen = shownChoices(editing).length > 0;
  if (event.altKey && event.key === 'ArrowDown') return withList(editing);
  if (!isOpen) return null;
  if (event.key === 'ArrowDown') return highlightMoved(editing, 1);
  if (event.key === 'ArrowUp') return highlightMoved(editing, -1);
  return event.key === 'Escape' ? withoutList(editing) : null;
}

/** Alt and Enter begin a new line where the caret is. */
function withNewLine(field: HTMLTextAreaElement): string {
  const { value, selectionStart, selectionEnd } = field;
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}

/** A sheet that goes away takes nothing that was typed with it. */
function useLastWord(current: RefObject<Editing | null>, setting: EditingSetting): void {
  const latest = useRef(setting);
  latest.current = setting;
  useEffect(
    () => () => {
      const { current: left } = current;
      const text = left === null ? null : taken(left);
      if (left !== null && text !== null) latest.current.type(left.row, left.column, text);
    },
    [current],
  );
}

export function useEditing(setting: EditingSetting): CellEditing {
  const [editing, setEditing] = useState<Editing | null>(null);
  // What ends editing takes focus away, which would end it once more.
  const current = useRef<Editing | null>(null);
  const become = (next: Editing | null): void => {
    current.current = next;
    setEditing(next);
  };
  const change = (next: (editing: Editing) => Editing): void => {
    if (current.current !== null) become(next(current.current));
  };
  const end = (done: Editing | null, ending: Ending | null, keepFocus = true): void => {
    become(null);
    const isTaken = ending?.kind !== 'drop';
    const text = done === null || !isTaken ? null : taken(done);
    if (done !== null && text !== null) setting.type(done.row, done.column, text);
    if (ending !== null && 'to' in ending) setting.leave(ending);
    if (keepFocus) setting.focusGrid();
  };
  const begin = (how: Begun): boolean => {
    const opened = setting.open();
    if (opened !== null) become(started(opened, how));
    return opened !== null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { current: now } = current;
    if (now === null || event.nativeEvent.isComposing) return;
    const listed = inList(now, event);
    const ending = listed === null ? endingOf(pressOf(event), now.typed) : null;
    if (listed !== null) become(listed);
    else if (ending !== null) end(now, ending);
    else if (event.altKey && event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
      become(drafted(now, withNewLine(event.target)));
    } else return;
    // The page has a use for it, too.
    if (ending?.kind === 'take') return;
    event.preventDefault();
    event.stopPropagation();
  };
  useLastWord(current, setting);
  return {
    editing,
    begin,
    draft: (text) => change((now) => drafted(now, text)),
    choose: (choice) => {
      const { current: now } = current;
      if (now !== null) end({ ...withoutList(now), draft: choice, touched: true }, null);
    },
    onKeyDown,
    onLeave: (to) => {
      if (current.current !== null && !setting.isInside(to)) end(current.current, null, false);
    },
  };
}
