import type { CellPosition } from '../../src/core/a1';
import { type RuleText, ruleText, validationKey } from '../../src/host/validationRule';
import type { ValidationRule } from '../../src/sheets/spec';

const TOP: CellPosition = { row: 8, column: 2 };
const text = (type: string, operator: string, ...formulas: string[]): RuleText => ({
  type,
  operator,
  formulas,
});

test.each<[string, ValidationRule, RuleText]>([
  ['a name', { type: 'list', source: 'DV_Ten' }, text('list', 'between', '=dv_ten', '0')],
  [
    'cells of another sheet',
    { type: 'list', source: "'ThietLap'!$A$5:$A$9" },
    text('list', 'between', 'ThietLap!$A$5:$A$9'),
  ],
  ['words', { type: 'list', source: ['Có', 'Không'] }, text('list', 'between', '"Có, Không"')],
  [
    'whole numbers as Excel gives them',
    { type: 'whole', min: 2021, max: 2025 },
    text('whole', 'between', '=2021', '=2025'),
  ],
  [
    'decimals with more zeros',
    { type: 'decimal', min: 0, max: 0.5 },
    text('decimal', 'between', '0.0', '0.50'),
  ],
  ['every date of Excel', { type: 'date' }, text('date', 'greaterThanOrEqual', '=1', '')],
  ['every date as text', { type: 'date' }, text('date', 'greaterThanOrEqual', '1900-01-01')],
])('%s: ours in another spelling', (_, rule, other) => {
  expect(validationKey(other, TOP)).toBe(validationKey(ruleText(rule), TOP));
});

test.each<[string, ValidationRule, RuleText]>([
  ['other words', { type: 'list', source: ['Có'] }, text('list', 'between', '"có"')],
  ['a name that is like a word', { type: 'list', source: ['Co'] }, text('list', 'between', 'Co')],
  ['other bounds', { type: 'whole', min: 1, max: 9 }, text('whole', 'between', '1', '8')],
  ['another operator', { type: 'whole', min: 1, max: 9 }, text('whole', 'notBetween', '1', '9')],
  ['another type', { type: 'whole', min: 1, max: 9 }, text('decimal', 'between', '1', '9')],
  ['dates from a day on', { type: 'date' }, text('date', 'greaterThanOrEqual', '45000')],
  ['dates up to a day', { type: 'date' }, text('date', 'between', '1', '45000')],
  ['no date but one', { type: 'date' }, text('date', 'equal', '1')],
])('%s: none of ours', (_, rule, other) => {
  expect(validationKey(other, TOP)).not.toBe(validationKey(ruleText(rule), TOP));
});

test('an operator with one operand says nothing by the other', () => {
  const key = (second: string): string => validationKey(text('whole', 'equal', '5', second), TOP);
  expect(key('7')).toBe(key('0'));
});

test('a rule with relative references is known again where it was copied to', () => {
  const here = validationKey(text('custom', 'between', 'COUNTIF($B$8:$B$99,B8)=1'), TOP);
  const there = validationKey(text('custom', 'equal', '=COUNTIF($B$8:$B$99,C20)=1'), {
    row: 20,
    column: 3,
  });
  expect(there).toBe(here);
});
