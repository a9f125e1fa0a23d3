/** How someone likes the pane, kept by the browser for the pages of this server. */
import type { Liking } from './surroundings';

const LIKING = 'PlanMonitor.liking';

export function keptLiking(): Liking {
  try {
    const text = window.localStorage.getItem(LIKING);
    const liking: unknown = text === null ? null : JSON.parse(text);
    return typeof liking === 'object' && liking !== null ? liking : {};
  } catch {
    // No storage, or nothing of ours in it: as in the beginning.
    return {};
  }
}

export function keepLiking(liking: Liking): void {
  try {
    window.localStorage.setItem(LIKING, JSON.stringify(liking));
  } catch {
    // It holds until the page is closed.
  }
}
