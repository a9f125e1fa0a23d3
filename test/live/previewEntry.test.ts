import type { Entry } from '../../src/live/enterReading';
import { previewEntry } from '../../src/live/previewEntry';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { MODEL_ID, MODEL_YEAR } from '../support/modelBooks';
import { after, openWith } from './open';

function entry(changes: Partial<Entry> & { readonly id?: string } = {}): Entry {
  const { id = MODEL_ID, ...rest } = changes;
  const indicator = openWith().book.plan.indicators.find((known) => known.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return {
    indicator,
    unit: 'Toàn tỉnh',
    year: MODEL_YEAR,
    period: 'year',
    type: 'Chính thức',
    scope: 'Toàn tỉnh',
    numerator: '',
    denominator: '',
    value: '',
    state: '',
    cause: '',
    remedy: '',
    ...rest,
  };
}

const codes = (changes: Partial<Entry>) =>
  previewEntry(openWith(), entry(changes)).findings.map(({ finding, column }) => [
    finding.code,
    column,
  ]);

test('nothing typed says nothing and cannot be written', () => {
  expect(previewEntry(openWith(), entry())).toMatchObject({
    isEmpty: true,
    figure: '',
    score: null,
    findings: [],
    canWrite: false,
  });
});

test('the only figure of a row can be emptied', () => {
  const open = openWith([{ unit: 'Toàn tỉnh', name: 'a', unitLabel: '%', value: 20 }]);
  expect(previewEntry(open, entry())).toMatchObject({ isEmpty: true, canWrite: true });
});

test('(a) and (b) give the rate, the light and its sentence', () => {
  const preview = previewEntry(openWith(), entry({ numerator: '121', denominator: '200' }));
  expect(preview).toMatchObject({ figure: '60,5%', canWrite: true, findings: [] });
  expect(preview.score?.current.status).toBe('off');
  expect(preview.score?.why.sentence).toMatch(/^Thực hiện 60,5%, mục tiêu 85%: thấp hơn/);
});

test('is what the workbook shows once the entry is written', () => {
  const open = openWith([{ unit: 'Xã An Phú', numerator: 90, denominator: 100 }]);
  const typed = entry({
    unit: 'Sở Tài chính',
    scope: 'Riêng đơn vị',
    numerator: '80',
    denominator: '100',
  });
  const preview = previewEntry(open, typed);
  const then = after(open, preview.entered.changes);
  const score = scoreBook(then.book).find(({ indicator: { id } }) => id === MODEL_ID);
  expect(preview.score?.why.sentence).toBe(score?.why.sentence);
  expect(preview.score?.current.actual).toBe(85);
});

test.each([
  ['a share of one', { value: '0,6' }, [['number.percentFraction', 'value']]],
  ['a word', { value: 'tốt' }, [['number.word', 'value']]],
  ['half of (a) and (b)', { numerator: '5' }, [['row.partial', 'value']]],
  ['(a) above (b)', { numerator: '9', denominator: '5' }, [['numerator.larger', 'numerator']]],
  [
    'a state beside a number',
    { state: 'Không phát sinh', value: '5' },
    [['row.stateWithValue', 'state']],
  ],
])('%s is told beside its field', (_, changes, found) => {
  expect(codes(changes)).toEqual(found);
});

test('a share of one may become points by one click, and is not written before', () => {
  const { findings, canWrite } = previewEntry(openWith(), entry({ value: '0,6' }));
  expect(findings[0]?.proposal).toEqual({ value: 60 });
  expect(canWrite).toBe(false);
});

test('a warning does not keep a figure from being written', () => {
  const { canWrite } = previewEntry(openWith(), entry({ value: '120' }));
  expect(canWrite).toBe(true);
});
