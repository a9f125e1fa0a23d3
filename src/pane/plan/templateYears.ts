/** Mẫu kế hoạch trống: the years that were typed. */
import { isYear } from '../../core/calendar';

/** Each year takes four columns of Chỉ tiêu; plans run for five or ten. */
export const MOST_YEARS = 20;

export type TypedYears =
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** `first`, `last`: that one is no year. */
  | { readonly kind: 'first' | 'last' | 'order' | 'span' };

const yearOf = (text: string): number | null => {
  const trimmed = text.trim();
  return /^\d{4}$/.test(trimmed) && isYear(Number(trimmed)) ? Number(trimmed) : null;
};

/** @example typedYears('2026', '2030') // { kind: 'years', first: 2026, last: 2030 } */
export function typedYears(from: string, to: string): TypedYears {
  const first = yearOf(from);
  const last = yearOf(to);
  if (first === null) return { kind: 'first' };
  if (last === null) return { kind: 'last' };
  if (last < first) return { kind: 'order' };
  return last - first < MOST_YEARS ? { kind: 'years', first, last } : { kind: 'span' };
}
