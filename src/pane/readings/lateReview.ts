/** Findings about all readings, worked out when nothing has changed for a while, without holding up the page. */
import type { OpenPlan } from '../../live/openBook';
import type { OpenReview } from '../../live/reviewOpen';
import { PASSES, reviewOpen } from '../../live/reviewOpen';
import { inSlices } from '../inSlices';

/** Milliseconds without an edit before all readings are looked at again: not while somebody types. */
const QUIET = 400;
/** Milliseconds of work after which people want to know how far it is. */
const LONG = 500;

export interface Reviewed {
  /** The state of the workbook that was reviewed. */
  readonly of: OpenPlan;
  readonly review: OpenReview;
}

interface Listener {
  readonly onDone: (reviewed: Reviewed) => void;
  /** @param share how far it is, from 0 to 1, once it takes long; null: no need to say */
  readonly onShare: (share: number | null) => void;
}

export class LateReview {
  private callOff: () => void = () => undefined;
  /** The first result is wanted at once. */
  private wait = 0;

  constructor(private readonly listener: Listener) {}

  /** Reviews this state of the workbook; the review of an older one is called off. */
  begin(open: OpenPlan): void {
    this.end();
    this.listener.onShare(null);
    const steps = reviewOpen(open);
    const most = Math.max(1, open.book.readings.length * PASSES);
    const long = performance.now() + this.wait + LONG;
    this.callOff = inSlices(steps, this.wait, {
      onSlice: (taken) => {
        if (performance.now() >= long) this.listener.onShare(taken / most);
      },
      onDone: (review) => {
        this.wait = QUIET;
        this.listener.onShare(null);
        this.listener.onDone({ of: open, review });
      },
    });
  }

  /** Calls off what is under way. */
  end(): void {
    this.callOff();
  }
}
