import { useEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

interface KeptFocus<E extends HTMLElement> {
  /** Of the element of the part. */
  readonly kept: {
    readonly ref: RefObject<E>;
    readonly tabIndex: -1;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
  /** Whether something of the part has the focus, or had it when it was taken out of the page. */
  readonly hadFocus: () => boolean;
}

/** An element of a part and all that it stands in, the part itself last; nothing for what only hangs over the part. */
function wayTo(element: Element, part: Element): Element[] {
  const way: Element[] = [];
  for (let at = part.contains(element) ? element : null; at !== null; at = at.parentElement) {
    way.push(at);
    if (at === part) break;
  }
  return way;
}

/** Gives the focus to an element that Tab does not stop at. */
export function focusPlace(place: HTMLElement, how?: FocusOptions): void {
  if (place.tabIndex < 0) place.setAttribute('tabindex', '-1');
  place.focus(how);
}

/**
 * For a part of the page whose content changes: where what had the focus is gone, the nearest place around it that is
 * left gets it, so that somebody at the keyboard goes on where they were; the page itself where nothing is left of
 * the part.
 */
export function useKeptFocus<E extends HTMLElement>(): KeptFocus<E> {
  const ref = useRef<E>(null);
  // What is taken out of the page loses the focus without an event.
  const way = useRef<readonly Element[]>([]);
  useEffect(() => {
    const changes = new MutationObserver(() => {
      if (way.current.length === 0 || document.activeElement !== document.body) return;
      const left = way.current.find(({ clientHeight }) => clientHeight > 0);
      const heir = left ?? document.querySelector('.home');
      if (heir instanceof HTMLElement) focusPlace(heir, { preventScroll: true });
    });
    if (ref.current !== null) changes.observe(ref.current, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, []);
  return {
    kept: {
      ref,
      tabIndex: -1,
      onFocus: ({ target, currentTarget }) => {
        way.current = wayTo(target, currentTarget);
      },
      onBlur: () => {
        way.current = [];
      },
    },
    hadFocus: () => way.current.length > 0,
  };
}
