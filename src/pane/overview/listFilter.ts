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

/** An indicator with the text in which it is searched. */
export interface Searchable {
  readonly scored: IndicatorScore;
  readonly key: string;
}

/**
 * Id, name, ĐVT, and who leads, by the plan and today. Letters of either case and with or without
 * marks are one, for searching only (DOMAIN: What people type).
 */
export function searchable(scored: IndicatorScore): Searchable {
  const { id, name, unit, lead, currentLead = '' } = scored.indicator;
  return { scored, key: unmarkedKey([id, name, unit, lead.text, currentLead].join(' ')) };
}

/** Those that have the light and every word of the search, in the order given. */
export function filtered(
  list: readonly Searchable[],
  { status, search }: ListFilter,
): IndicatorScore[] {
  const words = unmarkedKey(search)
    .split(' ')
    .filter((word) => word !== '');
  return list.flatMap(({ scored, key }) => {
    const isAsked = status === null || scored.current.status === status;
    return isAsked && words.every((word) => key.includes(word)) ? [scored] : [];
  });
}
