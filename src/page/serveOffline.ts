/** Lets the page work without a network after its first visit. */

/** Only a build has the file; while developing every load shall be fresh. */
export function serveOffline(report: (fault: unknown) => void): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // Plain http on an office network has no such workers: the page then needs the network, that is all.
    navigator.serviceWorker.register('serviceWorker.js').catch((error: unknown) => {
      if (!(error instanceof DOMException)) report(error);
    });
  });
}
