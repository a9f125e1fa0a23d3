/** What cannot be the same in a file and through the API of Excel, each with its reason. */
import type { Difference } from './differences';

export interface MustDiffer {
  readonly what: string;
  readonly because: string;
  holds(difference: Difference): boolean;
}

export const MUST_DIFFER: readonly MustDiffer[] = [
  {
    what: 'alternative texts of charts',
    because: 'The API of Excel has none for charts.',
    holds: ({ place, file, excel }) =>
      /!chart \S+ alternative text$/.test(place) && file !== '' && excel === '',
  },
  {
    what: 'cells that series take their names from',
    because:
      'The API of Excel takes a text as the name of a series, no cell. The text is the same.',
    holds: ({ place, file, excel }) =>
      /\/c:ser\d* name's cell$/.test(place) && file !== undefined && excel === undefined,
  },
  {
    what: 'any date',
    because:
      'The API of Excel knows no last day: a date from the first day on. Both hosts know either for ours.',
    holds: ({ place, file, excel }) =>
      place.endsWith(' rule') &&
      file === 'date between 1 2958465 blank 1' &&
      excel === 'date greaterThanOrEqual 1 blank 1',
  },
];

/** The differences that nothing explains, and how many there are of each kind that must be. */
export function sorted(found: readonly Difference[]): {
  readonly unexplained: Difference[];
  readonly counts: Readonly<Record<string, number>>;
} {
  const reasonOf = (difference: Difference): MustDiffer | undefined =>
    MUST_DIFFER.find((known) => known.holds(difference));
  const counts = MUST_DIFFER.map(({ what }) => [
    what,
    found.filter((difference) => reasonOf(difference)?.what === what).length,
  ]);
  return {
    unexplained: found.filter((difference) => reasonOf(difference) === undefined),
    counts: Object.fromEntries(counts) as Record<string, number>,
  };
}
