import { assigneeNames, assigneeOf, searchedIndicators } from '../../../src/live/units/assignee';
import { model } from '../../support/plans';

const DAY = '2027-12-31';

describe('whom a typed text means', () => {
  test.each([
    ['Sở Tài chính', 'Sở Tài chính'],
    ['sở tài chính tỉnh mẫu', 'Sở Tài chính'],
    ['UBND cấp xã', 'UBND các xã, phường'],
    ['Sở CCHC', 'Sở Nội vụ'],
    ['', null],
    ['Ai đó', null],
  ])('%s: %s', (typed, name) => {
    expect(assigneeOf(model(), typed, DAY).name).toBe(name);
  });

  it('is asked about where it is a slip', () => {
    expect(assigneeOf(model(), 'So Tai chinh', DAY)).toEqual({
      name: null,
      suggestions: ['Sở Tài chính'],
    });
  });
});

test('groups are offered before units, those of the day alone', () => {
  const names = assigneeNames(model(), DAY);
  expect(names.slice(0, 2)).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
  expect(names).not.toContain('Sở Môi trường');
});

test.each([
  ['tre han', ['CT.II.1']],
  ['ct.vi.3', ['CT.VI.3']],
  ['không có', []],
])('indicators are searched without marks: %s', (question, ids) => {
  expect(searchedIndicators(model(), question).map(({ id }) => id)).toEqual(ids);
});
