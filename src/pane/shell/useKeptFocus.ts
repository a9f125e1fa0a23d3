import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface KeptFocus<E extends HTMLElement> {
  readonly ref: RefObject<E>;
  readonly tabIndex: -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * For a part of the page whose content changes: where what had the focus is gone, the part itself gets it, so
 * that somebody at the keyboard goes on where they were; the page itself where nothing is left of the part.
 * @param content changes with the content
 * @param isEmpty whether nothing is left of the part
 */
export function useKeptFocus<E extends HTMLElement>(
  content: unknown,
  isEmpty = false,
): KeptFocus<E> {
  const ref = useRef<E>(null);
  // What is taken out of the page loses the focus without an event.
  const hasFocus = useRef(false);
  useEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    const heir = isEmpty ? document.querySelector<HTMLElement>('.home') : ref.current;
    if (isLost) heir?.focus({ preventScroll: true });
  }, [content, isEmpty]);
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}
