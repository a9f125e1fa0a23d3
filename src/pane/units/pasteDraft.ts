/** What was pasted and not written yet. */
import type { ListDefaults } from '../../live/units/pastedVerdicts';

export interface PasteDraft extends Omit<ListDefaults, 'validFrom'> {
  readonly pasted: string;
  /** As typed. */
  readonly validFrom: string;
  /** Names of near lines that the officer takes for new units. */
  readonly accepted: ReadonlySet<string>;
}

export const NO_PASTE: PasteDraft = {
  pasted: '',
  validFrom: '',
  level: '',
  block: '',
  group: '',
  mustReport: true,
  accepted: new Set(),
};
