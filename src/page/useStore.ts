import { useEffect, useState } from 'react';
import type { Store } from './store';

/** The state as it is, drawn anew whenever it changes. */
export function useStore<T extends object>(store: Store<T>): T {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    const update = (): void => setState(store.get());
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}
