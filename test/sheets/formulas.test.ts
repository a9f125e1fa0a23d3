import { MAX_ROW } from '../../src/core/a1';
import { demoBook } from '../../src/commands/demoBook';
import { freshBook } from '../../src/commands/loadPlan';
import type { Book } from '../../src/core/book';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { WorkbookSpec } from '../../src/sheets/spec';
import { workbookSpec } from '../../src/sheets/workbook';
import { formulasOf, partsOf } from '../support/formulas';
import type { FormulaParts, PlacedFormula } from '../support/formulas';
import { MODEL, model, VINH_PHUC, vinhPhuc } from '../support/plans';

/** Known to Excel 2010 and LibreOffice 7.4, not volatile, and blind to the locale (DESIGN: Formulas). */
const ALLOWED = new Set(
  (
    'ABS AND CHAR COUNTA COUNTIF COUNTIFS DATE DAY FIND FIXED IF IFERROR INDEX INT ISBLANK ISERROR ' +
    'ISNUMBER LEFT LEN MATCH MAX MID MIN MONTH N NOT OR REPT RIGHT ROUND ROUNDUP ROW SIGN ' +
    'SUBSTITUTE SUM SUMIFS SUMPRODUCT TRIM TRUNC YEAR'
  ).split(' '),
);

/** Limits of Excel. */
const LONGEST = 8192;
const DEEPEST = 64;
const LONGEST_TEXT = 255;

const specOf = (book: Book): WorkbookSpec => workbookSpec(book, scoreBook(book));

describe.each([
  [VINH_PHUC, () => specOf(demoBook(vinhPhuc()))],
  [MODEL, () => specOf(freshBook(model(), '2027-03-01'))],
])('the formulas of a workbook of %s', (_, make) => {
  let spec: WorkbookSpec;
  let formulas: (PlacedFormula & { readonly parts: FormulaParts })[];

  beforeAll(() => {
    spec = make();
    formulas = formulasOf(spec).map((formula) => ({ ...formula, parts: partsOf(formula.text) }));
  });

  /** Places of the formulas of which something holds. */
  const places = (holds: (formula: (typeof formulas)[number]) => boolean): string[] => [
    ...new Set(formulas.filter(holds).map(({ place }) => place)),
  ];

  test('are many', () => {
    expect(formulas.length).toBeGreaterThan(1000);
  });

  test('call only functions that every spreadsheet program has', () => {
    const foreign = formulas.flatMap(({ parts }) =>
      parts.functions.filter((name) => !ALLOWED.has(name)),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });

  test('have commas between arguments', () => {
    expect(places(({ parts }) => parts.bare.includes(';'))).toEqual([]);
  });

  test('begin without an equals sign', () => {
    expect(places(({ text }) => text.startsWith('='))).toEqual([]);
  });

  test(`are at most ${LONGEST} characters long, in the last row of the sheet too`, () => {
    const lowest = (text: string): string =>
      text.replace(/(\$[A-Z]{1,3}\$?)\d+/g, (_, column: string) => `${column}${MAX_ROW}`);
    expect(places(({ text }) => lowest(text).length > LONGEST)).toEqual([]);
  });

  test(`nest at most ${DEEPEST} calls`, () => {
    expect(places(({ parts }) => parts.depth > DEEPEST)).toEqual([]);
  });

  test(`hold no text of more than ${LONGEST_TEXT} characters`, () => {
    expect(places(({ parts }) => parts.texts.some((t) => t.length > LONGEST_TEXT))).toEqual([]);
  });

  test('close every bracket', () => {
    const count = (text: string, sign: string): number => text.split(sign).length;
    expect(places(({ parts }) => count(parts.bare, '(') !== count(parts.bare, ')'))).toEqual([]);
  });

  test('use only names and sheets that the workbook has', () => {
    const names = new Set([...spec.names.map(({ name }) => name), 'TRUE', 'FALSE']);
    const sheets = new Set(spec.sheets.map(({ name }) => name));
    const unknown = formulas.flatMap(({ parts }) => [
      ...parts.names.filter((name) => !names.has(name)),
      ...parts.sheets.filter((name) => !sheets.has(name)),
    ]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('use every name, or people do', () => {
    const used = new Set(formulas.flatMap(({ parts }) => parts.names));
    const idle = spec.names.map(({ name }) => name).filter((name) => !used.has(name));
    // Programs read page and version and find the block of Kinh phí again; the year’s own target is
    // for who follows a figure.
    expect(idle).toEqual(['TongQuan', 'PhienBanSo', 'KP_TheoNguon', 'TT_MucTieuNam']);
  });

  // DESIGN: conditional formats and validations cannot hold structured references.
  test('refer to no table by its name', () => {
    expect(places(({ parts }) => /\[|tbl/.test(parts.bare))).toEqual([]);
  });

  test('of rules refer to their own sheet alone, as Excel 2007 wants it', () => {
    const rules = formulas.filter(({ place }) => place.includes(' rule of '));
    expect(rules.filter(({ parts }) => parts.sheets.length > 0)).toEqual([]);
  });
});
