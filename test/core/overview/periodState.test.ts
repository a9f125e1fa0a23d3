import { PERIOD_STATES, periodState } from '../../../src/core/overview/periodState';
import { serialOf } from '../../support/books';

// DOMAIN, The plan and Report: units send before 15/6 and 10/12, figures run 15/12–14/6 and 15/12–14/12.
const YEAR = {
  from: serialOf('2022-12-15'),
  to: serialOf('2023-12-14'),
  unitsDue: serialOf('2023-12-10'),
};
const LATE = { ...YEAR, unitsDue: serialOf('2023-12-20') };
const UNSET = { ...YEAR, unitsDue: null };

describe('the state of a period', () => {
  test.each([
    ['2022-12-14', YEAR, 'Chưa đến kỳ'],
    ['2022-12-15', YEAR, 'Trong kỳ'],
    ['2023-12-09', YEAR, 'Trong kỳ'],
    ['2023-12-10', YEAR, 'Trong kỳ, hết hạn gửi'],
    ['2023-12-14', YEAR, 'Trong kỳ, hết hạn gửi'],
    ['2023-12-15', YEAR, 'Hết kỳ, hết hạn gửi'],
    ['2023-12-19', LATE, 'Hết kỳ, còn hạn gửi'],
    ['2023-12-20', LATE, 'Hết kỳ, hết hạn gửi'],
    ['2023-12-14', UNSET, 'Trong kỳ'],
    ['2023-12-15', UNSET, 'Hết kỳ'],
    ['2023-12-14', { ...YEAR, to: null }, 'Chưa khai ngày của kỳ'],
    ['2023-12-13', { ...UNSET, from: null }, 'Chưa đến kỳ'],
    ['2023-12-14', { ...UNSET, from: null }, 'Trong kỳ'],
  ])('on %s is told (%#)', (day, days, words) => {
    expect(PERIOD_STATES[periodState(days, serialOf(day))]).toBe(words);
  });
});
