/**
 * Nạp kế hoạch: puts the sheets of a plan into a workbook that has none, beside the officer's own, or
 * brings a newer text of the same plan into a living one.
 */
import { planAssignments } from '../core/assign/planAssignments';
import type { Book } from '../core/book';
import type { Finding, Outcome } from '../core/finding';
import { isoToSerial } from '../core/calendar';
import type { Run } from '../core/log';
import { scoreBook } from '../core/measure/scoreBook';
import { withChoices } from '../core/plan/choices';
import { withReporters } from '../core/plan/reporters';
import type { IsoDate, Plan } from '../core/plan/types';
import { defaultSettings } from '../core/settings';
import { freshEntries } from '../core/tasks/taskEntry';
import type { ChangeSet, Host } from '../host/host';
import { HostError } from '../host/hostError';
import { ASSIGNMENT_TABLE } from '../sheets/assign/assignmentTable';
import { entriesOf } from '../sheets/log/logTable';
import { SHEET_NAMES, UNFINISHED } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { hasPlanSheets } from '../sheets/readPlan';
import type { WorkbookSpec } from '../sheets/spec';
import { workbookSpec } from '../sheets/workbook';
import type { Loaded, LoadOptions } from './loading';
import { planRevision } from './revisePlan';

/** A fresh book of a plan: no readings, the year of `today` or the nearest year of the plan. */
export function freshBook(plan: Plan, today: IsoDate): Book {
  const year = Math.min(Math.max(Number(today.slice(0, 4)), plan.firstYear), plan.lastYear);
  return {
    plan: withReporters(withChoices(plan)),
    settings: defaultSettings(plan),
    readings: [],
    taskEntries: freshEntries(plan),
    progress: [],
    budget: [],
    assignments: planAssignments(plan, ASSIGNMENT_TABLE.headerRow + 1),
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

function taken(file: string, what: string, sheet?: string): Finding {
  return {
    code: 'load.taken',
    severity: 'error',
    place: { file, ...(sheet === undefined ? {} : { sheet }) },
    read: '',
    advice: `Sổ đã có ${what} nên chưa nạp kế hoạch. Đổi tên trong sổ đó, hoặc nạp vào một sổ trống.`,
  };
}

/**
 * What the workbook has that bears our names: it is left alone, and nothing is loaded. Tables and
 * defined names share one space of names.
 */
function takenNames(spec: WorkbookSpec, book: ObservedWorkbook, file: string): Finding[] {
  const key = (name: string): string => name.toLowerCase();
  const sheets = new Set(spec.sheets.map(({ name }) => key(name)));
  const takenSheets = book.sheets.filter(({ name }) => sheets.has(key(name)));
  if (takenSheets.length > 0) {
    return takenSheets.map(({ name }) => taken(file, 'sheet tên này', name));
  }
  const tables = spec.sheets.flatMap((sheet) => sheet.tables);
  const names = new Set([...tables, ...spec.names].map(({ name }) => key(name)));
  const isTaken = ({ name }: { readonly name: string }): boolean => names.has(key(name));
  return [
    ...book.sheets.flatMap((sheet) =>
      sheet.tables.filter(isTaken).map(({ name }) => taken(file, `bảng tên “${name}”`, sheet.name)),
    ),
    ...book.names.filter(isTaken).map(({ name }) => taken(file, `tên “${name}”`)),
  ];
}

/** What was written on sheets that a load was making when it was cut short is kept, and told. */
function keptSheets({ unfinished = [] }: ObservedWorkbook, file: string): Finding[] {
  if (unfinished.length === 0) return [];
  const finding: Finding = {
    code: 'load.unfinished',
    severity: 'warning',
    place: { file },
    read: '',
    advice: `Lần nạp trước bị dừng giữa chừng. Sheet làm dở được giữ lại với tên có “${UNFINISHED.trim()}”: đã ghi gì vào đó thì chép sang sheet mới, xong thì xóa.`,
  };
  return [finding];
}

function freshLog({ plan }: Book, { file, stamp }: LoadOptions) {
  if (stamp === undefined) return [];
  const { indicators, tasks, units } = plan;
  const summary = `Nạp Kế hoạch số ${plan.number}: ${indicators.length} chỉ tiêu, ${tasks.length} nhiệm vụ, ${units.length} đơn vị.`;
  const run: Run = { action: 'load', stamp, file, period: '', summary, edits: [] };
  return entriesOf(1, run);
}

/**
 * What draws a book into a workbook that holds no plan.
 * @returns findings only when the workbook has something of our names
 */
export function planFreshLoad(
  observed: ObservedWorkbook,
  book: Book,
  options: LoadOptions,
): Outcome<Loaded> {
  const scores = scoreBook(book);
  const spec = workbookSpec(book, scores, { log: freshLog(book, options) });
  const findings = takenNames(spec, observed, options.file);
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    value: { book, scores, changes: wholeBook(spec), basis: observed },
    findings: keptSheets(observed, options.file),
  };
}

/**
 * Reads the workbook and works out what loading the plan finds and would write; nothing is written.
 * Into a living workbook only a newer text of its own plan is loaded: readings are never touched,
 * cells that differ from the plan are findings, and are left unless `overwrite` says otherwise.
 * @param today for the year that a new book looks at
 */
export async function planLoad(
  host: Host,
  plan: Plan,
  today: IsoDate,
  options: LoadOptions,
): Promise<Outcome<Loaded>> {
  const observed = await host.read(SHEET_NAMES);
  const named = { ...options, file: observed.file ?? options.file };
  return hasPlanSheets(observed)
    ? planRevision(observed, plan, named)
    : planFreshLoad(observed, freshBook(plan, today), named);
}

/**
 * Draws a book into a workbook.
 * @param file name of the workbook, for the places of findings, where its host tells none
 * @returns findings; nothing is changed when there are any
 */
export async function loadBook(host: Host, book: Book, file: string): Promise<readonly Finding[]> {
  const observed = await host.read(SHEET_NAMES);
  const outcome = planFreshLoad(observed, book, { file: observed.file ?? file });
  return outcome.ok ? applyLoad(host, outcome.value, file) : outcome.findings;
}

/**
 * Writes what {@link planLoad} worked out.
 * @param file name of the workbook, for the places of findings, where its host tells none
 * @returns findings when the workbook has a name of ours that hosts do not show, such as that of a
 *   table without a header row; nothing is changed then
 */
export async function applyLoad(
  host: Host,
  { changes, basis }: Pick<Loaded, 'changes' | 'basis'>,
  file: string,
): Promise<readonly Finding[]> {
  try {
    await host.apply(changes, basis);
    return [];
  } catch (error) {
    if (!(error instanceof HostError) || error.reason !== 'nameTaken' || error.touched) throw error;
    return [taken(basis.file ?? file, `bảng hoặc tên “${error.item ?? ''}”`)];
  }
}
