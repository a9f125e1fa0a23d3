import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * For what stays in sight above a page that moves under it: the style sheet learns its height as `--covered`, so
 * that what gets the focus is not brought to a place below it.
 */
export function useCoveredHeight<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const cover = ref.current;
    if (cover === null) return undefined;
    const { style } = document.documentElement;
    const measure = (): void => style.setProperty('--covered', `${cover.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(cover);
    return () => observer.disconnect();
  }, []);
  return ref;
}
