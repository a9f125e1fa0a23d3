/** The files that a build gives out, beside what the pages do with them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './support/freshBuild';

const OFFICE = join(__dirname, '../../node_modules/@microsoft/office-js');

const built = (file: string): string => readFileSync(join(DIST, file), 'utf8');

test.each(['index.html', 'taskpane.html', 'tu-kiem-tra.html'])(
  '%s lets scripts come from its own server only',
  (page) => {
    const [, policy = ''] = /Content-Security-Policy content="([^"]*)"/.exec(built(page)) ?? [];
    expect(policy).toContain("default-src 'self'; script-src 'self';");
    expect(policy).not.toContain('eval');
  },
);

test('file mode does not know Office.js', () => {
  expect(built('index.html')).not.toMatch(/office/i);
});

test.each([
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
])('%s is the one of Microsoft, byte for byte', (file) => {
  expect(built(`office-js/${file}`) === readFileSync(join(OFFICE, 'dist', file), 'utf8')).toBe(
    true,
  );
});

test('the licence of Office.js stands beside it', () => {
  expect(built('office-js/LICENSE.md')).toBe(readFileSync(join(OFFICE, 'LICENSE.md'), 'utf8'));
});

test('all that the manifest points at is there', () => {
  const places = [...built('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)];
  expect(places.length).toBeGreaterThan(50);
  expect(
    places.map(([, file = '']) => file).filter((file) => !existsSync(join(DIST, file))),
  ).toEqual([]);
});
