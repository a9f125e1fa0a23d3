/**
 * Checks a change set against the workbook before anything is written, and settles what each change
 * needs to know: where a new sheet goes, whether a name exists, how far a table reaches.
 */
import { sameName, type Catalog, type CatalogTable } from './catalog';
import { checkCharts } from '../chartCheck';
import type { Change, ChangeSet } from '../host';
import { HostError } from '../hostError';

type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>;

export type Step =
  /** `position` counts from 0; null for the end of the book. */
  | {
      readonly kind: 'addSheet';
      readonly change: ChangeOf<'addSheet'>;
      readonly position: number | null;
    }
  /** `isNew`: the sheet is made by this very change set. */
  | { readonly kind: 'setCells'; readonly change: ChangeOf<'setCells'>; readonly isNew: boolean }
  | {
      readonly kind: 'resizeTable';
      readonly change: ChangeOf<'resizeTable'>;
      readonly isNew: boolean;
    }
  | { readonly kind: 'setRules'; readonly change: ChangeOf<'setRules'> }
  /** `others`: names of the other tables of the sheet, as they were before the change set. */
  | {
      readonly kind: 'addColumns';
      readonly change: ChangeOf<'addColumns'>;
      readonly others: readonly string[];
    }
  | { readonly kind: 'setCharts'; readonly change: ChangeOf<'setCharts'>; readonly isNew: boolean }
  /** `exists`: the name is there and gets another reference. */
  | { readonly kind: 'setName'; readonly change: ChangeOf<'setName'>; readonly exists: boolean }
  | { readonly kind: 'activate'; readonly change: ChangeOf<'activate'> };

interface PlannedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly hidden: boolean;
  readonly isNew: boolean;
}

/** The workbook as it will be after the changes planned so far. */
class PlannedBook {
  private readonly sheets: PlannedSheet[];
  private readonly tables: CatalogTable[];
  private readonly names: string[];

  constructor(private readonly catalog: Catalog) {
    this.sheets = catalog.sheets.map((sheet) => ({ ...sheet, isNew: false }));
    this.tables = [...catalog.tables];
    this.names = catalog.names.map((name) => name.name);
  }

  step(change: Change): Step {
    switch (change.kind) {
      case 'addSheet':
        return this.addSheet(change);
      case 'setCells':
        return { kind: 'setCells', change, isNew: this.writableSheet(change.sheet).isNew };
      case 'resizeTable':
        return this.resizeTable(change);
      case 'setRules':
        this.writableSheet(change.sheet);
        return { kind: 'setRules', change };
      case 'addColumns':
        return this.addColumns(change);
      case 'setCharts':
        return { kind: 'setCharts', change, isNew: this.writableSheet(change.sheet).isNew };
      case 'setName':
        return this.setName(change);
      case 'activate':
        return this.activate(change);
    }
  }

  private addSheet(change: ChangeOf<'addSheet'>): Step {
    const { name, tables, hidden = false } = change.sheet;
    if (this.catalog.structureProtected) throw new HostError('protected');
    if (this.sheets.some((sheet) => sameName(sheet.name, name))) {
      throw new HostError('nameTaken', { sheet: name });
    }
    for (const table of tables) this.addTable(name, table.name);
    const position = change.before === undefined ? null : this.positionOf(change.before);
    this.sheets.splice(position ?? this.sheets.length, 0, {
      name,
      isProtected: false,
      hidden,
      isNew: true,
    });
    return { kind: 'addSheet', change, position };
  }

  /** Tables and defined names share one set of names. */
  private addTable(sheet: string, table: string): void {
    const other = this.tables.find(({ name }) => sameName(name, table));
    if (other !== undefined || this.names.some((name) => sameName(name, table))) {
      throw new HostError('nameTaken', { sheet, item: table, holder: other?.sheet });
    }
    this.tables.push({ name: table, sheet, hasTotals: false });
  }

  private resizeTable(change: ChangeOf<'resizeTable'>): Step {
    const { isNew } = this.writableSheet(change.sheet);
    this.checkTable(change);
    return { kind: 'resizeTable', change, isNew };
  }

  private addColumns(change: ChangeOf<'addColumns'>): Step {
    this.writableSheet(change.sheet);
    this.checkTable(change);
    const others = this.catalog.tables.filter(
      ({ sheet, name }) => sameName(sheet, change.sheet) && !sameName(name, change.table),
    );
    return { kind: 'addColumns', change, others: others.map(({ name }) => name) };
  }

  /** A table whose extent is to change. */
  private checkTable({ sheet, table }: { readonly sheet: string; readonly table: string }): void {
    const found = this.tables.find((other) => sameName(other.name, table));
    if (found === undefined || !sameName(found.sheet, sheet)) {
      throw new HostError('notFound', { sheet, item: table });
    }
    // The row of totals would have to move, and what the officer keeps below it.
    if (found.hasTotals) throw new HostError('other', { sheet, item: table, cause: 'totals row' });
  }

  private setName(change: ChangeOf<'setName'>): Step {
    const exists = this.names.some((name) => sameName(name, change.name.name));
    if (!exists) this.names.push(change.name.name);
    return { kind: 'setName', change, exists };
  }

  private activate(change: ChangeOf<'activate'>): Step {
    const { name, hidden } = this.sheetNamed(change.sheet);
    if (hidden) throw new HostError('other', { sheet: name, cause: 'hidden sheet' });
    return { kind: 'activate', change };
  }

  private positionOf(name: string): number {
    return this.sheets.indexOf(this.sheetNamed(name));
  }

  private sheetNamed(name: string): PlannedSheet {
    const sheet = this.sheets.find((other) => sameName(other.name, name));
    if (sheet === undefined) throw new HostError('notFound', { sheet: name });
    return sheet;
  }

  private writableSheet(name: string): PlannedSheet {
    const sheet = this.sheetNamed(name);
    if (sheet.isProtected) throw new HostError('protected', { sheet: sheet.name });
    return sheet;
  }
}

/**
 * The steps of a change set.
 * @throws HostError nameTaken, notFound or protected, when a change cannot be done
 * @throws RangeError for a chart that cannot be drawn
 */
export function planChanges(catalog: Catalog, changes: ChangeSet): Step[] {
  checkCharts(
    changes,
    catalog.sheets.map(({ name }) => name),
  );
  const book = new PlannedBook(catalog);
  return changes.map((change) => book.step(change));
}
