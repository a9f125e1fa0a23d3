/** Addresses as Excel gives them, with the names of sheets. */
import {
  absoluteRange,
  parseReference,
  quoteSheetName,
  type CellRange,
} from '../../../src/core/a1';
import { parseAreas } from '../../../src/core/areas';

/** The areas of `'Số liệu'!A1:B2,'Số liệu'!D4`. */
export function areasOf(address: string): CellRange[] {
  const local = address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replace(/,/g, ' ');
  const areas = parseAreas(local);
  if (areas === null) throw new Error(`not understood: ${address}`);
  return areas;
}

/** A reference in the one form that specifications have; as it stands where it is none. */
export function fullReference(text: string): string {
  const parsed = parseReference(text.replace(/^=/, ''));
  if (parsed === null) return text;
  return `${quoteSheetName(parsed.sheet)}!${absoluteRange(parsed.range)}`;
}
