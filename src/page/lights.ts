/**
 * Which conditional format applies to a cell of Đánh giá. A spreadsheet evaluates the rules of the
 * specification; they test the word, and so does this.
 */
import { STATUS_WORDS } from '../core/measure/status';
import type { Status, Verdict } from '../core/measure/status';
import type { RuleStyleName } from '../sheets/styles';
import { statusText } from '../sheets/track/statusText';

const RULES = {
  met: 'statusMet',
  near: 'statusNear',
  off: 'statusOff',
  noData: 'statusNone',
  notDue: 'statusNone',
  noTarget: 'statusNone',
  notAssessable: 'statusNone',
  invalid: 'statusNone',
} as const satisfies Record<Status, RuleStyleName>;

function isVerdict(key: string): key is Verdict {
  return key in STATUS_WORDS;
}

const RULE_OF_TEXT: ReadonlyMap<string, RuleStyleName> = new Map(
  Object.keys(STATUS_WORDS)
    .filter(isVerdict)
    .map((verdict) => [statusText(verdict), RULES[STATUS_WORDS[verdict].status]]),
);

/**
 * The rule for the text of a light, null for any other text.
 * @example lightRule('✗ Không đạt') // 'statusOff'
 */
export function lightRule(text: string): RuleStyleName | null {
  return RULE_OF_TEXT.get(text) ?? null;
}
