import type { CellValue } from '../../../src/core/cells';
import { stoppedBy } from '../../../src/page/book/stopRules';
import { choiceNames } from '../../../src/sheets/choiceLists';
import type { Validation, ValidationRule } from '../../../src/sheets/spec';
import { modelBook, workbookOf } from '../../support/modelBooks';

const book = workbookOf(modelBook());

const stop = (rule: ValidationRule, more: Partial<Validation> = {}): Validation[] => [
  { range: 'B2:C3', rule, strictness: 'stop', error: 'Không được.', ...more },
];
const said = (rules: readonly Validation[], value: CellValue, row = 2, column = 2) =>
  stoppedBy(book, rules, { row, column }, value);

test.each<[ValidationRule, CellValue, CellValue]>([
  [{ type: 'list', source: ['Có', 'Không'] }, 'Có', 'có lẽ'],
  [{ type: 'list', source: ['2026', '2027'] }, 2026, 2030],
  [{ type: 'whole', min: 1, max: 12 }, 12, 1.5],
  [{ type: 'whole', min: 1, max: 12 }, 1, 13],
  [{ type: 'decimal', min: 0, max: 100 }, 0.5, -0.1],
  [{ type: 'decimal', min: 0, max: 100 }, 100, '60%'],
  [{ type: 'date' }, 45_000, 'mai'],
])('%j takes %j and stops %j', (rule, taken, stopped) => {
  expect([said(stop(rule), taken), said(stop(rule), stopped)]).toEqual([null, 'Không được.']);
});

test('a list of a name has what its column holds', () => {
  const [name] = choiceNames();
  if (name === undefined) throw new Error('no list has a name');
  const rules = stop({ type: 'list', source: name.name });
  expect(said(rules, 'không có trong cột')).toBe('Không được.');
});

test('a list that nobody knows, a cell beside the range, a rule that only warns stop nothing', () => {
  const rule = { type: 'date' } as const;
  expect(said(stop({ type: 'list', source: 'KhongCo' }), 'x')).toBeNull();
  expect(said(stop(rule), 'x', 4, 2)).toBeNull();
  expect(said(stop(rule, { strictness: 'warning' }), 'x')).toBeNull();
});

test('a cell can always be emptied', () => {
  expect(said(stop({ type: 'date' }), null)).toBeNull();
});
