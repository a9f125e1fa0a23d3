/** Nạp kế hoạch: puts the sheets of a plan into an empty workbook, or beside an officer's own sheets. */
import type { Book } from '../core/book';
import type { Finding } from '../core/finding';
import { isoToSerial } from '../core/calendar';
import { scoreBook } from '../core/measure/scoreBook';
import type { IsoDate, Plan } from '../core/plan/types';
import { defaultSettings } from '../core/settings';
import type { ChangeSet, Host } from '../host/host';
import type { ObservedWorkbook } from '../sheets/observed';
import type { WorkbookSpec } from '../sheets/spec';
import { workbookSpec } from '../sheets/workbook';

/** A fresh book of a plan: no readings, the year of `today` or the nearest year of the plan. */
export function freshBook(plan: Plan, today: IsoDate): Book {
  const year = Math.min(Math.max(Number(today.slice(0, 4)), plan.firstYear), plan.lastYear);
  return {
    plan,
    settings: defaultSettings(plan),
    readings: [],
    selection: { year, period: 'year', review: isoToSerial(today) ?? 0 },
  };
}

/** All sheets and names of a specification, for a workbook that has none of them. */
export function wholeBook(spec: WorkbookSpec): ChangeSet {
  return [
    ...spec.sheets.map((sheet) => ({ kind: 'addSheet', sheet }) as const),
    ...spec.names.map((name) => ({ kind: 'setName', name }) as const),
    ...(spec.activeSheet === undefined
      ? []
      : [{ kind: 'activate', sheet: spec.activeSheet } as const]),
  ];
}

/** Sheets of the officer's that bear our names: they are left alone, and nothing is loaded. */
function takenNames(spec: WorkbookSpec, book: ObservedWorkbook, file: string): Finding[] {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  return spec.sheets
    .filter(({ name }) => taken.has(name.toLowerCase()))
    .map(({ name }) => ({
      code: 'load.sheetTaken',
      severity: 'error' as const,
      place: { file, sheet: name },
      read: '',
      advice:
        'Sổ đã có sheet tên này nên chưa nạp kế hoạch. Đổi tên sheet đó, hoặc nạp vào một sổ trống.',
    }));
}

/**
 * Draws a book into a workbook.
 * @param file name of the workbook, for the places of findings
 * @returns findings; nothing is changed when there are any
 */
export async function loadBook(host: Host, book: Book, file: string): Promise<readonly Finding[]> {
  const spec = workbookSpec(book, scoreBook(book));
  const taken = takenNames(spec, await host.read(), file);
  if (taken.length === 0) await host.apply(wholeBook(spec));
  return taken;
}
