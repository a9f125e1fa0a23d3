import type { Layout } from '../../src/sheets/layout';
import { STANDARD_LAYOUT } from '../../src/sheets/layout';
import type { TableDef } from '../../src/sheets/table';

/** The layout of a workbook in which one table stands elsewhere. */
export function layoutWith(moved: TableDef): Layout {
  return { ...STANDARD_LAYOUT, placed: (def) => (def.name === moved.name ? moved : def) };
}
