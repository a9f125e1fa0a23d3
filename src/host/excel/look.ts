/**
 * The look at the workbook before changes are written: what stands there, how far tables reach, which
 * cells are Text, which rules and charts there are. All of it is asked at once.
 */
import type { CellRange } from '../../core/a1';
import type { Change, ChangeSet, ObservedWorkbook } from '../host';
import type { SetRules } from '../ownRules';
import { askCatalog, type Catalog } from './catalog';
import { isUnsureInText } from './cellEntry';
import { type FormatIds, RulesQuestion } from './foundRules';
import { syncInPackets, type Work } from './packets';
import { question, type Question } from './question';
import { EXTENT, extentOf, sheetIfThere } from './ranges';
import { RangeRead } from './rangeRead';
import { SameAsRead } from './sameAsRead';
import { areaToLookAt, cellArea, entriesOf, TEXT_FORMAT, type SetCells } from './setCells';

export interface Seen {
  readonly catalog: Catalog;
  /** Extents of the tables to resize or widen that exist already, by name. */
  readonly tables: ReadonlyMap<string, CellRange>;
  /** By change: cells in Text format that might not take their entry as it is meant. */
  readonly textCells: ReadonlyMap<SetCells, readonly CellRange[]>;
  /** Names of the charts that sheets have which get some, by sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  readonly rules: ReadonlyMap<SetRules, RulesQuestion>;
  /** Null where nobody says what the changes were worked out from. */
  readonly sameAsRead: SameAsRead | null;
}

/** Reads the number formats where it matters which cells are Text, and gathers those that are. */
function textCellsRead(
  context: Excel.RequestContext,
  change: SetCells,
  found: CellRange[],
): Work[] {
  const entries = entriesOf(change);
  const area = areaToLookAt(entries);
  if (area === null) return [];
  const take = (range: Excel.Range, firstRow: number): void => {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    formats.forEach((codes, index) => {
      const row = entries.rows[firstRow - area.firstRow + index] ?? [];
      row.forEach((entry, column) => {
        if (codes[column] !== TEXT_FORMAT || !isUnsureInText(entry)) return;
        found.push(cellArea(firstRow + index, area.firstColumn + column));
      });
    });
  };
  const { sheet } = change;
  return [
    new RangeRead(context, { sheet, area, properties: ['numberFormat'], ifThere: true, take }),
  ];
}

/** The changes to sheets that the change set does not make itself. */
function toExisting(changes: ChangeSet): Change[] {
  const made = new Set<string>();
  return changes.filter((change) => {
    if (change.kind === 'addSheet') made.add(change.sheet.name.toLowerCase());
    return 'sheet' in change && typeof change.sheet === 'string'
      ? !made.has(change.sheet.toLowerCase())
      : false;
  });
}

/** Questions by what they are about, each asked once. */
class Questions<T> {
  private readonly byName = new Map<string, Question<T>>();

  constructor(private readonly ask: (name: string) => T) {}

  add(name: string): void {
    if (!this.byName.has(name))
      this.byName.set(
        name,
        question(() => this.ask(name)),
      );
  }

  get works(): Work[] {
    return [...this.byName.values()].map(({ work }) => work);
  }

  answers(): (readonly [string, T])[] {
    return [...this.byName].map(([name, { asked }]) => [name, asked()]);
  }
}

/**
 * Looks. One sync, and one for each 4.5 MB of number formats after the first.
 * @param formats conditional formats that sheets had when they were read
 * @param basis what the changes were worked out from
 */
export async function look(
  context: Excel.RequestContext,
  changes: ChangeSet,
  formats: FormatIds,
  basis: ObservedWorkbook | undefined,
): Promise<Seen> {
  const extents = new Questions((table) =>
    context.workbook.tables.getItemOrNullObject(table).getRange().untrack().load(EXTENT),
  );
  const charts = new Questions((sheet) => sheetIfThere(context, sheet).charts.load('items/name'));
  const textCells = new Map<SetCells, CellRange[]>();
  const rules = new Map<SetRules, RulesQuestion>();
  const reads: Work[] = [];
  const existing = toExisting(changes);
  for (const change of existing) {
    if (change.kind === 'resizeTable' || change.kind === 'addColumns') extents.add(change.table);
    if (change.kind === 'setCharts') charts.add(change.sheet);
    if (change.kind === 'setRules') {
      rules.set(change, new RulesQuestion(context, change, formats.get(change.sheet) ?? []));
    }
    if (change.kind !== 'setCells') continue;
    const found: CellRange[] = [];
    textCells.set(change, found);
    reads.push(...textCellsRead(context, change, found));
  }
  const catalog = question(() => askCatalog(context));
  const sameAsRead = basis === undefined ? null : new SameAsRead(context, existing, basis);
  const asked = [...rules.values()].flatMap(({ works }) => works);
  await syncInPackets(context, [
    catalog.work,
    ...extents.works,
    ...charts.works,
    ...asked,
    ...reads,
    ...(sameAsRead?.works ?? []),
  ]);
  return {
    catalog: catalog.asked()(),
    tables: new Map(
      extents
        .answers()
        .flatMap(([name, range]) => (range.isNullObject ? [] : [[name, extentOf(range)] as const])),
    ),
    textCells,
    charts: new Map(
      charts
        .answers()
        .map(([sheet, found]) => [
          sheet,
          found.isNullObject ? [] : found.items.map(({ name }) => name),
        ]),
    ),
    rules,
    sameAsRead,
  };
}
