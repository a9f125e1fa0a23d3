/** Entry of the worker that reads one plan file: a large one would hold up the page for seconds. */
import { readPlanFile } from './planFile';

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void readPlanFile(data).then((outcome) => self.postMessage(outcome), reportError);
});
