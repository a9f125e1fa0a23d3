import { textsOf } from '../../../src/locales/texts';
import type { AssignForm } from '../../../src/pane/plan/assignForm';
import {
  checkedDocument,
  checkedForm,
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

describe('what pressing Ghi vào sổ would write', () => {
  const { assign } = TEXT.plan;

  test('is the list and the target that is being filled in, by the one document', () => {
    const further = { ...FORM, year: 2023, value: '70' };
    const { targets, list, reasons } = checkedForm(PLAN, further, TEXT);
    expect(list).toEqual([DRAFT, { ...DRAFT, year: 2023, value: 70 }]);
    expect(targets?.map(({ year, document }) => [year, document.number])).toEqual([
      [2024, '12/QĐ-UBND'],
      [2023, '12/QĐ-UBND'],
    ]);
    expect(reasons).toEqual([]);
  });

  test('may leave out years between two that have a target', () => {
    expect(checkedForm(PLAN, { ...FORM, year: 2022, list: [] }, TEXT)).toMatchObject({
      targets: [{ id: 'III.5.2', year: 2022, value: 80 }],
      reasons: [],
    });
  });

  test.each<[string, Partial<AssignForm>, readonly string[]]>([
    ['a target is not whole', { value: '' }, [assign.needValue]],
    ['there is none', { id: '', list: [] }, [assign.needTarget]],
    ['the document is not whole', { number: '', date: '' }, [assign.needNumber, assign.needDate]],
  ])('is nothing where %s, and why is said', (_, part, reasons) => {
    expect(checkedForm(PLAN, { ...FORM, ...part }, TEXT)).toMatchObject({ targets: null, reasons });
  });

  test('is nothing where the plan could not have it, and why is said', () => {
    const rank = { ...FORM, id: 'II.1', year: 2023, value: '99', list: [] };
    const { targets, list, reasons } = checkedForm(PLAN, rank, TEXT);
    expect(targets).toBeNull();
    expect(list).toEqual([{ id: 'II.1', year: 2023, value: 99 }]);
    expect(reasons).toHaveLength(1);
    expect(assign.notWritten(reasons)).toMatch(/^Chưa ghi: .*số nguyên từ 1 đến 63/u);
  });
});

test('once its document is written only a target that was begun meanwhile is left', () => {
  expect(withoutWritten({ ...FORM, id: '', value: '' })).toBeNull();
  expect(withoutWritten(FORM)).toEqual({ ...emptyForm(2024), id: 'III.5.2', value: '80' });
});
