import { themeOf } from '../../../src/pane/shell/themeOf';

test.each([
  // choice, program around, machine prefers dark, theme
  ['light', 'dark', true, 'light'],
  ['dark', 'light', false, 'dark'],
  ['auto', 'light', true, 'light'],
  ['auto', 'dark', false, 'dark'],
  ['auto', null, true, 'dark'],
  ['auto', null, false, 'light'],
] as const)('chosen %s, around it %s, machine dark %s: %s', (choice, around, dark, theme) => {
  expect(themeOf(choice, around, dark)).toBe(theme);
});
