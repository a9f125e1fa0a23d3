/** One click that mends a cell of Số liệu, where what was meant is certain. */
import type { Reading } from '../core/book';
import { cellText, isBlank } from '../core/cells';
import { parseCell } from '../core/a1';
import type { Finding } from '../core/finding';
import { rawNote, withNotes } from '../core/readings/normalise';
import type { KeyColumn, ReadingPlaces } from '../core/readings/places';
import type { Proposal } from '../core/readings/proposals';
import { Proposals } from '../core/readings/proposals';
import { spoken } from '../core/intake/numberReading';
import type { ChangeSet } from '../host/host';
import { readingPlaces } from '../sheets/readingPlaces';
import { READING_TABLE } from '../sheets/readingTable';
import type { OpenPlan } from './openBook';
import {
  plainCells,
  readingsOf,
  reformatted,
  rowChanges,
  settledSkips,
  skipChanges,
} from './readingRow';

/** Columns that proposals are made for. */
const MENDED = [
  'indicator',
  'unit',
  'year',
  'period',
  'numerator',
  'denominator',
  'value',
  'state',
  'scope',
  'type',
] as const satisfies readonly KeyColumn[];

/** A cell as it would be, as people here read numbers; '' for an empty one. */
export interface CorrectedCell {
  readonly column: KeyColumn;
  readonly header: string;
  readonly text: string;
}

export interface Correction {
  /** The cell that the finding is about comes first. */
  readonly cells: readonly CorrectedCell[];
  /** To be written where the workbook is as it was when this was worked out. Only a click asks for it. */
  readonly changes: ChangeSet;
}

/** The row and the column that a finding is about; null where it is about no cell of Số liệu. */
function placeOfFinding(
  { book }: Pick<OpenPlan, 'book'>,
  { place }: Finding,
): { readonly reading: Reading; readonly column: string } | null {
  const cell = place.cell === undefined ? null : parseCell(place.cell);
  if (cell === null || place.sheet !== READING_TABLE.sheet) return null;
  const reading = book.readings.find(({ row }) => row === cell.row);
  const column = [...book.readingTable.columns].find(([, at]) => at === cell.column)?.[0];
  return reading === undefined || column === undefined ? null : { reading, column };
}

/**
 * What the row of a finding is about, '' where that is not known.
 * @example "PL.V.4.3 · Sở Y tế · Cả năm 2022"
 */
export function aboutFinding(open: Pick<OpenPlan, 'book'>, finding: Finding): string {
  const reading = placeOfFinding(open, finding)?.reading;
  if (reading === undefined) return '';
  const period = [reading.period, reading.year].map(cellText).join(' ').trim();
  const parts = [cellText(reading.indicator), cellText(reading.unit), period];
  return parts.filter((part) => part !== '').join(' · ');
}

function changesOf(
  { book }: OpenPlan,
  typed: Reading,
  { cells, reformatted: columns }: Proposal,
  places: ReadingPlaces,
): ChangeSet {
  const table = book.readingTable;
  const notes = (Object.keys(cells) as KeyColumn[]).flatMap((column) =>
    isBlank(typed[column]) ? [] : [rawNote(places.headerOf(column), cellText(typed[column]))],
  );
  const after = { ...typed, ...cells, note: withNotes(typed.note, notes) };
  const ids = [cellText(typed.indicator), cellText(after.indicator)];
  const beside = readingsOf(book, ids).filter(({ row }) => row !== typed.row);
  const rows = [...beside, after].sort((one, other) => one.row - other.row);
  const skips = settledSkips(book, rows, reformatted(places, typed.row, columns));
  const usual = Object.fromEntries(
    Object.entries(cells).filter(([key]) => !columns.some((column) => column === key)),
  );
  return [
    ...plainCells(table, typed.row, cells, columns),
    ...rowChanges(table, typed.row, { ...usual, note: after.note }),
    ...skipChanges(table, skips),
  ];
}

/** Answers for the findings of one workbook; made once, since a list asks for many. */
export class Corrections {
  private readonly places: ReadingPlaces;
  private readonly proposals: Proposals;
  private readonly known = new WeakMap<Finding, Correction | null>();

  constructor(private readonly open: OpenPlan) {
    const { plan, settings, readingTable } = open.book;
    this.places = readingPlaces(readingTable, open.file);
    this.proposals = new Proposals(plan, settings, this.places);
  }

  /** What one click would write; null where that is not certain, or a formula of the officer's stands there. */
  of(finding: Finding): Correction | null {
    const known = this.known.get(finding);
    if (known !== undefined) return known;
    const made = this.made(finding);
    this.known.set(finding, made);
    return made;
  }

  private made(finding: Finding): Correction | null {
    const at = placeOfFinding(this.open, finding);
    const column = MENDED.find((known) => known === at?.column);
    if (at === null || column === undefined) return null;
    const proposal = this.proposals.of(at.reading, column);
    if (proposal === null) return null;
    const { cells } = proposal;
    const { open, places } = this;
    const columns = (Object.keys(cells) as KeyColumn[]).sort(
      (one, other) => Number(other === column) - Number(one === column),
    );
    return {
      cells: columns.map((key) => {
        const cell = cells[key] ?? null;
        const text = typeof cell === 'number' ? spoken(cell) : cellText(cell);
        return { column: key, header: places.headerOf(key), text };
      }),
      get changes() {
        return changesOf(open, at.reading, proposal, places);
      },
    };
  }
}
