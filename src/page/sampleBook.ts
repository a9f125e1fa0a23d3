/** The sample workbook, of the first built-in plan. Loaded when somebody asks for it. */
import { demoBook } from '../commands/demoBook';
import { wholeBook } from '../commands/loadPlan';
import { scoreBook } from '../core/measure/scoreBook';
import type { ChangeSet } from '../host/host';
import { BUILT_IN_PLANS } from '../plans';
import { workbookSpec } from '../sheets/workbook';

/** What draws it into an empty workbook. */
export async function sampleBook(): Promise<ChangeSet> {
  const [first] = BUILT_IN_PLANS;
  if (first === undefined) throw new RangeError('no built-in plan');
  const book = demoBook(await first.load());
  return wholeBook(workbookSpec(book, scoreBook(book)));
}
