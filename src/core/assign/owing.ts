/**
 * Figures that should be there and are not, and who owes them (DOMAIN, Units: "Assignments say which
 * unit or group reports which indicator"; issue of the pane: "what is missing and who owes it").
 */
import type { Book } from '../book';
import { serialToIso } from '../calendar';
import { cellText, isBlank } from '../cells';
import { notDueReason } from '../measure/due';
import { canPool } from '../measure/pool';
import type { IndicatorScore } from '../measure/scoreBook';
import { unitDayOf } from '../measure/scoreBook';
import { PERIOD_WORDS } from '../period';
import { isFollowed } from '../plan/targets';
import type { Indicator, Unit } from '../plan/types';
import type { ReadingRow } from '../reading';
import { isEmptyRow, isNumber, sameText } from '../reading';
import { PROVINCE_UNIT, SCOPES } from '../readingWords';
import { skipKindOf } from '../readings/settle';
import { isValidOn } from '../units/validity';
import type { Assignment } from './assignment';
import { assignmentsOf, LEAD, REPORTING } from './assignment';
import type { RosterUnit } from './roster';
import { rosterOn, unitsNamed } from './roster';

/** Somebody who owes a figure. */
export interface Owing {
  /** As Đơn vị spells it, or as Giao chỉ tiêu does where it names no unit of the day. */
  readonly name: string;
  /** Null for a group that answers as one, and for a name that no unit of the day bears. */
  readonly unit: Unit | null;
}

export interface MissingFigure {
  readonly indicator: Indicator;
  /**
   * `all`: there is no figure at all. `some`: units' figures are there and are added, but not of all
   * the units that were assigned.
   */
  readonly extent: 'all' | 'some';
  /** True where each unit sends a figure of its own; otherwise one figure of the whole province is owed. */
  readonly isOfUnits: boolean;
  /** In the order of Giao chỉ tiêu and Đơn vị; empty where it is given to nobody. */
  readonly owing: readonly Owing[];
  /** Units that were assigned; 0 unless {@link isOfUnits}. */
  readonly assigned: number;
}

/** True where assigned units send figures of their own, which are added up or counted. */
export function isSentByUnits({ kind, aggregation }: Indicator): boolean {
  if (!canPool({ kind, aggregation })) return false;
  return kind === 'yesNo' || aggregation === 'sumOfUnits' || aggregation === 'countOfUnits';
}

type Named = Pick<Assignment, 'unit'>;

const lower = ({ unit }: Named): string => cellText(unit).toLowerCase();

/** Rows that say who sends: those that report, and where there are none those that lead. */
function sendingRows(book: Book, indicator: string): readonly Assignment[] {
  const of = (role: typeof LEAD | typeof REPORTING) =>
    assignmentsOf(book.assignments, indicator, role, book.selection.year);
  const reporters = of(REPORTING);
  return reporters.length > 0 ? reporters : of(LEAD);
}

/**
 * Rows of the chosen year and period that say something, by indicator in small letters. One that the
 * officer set aside for a reason of the officer's own is no answer; one that a run set aside was sent.
 */
function answersOf({ plan, readings, selection }: Book): Map<string, ReadingRow[]> {
  const byId = new Map<string, ReadingRow[]>();
  const period = PERIOD_WORDS.words[selection.period];
  const names = new Set(plan.units.map(({ name }) => name.toLowerCase()));
  for (const row of readings) {
    if (!isNumber(row.year) || row.year !== selection.year) continue;
    if (!sameText(row.period, period) || isEmptyRow(row)) continue;
    if (!isBlank(row.skip) && skipKindOf(cellText(row.skip), names) === null) continue;
    const id = cellText(row.indicator).toLowerCase();
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [row]);
    else known.push(row);
  }
  return byId;
}

/** Units that have answered: by a row of their own, right or wrong, or in the figure of a unit above. */
function isAnswered(rows: readonly ReadingRow[]): (unit: RosterUnit) => boolean {
  const own = new Set(rows.map(lower));
  const through = new Set(rows.filter(({ scope }) => sameText(scope, SCOPES[1])).map(lower));
  return ({ name, ancestors }) => own.has(name) || ancestors.some((above) => through.has(above));
}

/** What is the same for all indicators of a book. */
class Senders {
  private readonly roster: readonly RosterUnit[];
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly answers: ReadonlyMap<string, readonly ReadingRow[]>;

  constructor(
    private readonly book: Book,
    /** Excel serial of the day on which units must exist. */
    day: number,
  ) {
    const iso = serialToIso(day) ?? '';
    const { units } = book.plan;
    this.roster = rosterOn(book.plan, day);
    this.units = new Map(
      units.filter((unit) => isValidOn(unit, iso)).map((unit) => [unit.name.toLowerCase(), unit]),
    );
    this.answers = answersOf(book);
  }

