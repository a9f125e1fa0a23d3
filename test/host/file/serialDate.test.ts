import { serialOfIsoText } from '../../../src/host/file/serialDate';

test.each([
  ['2023-06-15', 45092],
  ['2023-06-15T12:00:00', 45092.5],
  ['2023-06-15T06:00Z', 45092.25],
  [' 2023-06-15T00:00:00.000 ', 45092],
  ['15/06/2023', null],
  ['2023-02-30', null],
])('%j is serial %s', (text, serial) => {
  expect(serialOfIsoText(text)).toBe(serial);
});
