/** Entry of the worker that runs commands. */
import type { ToWorker } from './runProtocol';
import { serveRuns } from './serveRuns';

serveRuns({
  post: (message) => self.postMessage(message),
  listen: (listener) => {
    self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => listener(data));
  },
});