  /** Those that owe, of units that send for themselves. */
  unitsOf(indicator: Indicator) {
    const rows = sendingRows(this.book, indicator.id);
    const assigned = unitsNamed(this.roster, new Set(rows.map(lower)));
    const answered = isAnswered(this.answers.get(indicator.id.toLowerCase()) ?? []);
    const owing = assigned.filter((one) => !answered(one)).map(({ name }) => this.owing(name));
    return { assigned: assigned.length, owing: [...owing, ...this.nobodyOf(rows)] };
  }

  /** Those that owe the one figure of the province: a group answers as one. */
  leadsOf(indicator: Indicator): Owing[] {
    const names = sendingRows(this.book, indicator.id).map(({ unit }) => cellText(unit));
    return [...new Set(names)].map((name) => this.owing(name));
  }

  private owing(name: string): Owing {
    const unit = this.units.get(name.toLowerCase()) ?? null;
    return { name: unit?.name ?? name, unit };
  }

  /** Names that are given the indicator and mean no unit of the day: they must not be lost. */
  private nobodyOf(rows: readonly Assignment[]): Owing[] {
    const names = rows.map(({ unit }) => cellText(unit));
    const isNobody = (name: string): boolean =>
      name !== PROVINCE_UNIT && unitsNamed(this.roster, new Set([name.toLowerCase()])).length === 0;
    return [...new Set(names)].filter(isNobody).map((name) => ({ name, unit: null }));
  }
}

function missingOf(
  { indicator, current, dates }: IndicatorScore,
  senders: Senders,
): MissingFigure[] {
  const isOfUnits = isSentByUnits(indicator);
  const isPool = current.resolution.source === 'units';
  if (current.verdict === 'noData') {
    const { assigned, owing } = isOfUnits
      ? senders.unitsOf(indicator)
      : { assigned: 0, owing: senders.leadsOf(indicator) };
    return [{ indicator, extent: 'all', isOfUnits, owing, assigned }];
  }
  const { period, target } = current;
  const isDue = notDueReason(indicator, period, dates, target) === null;
  if (!isOfUnits || !isPool || !isDue || target === null || !isFollowed(indicator)) return [];
  const { assigned, owing } = senders.unitsOf(indicator);
  return owing.length === 0 ? [] : [{ indicator, extent: 'some', isOfUnits, owing, assigned }];
}

/**
 * Every followed indicator with a target in the chosen year that is due and has no figure (it shows
 * "Chưa có số liệu"), or whose added figure lacks some of the assigned units. Rows that are there and
 * wrong are no missing ones: findings tell them.
 * @param scores of the book, see `scoreBook`
 * @returns in plan order
 */
export function missingFigures(book: Book, scores: readonly IndicatorScore[]): MissingFigure[] {
  const [first] = scores;
  if (first === undefined) return [];
  const all = new Senders(book, unitDayOf(first.dates));
  return scores.flatMap((score) => missingOf(score, all));
}

/** One who owes, with all that is owed. */
export interface Debt extends Owing {
  readonly figures: readonly MissingFigure[];
}

/** By who owes, those with most first; what nobody was given comes apart. */
export function debtsOf(missing: readonly MissingFigure[]): {
  readonly debts: readonly Debt[];
  readonly givenToNobody: readonly MissingFigure[];
} {
  const byName = new Map<string, { readonly who: Owing; readonly figures: MissingFigure[] }>();
  for (const figure of missing) {
    for (const who of figure.owing) {
      const key = who.name.toLowerCase();
      const known = byName.get(key);
      if (known === undefined) byName.set(key, { who, figures: [figure] });
      else known.figures.push(figure);
    }
  }
  const debts = [...byName.values()]
    .map(({ who, figures }): Debt => ({ ...who, figures }))
    .sort((one, other) => other.figures.length - one.figures.length);
  return { debts, givenToNobody: missing.filter(({ owing }) => owing.length === 0) };
}

/** What stands at the top of the list. */
export interface MissingCounts {
  /** Indicators without any figure: as many as show "Chưa có số liệu". */
  readonly without: number;
  /** Indicators that some of the assigned units have not sent. */
  readonly partly: number;
  /** Units and groups that owe anything. */
  readonly owing: number;
}

export function missingCounts(missing: readonly MissingFigure[]): MissingCounts {
  return {
    without: missing.filter(({ extent }) => extent === 'all').length,
    partly: missing.filter(({ extent }) => extent === 'some').length,
    owing: debtsOf(missing).debts.length,
  };
}
