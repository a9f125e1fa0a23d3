import type { KeyboardEvent } from 'react';
import type { KeyPress } from './keys';

/** Keys that an input method handles have no name of their own. */
const UNNAMED = ['Process', 'Unidentified'];

/** A key as the grid's keys know it; on a Mac Cmd does what Ctrl does elsewhere. */
export function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    composing: event.nativeEvent.isComposing || UNNAMED.includes(event.key),
  };
}
