import { Drafts } from '../../src/pane/drafts';
import { emptyForm } from '../../src/pane/plan/assignForm';
import { NO_PASTE } from '../../src/pane/units/pasteDraft';

const FORM = { ...emptyForm(2027), number: '12/QĐ-UBND' };

test('forms are kept apart, and cleared together', () => {
  const drafts = new Drafts();
  drafts.keep('assign', FORM);
  drafts.keep('paste', { ...NO_PASTE, pasted: 'Xã An Phú' });
  expect([drafts.get('assign')?.number, drafts.get('give')]).toEqual([FORM.number, null]);
  drafts.clear();
  expect([drafts.get('assign'), drafts.get('paste')]).toEqual([null, null]);
});

test('what was written is taken out of a form that is still there', () => {
  const drafts = new Drafts();
  drafts.keep('assign', FORM);
  drafts.settle('assign', (form) => ({ ...form, number: '' }));
  expect(drafts.get('assign')).toEqual(emptyForm(2027));
});

test('a write that ends in another workbook brings no form back', () => {
  const drafts = new Drafts();
  drafts.keep('assign', FORM);
  drafts.clear();
  drafts.settle('assign', (form) => ({ ...form, number: '' }));
  expect(drafts.get('assign')).toBeNull();
});

test('who follows them is told until that ends', () => {
  const drafts = new Drafts();
  const told = jest.fn();
  const end = drafts.subscribe(told);
  drafts.keep('assign', FORM);
  end();
  drafts.clear();
  expect(told).toHaveBeenCalledTimes(1);
});
