/** What differs between two workbooks, place by place, but for what must differ. */
import { normalFormula } from './seenCells';
import type { SeenBook } from './seenParts';

export interface Difference {
  readonly place: string;
  readonly file: string | undefined;
  readonly excel: string | undefined;
}

function isSame(place: string, file: string | undefined, excel: string | undefined): boolean {
  if (file === excel) return true;
  if (file?.startsWith('=') !== true || excel?.startsWith('=') !== true) return false;
  const address = place.slice(place.lastIndexOf('!') + 1);
  return normalFormula(file, address) === normalFormula(excel, address);
}

export function differences(file: SeenBook, excel: SeenBook): Difference[] {
  const places = new Set([...file.keys(), ...excel.keys()]);
  return [...places].flatMap((place) => {
    const both = { file: file.get(place), excel: excel.get(place) };
    return isSame(place, both.file, both.excel) ? [] : [{ place, ...both }];
  });
}

const TOLD = 20;

/** A readable account of the first of them; empty for none. */
export function account(found: readonly Difference[]): string {
  if (found.length === 0) return '';
  const told = found.slice(0, TOLD).map(({ place, file, excel }) => {
    return `${place}\n  file   ${file ?? '(nothing)'}\n  Excel  ${excel ?? '(nothing)'}`;
  });
  return [`${found.length} differences`, ...told].join('\n');
}
