import { defaultSettings } from '../../../src/core/settings';
import {
  changedBeneath,
  draftFor,
  entryOf,
  figuresOf,
  indicatorOf,
  indicatorsLike,
  NO_FIGURES,
  NO_START,
  readAs,
  startedDraft,
  unitChoices,
  unitOf,
  usualType,
  withKey,
  withoutTyped,
  withTyped,
} from '../../../src/pane/readings/entryForm';
import { indicator, reading, serialOf } from '../../support/books';
import { model, vinhPhuc } from '../../support/plans';

const PLAN = model();
const SETTINGS = defaultSettings(PLAN);
const REVIEW = serialOf('2027-12-31');
const CHOICES = unitChoices({ plan: PLAN, settings: SETTINGS }, 2027, 'year', REVIEW);

test.each([
  ['CT.I.1', 'CT.I.1'],
  ['ct.i.1', 'CT.I.1'],
  ['CT.I.1 – Tỷ lệ thông tin bắt buộc công khai được đăng đúng hạn', 'CT.I.1'],
  ['bat buoc cong khai', 'CT.I.1'],
  ['CT', null],
  ['', null],
  ['không có', null],
])('the indicator of “%s” is %s', (text, id) => {
  expect(indicatorOf(PLAN.indicators, text)?.id ?? null).toBe(id);
});

const WHOLE_NAME = 'Tỷ lệ giao dịch thanh toán trực tuyến';

test.each([
  ['as it stands', WHOLE_NAME],
  ['in capitals', WHOLE_NAME.toUpperCase()],
  ['decomposed', WHOLE_NAME.normalize('NFD')],
  ['with blanks around it', ` ${WHOLE_NAME}  `],
  ['without its marks', 'ty le giao dich thanh toan truc tuyen'],
])('a whole name %s is that indicator, though another one begins the same way', (_, text) => {
  const { indicators } = vinhPhuc();
  expect(indicators.filter(({ name }) => name.startsWith(WHOLE_NAME))).toHaveLength(2);
  expect(indicatorOf(indicators, text)?.id).toBe('PL.V.3.3');
});

test('words that fit a few indicators tell which, those that begin with them first', () => {
  const { indicators } = vinhPhuc();
  const ids = (text: string) => indicatorsLike(indicators, text).map(({ id }) => id);
  expect(ids('thanh toan')).toEqual(['III.5.2', 'III.5.3', 'PL.V.3.2', 'PL.V.3.3']);
  expect(ids('tỷ lệ giao dịch thanh')).toEqual(['III.5.3', 'PL.V.3.3']);
  expect(ids('PL.V.3.')).toEqual(['PL.V.3.1', 'PL.V.3.2', 'PL.V.3.3']);
  expect(ids('không có')).toEqual([]);
});

test('two indicators of one name are both told, and neither is taken', () => {
  const twins = ['CT.1', 'CT.2'].map((id) => indicator({ id, name: WHOLE_NAME }));
  expect(indicatorOf(twins, WHOLE_NAME)).toBeNull();
  expect(indicatorsLike(twins, WHOLE_NAME)).toEqual(twins);
});

test('units to choose are the province and those that exist at the end of the period', () => {
  expect(CHOICES[0]).toBe('Toàn tỉnh');
  expect(CHOICES).toContain('Sở Nội vụ');
  expect(CHOICES).not.toContain('Sở Môi trường');
  expect(CHOICES).not.toContain('Sở Cải cách hành chính');
});

test.each([
  ['toàn tỉnh', 'Toàn tỉnh'],
  ['STC', 'Sở Tài chính'],
  ['so tai chinh', 'Sở Tài chính'],
  ['UBND xã Hoà Bình', 'Xã Hòa Bình'],
  ['Sở Môi trường', null],
  ['', null],
])('the unit of “%s” is %s', (text, name) => {
  expect(unitOf(PLAN, CHOICES, text)).toBe(name);
});

test('first figures are estimates, later ones official', () => {
  expect(usualType(SETTINGS, 2027, 'year', serialOf('2027-12-01'))).toBe('Ước thực hiện');
  expect(usualType(SETTINGS, 2027, 'year', REVIEW)).toBe('Chính thức');
});

test('a row that is there fills the fields as an officer would type them', () => {
  expect(figuresOf(reading({ numerator: 1234, value: 60.5, state: null }))).toMatchObject({
    numerator: '1234',
    value: '60,5',
    state: '',
  });
});

test.each([
  ['60,5', 60.5, null],
  ['1.234', 1234, '1234'],
  ['60%', 60, '60'],
  ['tốt', 'tốt', null],
])('“%s” is told to be read as %s: %s', (text, cell, said) => {
  expect(readAs(text, cell)).toBe(said);
});

describe('a draft', () => {
  const selection = { year: 2027, period: 'year', review: REVIEW } as const;
  const begun = startedDraft({ plan: PLAN, selection }, NO_START);
  const row = { ...NO_FIGURES, numerator: '30', denominator: '50', cause: 'Thiếu biên chế' };
  const [indicator = null] = PLAN.indicators;

  test('means only the fields that were touched; one that was emptied is touched', () => {
    const draft = withTyped(begun, { numerator: '31', cause: '' }, row);
    expect(entryOf(draft, 'Chính thức', indicator, 'Toàn tỉnh')).toMatchObject({
      numerator: '31',
      denominator: null,
      cause: '',
      remedy: null,
    });
  });

  test('tells what a touched cell holds once that has changed, and nothing of other cells', () => {
    const draft = withTyped(begun, { numerator: '31' }, row);
    expect(changedBeneath(draft, row)).toEqual({});
    const now = { ...row, numerator: '45', denominator: '60' };
    expect(changedBeneath(draft, now)).toEqual({ numerator: '45' });
    const typedOn = withTyped(draft, { numerator: '312' }, now);
    expect(changedBeneath(typedOn, now)).toEqual({ numerator: '45' });
    expect(changedBeneath(withTyped(draft, { numerator: '45' }, now), now)).toEqual({});
  });

  test('tells that a touched cell was emptied', () => {
    const draft = withTyped(begun, { numerator: '31' }, row);
    expect(changedBeneath(draft, NO_FIGURES)).toEqual({ numerator: '' });
  });

  test('tells the figure of a row that was found only after typing', () => {
    const draft = withTyped(begun, { numerator: '31' }, NO_FIGURES);
    expect(changedBeneath(withKey(draft, { unit: 'Sở Tài chính' }), row)).toEqual({
      numerator: '30',
    });
  });

  test('does not take the figure of one row as seen in another', () => {
    const draft = withTyped(begun, { numerator: '31' }, row);
    expect(changedBeneath(withKey(draft, { scope: null }), row)).toEqual({});
    expect(changedBeneath(withKey(draft, { unit: 'Sở Tài chính' }), row)).toEqual({
      numerator: '30',
    });
  });

  test('keeps, once it is written, what was typed meanwhile', () => {
    const written = { numerator: '31', denominator: '50' };
    const draft = withTyped(begun, { ...written, denominator: '55' }, row);
    expect(withoutTyped(draft, written)).toMatchObject({
      typed: { denominator: '55' },
      seen: { denominator: '50' },
    });
  });

  test('stays when the same reading is asked for again, and no other', () => {
    const draft = withTyped(begun, { numerator: '31' }, row);
    expect(draftFor({ ...draft, type: 'Sơ bộ' }, begun).typed).toEqual({ numerator: '31' });
    expect(draftFor(draft, { ...begun, unit: 'Sở Tài chính' }).typed).toEqual({});
    expect(draftFor(null, begun)).toBe(begun);
  });
});
