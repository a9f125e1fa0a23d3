/** Which cells can be typed into, and why others cannot. */
import { STYLES, type Style } from '../../sheets/styles';
import type { CellLook } from './sheetLook';

/** `formula`: works itself out. `header`: columns are found by it. `ours`: comes from the plan, or a run writes it. */
export type Lock = 'formula' | 'header' | 'ours';

/**
 * Null for a cell that can be typed into: an input, or a cell of the officer's own.
 * @param formula that stands in the cell
 */
export function lockOf(look: CellLook, formula: string | null): Lock | null {
  if (formula !== null) return 'formula';
  const isForeign = look.column?.foreign === true;
  if (look.part === 'free' || isForeign) return null;
  if (look.part === 'header') return 'header';
  const name = look.column?.style ?? look.style;
  const style: Style | null = name === null ? null : STYLES[name];
  return style === null || style.input === true ? null : 'ours';
}
