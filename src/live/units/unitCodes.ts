/** Codes for units that come without one: they go on as the sheet's codes do, and are never given twice. */
import type { Unit } from '../../core/plan/types';

/** What a first numbered code begins with, and how many digits it has. */
const FIRST = { prefix: 'DV', width: 3 } as const;

interface Series {
  readonly prefix: string;
  readonly width: number;
}

const NUMBERED = /^(\p{L}[\p{L}._-]*?)(\d+)$/u;

function seriesOf(code: string): Series | null {
  const [, prefix, digits] = NUMBERED.exec(code) ?? [];
  return prefix === undefined || digits === undefined ? null : { prefix, width: digits.length };
}

/** The series with the most members, the first of them where several have as many. */
function commonest(codes: readonly string[]): Series | null {
  const counts = new Map<string, { readonly series: Series; readonly count: number }>();
  for (const code of codes) {
    const series = seriesOf(code);
    if (series === null) continue;
    const key = `${series.prefix}|${series.width}`;
    counts.set(key, { series, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((one, other) => other.count - one.count);
  return best === undefined || best.count < 2 ? null : best.series;
}

/** Equal for codes that a spreadsheet's look-ups take for one. */
export const codeKey = (code: string): string => code.normalize('NFC').toUpperCase();

/**
 * Gives out codes in the pattern of the sheet: after X001 … X036 comes X037. Numbers below the
 * highest are not used again, so that a code of a unit that was deleted never means another.
 */
export class CodeGiver {
  private readonly series: Series;
  private last: number;

  /**
   * @param alike codes of units of the same level; their pattern is followed, else that of all
   * @param taken codes that are in use, those of groups and of the pasted list among them
   */
  constructor(
    units: readonly Unit[],
    level: string,
    private readonly taken: ReadonlySet<string>,
  ) {
    const codes = units.map(({ code }) => code);
    const alike = units.filter((unit) => unit.level === level).map(({ code }) => code);
    this.series = commonest(alike) ?? commonest(codes) ?? FIRST;
    const numbers = codes.flatMap((code) => {
      const [, prefix, digits] = NUMBERED.exec(code) ?? [];
      return prefix === this.series.prefix ? [Number(digits)] : [];
    });
    this.last = Math.max(0, ...numbers);
  }

  next(): string {
    for (;;) {
      this.last += 1;
      const code = this.series.prefix + String(this.last).padStart(this.series.width, '0');
      if (!this.taken.has(codeKey(code))) return code;
    }
  }
}
