/**
 * The rules of sheets that exist, as far as it matters for writing ours: which conditional formats
 * are ours, which validations may be written. Formats that were there when the workbook was read are
 * asked together with all else; only those that came since take a sync of their own.
 */
import { firstCell, parseAreas } from '../../core/areas';
import { formulaKey } from '../../core/formulaKey';
import type { Validation } from '../../sheets/spec';
import { formatKeys, mayWrite, ownAreas, type SetRules, validationKeys } from '../ownRules';
import { validationKey } from '../validationRule';
import { syncInPackets, type Work } from './packets';
import { question, type Question } from './question';
import { areasAt, sheetIfThere } from './ranges';
import { loadedRule } from './ruleText';

/** What a change is to do. */
export interface RulePlan {
  /** Ids of the conditional formats to take away. */
  readonly formats: readonly string[];
  readonly validations: readonly Validation[];
}

/** Ids of the conditional formats by formula that a sheet had when it was read, by sheet. */
export type FormatIds = ReadonlyMap<string, readonly string[]>;

/** A conditional format by formula, with where it applies. */
interface FoundFormat {
  readonly id: string;
  /** A null object where somebody took the format away since. */
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

interface FoundValidation {
  readonly wanted: Validation;
  /** Of the range as a whole. */
  readonly whole: Excel.DataValidation;
  /** Of those cells of the range that have one: what counts where the whole has no single rule. */
  readonly present: Excel.DataValidation;
}

/** All conditional formats of a sheet. To be asked for anew after each sync, like all ranges. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

export interface FormatQuestion {
  readonly sheet: string;
  readonly work: Work;
  readonly ids: () => string[];
}

/** Formulas are asked for by id: other kinds of formats have none, and refuse the question. */
export function askFormatIds(context: Excel.RequestContext, sheet: string): FormatQuestion {
  const { work, asked } = question(() =>
    formatsOf(sheetIfThere(context, sheet)).load('items/id,items/type'),
  );
  const ids = (): string[] =>
    asked()
      .items.filter(({ type }) => type === 'Custom')
      .map(({ id }) => id);
  return { sheet, work, ids };
}

/** `getRanges` names the sheet in its address, like `'Số liệu'!A1`. */
function askFormat(
  context: Excel.RequestContext,
  sheet: string,
  id: string,
): Question<FoundFormat> {
  return question(() => {
    const format = formatsOf(sheetIfThere(context, sheet)).getItemOrNullObject(id);
    const areas = format.getRanges().untrack().load('address');
    return { id, format: format.load('id'), rule: format.custom.rule.load('formula'), areas };
  });
}

/** A range has no one rule when only some cells have it: then those cells are what counts. */
function askValidation(
  context: Excel.RequestContext,
  sheet: string,
  wanted: Validation,
): Question<FoundValidation> {
  return question(() => {
    const range = areasAt(sheetIfThere(context, sheet), wanted.range);
    const present = range.getSpecialCellsOrNullObject('DataValidations').untrack();
    return {
      wanted,
      whole: range.dataValidation.load('type,rule'),
      present: present.dataValidation.load('type,rule'),
    };
  });
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === 'MixedCriteria' || type === 'Inconsistent';
}

function isOwn({ rule, areas }: FoundFormat, keys: ReadonlySet<string>): boolean {
  const address = areas.address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replace(/,/g, ' ');
  const parsed = parseAreas(address);
  if (parsed === null) return false;
  // Excel was stopped before the formula came: it is nobody's.
  if (rule.formula === '') return true;
  return keys.has(formulaKey(rule.formula, firstCell(parsed)));
}

function isWritable(
  { wanted, whole, present }: FoundValidation,
  own: ReadonlySet<string>,
): boolean {
  if (whole.isNullObject || (isMixed(whole) && present.isNullObject)) return false;
  const validation = isMixed(whole) ? present : whole;
  // Cells with different rules: Excel does not say which.
  if (isMixed(validation)) return false;
  if (validation.type === 'None') return true;
  const key = validationKey(loadedRule(validation.rule), firstCell(ownAreas(wanted)));
  return mayWrite([key], own);
}

/** What is asked for one change of rules. */
export class RulesQuestion {
  private readonly listed: FormatQuestion;
  private readonly formats: Question<FoundFormat>[];
  private readonly validations: readonly Question<FoundValidation>[];

  /** @param known conditional formats by formula that the sheet had when it was read */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly change: SetRules,
    private readonly known: readonly string[],
  ) {
    const { sheet } = change;
    this.listed = askFormatIds(context, sheet);
    this.formats = known.map((id) => askFormat(context, sheet, id));
    this.validations = change.validations.map((wanted) => askValidation(context, sheet, wanted));
  }

  get works(): Work[] {
    return [this.listed, ...this.formats, ...this.validations].map((each) => each.work);
  }

  /** Asks about formats that came since, once the others are answered. */
  newWorks(): Work[] {
    const known = new Set(this.known);
    const added = this.listed.ids().filter((id) => !known.has(id));
    const questions = added.map((id) => askFormat(this.context, this.change.sheet, id));
    this.formats.push(...questions);
    return questions.map(({ work }) => work);
  }

  /** What there is to do, once everything is answered. */
  plan(): RulePlan {
    const keys = formatKeys(this.change);
    const own = validationKeys(this.change);
    return {
      formats: this.formats
        .map(({ asked }) => asked())
        .filter((found) => !found.format.isNullObject && isOwn(found, keys))
        .map(({ id }) => id),
      validations: this.validations
        .map(({ asked }) => asked())
        .filter((each) => isWritable(each, own))
        .map(({ wanted }) => wanted),
    };
  }
}

/** What there is to do for each change of rules. A sync only where formats came since the reading. */
export async function planRules(
  context: Excel.RequestContext,
  questions: ReadonlyMap<SetRules, RulesQuestion>,
): Promise<ReadonlyMap<SetRules, RulePlan>> {
  await syncInPackets(
    context,
    [...questions.values()].flatMap((each) => each.newWorks()),
  );
  return new Map([...questions].map(([change, each]) => [change, each.plan()]));
}
