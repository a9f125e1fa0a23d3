/** What editing a cell goes through, from the first key to the last. */
import { matchingChoices } from './choices';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly draft: string;
  /** What stood in the cell. */
  readonly before: string;
  /** Begun by typing: arrows lead out of the cell. */
  readonly typed: boolean;
  /** Whether anything was typed, chosen or wiped: until then the cell stays as it is. */
  readonly touched: boolean;
  /** Which field has the caret. */
  readonly place: 'cell' | 'bar';
  /** What the cell's list offers; null where it has none. */
  readonly choices: readonly string[] | null;
  readonly list: ChoiceState;
}

/** The list below the cell. */
export interface ChoiceState {
  readonly isOpen: boolean;
  /** Typing narrows the list down; a list that was only opened shows all. */
  readonly narrowed: boolean;
  /** Index among the shown choices, -1 for none. */
  readonly highlighted: number;
}

const CLOSED: ChoiceState = { isOpen: false, narrowed: false, highlighted: -1 };

export interface Begin {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly choices: readonly string[] | null;
}

/** The first key is still to come and replaces what stood there. */
export function begunByTyping(begin: Begin): Editing {
  return { ...begin, draft: '', typed: true, touched: false, place: 'cell', list: CLOSED };
}

/** As Backspace does: the cell is empty from now on. */
export function wiped(begin: Begin): Editing {
  return { ...begunByTyping(begin), touched: true };
}

export function begun(begin: Begin, place: Editing['place']): Editing {
  return { ...begin, draft: begin.before, typed: false, touched: false, place, list: CLOSED };
}

/** Opened with the keyboard or the mouse: all choices, the present one highlighted. */
export function withList(editing: Editing): Editing {
  const { choices, draft } = editing;
  if (choices === null || choices.length === 0) return editing;
  const highlighted = choices.indexOf(draft);
  return { ...editing, list: { isOpen: true, narrowed: false, highlighted } };
}

export function withoutList(editing: Editing): Editing {
  return { ...editing, list: CLOSED };
}

export function shownChoices({ choices, draft, list }: Editing): readonly string[] {
  if (choices === null || !list.isOpen) return [];
  return matchingChoices(choices, list.narrowed ? draft : '');
}

export function drafted(editing: Editing, draft: string): Editing {
  const next: Editing = {
    ...editing,
    draft,
    touched: true,
    list: { isOpen: editing.choices !== null && draft !== '', narrowed: true, highlighted: -1 },
  };
  return shownChoices(next).length === 0 ? withoutList(next) : next;
}

/** The next choice or the one before; round from the end to the start. */
export function highlightMoved(editing: Editing, step: 1 | -1): Editing {
  const count = shownChoices(editing).length;
  if (count === 0) return editing;
  const from = editing.list.highlighted;
  const to = from < 0 && step < 0 ? count - 1 : (from + step + count) % count;
  return { ...editing, list: { ...editing.list, highlighted: to } };
}

/** What is taken: the highlighted choice, else what was typed; null where nothing changes. */
export function taken(editing: Editing): string | null {
  const choice = shownChoices(editing)[editing.list.highlighted];
  if (choice === undefined && !editing.touched) return null;
  const text = choice ?? editing.draft;
  return text === editing.before ? null : text;
}
