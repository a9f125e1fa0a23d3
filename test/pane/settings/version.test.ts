import { VERSION } from '../../../src/pane/settings/version';
import { version } from '../../../package.json';

test('the pane says the version that is released', () => {
  expect(VERSION).toBe(version);
});
