import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitnessOf } from '../../src/taskpane/fitness';

const EVERYTHING = (): boolean => true;

test.each([
  ['Excel', 'ready'],
  ['Word', 'outside'],
  [null, 'outside'],
])('with all that is needed, in %s the pane is %s', (host, fitness) => {
  expect(fitnessOf(host, EVERYTHING)).toBe(fitness);
});

test.each(['ExcelApi', 'SharedRuntime'])('without %s Excel is too old', (lacking) => {
  expect(fitnessOf('Excel', (name) => name !== lacking)).toBe('tooOld');
});

test('it asks for what the manifest asks for', () => {
  const asked: string[] = [];
  fitnessOf('Excel', (name, version) => asked.push(`Name="${name}" MinVersion="${version}"`) > 0);
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const sets = [...manifest.matchAll(/<Set (.*)\/>/g)].map(([, set]) => set);
  expect(asked).toEqual(sets);
});
