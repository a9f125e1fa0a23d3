/**
 * What the grid shows and what it asks for: the contract between the grid and the page around it.
 * Rows and columns count from 1, as everywhere.
 */
import type { CellValue } from '../../core/cells';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { ObservedSheet } from '../../sheets/observed';
import type { SheetSpec } from '../../sheets/spec';

/** A sheet as the grid shows it: contents as they stand, looks from the specification. */
export interface SheetModel {
  /** Values, formulas, number formats, tables. Rows that did not change stay the same arrays. */
  readonly observed: ObservedSheet;
  /**
   * The specification made with the workbook's layout; null for an officer's own sheet. Its rows may
   * be fewer than those of the sheet (Số liệu is specified without rows): the styles of a column hold
   * for all rows of its table.
   */
  readonly look: SheetSpec | null;
}

/** The active cell and the corner opposite to it; one cell where both are the same. */
export interface GridSelection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface GridActions {
  /**
   * Typed or pasted into a rectangle of cells whose first one is `row`, `column`: texts as a person
   * types them, `''` clears, null leaves a cell as it is. Only cells that can be typed into get a
   * text. It may reach below a table and beyond the used range.
   * @returns whether the workbook took it; if not, whoever refused it says why
   */
  type(
    sheet: string,
    row: number,
    column: number,
    texts: readonly (readonly (string | null)[])[],
  ): boolean;
  undo?(): void;
  redo?(): void;
}

export interface GridProps {
  readonly model: SheetModel;
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  readonly actions: GridActions;
  readonly text: Texts;
  readonly language: Language;
  /** What the list of a validation offers in a cell; null where it has no list. */
  readonly listOf?: (sheet: string, row: number, column: number) => readonly string[] | null;
  /**
   * The cell at a place (from 1) of a defined name with one column, for conditional formats that look
   * at another sheet (`INDEX(name,place)`). Null when the name is unknown: such a rule does not hold.
   */
  readonly named?: (name: string, place: number) => CellValue;
}

/** The selection of one cell. */
export function oneCell(row: number, column: number): GridSelection {
  return { row, column, toRow: row, toColumn: column };
}
