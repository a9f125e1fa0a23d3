/**
 * The commands of the ribbon. They run with the pane closed: their result stands in the workbook and in
 * Nhật ký; what they say is for the pane, where it is open or has to be opened.
 */
import { applyLoad, planLoad } from '../commands/loadPlan';
import { applyRefresh, planRefresh } from '../commands/refresh';
import { refreshLines } from '../commands/refreshReport';
import type { Finding } from '../core/finding';
import { findingSentence } from '../core/finding';
import type { RunStamp } from '../core/log';
import type { IsoDate, Plan } from '../core/plan/types';
import type { Host } from '../host/host';
import { HostError } from '../host/hostError';
import { hostErrorText } from '../locales/hostErrorText';
import type { Language } from '../locales/language';
import { CommandQueue } from './commandQueue';

/** What a command needs of the program that it runs in. */
export interface RibbonParts {
  readonly host: Host;
  readonly language: Language;
  /** Name of the open workbook, for the places of findings. */
  readonly file: string;
  /** The plan that is loaded. */
  readonly plan: () => Promise<Plan>;
  readonly clock: () => { readonly today: IsoDate; readonly stamp: RunStamp };
}

/** What a command says; an officer must see what was not done. */
export interface Told {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

type Attempt = (parts: RibbonParts) => Promise<Told>;

/** A cell that is edited half-way ends a command, for what is typed there must not be written over. */
function mayStartAnew({ reason, touched }: HostError): boolean {
  return reason === 'changed' || (reason === 'cellEditMode' && touched);
}

/** How often a command starts where people edit the workbook under its hands. */
const ATTEMPTS = 3;

const undone = (findings: readonly Finding[]): Told => ({
  isDone: false,
  lines: findings.map(findingSentence),
});

export class RibbonCommands {
  private readonly queue = new CommandQueue();

  constructor(private readonly parts: RibbonParts) {}

  /** Nạp kế hoạch: differences from the plan are told and left as they are. */
  loadPlan(): Promise<Told> {
    return this.run(async ({ host, file, plan, clock }) => {
      const { today, stamp } = clock();
      const outcome = await planLoad(host, await plan(), today, { file, stamp });
      if (!outcome.ok) return undone(outcome.findings);
      const faults = await applyLoad(host, outcome.value, file);
      if (faults.length > 0) return undone(faults);
      return { isDone: true, lines: outcome.findings.map(findingSentence) };
    });
  }

  /** Cập nhật đánh giá, of the year and period that the workbook has chosen. */
  refresh(): Promise<Told> {
    return this.run(async ({ host, file, clock }) => {
      const { stamp } = clock();
      const outcome = await planRefresh(host, { file, selection: {}, stamp });
      if (!outcome.ok) return undone(outcome.findings);
      await applyRefresh(host, outcome.value);
      return { isDone: true, lines: refreshLines(outcome.value) };
    });
  }

  private run(work: Attempt): Promise<Told> {
    return this.queue.run(() => this.attempt(work, ATTEMPTS));
  }

  /**
   * Trouble that the spreadsheet makes is told; a fault of ours is thrown. Where somebody edited what
   * the command was about to write, it starts anew.
   */
  private async attempt(work: Attempt, left: number): Promise<Told> {
    try {
      return await work(this.parts);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (mayStartAnew(error) && left > 1) return this.attempt(work, left - 1);
      return { isDone: false, lines: [hostErrorText(error, this.parts.language)] };
    }
  }
}
