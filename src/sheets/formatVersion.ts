import { parseReference } from '../core/a1';
import { NAMES } from './names';
import type { ObservedWorkbook } from './observed';

/** The layout's version that a workbook was last written with; 1 where it does not say. */
export function formatVersion({ names, sheets }: ObservedWorkbook): number {
  const refersTo = names.find(({ name }) => name === NAMES.formatVersion)?.refersTo ?? '';
  const reference = parseReference(refersTo);
  const sheet = sheets.find(({ name }) => name === reference?.sheet);
  const { firstRow = 0, firstColumn = 0 } = reference?.range ?? {};
  const version = sheet?.values[firstRow - 1]?.[firstColumn - 1];
  return typeof version === 'number' ? version : 1;
}
