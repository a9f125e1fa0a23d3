/** What stands in the open workbook: its sheets in order, tables and names. */
import type { NameSpec } from '../../sheets/spec';

export interface CatalogSheet {
  /** Stays while the name changes. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

export interface CatalogTable {
  readonly name: string;
  readonly sheet: string;
  /** True when a row of totals stands below the body. */
  readonly hasTotals: boolean;
}

export interface Catalog {
  /** In the order of their tabs. */
  readonly sheets: readonly CatalogSheet[];
  readonly tables: readonly CatalogTable[];
  /** Visible names of the workbook; those of single sheets (print areas …) are not ours to touch. */
  readonly names: readonly NameSpec[];
  /** True when no sheet may be added, moved or renamed. */
  readonly structureProtected: boolean;
  /** True when Excel calculates only when it is told to. */
  readonly isManual: boolean;
}

/** Names of sheets, tables and ranges that Excel takes for the same one. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function catalogSheet(sheet: Excel.Worksheet): CatalogSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    isProtected: sheet.protection.protected,
  };
}

function catalogTable(table: Excel.Table): CatalogTable {
  return { name: table.name, sheet: table.worksheet.name, hasTotals: table.showTotals };
}

function nameSpecs(items: readonly Excel.NamedItem[]): NameSpec[] {
  return items
    .filter((item) => item.visible && item.scope === 'Workbook')
    .map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, '') }));
}

/**
 * Asks for the catalog with the next sync.
 * @returns to be called once that was answered
 */
export function askCatalog(context: Excel.RequestContext): () => Catalog {
  const { application, worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula,items/visible,items/scope');
  protection.load('protected');
  application.load('calculationMode');
  return () => ({
    sheets: worksheets.items.map(catalogSheet),
    tables: tables.items.map(catalogTable),
    names: nameSpecs(names.items),
    structureProtected: protection.protected,
    isManual: application.calculationMode === 'Manual',
  });
}
