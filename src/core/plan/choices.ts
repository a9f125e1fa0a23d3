/**
 * The officer's choices among the readings of open points, as they bear on the targets. A number that
 * a later document assigned stands above them (DOMAIN: `assigned` beats `stated`), and so does one
 * that no option knows: the officer wrote it.
 */
import type { Clarification, Indicator, Plan, Target } from './types';

/** A target that a chosen option changes. */
export interface ChosenTarget {
  readonly indicator: Indicator;
  readonly year: string;
  /** What the indicator has, and what it is to have; null for no target. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** The point and the option that ask for it. */
  readonly point: Clarification;
  readonly label: string;
}

interface Wish {
  readonly point: Clarification;
  readonly label: string;
  /** The first option of a point is what holds when nobody chose. */
  readonly isDefault: boolean;
  readonly value: number | string | null;
}

interface Cell {
  /** Every value that an option of any point gives. */
  readonly known: Set<number | string | null>;
  /** Of the chosen options, by the points' order. */
  readonly wishes: Wish[];
}

function cellsOf({ clarifications }: Plan): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const point of [...clarifications].sort((one, other) => one.order - other.order)) {
    point.options.forEach(({ label, targets = {} }, index) => {
      for (const [id, years] of Object.entries(targets)) {
        for (const [year, value] of Object.entries(years)) {
          const key = `${id}|${year}`;
          const cell = cells.get(key) ?? { known: new Set(), wishes: [] };
          cells.set(key, cell);
          cell.known.add(value);
          if (label === point.choice)
            cell.wishes.push({ point, label, isDefault: index === 0, value });
        }
      }
    });
  }
  return cells;
}

/** A choice that somebody made goes before a default, a point further down before one above it. */
function strongest(wishes: readonly Wish[]): Wish | undefined {
  const made = wishes.filter(({ isDefault }) => !isDefault);
  return made[made.length - 1] ?? wishes[wishes.length - 1];
}

function chosenTarget(indicator: Indicator, year: string, cell: Cell): ChosenTarget[] {
  const present: Target | undefined = indicator.targets[year];
  const before = present?.value ?? null;
  const wish = strongest(cell.wishes);
  if (wish === undefined || wish.value === before || present?.basis === 'assigned') return [];
  if (before !== null && !cell.known.has(before)) return [];
  const { point, label, value: after } = wish;
  return [{ indicator, year, before, after, point, label }];
}

/** Every target that the choices change, by indicator and year. */
export function chosenTargets(plan: Plan): ChosenTarget[] {
  const cells = cellsOf(plan);
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return [...cells].flatMap(([key, cell]) => {
    const [id = '', year = ''] = key.split('|');
    const indicator = byId.get(id);
    return indicator === undefined ? [] : chosenTarget(indicator, year, cell);
  });
}

/** Another number keeps where it comes from; a year that had none is now one that the document states. */
function withTarget(
  targets: Indicator['targets'],
  { year, after }: ChosenTarget,
): Indicator['targets'] {
  const { [year]: present, ...others } = targets;
  if (after === null) return others;
  return { ...targets, [year]: { ...(present ?? { basis: 'stated' }), value: after } };
}

/**
 * The plan with the targets of every point's chosen option in force. Applying it twice changes
 * nothing more; the choices themselves stay in the plan, and the first option takes them back.
 */
export function withChoices(plan: Plan): Plan {
  const changes = chosenTargets(plan);
  if (changes.length === 0) return plan;
  const indicators = plan.indicators.map((indicator) => {
    const own = changes.filter((change) => change.indicator === indicator);
    return own.length === 0
      ? indicator
      : { ...indicator, targets: own.reduce(withTarget, indicator.targets) };
  });
  return { ...plan, indicators };
}
