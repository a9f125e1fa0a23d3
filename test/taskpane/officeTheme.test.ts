import { officeTheme } from '../../src/taskpane/officeTheme';

const theme = (bodyBackgroundColor: string) =>
  officeTheme({ officeTheme: { bodyBackgroundColor } });

test.each([
  ['#FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['#262626', 'dark'],
  ['#0A0A0A', 'dark'],
])('an Office on %s is %s', (ground, expected) => {
  expect(theme(ground)).toBe(expected);
});

test('an Office that tells no theme leaves it to the machine', () => {
  expect([officeTheme({}), officeTheme({ officeTheme: null }), theme('')]).toEqual([
    null,
    null,
    null,
  ]);
});
