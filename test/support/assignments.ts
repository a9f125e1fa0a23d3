import type { Assignment } from '../../src/core/assign/assignment';
import { ID } from './books';

/** A row that makes Sở Một lead the one indicator, unless cells say otherwise. */
export function assignment(cells: Partial<Assignment> = {}): Assignment {
  return {
    row: 5,
    order: 1,
    indicator: ID,
    unit: 'Sở Một',
    role: 'Chủ trì',
    scope: null,
    target: null,
    from: null,
    to: null,
    document: null,
    ...cells,
  };
}
