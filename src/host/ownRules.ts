/**
 * Which rules of a workbook are ours. They carry no mark: a conditional format is known by its
 * formula, a validation by its rule, each read relative to its range, so that copies which Excel
 * makes on paste and sort are known as well.
 */
import type { CellRange } from '../core/a1';
import { firstCell, parseAreas } from '../core/areas';
import { formulaKey } from '../core/formulaKey';
import type { Validation } from '../sheets/spec';
import type { Change } from './host';
import { ruleText, validationKey } from './validationRule';

export type SetRules = Extract<Change, { kind: 'setRules' }>;

/**
 * The areas of one of our own rules.
 * @throws RangeError for a range that is none: a fault of the program
 */
export function ownAreas({ range }: { readonly range: string }): CellRange[] {
  const areas = parseAreas(range);
  if (areas === null) throw new RangeError(`no such range: ${range}`);
  return areas;
}

/** What a conditional format of ours is known by. */
export function formatKey(format: { readonly range: string; readonly formula: string }): string {
  return formulaKey(format.formula, firstCell(ownAreas(format)));
}

/** What the conditional formats that a run removes are known by. */
export function formatKeys({ conditionalFormats, formerFormats = [] }: SetRules): Set<string> {
  return new Set([...conditionalFormats, ...formerFormats].map(formatKey));
}

/** What a validation of ours is known by. */
export function ownValidationKey(validation: Validation): string {
  return validationKey(ruleText(validation.rule), firstCell(ownAreas(validation)));
}

export function validationKeys({ validations }: SetRules): Set<string> {
  return new Set(validations.map(ownValidationKey));
}

/** Key of a validation that only shows a prompt. */
export const PROMPT_ONLY = 'none';

/**
 * Whether a run may write a validation: its range has no rule, or one throughout wherever it has any,
 * and that is ours. Where cells of a range have different ones, the open workbook does not tell whose
 * they are. A prompt without a rule is none to Excel.
 * @param found keys of what is in the range
 * @param own keys of all our rules of the sheet
 */
export function mayWrite(found: readonly string[], own: ReadonlySet<string>): boolean {
  const rules = new Set(found);
  return rules.size <= 1 && [...rules].every((key) => key === PROMPT_ONLY || own.has(key));
}
