/** Keys of a spreadsheet, as what they ask for. */
import type { Direction, Move } from './movement';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** A key that an input method is still working on, as Vietnamese letters are typed. */
  readonly composing: boolean;
}

export type Command =
  | { readonly kind: 'move'; readonly move: Move; readonly extends: boolean }
  /** On to the next cell, as Enter and Tab go. */
  | { readonly kind: 'next'; readonly to: Direction }
  | {
      readonly kind:
        | 'edit'
        | 'type'
        | 'clear'
        | 'clearAndType'
        | 'list'
        | 'all'
        | 'undo'
        | 'redo'
        | 'row'
        | 'column';
    };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function moveOf({ key, ctrl }: KeyPress): Move | null {
  const to = ARROWS[key];
  if (to !== undefined) return { kind: ctrl ? 'edge' : 'step', to };
  switch (key) {
    case 'Home':
      return { kind: ctrl ? 'sheetStart' : 'rowStart' };
    case 'End':
      return { kind: ctrl ? 'sheetEnd' : 'rowEnd' };
    case 'PageUp':
      return ctrl ? null : { kind: 'page', to: 'up' };
    case 'PageDown':
      return ctrl ? null : { kind: 'page', to: 'down' };
    default:
      return null;
  }
}

function controlled({ key, shift }: KeyPress): Command | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'all' };
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case ' ':
      return { kind: 'column' };
    default:
      return null;
  }
}

function plain({ key, shift, composing }: KeyPress): Command | null {
  switch (key) {
    case 'Enter':
      return { kind: 'next', to: shift ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'next', to: shift ? 'left' : 'right' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'clearAndType' };
    case ' ':
      return shift ? { kind: 'row' } : { kind: 'type' };
    default:
      return composing || [...key].length === 1 ? { kind: 'type' } : null;
  }
}

/** What a key asks for while no cell is edited; null leaves it to the browser. */
export function commandOf(press: KeyPress): Command | null {
  if (press.alt) return press.key === 'ArrowDown' ? { kind: 'list' } : null;
  const move = moveOf(press);
  if (move !== null) return { kind: 'move', move, extends: press.shift };
  return press.ctrl ? controlled(press) : plain(press);
}

/**
 * How editing ends: the text is dropped; it is taken (`take`); or it is taken and another cell is stood
 * on, as Enter and Tab go on (`next`) or a plain step away.
 */
export type Ending =
  { readonly kind: 'drop' | 'take' } | { readonly kind: 'next' | 'step'; readonly to: Direction };

/**
 * What a key does to editing; null leaves it to the field.
 * @param typed begun by typing: arrows lead out of the cell then, and move the caret otherwise
 */
export function endingOf(press: KeyPress, typed: boolean): Ending | null {
  if (press.composing || press.alt) return null;
  if (press.key === 'Escape') return { kind: 'drop' };
  // What is saved has what is being typed.
  if (press.ctrl && press.key.toLowerCase() === 's') return { kind: 'take' };
  if (press.key === 'Enter') return { kind: 'next', to: press.shift ? 'up' : 'down' };
  if (press.key === 'Tab') return { kind: 'next', to: press.shift ? 'left' : 'right' };
  const to = ARROWS[press.key];
  return typed && to !== undefined && !press.ctrl && !press.shift ? { kind: 'step', to } : null;
}
