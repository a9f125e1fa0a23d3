/** Conditional formats of a sheet: which hold in a cell, and what they make of it. */
import type { CellRange } from '../../core/a1';
import { containsCell } from '../../core/a1';
import { firstCell, parseAreas } from '../../core/areas';
import type { ConditionalFormat } from '../../sheets/spec';
import { RULE_STYLES, type RuleStyle, type RuleStyleName } from '../../sheets/styles';
import { type RuleCells, ruleTest, type RuleTest } from './ruleFormula';

interface Rule {
  readonly areas: readonly CellRange[];
  readonly test: RuleTest;
  readonly style: RuleStyleName;
  readonly isLast: boolean;
}

/** Which rule decides each part of a cell's look; the first one that says something about it. */
export interface RuleLook {
  readonly color: RuleStyleName | null;
  readonly fill: RuleStyleName | null;
  readonly bold: boolean;
  readonly numberFormat: string | null;
}

const NONE: RuleLook = { color: null, fill: null, bold: false, numberFormat: null };

function ruleOf({ range, formula, style, stopIfTrue }: ConditionalFormat): Rule[] {
  const areas = parseAreas(range);
  if (areas === null || areas.length === 0) return [];
  const test = ruleTest(formula, firstCell(areas));
  return [{ areas, test, style, isLast: stopIfTrue === true }];
}

function withRule(look: RuleLook, name: RuleStyleName): RuleLook {
  const style: RuleStyle = RULE_STYLES[name];
  return {
    color: look.color ?? (style.color === undefined ? null : name),
    fill: look.fill ?? (style.fill === undefined ? null : name),
    bold: look.bold || style.bold === true,
    numberFormat: look.numberFormat ?? style.numberFormat ?? null,
  };
}

export class SheetRules {
  private readonly rules: readonly Rule[];
  /** Rules that say anything about a column. */
  private readonly ofColumn = new Map<number, readonly Rule[]>();

  constructor(
    formats: readonly ConditionalFormat[],
    private readonly cells: RuleCells,
  ) {
    this.rules = formats.flatMap(ruleOf);
  }

  private about(column: number): readonly Rule[] {
    const known = this.ofColumn.get(column);
    if (known !== undefined) return known;
    const found = this.rules.filter(({ areas }) =>
      areas.some(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn),
    );
    this.ofColumn.set(column, found);
    return found;
  }

  at(row: number, column: number): RuleLook {
    let look = NONE;
    for (const { areas, test, style, isLast } of this.about(column)) {
      if (!areas.some((area) => containsCell(area, row, column))) continue;
      if (!test({ row, column }, this.cells)) continue;
      look = withRule(look, style);
      if (isLast) break;
    }
    return look;
  }
}
