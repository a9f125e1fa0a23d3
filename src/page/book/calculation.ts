/**
 * Keeps the embedded workbook calculated. What is looked at most is right at once; every other sheet when
 * it is looked at. All of it would cost a second and more with many readings.
 */
import { afterChanges } from '../../changes/afterChanges';
import type { ChangeSet, ObservedWorkbook } from '../../host/host';
import { writtenBook } from '../../live/editedBook';
import type { OpenBook, OpenPlan } from '../../live/openBook';
import { openBook } from '../../live/openBook';
import { SHEETS } from '../../sheets/names';
import type { Layout } from '../../sheets/layout';
import { observedLayout, STANDARD_LAYOUT } from '../../sheets/layout';
import type { SheetSpec } from '../../sheets/spec';
import { CALCULATED_SHEETS, resultsOf, sheetSpecOf } from './results';

/** Sheets that lights are looked at on. */
const AT_ONCE: readonly string[] = [SHEETS.overview, SHEETS.track];

export class Calculation {
  private known: OpenBook = { kind: 'noPlan' };
  private readonly stale = new Set<string>();
  /** Specifications made since the last edit. */
  private readonly specs = new Map<string, SheetSpec | null>();
  /** Where the tables stand; results move none of them. */
  private layout: Layout = STANDARD_LAYOUT;
  private file = '';

  /** What is open; its workbook is the one in memory, results included. */
  get open(): OpenBook {
    return this.known;
  }

  /**
   * Another workbook. What its formulas show was worked out by whoever saved it, mostly rightly.
   * @returns results to be written at once
   */
  opened(open: OpenBook, file: string, shown: string): ChangeSet {
    this.file = file;
    this.known = open;
    return this.afterEdit(shown);
  }

  /**
   * Memory holds these changes now.
   * @param shown sheet that is looked at
   * @param after what is open by them, where that is known already
   * @returns results to be written at once
   */
  edited(
    changes: ChangeSet,
    observed: ObservedWorkbook,
    shown: string,
    after?: OpenPlan,
  ): ChangeSet {
    const { known } = this;
    this.known =
      known.kind === 'plan'
        ? withMemory(after ?? writtenBook(known, changes), observed)
        : openBook(observed, this.file);
    return this.afterEdit(shown);
  }

  /** @returns results to be written because the sheet is looked at from now on */
  looksAt(sheet: string): ChangeSet {
    return this.results([sheet]);
  }

  /** What a sheet of ours looks like; null for an officer's own, and where no plan can be read. */
  lookOf(sheet: string): SheetSpec | null {
    const known = this.specs.get(sheet);
    if (known !== undefined) return known;
    const look = this.known.kind === 'plan' ? sheetSpecOf(this.known, this.layout, sheet) : null;
    this.specs.set(sheet, look);
    return look;
  }

  private afterEdit(shown: string): ChangeSet {
    for (const sheet of CALCULATED_SHEETS) this.stale.add(sheet);
    this.specs.clear();
    if (this.known.kind !== 'plan') return [];
    this.layout = observedLayout(this.known.observed);
    return this.results([...new Set([...AT_ONCE, shown])]);
  }

  private results(sheets: readonly string[]): ChangeSet {
    const { known } = this;
    if (known.kind !== 'plan') return [];
    const wanted = sheets.filter((sheet) => this.stale.has(sheet));
    for (const sheet of wanted) this.stale.delete(sheet);
    const specs = wanted.flatMap((sheet) => this.lookOf(sheet) ?? []);
    const results = specs.length === 0 ? [] : resultsOf(known, this.layout, specs);
    if (results.length > 0) {
      // Nothing is read from results: only what the workbook shows is new.
      this.known = { ...known, observed: afterChanges(known.observed, results) };
    }
    return results;
  }
}

/** One workbook, not two that are alike: rows that did not change stay the same arrays. */
function withMemory(open: OpenBook, observed: ObservedWorkbook): OpenBook {
  if (open.kind !== 'plan') return open;
  const { readingTable } = open.book;
  const sheet = observed.sheets.find(({ name }) => name === readingTable.sheet.name);
  const table = sheet === undefined ? readingTable : { ...readingTable, sheet };
  return { ...open, observed, book: { ...open.book, readingTable: table } } satisfies OpenPlan;
}
