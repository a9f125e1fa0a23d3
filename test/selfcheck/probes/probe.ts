/** A question that only a real Excel answers. Its answer is recorded, not judged. */

export interface Asked {
  readonly context: Excel.RequestContext;
  /** Empty, made for this question and deleted afterwards. */
  readonly sheet: Excel.Worksheet;
  readonly isSetSupported: (name: string, version?: string) => boolean;
}

export interface Probe {
  /** Stays the same from version to version, so that answers can be compared. */
  readonly id: string;
  readonly question: string;
  readonly ask: (asked: Asked) => Promise<string>;
}

/** A range that Excel is not asked to keep: it is named anew after each sync. */
export function at(sheet: Excel.Worksheet, address?: string): Excel.Range {
  return (address === undefined ? sheet.getRange() : sheet.getRange(address)).untrack();
}

/** An answer that is made of what was read. */
export function answer(parts: Readonly<Record<string, unknown>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('; ');
}

/** What came of something that Excel may refuse: `done`, or the code of the refusal. */
export async function outcome(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
    return `refused: ${String(code)}`;
  }
}
