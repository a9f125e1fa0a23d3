/** What was pasted and not written yet: it stays while other pages are looked at. */
import type { ListDefaults } from '../../live/units/pastedVerdicts';

export interface PasteDraft extends Omit<ListDefaults, 'validFrom'> {
  readonly pasted: string;
  /** As typed. */
  readonly validFrom: string;
  /** Names of near lines that the officer takes for new units. */
  readonly accepted: ReadonlySet<string>;
}

const EMPTY: PasteDraft = {
  pasted: '',
  validFrom: '',
  level: '',
  block: '',
  group: '',
  mustReport: true,
  accepted: new Set(),
};

const kept = { draft: EMPTY };

export function keptDraft(): PasteDraft {
  return kept.draft;
}

export function keepDraft(draft: PasteDraft): void {
  kept.draft = draft;
}
