/** The page “Tự kiểm tra”: connects to Excel, runs the self-check, saves and shows the result. */
import product from '../../../package.json';
import { environmentLines, type EnvironmentLine } from '../environment';
import { headLines, reportLines } from '../report';
import { faultLines } from '../runner/faultLines';
import { within } from '../runner/runTests';
import { selfCheck, type Findings, type Outcome } from '../selfCheck';
import { isAllWell, verdictText } from '../verdict';
import { RESULT_TITLE } from '../words';
import { NOT_SAVED, occupiedText, progressText, savedText, TEXTS } from './texts';
import { View } from './view';

const { version } = product;

/** Office.js waits for ever for a file that it cannot load. */
const CONNECT_LIMIT = 30_000;
/** A single test takes a few seconds, on the web too. */
const TEST_LIMIT = 120_000;

function isSetSupported(name: string, wanted?: string): boolean {
  return Office.context.requirements.isSetSupported(name, wanted);
}

function environment(): Promise<EnvironmentLine[]> {
  return environmentLines({
    diagnostics: () => Office.context.diagnostics,
    displayLanguage: () => Office.context.displayLanguage,
    contentLanguage: () => Office.context.contentLanguage,
    isSetSupported,
    browser: () => navigator.userAgent,
    window: () => `${window.innerWidth} × ${window.innerHeight}`,
    run: Excel.run,
  });
}

/** Errors that nobody catches: they would be lost. */
function watchErrors(): string[] {
  const stray: string[] = [];
  window.addEventListener('error', ({ error, message }) =>
    stray.push(...faultLines(error ?? message)),
  );
  window.addEventListener('unhandledrejection', ({ reason }) => stray.push(...faultLines(reason)));
  return stray;
}

class Page {
  private readonly view = new View();
  private readonly stray = watchErrors();
  private isStopped = false;

  async connect(): Promise<void> {
    if (!('Office' in window)) {
      this.view.say(TEXTS.notInExcel, 'bad');
      return;
    }
    try {
      const { host } = await within(CONNECT_LIMIT, () => Office.onReady());
      // Outside Office there is no host, and none of the other programs is one.
      if (host !== Office.HostType.Excel) this.view.say(TEXTS.notInExcel, 'bad');
      else await this.begin();
    } catch (error) {
      this.view.say(TEXTS.noAnswer, 'bad');
      this.view.showResult([RESULT_TITLE, `Phiên bản phần mềm: ${version}`, ...faultLines(error)]);
    }
  }

  private async begin(): Promise<void> {
    if (!isSetSupported('ExcelApi', '1.14')) {
      this.view.say(TEXTS.tooOld, 'bad');
      this.view.showResult(await this.head(new Date()));
      return;
    }
    this.view.say(TEXTS.ready);
    this.view.onStop(() => {
      this.isStopped = true;
      this.view.say(TEXTS.stopping);
    });
    this.view.onStart(() => this.run());
  }

  private async head(startedAt: Date): Promise<string[]> {
    return headLines({ version, startedAt, environment: await environment() });
  }

  private async run(): Promise<void> {
    const startedAt = new Date();
    this.isStopped = false;
    this.stray.length = 0;
    this.view.say(TEXTS.running);
    try {
      const outcome = await this.check();
      if (outcome.kind === 'refused') this.view.say(occupiedText(outcome.occupied), 'bad');
      else await this.finish(startedAt, outcome);
    } catch (error) {
      this.view.say(TEXTS.broken, 'bad');
      this.view.showResult([...(await this.head(startedAt)), ...faultLines(error)]);
    }
  }

  private check(): Promise<Outcome> {
    return selfCheck({
      run: Excel.run,
      isSetSupported,
      now: () => performance.now(),
      timeLimit: TEST_LIMIT,
      isStopped: () => this.isStopped,
      onProgress: (progress) => {
        this.view.showProgress(progress);
        if (!this.isStopped) this.view.say(`${TEXTS.running} ${progressText(progress)}`);
      },
    });
  }

  private async finish(
    startedAt: Date,
    { findings, book }: Extract<Outcome, { kind: 'done' }>,
  ): Promise<void> {
    const lines = await this.lines(startedAt, findings);
    // Shown first: whatever happens to the workbook, the result is not lost.
    this.view.showResult(lines);
    const saved = await this.saved(() => book.write(lines));
    const conclusion = { ...findings, stray: this.stray };
    this.view.say(`${verdictText(conclusion)} ${saved}`, isAllWell(conclusion) ? 'good' : 'bad');
  }

  private async lines(startedAt: Date, findings: Findings): Promise<string[]> {
    const milliseconds = Date.now() - startedAt.getTime();
    const { stray } = this;
    return reportLines({
      version,
      startedAt,
      milliseconds,
      environment: await environment(),
      findings,
      stray,
    });
  }

  private async saved(write: () => Promise<string>): Promise<string> {
    try {
      return savedText(await within(TEST_LIMIT, write));
    } catch {
      return NOT_SAVED;
    }
  }
}

/**
 * While this page stands in the pane, the commands of the ribbon have no workbook to work on: each shows the
 * pane, whose link leads back.
 */
function answerTheRibbon(): void {
  // An Excel that is too old has no such commands, and is told so below.
  if (typeof Office === 'undefined' || !('actions' in Office)) return;
  for (const name of ['loadPlan', 'refresh', 'openConsolidate', 'openReport']) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

answerTheRibbon();
void new Page().connect();
