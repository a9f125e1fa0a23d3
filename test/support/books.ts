/**
 * Small books for tests: one fictitious plan for 2022–2025, looked at for the whole of 2023 after
 * its end. Every helper takes only what the test is about and fills in the rest.
 */
import type { Assignment } from '../../src/core/assign/assignment';
import type { Book, Reading, Selection } from '../../src/core/book';
import { booksOf } from '../../src/core/book';
import type { BudgetLine } from '../../src/core/budget/budgetLine';
import { isoToSerial } from '../../src/core/calendar';
import type { CellValue } from '../../src/core/cells';
import type { Score } from '../../src/core/measure/score';
import { score } from '../../src/core/measure/score';
import type { IndicatorScore } from '../../src/core/measure/scoreBook';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { Indicator, IndicatorKind, Plan, Target, Unit } from '../../src/core/plan/types';
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import type { TaskProgress } from '../../src/core/tasks/progress';
import type { TaskEntry } from '../../src/core/tasks/taskEntry';
import { freshEntries } from '../../src/core/tasks/taskEntry';

/** The year that books are looked at in, unless a test says otherwise. */
export const YEAR = 2023;
/** Id of the one indicator, unless a test says otherwise. */
export const ID = 'CT.1';

/** Lists of the plan: the groups of PAPI and a letter grade. */
export const GROUPS = {
  id: 'nhom',
  name: 'Nhóm điểm số',
  words: ['cao nhất', 'trung bình cao', 'trung bình thấp', 'thấp nhất'],
};
export const LETTERS = { id: 'xep-loai', name: 'Xếp loại', words: ['A', 'B', 'C', 'D'] };

/** The serial number of a day that exists. */
export function serialOf(iso: string): number {
  const serial = isoToSerial(iso);
  if (serial === null) throw new Error(`no serial for ${iso}`);
  return serial;
}

/** Targets stated by the plan, by year. */
export function targetsOf(values: Readonly<Record<number, number | string>>): Indicator['targets'] {
  const stated = (value: number | string): Target => ({ value, basis: 'stated' });
  return Object.fromEntries(Object.entries(values).map(([year, value]) => [year, stated(value)]));
}

/** What a plan usually says of an indicator of this kind. */
const USUAL = {
  percent: { unit: '%', better: 'higher', comparator: '>=', accumulation: 'pointInTime' },
  count: { unit: 'lượt', better: 'higher', comparator: '>=', accumulation: 'withinYear' },
  score: { unit: 'điểm', better: 'higher', comparator: '>=', accumulation: 'pointInTime' },
  rank: { unit: 'hạng', better: 'lower', comparator: '<=', accumulation: 'pointInTime' },
  grade: { unit: 'nhóm', better: 'higher', comparator: '>=', accumulation: 'pointInTime' },
  reduction: { unit: '%', better: 'higher', comparator: '>=', accumulation: 'withinYear' },
  yesNo: { unit: 'Có/Không', better: 'higher', comparator: '>=', accumulation: 'pointInTime' },
} as const satisfies Record<IndicatorKind, Partial<Indicator>>;

export type IndicatorChanges = Partial<Indicator> & {
  /** Target of {@link YEAR}, in place of `targets`. */
  readonly target?: number | string;
};

/**
 * An indicator reported by units and by the province, measured each quarter, without any target
 * unless one is given.
 */
export function indicator({ target, ...changes }: IndicatorChanges = {}): Indicator {
  const kind = changes.kind ?? 'percent';
  return {
    id: ID,
    order: 1,
    component: null,
    name: 'Tỷ lệ hồ sơ trực tuyến',
    kind,
    ...USUAL[kind],
    ...(kind === 'grade' ? { list: GROUPS.id } : {}),
    targets: target === undefined ? {} : targetsOf({ [YEAR]: target }),
    frequency: 'quarter',
    aggregation: 'sumOfUnits',
    numerator: '',
    denominator: '',
    method: '',
    dataSource: '',
    lead: { text: '', units: [] },
    coordinating: { text: '', units: [] },
    timing: '',
    product: '',
    clause: '',
    quote: '',
    related: [],
    note: '',
    ...changes,
  };
}

/** The province's own figure of the year, empty unless cells are given. */
export function reading(cells: Partial<Reading> = {}): Reading {
  return {
    row: 5,
    indicator: ID,
    unit: 'Toàn tỉnh',
    year: YEAR,
    period: 'Cả năm',
    numerator: null,
    denominator: null,
    value: null,
    state: null,
    scope: null,
    type: null,
    skip: null,
    name: null,
    unitLabel: null,
    cause: null,
    remedy: null,
    evidence: null,
    source: null,
    documentNumber: null,
    documentDate: null,
    received: null,
    note: null,
    ...cells,
  };
}

