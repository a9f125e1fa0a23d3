/** What an officer does to the rules of a sheet of the far end's workbook. */
import { areasAddress, parseAreas, subtractAreas } from '../../../src/core/areas';
import type { CellRange } from '../../../src/core/a1';
import type { FarEnd } from '../../excel/farEnd';
import type { RuleModel, SheetModel } from '../../excel/model/book';
import {
  type DeskFormat,
  type DeskValidation,
  inOrder,
  type RuleDesk,
  type SeenRules,
} from '../contract/ruleDesk';

function areasOf(range: string): CellRange[] {
  const areas = parseAreas(range);
  if (areas === null) throw new Error(range);
  return areas;
}

function ruleOf(rule: string): unknown {
  const [, type = '', one = '', two = ''] = /^(\w+) ?(".*"|\S*) ?(\S*)$/.exec(rule) ?? [];
  if (type === 'none') return undefined;
  if (type === 'whole') {
    const operator = 'Between';
    return { wholeNumber: { formula1: Number(one), formula2: Number(two), operator } };
  }
  const source = one.startsWith('"') ? one.slice(1, -1) : `=${one}`;
  return { list: { inCellDropDown: true, source } };
}

function textOf(rule: unknown): string {
  if (typeof rule !== 'object' || rule === null) return 'none';
  if ('wholeNumber' in rule) {
    const { formula1, formula2 } = rule.wholeNumber as { formula1: number; formula2: number };
    return `whole ${formula1} ${formula2}`;
  }
  if (!('list' in rule)) throw new Error('the desk knows lists and whole numbers');
  const { source } = rule.list as { source: string };
  return source.startsWith('=') ? `list ${source.slice(1)}` : `list "${source}"`;
}

export class ExcelDesk implements RuleDesk {
  constructor(private readonly farEnd: FarEnd) {}

  format(
    sheet: string,
    formats: readonly DeskFormat[],
    place: 'first' | 'last' = 'last',
  ): Promise<void> {
    const { rules, book } = this.sheet(sheet);
    const added = formats.map(({ range, formula }): RuleModel => ({
      id: book.nextId(),
      type: 'Custom',
      areas: areasOf(range),
      formula: `=${formula}`,
      stopIfTrue: false,
      looks: {},
    }));
    if (place === 'first') rules.unshift(...added);
    else rules.push(...added);
    return Promise.resolve();
  }

  async validate(sheet: string, { range, rule }: DeskValidation): Promise<void> {
    await this.clear(sheet, range);
    const { validations } = this.sheet(sheet);
    const prompt = { showPrompt: true, title: '', message: 'Nhắc' };
    validations.push({ areas: areasOf(range), rule: ruleOf(rule), prompt });
  }

  clear(sheet: string, range: string): Promise<void> {
    for (const validation of this.sheet(sheet).validations) {
      validation.areas = subtractAreas(validation.areas, areasOf(range));
    }
    return Promise.resolve();
  }

  seen(sheet: string): Promise<SeenRules> {
    const { rules, validations } = this.sheet(sheet);
    const there = validations.filter(({ areas }) => areas.length > 0);
    return Promise.resolve({
      formats: rules.map(({ areas, formula }) => ({
        range: areasAddress(areas),
        formula: formula.replace(/^=/, ''),
      })),
      validations: inOrder(
        there.map(({ areas, rule }) => ({ range: areasAddress(areas), rule: textOf(rule) })),
      ),
    });
  }

  private sheet(name: string): SheetModel {
    return this.farEnd.book.sheet(name);
  }
}
