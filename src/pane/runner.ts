/** Whoever runs commands: in this thread or in a worker. */
import type { LiveHost } from '../host/host';
import type { RunSite } from '../runs/runOn';
import type { RunRequest, Told } from '../runs/runRequest';
import type { RunWatch } from '../runs/watchedHost';

export type Runner = (
  site: Omit<RunSite, 'host'> & { readonly host: LiveHost },
  request: RunRequest,
  watch: RunWatch,
) => Promise<Told>;

/** Lets the page paint what it was told. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Commands are loaded when the first of them runs. */
export const runHere: Runner = async (site, request, watch) => {
  const { runOn } = await import('../runs/runOn');
  return runOn(site, request, { ...watch, breathe: painted });
};