/** An empty row of Tiến độ nhiệm vụ, but for these cells. */
export function progress(cells: Partial<TaskProgress> = {}): TaskProgress {
  return {
    row: 7,
    task: null,
    unit: null,
    year: null,
    period: null,
    state: null,
    result: null,
    doneOn: null,
    cause: null,
    source: null,
    ...cells,
  };
}

/** An empty row of Kinh phí, but for these cells. */
export function budgetLine(cells: Partial<BudgetLine> = {}): BudgetLine {
  return {
    row: 7,
    order: null,
    task: null,
    item: null,
    unit: null,
    year: null,
    source: null,
    requested: null,
    appraised: null,
    allotted: null,
    adjustment: null,
    disbursed: null,
    decision: null,
    ...cells,
  };
}

/** A unit's figure with its (a) and (b). */
export function pair(unit: CellValue, numerator: CellValue, denominator: CellValue): Reading {
  return reading({ unit, numerator, denominator });
}

export function unit(name: string, changes: Partial<Unit> = {}): Unit {
  return {
    code: name,
    name,
    shortName: '',
    level: '',
    block: '',
    groups: [],
    successors: [],
    aliases: [],
    ...changes,
  };
}

/** Two sở, two huyện, and two xã that are counted in Huyện Bắc. */
export const UNITS: readonly Unit[] = [
  unit('Sở Một'),
  unit('Sở Hai'),
  unit('Huyện Bắc'),
  unit('Huyện Nam'),
  unit('Xã Đông', { parent: 'Huyện Bắc' }),
  unit('Xã Tây', { parent: 'Huyện Bắc' }),
];

export function planOf(indicators: readonly Indicator[], changes: Partial<Plan> = {}): Plan {
  return {
    formatVersion: 1,
    id: 'tinh-thu',
    number: '1/KH-UBND',
    issuedOn: '2022-01-10',
    issuer: 'UBND tỉnh Thử',
    province: 'Thử',
    title: 'Kế hoạch thử',
    index: 'PAPI',
    firstYear: 2022,
    lastYear: 2025,
    componentLabel: 'Nội dung thành phần',
    rankedProvinces: 63,
    tolerance: { share: 10, maxPoints: 5, minPlaces: 1, steps: 0 },
    lists: [GROUPS, LETTERS],
    components: [],
    indicators,
    tasks: [],
    units: UNITS,
    groups: [],
    duties: [],
    clarifications: [],
    explained: [],
    ...changes,
  };
}

/** What a test may say of its book; all else is usual. */
export interface BookChanges {
  readonly plan?: Partial<Plan>;
  readonly settings?: Partial<Settings>;
  readonly selection?: Partial<Selection>;
  readonly taskEntries?: readonly TaskEntry[];
  readonly progress?: readonly TaskProgress[];
  readonly budget?: readonly BudgetLine[];
  readonly assignments?: readonly Assignment[];
}

/** A book of these indicators and readings, read on 31/12/2023 unless the selection says otherwise. */
export function bookOf(
  indicators: readonly Indicator[],
  readings: readonly Reading[] = [],
  changes: BookChanges = {},
): Book {
  const plan = planOf(indicators, changes.plan);
  return {
    plan,
    settings: { ...defaultSettings(plan), ...changes.settings },
    readings,
    taskEntries: changes.taskEntries ?? freshEntries(plan),
    progress: changes.progress ?? [],
    budget: changes.budget ?? [],
    assignments: changes.assignments ?? [],
    selection: { year: YEAR, period: 'year', review: serialOf('2023-12-31'), ...changes.selection },
  };
}

/** The score of one indicator from these readings, in the book's year and period. */
export function scoreOf(
  one: Indicator,
  readings: readonly Reading[] = [],
  changes: BookChanges = {},
): Score {
  const book = bookOf([one], readings, changes);
  return score(booksOf(book), one, book.selection.year, book.selection.period);
}

/** All that a book says of its first indicator: score, sentence, trend, outlook. */
export function scoredOf(
  one: Indicator,
  readings: readonly Reading[] = [],
  changes: BookChanges = {},
): IndicatorScore {
  const [first] = scoreBook(bookOf([one], readings, changes));
  if (first === undefined) throw new Error('a book without indicators');
  return first;
}
