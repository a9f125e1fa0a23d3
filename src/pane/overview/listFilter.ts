/** What of the list is looked at: one light, and what was typed into the search box. */
import { unmarkedKey } from '../../core/intake/nameText';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Status } from '../../core/measure/status';

export interface ListFilter {
  /** Null for all. */
  readonly status: Status | null;
  readonly search: string;
}

export const EVERYTHING: ListFilter = { status: null, search: '' };

/** An indicator with the texts in which it is searched, folded. */
export interface Searchable {
  readonly scored: IndicatorScore;
  readonly id: string;
  /** Syllables, a blank before each. */
  readonly syllables: string;
}

/** What stands between syllables; dots and percent signs belong to ids and units. */
const BETWEEN = /[^\p{L}\p{N}.%]+/gu;

/** Letters of either case and with or without marks are one, for searching only (DOMAIN: What people type). */
function folded(text: string): string[] {
  return unmarkedKey(text)
    .split(BETWEEN)
    .filter((syllable) => syllable !== '');
}

/** Id, name, ĐVT, and who leads, by the plan and today. */
export function searchable(scored: IndicatorScore): Searchable {
  const { id, name, unit, lead, currentLead = '' } = scored.indicator;
  const syllables = folded([name, unit, lead.text, currentLead].join(' '));
  return { scored, id: unmarkedKey(id), syllables: ` ${syllables.join(' ')}` };
}

/**
 * Those that have the light and every syllable of the search, in the order given. A syllable may be
 * typed in part, from its beginning: “ho” is in “hồ sơ” and not in “đối thoại”. Of an id any part does.
 */
export function filtered(
  list: readonly Searchable[],
  { status, search }: ListFilter,
): IndicatorScore[] {
  const asked = folded(search);
  return list.flatMap(({ scored, id, syllables }) => {
    const isAsked = status === null || scored.current.status === status;
    const isFound = asked.every((part) => syllables.includes(` ${part}`) || id.includes(part));
    return isAsked && isFound ? [scored] : [];
  });
}
