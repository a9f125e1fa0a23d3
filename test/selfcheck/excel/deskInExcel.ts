/** What an officer does to the rules of a sheet, and what is seen of them, in the open workbook. */
import type { CellRange } from '../../../src/core/a1';
import { rangeAddress } from '../../../src/core/a1';
import { areasAddress } from '../../../src/core/areas';
import {
  inOrder,
  type DeskFormat,
  type DeskValidation,
  type RuleDesk,
  type SeenRules,
} from '../../host/contract/ruleDesk';
import { areasOf } from './addresses';

const RED = '#C00000';

function areasAt(sheet: Excel.Worksheet, range: string): Excel.Range | Excel.RangeAreas {
  const areas = range.split(' ');
  return areas.length === 1
    ? sheet.getRange(range).untrack()
    : sheet.getRanges(areas.join(',')).untrack();
}

/** `list "a,b"`, `list TenDanhMuc`, `whole 1 9`; null for a mere prompt. */
function ruleOf(rule: string): Excel.DataValidationRule | null {
  const [, type = '', one = '', two = ''] = /^(\w+) ?(".*"|\S*) ?(\S*)$/.exec(rule) ?? [];
  if (type === 'none') return null;
  if (type === 'whole') {
    const operator = 'Between';
    return { wholeNumber: { formula1: Number(one), formula2: Number(two), operator } };
  }
  const source = one.startsWith('"') ? one.slice(1, -1) : `=${one}`;
  return { list: { inCellDropDown: true, source } };
}

/** An operand may come back as a formula. */
function operand(value: unknown): string {
  return String(value).replace(/^=/, '');
}

function ruleText(type: string, rule: Excel.DataValidationRule): string {
  if (type === 'None') return 'none';
  if (rule.wholeNumber) {
    const { formula1, formula2 } = rule.wholeNumber;
    return `whole ${operand(formula1)} ${operand(formula2)}`;
  }
  const source = rule.list?.source;
  if (typeof source !== 'string') return `${type} ${JSON.stringify(rule)}`;
  return source.startsWith('=') ? `list ${source.slice(1)}` : `list "${source}"`;
}

/** Cells of one column whose validation is the same throughout. */
interface Piece {
  readonly area: CellRange;
  readonly rule: string;
  /** Tells validations apart that have the same rule. */
  readonly prompt: string;
}

function columnsOf(area: CellRange): CellRange[] {
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const column = area.firstColumn + index;
    return { ...area, firstColumn: column, lastColumn: column };
  });
}

function halves(area: CellRange): CellRange[] {
  if (area.firstRow === area.lastRow) {
    throw new Error(`${rangeAddress(area)} is one cell and has several validations`);
  }
  const middle = Math.floor((area.firstRow + area.lastRow) / 2);
  return [
    { ...area, lastRow: middle },
    { ...area, firstRow: middle + 1 },
  ];
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === 'MixedCriteria' || type === 'Inconsistent';
}

/**
 * The API lists no validations and says of any range whether it has one throughout: so ranges that
 * have several are halved until each has one.
 */
async function piecesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let open = areas.flatMap(columnsOf);
  while (open.length > 0) {
    const asked = open.map((area) => {
      const range = sheet.getRange(rangeAddress(area)).untrack();
      return { area, validation: range.dataValidation.load('type,rule,prompt') };
    });
    await context.sync();
    open = asked.flatMap(({ area, validation }) => (isMixed(validation) ? halves(area) : []));
    for (const { area, validation } of asked) {
      if (isMixed(validation)) continue;
      const { type, rule, prompt } = validation;
      pieces.push({ area, rule: ruleText(type, rule), prompt: JSON.stringify(prompt) });
    }
  }
  return pieces;
}

/** Areas of one column, those that touch made one. */
function joined(areas: readonly CellRange[]): CellRange[] {
  const sorted = [...areas].sort((a, b) => a.firstRow - b.firstRow);
  return sorted.reduce<CellRange[]>((done, area) => {
    const last = done[done.length - 1];
    if (last?.lastRow !== area.firstRow - 1) return [...done, area];
    return [...done.slice(0, -1), { ...last, lastRow: area.lastRow }];
  }, []);
}

/** Pieces of one column with the same rule and prompt are one validation. */
function validationsOf(pieces: readonly Piece[]): DeskValidation[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = JSON.stringify([piece.area.firstColumn, piece.rule, piece.prompt]);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].map((group) => ({
    range: areasAddress(joined(group.map(({ area }) => area))),
    rule: group[0]?.rule ?? '',
  }));
}

async function seenValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<DeskValidation[]> {
  const cells = sheet.getRange().untrack().getSpecialCellsOrNullObject('DataValidations');
  cells.untrack().load('address');
  await context.sync();
  if (cells.isNullObject) return [];
  return inOrder(validationsOf(await piecesOf(context, sheet, areasOf(cells.address))));
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

async function seenFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<DeskFormat[]> {
  const formats = formatsOf(sheet).load('items/id,items/priority');
  await context.sync();
  const sorted = [...formats.items].sort((a, b) => a.priority - b.priority);
  const found = sorted.map(({ id }) => {
    const format = formatsOf(sheet).getItem(id);
    return {
      areas: format.getRanges().untrack().load('address'),
      rule: format.custom.rule.load('formula'),
    };
  });
  await context.sync();
  return found.map(({ areas, rule }) => ({
    range: areasAddress(areasOf(areas.address)),
    formula: rule.formula.replace(/^=/, ''),
  }));
}

export class DeskInExcel implements RuleDesk {
  constructor(private readonly run: typeof Excel.run) {}

  format(
    sheetName: string,
    formats: readonly DeskFormat[],
    place: 'first' | 'last' = 'last',
  ): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const count = formatsOf(sheet).getCount();
      await context.sync();
      // A new format goes to the top: there the last one comes first.
      const inTurn = place === 'first' ? [...formats].reverse() : formats;
      inTurn.forEach(({ range, formula }, index) => {
        const added = areasAt(sheet, range).conditionalFormats.add('Custom');
        added.custom.rule.formula = `=${formula}`;
        added.custom.format.font.color = RED;
        if (place === 'last') added.priority = count.value + index;
      });
      await context.sync();
    });
  }

  validate(sheetName: string, { range, rule }: DeskValidation): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const { dataValidation } = areasAt(sheet, range);
      dataValidation.clear();
      const given = ruleOf(rule);
      if (given !== null) dataValidation.rule = given;
      dataValidation.prompt = { showPrompt: true, title: '', message: 'Nhắc' };
      await context.sync();
    });
  }

  clear(sheetName: string, range: string): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      areasAt(sheet, range).dataValidation.clear();
      await context.sync();
    });
  }

  seen(sheetName: string): Promise<SeenRules> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const formats = await seenFormats(context, sheet);
      return { formats, validations: await seenValidations(context, sheet) };
    });
  }
}
