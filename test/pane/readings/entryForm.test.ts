import { defaultSettings } from '../../../src/core/settings';
import {
  figuresOf,
  indicatorOf,
  readAs,
  unitChoices,
  unitOf,
  usualType,
} from '../../../src/pane/readings/entryForm';
import { reading, serialOf } from '../../support/books';
import { model } from '../../support/plans';

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
