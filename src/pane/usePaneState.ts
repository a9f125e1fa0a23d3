import { useEffect, useState } from 'react';
import type { PaneState } from './paneState';
import type { PaneStore } from './paneStore';

/** The state of the pane, drawn anew whenever it changes. */
export function usePaneState(store: PaneStore<PaneState>): PaneState {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    // It may have changed between drawing and this.
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
