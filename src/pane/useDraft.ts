import { useEffect, useState } from 'react';
import type { Drafts, Forms } from './drafts';

/** The form of this name as it is kept, null where nothing is typed; drawn anew whenever it changes. */
export function useDraft<Name extends keyof Forms>(drafts: Drafts, name: Name): Forms[Name] | null {
  const [, draw] = useState(drafts.get(name));
  useEffect(() => {
    const follow = (): void => draw(() => drafts.get(name));
    // It may have changed between drawing and this.
    follow();
    return drafts.subscribe(follow);
  }, [drafts, name]);
  return drafts.get(name);
}
