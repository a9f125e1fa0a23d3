import { dayText, typedDay } from '../../../src/pane/overview/day';
import { serialOf } from '../../support/books';

test('a day is shown as reports print it', () => {
  expect(dayText(serialOf('2023-12-05'))).toBe('05/12/2023');
  expect(dayText(0)).toBe('');
});

test.each([
  ['5/12/2023', '2023-12-05'],
  [' 05-12-2023 ', '2023-12-05'],
  ['2023-12-05', '2023-12-05'],
])('%j is read', (typed, iso) => {
  expect(typedDay(typed)).toBe(serialOf(iso));
});

test.each(['', 'mai', '31/2/2023', '5/12/23', '12/2023'])('%j is no day', (typed) => {
  expect(typedDay(typed)).toBeNull();
});
