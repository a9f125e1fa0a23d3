import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { NAMES, SHEETS, TABLES } from '../../src/sheets/names';
import { CB, CD, CT, DV, KY, ND, READING_COUNT, SL, TARGET_BLOCK } from '../../src/sheets/ranges';
import { TT } from '../../src/sheets/calculation/calculationSheet';

const SOURCE = join(__dirname, '..', '..', 'src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Texts of a source file: literals and the fixed parts of templates. Comments are none. */
function textsOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Places outside some folders of src where a text is used. */
function usesOutside(folders: readonly string[], isUse: (text: string) => boolean): string[] {
  return filesUnder(SOURCE).flatMap((path) => {
    const name = relative(SOURCE, path);
    if (folders.some((folder) => name.startsWith(join(folder, '/')))) return [];
    return textsOf(path)
      .filter(isUse)
      .map((text) => `${name}: ${text}`);
  });
}

const sheetNames: readonly string[] = Object.values(SHEETS);
const codeNames = [
  ...Object.values(TABLES),
  ...Object.values(NAMES),
  ...[SL, CT, DV, KY, CB, ND, CD, TT].flatMap((names) => Object.values<string>(names)),
  TARGET_BLOCK,
  READING_COUNT,
];

// STYLE: "Every literal sheet, table, column and setting name stands once, in sheets/."
describe('outside src/sheets', () => {
  test('no text is the name of a sheet', () => {
    // The words for the parts of a plan, and those of the pages, are words and name no sheet.
    const words = ['sheets', 'core/plan', 'locales'];
    expect(usesOutside(words, (text) => sheetNames.includes(text))).toEqual([]);
  });

  test('no sentence speaks of a sheet by its name', () => {
    const speaks = sheetNames.map((name) => `sheet ${name}`);
    const isUse = (text: string): boolean => speaks.some((words) => text.includes(words));
    expect(usesOutside(['sheets'], isUse)).toEqual([]);
  });

  test('no text is the name of a table, a column or a setting', () => {
    const isUse = (text: string): boolean => codeNames.some((name) => text.includes(name));
    expect(usesOutside(['sheets'], isUse)).toEqual([]);
  });
});

describe('inside src/sheets', () => {
  test('tables and settings are named, and sheets referred to, in one file', () => {
    const names: readonly string[] = [...Object.values(TABLES), ...Object.values(NAMES)];
    const isUse = (text: string): boolean =>
      names.includes(text) || sheetNames.some((name) => text.includes(`'${name}'!`));
    const files = filesUnder(join(SOURCE, 'sheets')).filter((path) => !path.endsWith('names.ts'));
    const uses = files.flatMap((path) =>
      textsOf(path)
        .filter(isUse)
        .map((text) => `${relative(SOURCE, path)}: ${text}`),
    );
    expect(uses).toEqual([]);
  });
});
