/**
 * Which tab works on the kept work: one at a time. Tabs talk to each other; where the browser has locks,
 * these decide, because a tab that was put to sleep answers nobody.
 */

/** What is used of `navigator.locks`; null where pages have none (plain http). */
export type TabLocks = Pick<LockManager, 'request'> | null;

export interface TabChannel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

export interface TabParts {
  readonly locks: TabLocks;
  /** To all other tabs of this page. */
  readonly channel: TabChannel;
  /** Another tab wants the work: resolves when all of it is kept. */
  readonly onAsked: () => Promise<void>;
  /** The work is another tab's from now on. */
  readonly onLost: () => void;
  /** Milliseconds in which another tab answers, unless it sleeps. */
  readonly patience: number;
  /**
   * Milliseconds in which the tab that has the work begins to give it, unless it sleeps. It may be in the middle
   * of something: to take the work by force would lose what it has not kept yet.
   */
  readonly givingPatience: number;
  /** Milliseconds in which a tab that has answered keeps what it has; a large workbook takes a while. */
  readonly longPatience: number;
}

type Message = 'who' | 'mine' | 'give' | 'giving' | 'given';

const LOCK = 'PlanMonitor.work';

export class OneTab {
  private isOwner = false;
  private giveBack: (() => void) | null = null;
  private heard = new Map<Message, () => void>();

  constructor(private readonly parts: TabParts) {
    parts.channel.onmessage = ({ data }: { readonly data: unknown }) =>
      void this.told(data as Message);
  }

  /** @returns whether the work is this tab's now */
  async claim(): Promise<boolean> {
    const granted = await this.lock({ ifAvailable: true });
    this.isOwner = granted ?? (await this.claimByAsking());
    return this.isOwner;
  }

  /** Takes the work from the tab that has it, which keeps everything first if it is awake. */
  async takeOver(): Promise<void> {
    const giving = this.hear('giving', this.parts.givingPatience);
    const given = this.hear('given', this.parts.longPatience);
    this.say('give');
    // To begin before everything is kept would be to lose it.
    if (await giving) await given;
    await this.lock({ steal: true });
    this.isOwner = true;
  }

  private async claimByAsking(): Promise<boolean> {
    const answer = this.hear('mine', this.parts.patience);
    this.say('who');
    return !(await answer);
  }

  /**
   * @returns whether the lock was granted, which is held until it is given back; null where there are no locks, or
   * the browser refuses them to this page
   */
  private async lock(options: LockOptions): Promise<boolean | null> {
    const { locks } = this.parts;
    if (locks === null) return null;
    return new Promise((resolve) => {
      const held = locks.request(LOCK, options, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((release) => {
          this.giveBack = release;
        });
      });
      held.catch(() => {
        resolve(null);
        // Stolen: another tab could not wait.
        this.lost();
      });
    });
  }

  private async told(message: Message): Promise<void> {
    this.heard.get(message)?.();
    if (!this.isOwner) return;
    if (message === 'who') this.say('mine');
    if (message !== 'give') return;
    this.say('giving');
    await this.parts.onAsked();
    this.giveBack?.();
    this.say('given');
    this.lost();
  }

  private lost(): void {
    if (!this.isOwner) return;
    this.isOwner = false;
    this.parts.onLost();
  }

  private say(message: Message): void {
    this.parts.channel.postMessage(message);
  }

  /** @returns whether the message came in time */
  private hear(message: Message, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.heard.set(message, () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
