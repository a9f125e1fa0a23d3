import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { focusPlace } from './useKeptFocus';

/**
 * For a list of which more is shown when somebody asks for it: they go on reading at the first item that came.
 * @param asked grows when somebody asks
 * @param count of items that are shown
 */
export function useReadOn<E extends HTMLElement>(
  asked: boolean | number,
  count: number,
): RefObject<E> {
  const list = useRef<E>(null);
  const before = useRef({ asked, count });
  useLayoutEffect(() => {
    const { asked: last, count: from } = before.current;
    before.current = { asked, count };
    const first = list.current?.children[from];
    if (Number(asked) > Number(last) && first instanceof HTMLElement) focusPlace(first);
  }, [asked, count]);
  return list;
}
