/** Writes our rules of a sheet that exists anew; all others stay. */
import type { SetRules } from '../ownRules';
import { callBytes } from './callBytes';
import { addRule } from './drawConditionalFormats';
import { setValidation } from './drawValidations';
import { formatsOf, type RulePlan } from './foundRules';
import { fixedWork, type Work } from './packets';
import { areasAt, sheetNamed } from './ranges';

export function setRulesWorks(
  context: Excel.RequestContext,
  change: SetRules,
  plan: RulePlan,
): Work[] {
  const removed = plan.formats.map((id) =>
    fixedWork(callBytes(3, id), () => {
      formatsOf(sheetNamed(context, change.sheet)).getItem(id).delete();
    }),
  );
  // The last one first: each new format goes to the top, above the officer's.
  const formats = [...change.conditionalFormats].reverse().map((rule) =>
    fixedWork(callBytes(11, rule), () => {
      addRule(sheetNamed(context, change.sheet), rule);
    }),
  );
  const validations = plan.validations.map((wanted) =>
    fixedWork(callBytes(6, wanted), () => {
      const { dataValidation } = areasAt(sheetNamed(context, change.sheet), wanted.range);
      // Excel refuses a rule for cells whose prompts differ.
      dataValidation.clear();
      setValidation(dataValidation, wanted);
    }),
  );
  return [...removed, ...formats, ...validations];
}
