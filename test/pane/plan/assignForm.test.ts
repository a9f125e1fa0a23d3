import { textsOf } from '../../../src/locales/texts';
import type { AssignForm } from '../../../src/pane/plan/assignForm';
import {
  checkedDocument,
  checkedTarget,
  emptyForm,
  withoutWritten,
} from '../../../src/pane/plan/assignForm';
import { vinhPhuc } from '../../support/plans';

const PLAN = vinhPhuc();
const TEXT = textsOf('vi');
const DRAFT = { id: 'III.5.2', year: 2024, value: 80 };
const FORM: AssignForm = {
  number: '12/QĐ-UBND',
  date: '15/1/2023',
  year: 2024,
  id: 'III.5.2',
  value: '80',
  list: [DRAFT],
};

test('a whole form gives its target and its document', () => {
  expect(checkedTarget(PLAN, FORM, TEXT)).toEqual({ target: DRAFT, faults: {} });
  expect(checkedDocument(FORM, TEXT)).toEqual({
    document: { number: '12/QĐ-UBND', date: '2023-01-15' },
    faults: {},
  });
});

test.each<[string, Partial<AssignForm>, object]>([
  ['indicator', { id: '' }, { id: TEXT.plan.assign.needIndicator }],
  ['target', { value: ' ' }, { value: TEXT.plan.assign.needValue }],
])('a form without %s says so', (_, part, faults) => {
  expect(checkedTarget(PLAN, { ...FORM, ...part }, TEXT)).toEqual({ target: null, faults });
});

test('number, day and a target are all asked for at once', () => {
  const bare = { ...FORM, number: ' ', date: '', list: [] };
  const { needNumber, needDate, needTarget } = TEXT.plan.assign;
  expect(checkedDocument(bare, TEXT)).toEqual({
    document: null,
    faults: { number: needNumber, date: needDate, list: needTarget },
  });
});

test('once its document is written only a target that was begun meanwhile is left', () => {
  expect(withoutWritten({ ...FORM, id: '', value: '' })).toBeNull();
  expect(withoutWritten(FORM)).toEqual({ ...emptyForm(2024), id: 'III.5.2', value: '80' });
});
