import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { focusPlace } from '../pane/shell/useKeptFocus';
import type { FileState } from './fileState';

export interface FoundFocus {
  readonly ref: RefObject<HTMLElement>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * For the workbook's side of the page: where what had the focus is gone with what was said or asked, the cells get it;
 * the side itself where there are none yet.
 */
export function useFoundFocus(state: FileState): FoundFocus {
  const ref = useRef<HTMLElement>(null);
  // What is taken out of the page loses the focus without an event.
  const hasFocus = useRef(false);
  useEffect(() => {
    const { current: side } = ref;
    if (side === null || !hasFocus.current || document.activeElement !== document.body) return;
    focusPlace(side.querySelector<HTMLElement>('[role=grid]') ?? side);
  }, [state]);
  return {
    ref,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}
