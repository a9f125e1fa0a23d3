/** What is chosen at the top of Theo dõi: Năm, Kỳ, Chốt số liệu đến ngày. */
import { cellAddress, parseReference } from '../core/a1';
import type { Selection } from '../core/book';
import { isoToSerial, parseDate } from '../core/calendar';
import type { CellValue } from '../core/cells';
import { cellText, isBlank } from '../core/cells';
import type { Finding } from '../core/finding';
import { readNumber } from '../core/intake/numberText';
import { readPeriod } from '../core/intake/periodText';
import type { Plan } from '../core/plan/types';
import type { Settings } from '../core/settings';
import { NAMES, SHEETS } from './names';
import type { ObservedWorkbook } from './observed';
import { CHOICES } from './track/trackTable';

type Part = keyof Selection;

/** Choices that could not be read, with what stands in for them: nobody should take it for the choice. */
export type SelectionFaults = Readonly<Partial<Record<Part, Finding>>>;

export interface ReadSelection {
  readonly selection: Selection;
  readonly faults: SelectionFaults;
}

/** Where a choice stands. */
export interface ChoicePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Choice {
  readonly cell: CellValue;
  readonly sheet: string;
  readonly address: string;
}

/** The cell of a choice; null when the workbook has no such sheet, which a refresh makes anew. */
export function choicePlace(book: ObservedWorkbook, part: Part): ChoicePlace | null {
  const spec = book.names.find(({ name }) => name === NAMES[part]);
  const reference = spec === undefined ? null : parseReference(spec.refersTo);
  const sheet = reference?.sheet ?? SHEETS.track;
  if (!book.sheets.some(({ name }) => name === sheet)) return null;
  return {
    sheet,
    row: reference?.range.firstRow ?? CHOICES[part].row,
    column: reference?.range.firstColumn ?? CHOICES[part].column,
  };
}

function choiceOf(book: ObservedWorkbook, part: Part): Choice | null {
  const place = choicePlace(book, part);
  if (place === null) return null;
  const { sheet, row, column } = place;
  const values = book.sheets.find(({ name }) => name === sheet)?.values;
  const cell = values?.[row - 1]?.[column - 1] ?? null;
  return { cell, sheet, address: cellAddress(row, column) };
}

function yearOf(cell: CellValue, { firstYear, lastYear }: Plan): number | null {
  const found = readNumber(cell, null, 'whole');
  if (found.kind !== 'number') return null;
  return found.value >= firstYear && found.value <= lastYear ? found.value : null;
}

function reviewOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  return isoToSerial(parseDate(cellText(cell)) ?? '');
}

/**
 * The choices of a workbook. What cannot be read falls back to the plan's first year, the whole year
 * and the period's end, and is a fault with its cell.
 * @param file name of the file, for the places of faults
 */
export function readSelection(
  book: ObservedWorkbook,
  plan: Plan,
  settings: Settings,
  file: string,
): ReadSelection {
  const faults: { [part in Part]?: Finding } = {};
  const fault = (part: Part, choice: Choice | null, advice: string): void => {
    if (choice === null) return;
    const place = { file, sheet: choice.sheet, cell: choice.address };
    const code = `selection.${part}`;
    faults[part] = { code, severity: 'error', place, read: cellText(choice.cell), advice };
  };
  const [yearCell, periodCell, reviewCell] = [
    choiceOf(book, 'year'),
    choiceOf(book, 'period'),
    choiceOf(book, 'review'),
  ];
  const year = yearOf(yearCell?.cell ?? null, plan);
  if (year === null) {
    fault('year', yearCell, `Chọn một năm từ ${plan.firstYear} đến ${plan.lastYear}.`);
  }
  const period = readPeriod(periodCell?.cell ?? null);
  if (period.kind !== 'period') fault('period', periodCell, 'Chọn một kỳ trong danh sách.');
  const review = reviewOf(reviewCell?.cell ?? null);
  if (review === null && !isBlank(reviewCell?.cell ?? null)) {
    fault('review', reviewCell, 'Nhập ngày, ví dụ 20/12/2023.');
  }
  const chosen = { year: year ?? plan.firstYear, period: periodOr(period) };
  const end = settings.periods.find(
    (known) => known.year === chosen.year && known.period === chosen.period,
  );
  return {
    selection: { ...chosen, review: review ?? isoToSerial(end?.to ?? '') ?? 0 },
    faults,
  };
}

function periodOr(found: ReturnType<typeof readPeriod>): Selection['period'] {
  return found.kind === 'period' ? found.period : 'year';
}
