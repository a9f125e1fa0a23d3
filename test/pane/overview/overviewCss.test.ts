import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = readFileSync(join(__dirname, '../../../src/pane/overview/overview.css'), 'utf8');

/** What a rule of the sheet declares. */
const declared = (selector: string): string =>
  new RegExp(`^${selector} \\{([^}]*)\\}`, 'm').exec(CSS)?.[1] ?? '';

test('year and period stay at the top where a sentence stands below the day', () => {
  expect(declared('\\.overview-choices')).toMatch(/align-items: start;/);
});
