import React from 'react';
import ReactDOM from 'react-dom';
import { textsIn } from '../locales/spoken';
import { registerOwnIcons } from '../look/icons';
import { paletteCss } from '../look/paletteCss';
import { clock } from '../pane/clock';
import { PaneControl } from '../pane/paneControl';
import { workerRunner } from '../pane/runner';
import { speak } from '../pane/shell/speak';
import { browserStore } from './book/browserStore';
import { workerPort } from './book/fileClient';
import { LateFile } from './book/lateFile';
import { OneTab } from './book/oneTab';
import { offerDownload } from '../pane/download';
import { FileControl } from './fileControl';
import { FilePage } from './FilePage';
import { pageSurroundings } from './pageSurroundings';
import { serveOffline } from './serveOffline';
import { Start } from './start';

/** Milliseconds in which another tab answers, unless the browser has put it to sleep. */
const PATIENCE = 600;

/** Milliseconds in which a tab begins to give its work away, even one that is opening a large workbook. */
const GIVING_PATIENCE = 5_000;

/** Milliseconds in which a tab that is awake keeps a large workbook. */
const LONG_PATIENCE = 60_000;

/** Faults of the program are for those who look into the console. */
function report(fault: unknown): void {
  reportError(fault);
}

const files: FileControl = new FileControl({
  file: new LateFile(workerPort),
  store: browserStore(() => window.indexedDB),
  text: () => textsIn(pane.store.get().language).file,
  download: (name, bytes) => offerDownload(name, bytes),
  demo: async () => (await import('./sampleBook')).sampleBook(),
  takeBack: () => start.takeOver(),
  onReplaced: () => void pane.reopened(),
  report,
});

const pane: PaneControl = new PaneControl({
  host: files.workbook.host,
  surroundings: pageSurroundings(files),
  runner: workerRunner(),
  clock,
  report,
});

const tab = new OneTab({
  locks: 'locks' in navigator ? navigator.locks : null,
  channel: new BroadcastChannel('PlanMonitor'),
  onAsked: () => files.handOver(),
  onLost: () => files.closed(),
  patience: PATIENCE,
  givingPatience: GIVING_PATIENCE,
  longPatience: LONG_PATIENCE,
});

const start = new Start({
  files,
  tab,
  wantsSample: new URLSearchParams(window.location.search).has('demo'),
  report,
});

/** The page in the words that its visitor chose. */
async function show(): Promise<void> {
  const place = document.getElementById('page');
  await speak(pane.store.get().language, place);
  ReactDOM.render(
    <>
      <style>{paletteCss()}</style>
      <FilePage
        pane={pane}
        files={files}
        onTakeOver={() => void start.takeOver().catch(report)}
        onCopy={() => void start.copy().catch(report)}
        onFresh={() => void files.beginUnkept().catch(report)}
      />
    </>,
    place,
  );
}

registerOwnIcons();
serveOffline(report);
show()
  .then(() => start.begin())
  .then(() => pane.start())
  .catch(report);
