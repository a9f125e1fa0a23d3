/** How a visit begins: whose work it is, and what is open first. */
import type { OneTab } from './book/oneTab';
import type { FileControl } from './fileControl';

export interface StartParts {
  readonly files: FileControl;
  readonly tab: OneTab;
  /** Whether the address asks for the sample workbook. */
  readonly wantsSample: boolean;
  readonly report: (fault: unknown) => void;
}

export class Start {
  constructor(private readonly parts: StartParts) {}

  /** Never rejects: the pane begins after it, whatever became of the workbook. */
  async begin(): Promise<void> {
    const { files, tab, report } = this.parts;
    try {
      if (await tab.claim()) await this.open(true);
      else files.askAboutSecond();
    } catch (fault) {
      report(fault);
    }
  }

  /** The work moves into this tab; the one that had it keeps all of it first. */
  async takeOver(): Promise<void> {
    const { files, tab } = this.parts;
    files.store.set({ busy: { kind: 'restoring', name: '' } });
    await tab.takeOver();
    await files.begin(true);
  }

  /** A copy of what the other tab has kept so far. */
  copy(): Promise<void> {
    return this.open(false);
  }

  /** What was kept goes before what the address asks for: nothing is lost by a reload. */
  private async open(keeps: boolean): Promise<void> {
    const { files, wantsSample } = this.parts;
    const isRestored = await files.begin(keeps);
    if (!isRestored && wantsSample) await files.wish({ kind: 'demo' });
  }
}
