/** How a visit begins: whose work it is, and what is open first. */
import type { OneTab } from './book/oneTab';
import type { FileControl } from './fileControl';

export class Start {
  constructor(
    private readonly files: FileControl,
    private readonly tab: OneTab,
    /** Whether the address asks for the sample workbook. */
    private readonly wantsSample: boolean,
  ) {}

  async begin(): Promise<void> {
    if (await this.tab.claim()) await this.open(true);
    else this.files.askAboutSecond();
  }

  /** The work moves into this tab; the one that had it keeps all of it first. */
  async takeOver(): Promise<void> {
    this.files.store.set({ busy: { kind: 'restoring', name: '' } });
    await this.tab.takeOver();
    await this.files.begin(true);
  }

  /** A copy of what the other tab has kept so far. */
  copy(): Promise<void> {
    return this.open(false);
  }

  /** What was kept goes before what the address asks for: nothing is lost by a reload. */
  private async open(keeps: boolean): Promise<void> {
    const isRestored = await this.files.begin(keeps);
    if (!isRestored && this.wantsSample) await this.files.wish({ kind: 'demo' });
  }
}
