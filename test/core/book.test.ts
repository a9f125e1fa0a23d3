import { booksOf, poolUnits } from '../../src/core/book';
import { bookOf, ID, indicator, reading, serialOf, unit, UNITS, YEAR } from '../support/books';

describe('the units that pooling knows', () => {
  test('stand in the order of the plan, each with the names of the units it is counted in', () => {
    const units = poolUnits([
      unit('Xã Đông', { code: 'X1', parent: 'H1' }),
      unit('Huyện Bắc', { code: 'H1', parent: 'T' }),
      unit('Tỉnh', { code: 'T' }),
    ]);
    expect(units).toEqual([
      { name: 'Xã Đông', ancestors: ['Huyện Bắc', 'Tỉnh'] },
      { name: 'Huyện Bắc', ancestors: ['Tỉnh'] },
      { name: 'Tỉnh', ancestors: [] },
    ]);
  });

  test('have no parent where its code is not known', () => {
    expect(poolUnits([unit('Xã Đông', { parent: 'H9' })])).toEqual([
      { name: 'Xã Đông', ancestors: [] },
    ]);
  });
});

test('scoring looks at the rows, the units and the dates of the book', () => {
  const row = reading({ value: 5 });
  const settings = {
    periods: [{ year: YEAR, period: 'year', from: '2022-12-15', to: '2023-12-14' }],
    publications: [{ year: YEAR, date: '2024-04-02' }],
  } as const;
  const review = serialOf('2024-05-01');
  const books = booksOf(bookOf([indicator()], [row], { settings, selection: { review } }));
  expect(books.ledger.groupOf(ID, YEAR, 'year').counted).toEqual([row]);
  expect(books.units).toEqual(poolUnits(UNITS));
  expect(books.dates(YEAR, 'year')).toEqual({
    periodEnd: serialOf('2023-12-14'),
    unitsDue: null,
    publication: serialOf('2024-04-02'),
    review,
  });
});
