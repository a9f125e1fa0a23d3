import { loadedRule } from '../../../src/host/excel/ruleText';
import type { RuleText } from '../../../src/host/validationRule';

test.each<[string, Excel.DataValidationRule, RuleText]>([
  [
    'a list by formula',
    { list: { inCellDropDown: true, source: '=DV_Ten' } },
    { type: 'list', operator: 'between', formulas: ['=DV_Ten'] },
  ],
  [
    'a fixed list',
    { list: { inCellDropDown: true, source: 'Có,"Không"' } },
    { type: 'list', operator: 'between', formulas: ['"Có,""Không"""'] },
  ],
  [
    'whole numbers',
    { wholeNumber: { formula1: '=1', formula2: '=9', operator: 'Between' } },
    { type: 'whole', operator: 'between', formulas: ['=1', '=9'] },
  ],
  [
    'dates',
    { date: { formula1: '=1', operator: 'GreaterThanOrEqualTo' } },
    { type: 'date', operator: 'greaterThanOrEqual', formulas: ['=1', ''] },
  ],
  [
    'decimals outside',
    { decimal: { formula1: '=1', formula2: '=2', operator: 'NotBetween' } },
    { type: 'decimal', operator: 'notBetween', formulas: ['=1', '=2'] },
  ],
  [
    'lengths',
    { textLength: { formula1: '=5', operator: 'LessThan' } },
    { type: 'textLength', operator: 'lessThan', formulas: ['=5', ''] },
  ],
  [
    'a formula',
    { custom: { formula: '=A1>1' } },
    { type: 'custom', operator: 'between', formulas: ['=A1>1'] },
  ],
  ['something newer', {}, { type: 'unknown', operator: 'between', formulas: [] }],
])('%s', (_, rule, expected) => {
  expect(loadedRule(rule)).toEqual(expected);
});
