// A text that nothing shows is deleted. A key counts as used where its name is: `text.shell.save`,
// `{ save }`, `saved[state]` for all of a group. Keys of different groups may share a name, and then hide each other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textsOf } from '../../src/locales/texts';

const SOURCE = join(__dirname, '..', '..', 'src');

/** Names by which sources reach for things, and names of groups whose keys are worked out. */
interface Named {
  readonly names: Set<string>;
  readonly groups: Set<string>;
}

function lastName(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) ? node.text : '';
}

function collect(node: ts.Node, { names, groups }: Named, aliases: Map<string, string>): void {
  if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    names.add((node.propertyName ?? node.name).getText());
  }
  if (ts.isElementAccessExpression(node)) {
    const name = lastName(node.expression);
    groups.add(aliases.get(name) ?? name);
  }
  // `const words = units.paste.bad; words[why]`
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    aliases.set(node.name.text, lastName(node.initializer));
  }
  ts.forEachChild(node, (child) => collect(child, { names, groups }, aliases));
}

function namedIn(sources: readonly string[]): Named {
  const named = { names: new Set<string>(), groups: new Set<string>() };
  for (const source of sources) {
    collect(ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true), named, new Map());
  }
  return named;
}

/** Paths of the keys that no source names. */
function unusedKeys(texts: object, named: Named, path: readonly string[] = []): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const own = [...path, key];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isGroup) return unusedKeys(value, named, own);
    const isReached = named.names.has(key) || named.groups.has(path.at(-1) ?? '');
    return isReached ? [] : [own.join('.')];
  });
}

function sources(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^locales[\\/](vi|en)[\\/]/.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'));
}

const TEXTS = { shell: { save: 'Lưu', saved: { now: 'Đã lưu', later: 'Sẽ lưu' } } };

test.each([
  ['by its name', 'show(text.shell.save)', ['shell.saved.now', 'shell.saved.later']],
  ['in pieces', 'const { save, now: told } = shell;', ['shell.saved.later']],
  ['by another name of its group', 'const words = shell.saved; words[state]', ['shell.save']],
  ['by what is worked out', 'show(shell.saved[state])', ['shell.save']],
  [
    'by nobody who merely says the word',
    'const save = "now later";',
    ['shell.save', 'shell.saved.now', 'shell.saved.later'],
  ],
])('a key is reached %s', (_, source, unused) => {
  expect(unusedKeys(TEXTS, namedIn([source]))).toEqual(unused);
});

test('every text is shown somewhere', () => {
  // There because every command has a name; its button says what it compares.
  const complete = ['shell.commands.comparePlan'];
  expect(unusedKeys(textsOf('vi'), namedIn(sources()))).toEqual(complete);
});
