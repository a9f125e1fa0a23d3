/** Nội dung cần kiểm tra of the open workbook: what rules find, and what a refresh would write otherwise. */
import { cellText, sameValue } from '../core/cells';
import type { CellValue } from '../core/cells';
import type { Finding } from '../core/finding';
import { isPercentFormat } from '../core/intake/numberFormat';
import { spoken } from '../core/intake/numberReading';
import type { Reading } from '../core/book';
import type { KeyColumn, ReadingPlaces } from '../core/readings/places';
import { placeOf } from '../core/readings/places';
import { REVIEW_PASSES, reviewSteps } from '../core/readings/review';
import { isEmptyRow, sameText } from '../core/reading';
import { shiftDecimal } from '../core/rounding';
import type { Steps } from '../core/steps';
import { eachOf } from '../core/steps';
import { readingPlaces } from '../sheets/readingPlaces';
import type { OpenPlan } from './openBook';

const KEYS = [
  'indicator',
  'year',
  'period',
  'unit',
  'state',
  'scope',
  'type',
  'numerator',
  'denominator',
  'value',
] as const satisfies readonly KeyColumn[];

/** Code of a cell that reads in one way and is not written that way. */
const READABLE = 'cell.readable';

const shown = (cell: CellValue): string =>
  typeof cell === 'number' ? spoken(cell) : cellText(cell);

/** Cells that a refresh would write otherwise: until then formulas see no number, no unit. */
function readableCells(typed: Reading, read: Reading, places: ReadingPlaces): Finding[] {
  if (typed === read || isEmptyRow(read)) return [];
  return KEYS.flatMap((column): Finding[] => {
    const [before, after] = [typed[column], read[column]];
    if (sameValue(before, after)) return [];
    // Formulas compare texts whatever the case of their letters: such a row counts as it stands.
    const counts = typeof after === 'string' && sameText(before, after);
    const advice =
      after === null
        ? 'Đọc là chưa có số liệu. Để trống ô này.'
        : `Đọc là ${shown(after)}. Ghi lại để được tính.`;
    const place = placeOf(places, typed.row, column);
    const isShare = isPercentFormat(places.formatOf(typed.row, column));
    const seen =
      isShare && typeof before === 'number' ? `${spoken(shiftDecimal(before, 2))}%` : shown(before);
    const severity = counts ? 'warning' : 'error';
    return [{ code: READABLE, severity, place, read: seen, advice }];
  });
}

export interface OpenReview {
  /** Lỗi first, each part in the order of the sheet. */
  readonly findings: readonly Finding[];
  /** How many of them a refresh mends by itself. */
  readonly readable: number;
}

/**
 * Reviews all readings, step by step: with many of them it takes long, and a page has to answer
 * meanwhile. At most {@link PASSES} steps a reading.
 */
export function* reviewOpen({ book, file }: Pick<OpenPlan, 'book' | 'file'>): Steps<OpenReview> {
  const { plan, settings, readings, readingTable } = book;
  const places = readingPlaces(readingTable, file);
  const reviewed = yield* reviewSteps(plan, settings, readings, places);
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  let readable = 0;
  yield* eachOf(readings, (typed, index) => {
    const told = reviewed.findings[index] ?? [];
    const isFresh = ({ place }: Finding): boolean =>
      !told.some((known) => known.place.cell === place.cell);
    const read = reviewed.readings[index] ?? typed;
    const fresh = readableCells(typed, read, places).filter(isFresh);
    readable += fresh.length;
    for (const finding of [...fresh, ...told]) {
      (finding.severity === 'error' ? errors : warnings).push(finding);
    }
  });
  return { findings: [...errors, ...warnings], readable };
}

export const PASSES = REVIEW_PASSES + 1;
