import { useEffect, useRef } from 'react';
import type { MutableRefObject } from 'react';

/** Whether the component is still shown: what was waited for may come after it has gone. */
export function useMounted(): Readonly<MutableRefObject<boolean>> {
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
