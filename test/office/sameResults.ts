/** Whether formulas of a workbook show the same after another program has calculated it. */
import { cellAddress } from '../../src/core/a1';
import { cellText } from '../../src/core/cells';
import { sameValue } from './agreement';
import type { Locale } from './libreOffice';
import { contentOf, recalculated } from './libreOffice';

/** Differences that are told. */
const TOLD = 10;

export interface Results {
  /** How many formulas the workbook has. */
  readonly formulas: number;
  /** Cells that show something else, with both results; the first of them. */
  readonly differing: readonly string[];
}

/**
 * Holds the stored results of every formula against what LibreOffice calculates.
 * @throws Error with a plain sentence when LibreOffice is missing or cannot save the file
 */
export async function sameResults(file: Uint8Array, locale: Locale = 'vi-VN'): Promise<Results> {
  const [saved = new Uint8Array()] = await recalculated([file], locale);
  const [ours, theirs] = [await contentOf(file), await contentOf(saved)];
  const differing: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    sheet.formulas.forEach((cells, row) =>
      cells?.forEach((formula, at) => {
        if (formula === null) return;
        formulas += 1;
        const [mine = null, their = null] = [sheet.values[row]?.[at], other?.values[row]?.[at]];
        if (sameValue(mine, their)) return;
        const place = `${sheet.name}!${cellAddress(row + 1, at + 1)}`;
        differing.push(`${place}: ours ${cellText(mine)}, theirs ${cellText(their)}`);
      }),
    );
  }
  return { differing: differing.slice(0, TOLD), formulas };
}
