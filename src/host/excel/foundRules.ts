/**
 * The rules of sheets that exist, as far as it matters for writing ours: which conditional formats
 * are ours, which validations may be written. Two syncs whatever the number of rules.
 */
import { firstCell, parseAreas } from '../../core/areas';
import { formulaKey } from '../../core/formulaKey';
import type { Validation } from '../../sheets/spec';
import { formatKeys, mayWrite, ownAreas, type SetRules, validationKeys } from '../ownRules';
import { validationKey } from '../validationRule';
import type { Step } from './changePlan';
import { areasAt, sheetNamed } from './ranges';
import { loadedRule } from './ruleText';

/** What a change is to do. */
export interface RulePlan {
  /** Ids of the conditional formats to take away. */
  readonly formats: readonly string[];
  readonly validations: readonly Validation[];
}

/** A conditional format by formula, with where it applies. */
interface FoundFormat {
  readonly id: string;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

interface FoundValidation {
  readonly wanted: Validation;
  /** Of the range as a whole. */
  readonly whole: Excel.DataValidation;
  /** Of those cells of the range that have one; looked up where the whole has no single rule. */
  readonly present: Excel.DataValidation | null;
}

interface Question {
  readonly change: SetRules;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly validations: readonly FoundValidation[];
}

/** All conditional formats of a sheet. To be asked for anew after each sync, like all ranges. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

function ask(context: Excel.RequestContext, change: SetRules): Question {
  const sheet = sheetNamed(context, change.sheet);
  const formats = formatsOf(sheet);
  // Formulas are asked for later: other kinds of formats have none, and refuse the question.
  formats.load('items/id,items/type');
  const validations = change.validations.map((wanted): FoundValidation => {
    const whole = areasAt(sheet, wanted.range).dataValidation.load('type,rule');
    return { wanted, whole, present: null };
  });
  return { change, formats, validations };
}

/** Formats of a sheet by formula. `getRanges` names the sheet in its address, like `'Số liệu'!A1`. */
function askFormats(
  context: Excel.RequestContext,
  { change, formats: { items } }: Question,
): FoundFormat[] {
  const formats = formatsOf(sheetNamed(context, change.sheet));
  return items
    .filter(({ type }) => type === 'Custom')
    .map(({ id }) => {
      const format = formats.getItem(id);
      const areas = format.getRanges().untrack().load('address');
      return { id, rule: format.custom.rule.load('formula'), areas };
    });
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === 'MixedCriteria' || type === 'Inconsistent';
}

/** A range has no one rule when only some cells have it: then those cells are asked. */
function askMixed(
  context: Excel.RequestContext,
  { change, validations }: Question,
): FoundValidation[] {
  const sheet = sheetNamed(context, change.sheet);
  return validations.map((found) => {
    if (!isMixed(found.whole)) return found;
    const range = areasAt(sheet, found.wanted.range);
    const cells = range.getSpecialCellsOrNullObject('DataValidations').untrack();
    return { ...found, present: cells.dataValidation.load('type,rule') };
  });
}

function isOwn({ rule, areas }: FoundFormat, keys: ReadonlySet<string>): boolean {
  const address = areas.address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replace(/,/g, ' ');
  const parsed = parseAreas(address);
  if (parsed === null) return false;
  return keys.has(formulaKey(rule.formula, firstCell(parsed)));
}

function isWritable(
  { wanted, whole, present }: FoundValidation,
  own: ReadonlySet<string>,
): boolean {
  const validation = present ?? whole;
  // Cells with different rules: Excel does not say which.
  if (validation.isNullObject || isMixed(validation)) return false;
  if (validation.type === 'None') return true;
  const key = validationKey(loadedRule(validation.rule), firstCell(ownAreas(wanted)));
  return mayWrite([key], own);
}

/** What there is to do for each change of rules. No sync when there is none. */
export async function findRules(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<ReadonlyMap<SetRules, RulePlan>> {
  const changes = steps.flatMap((step) => (step.kind === 'setRules' ? [step.change] : []));
  if (changes.length === 0) return new Map();
  const questions = changes.map((change) => ask(context, change));
  await context.sync();
  const found = questions.map((question) => ({
    change: question.change,
    formats: askFormats(context, question),
    validations: askMixed(context, question),
  }));
  await context.sync();
  return new Map(
    found.map(({ change, formats, validations }) => {
      const keys = formatKeys(change);
      const own = validationKeys(change);
      const plan = {
        formats: formats.filter((format) => isOwn(format, keys)).map(({ id }) => id),
        validations: validations
          .filter((each) => isWritable(each, own))
          .map(({ wanted }) => wanted),
      };
      return [change, plan];
    }),
  );
}
