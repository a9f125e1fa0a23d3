// DESIGN: every text that people see has a key in both languages; “a test finds hard-coded text”.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasVietnamese, parsed, piecesOf, shownTexts } from '../support/shownText';

const ROOT = join(__dirname, '..', '..');
/** Where things are shown or told. */
const SHOWING = ['pane', 'page', 'taskpane', 'ribbon', 'runs', 'live'];
/** Where things of the workbook are named. */
const NAMING = ['core', 'sheets'];

/** Files of programs in folders of src/, by their paths from the root. */
function sources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.tsx?$/.test(name))
      .sort()
      .map((name) => join('src', folder, name));
  });
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Words that sheets hold: whole texts of core and of the sheets. */
const WORDS = new Set(
  sources(NAMING)
    .flatMap((file) => piecesOf(parsed(file, read(file))))
    .map(({ text }) => text)
    .filter(hasVietnamese),
);

const found = (source: string): string[] =>
  shownTexts('x.tsx', source, new Set(['Chính thức'])).map(({ text }) => text);

describe('hard-coded text is found', () => {
  test.each([
    ['between tags', '<p>Saved</p>', ['Saved']],
    ['in an attribute', '<input placeholder="Search" />', ['Search']],
    ['in an attribute of ARIA', '<nav aria-label={"Pages"} />', ['Pages']],
    ['as a choice', '<p>{isDone ? "Done" : "Not done"}</p>', ['Done', 'Not done']],
    ['as a choice in an attribute', '<a title={ok ? "Yes" : text.no} />', ['Yes']],
    ['in a template', '<p>{`Row ${row}`}</p>', ['Row']],
    ['in options of a list', 'const options = [{ key: 1, text: "One" }];', ['One']],
    ['put together', '<b>{count + " rows"}</b>', ['rows']],
    ['in Vietnamese, anywhere', 'const said = { told: "Đã ghi" };', ['Đã ghi']],
    ['in Vietnamese, thrown about', 'tell("Đã ghi");', ['Đã ghi']],
    ['as a constant', 'const DONE = "Đã xong"; show(DONE);', ['Đã xong']],
    ['as a constant that is advice, too', 'const A = "Sửa ô"; f({ advice: A }); g(A);', ['Sửa ô']],
  ])('%s', (_, source, texts) => {
    expect(found(source)).toEqual(texts);
  });
});

describe('what nobody sees, or core tells, is none', () => {
  test.each([
    ['texts of a language', '<p title={text.shell.save}>{text.shell.saved}</p>'],
    ['names of classes, keys and types', '<p className="note near" lang="vi" role="status" />'],
    ['signs without letters', '<span>– · {count}/{all}</span>'],
    ['a comparison', 'const isYes = cell === "Có";'],
    ['what is compared in an attribute', '<p title={kind === "done" ? text.done : text.not} />'],
    ['a pattern', 'const isDay = /ngày/u.test(label);'],
    ['a type', 'type Role = "Chủ trì";'],
    ['a word of the product', 'const type = "Chính thức";'],
    ['a name of a property', 'const x = { "Chủ trì": text.leads };'],
    ['the advice of a finding', 'const finding = { advice: `Sửa ô ${cell}.` };'],
    ['advice by its name', 'const advice = isJson ? "Lưu lại." : "Chọn lại.";'],
    ['advice that is handed over', 'function f(a: string, advice: string) {} f("x", "Sửa ô.");'],
    ['a part of advice', 'const WANTED = "Cần tệp."; const advice = `Không. ${WANTED}`;'],
    ['words to recognise', 'const HEADERS = ["Số TT", "Mã"].map(nameKey);'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});

test.each(sources(SHOWING))('%s says nothing by itself', (file) => {
  expect(shownTexts(file, read(file), WORDS)).toEqual([]);
});
