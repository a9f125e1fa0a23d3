/** Findings as the pane shows them: worst first, each with the cell that it jumps to, if it has one. */
import { parseRange } from '../../core/a1';
import type { Finding, Severity } from '../../core/finding';
import { findingSentence } from '../../core/finding';

/** A place in the open workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface FindingView {
  readonly severity: Severity;
  /** Where it can be looked at; null where it has no cell in the open workbook. */
  readonly place: CellPlace | null;
  /** What is said after the place; all of it where there is no place. Vietnamese. */
  readonly sentence: string;
}

/** @param file name of the open workbook: cells of other files cannot be jumped to */
function placeIn(file: string | null, { place }: Finding): CellPlace | null {
  const { sheet, cell } = place;
  if (sheet === undefined || cell === undefined || parseRange(cell) === null) return null;
  const isElsewhere = file !== null && place.file !== undefined && place.file !== file;
  return isElsewhere ? null : { sheet, cell };
}

/**
 * One finding.
 * @param file name of the open workbook; null: every cell that is named is one of it
 */
export function findingView(finding: Finding, file: string | null = null): FindingView {
  const place = placeIn(file, finding);
  const { severity } = finding;
  if (place === null) return { severity, place, sentence: findingSentence(finding) };
  return { severity, place, sentence: findingSentence({ ...finding, place: {} }) };
}

/** All of them, errors first; the order among errors and among warnings stays. */
export function findingViews(
  findings: readonly Finding[],
  file: string | null = null,
): FindingView[] {
  const views = findings.map((finding) => findingView(finding, file));
  const of = (wanted: Severity): FindingView[] =>
    views.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning')];
}
