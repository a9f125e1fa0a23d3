import { blankStyles } from '../../../src/host/file/blankBook';
import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { StyleSheet } from '../../../src/host/file/styleSheet';
import { child, parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { PALETTE, RULE_STYLES, STYLES } from '../../../src/sheets/styles';
import { STYLES as OPENED } from './packages';

const MAIN = TRANSITIONAL.main;
const blank = (): StyleSheet => new StyleSheet(blankStyles(MAIN), 'styles.xml');

function section(xml: string, name: string): XmlElement {
  const found = child(parseTree(xml, 'styles.xml'), name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** Items of a list by place, as text; the count is checked on the way. */
function items(xml: string, name: string): string[] {
  const list = section(xml, name);
  expect(list.attributes['count']).toBe(String(list.children.length));
  return list.children.map(({ start, end }) => xml.slice(start, end));
}

test('number formats are read by cell format, General as null', () => {
  expect(new StyleSheet(OPENED, 'styles.xml').formats).toEqual([
    null,
    '0%',
    '0.0#',
    'm/d/yyyy',
    null,
  ]);
});

test('wrapping and font size of a format are read', () => {
  const styles = new StyleSheet(OPENED, 'styles.xml');
  expect([styles.layout(0), styles.layout(4)]).toEqual([
    { wrap: false, size: 11, bold: false, indent: 0 },
    { wrap: true, size: 11, bold: false, indent: 0 },
  ]);
});

test('a style is found again, another number format is another cell format', () => {
  const styles = blank();
  const [first, again] = [styles.cellFormat(STYLES.header), styles.cellFormat(STYLES.header)];
  expect([again, styles.cellFormat(STYLES.header, '0.0#')]).toEqual([first, first + 1]);
});

test('a style that the opened part has already is not added to it', () => {
  const styles = blank();
  const place = styles.cellFormat(STYLES.inputDate);
  const reopened = new StyleSheet(styles.toXml(), 'styles.xml');
  expect(reopened.cellFormat(STYLES.inputDate)).toBe(place);
  expect(reopened.grown).toBe(false);
  expect(reopened.formats[place]).toBe('dd/mm/yyyy');
});

test('what stands in the lists keeps its place and bytes', () => {
  const styles = new StyleSheet(OPENED, 'styles.xml');
  styles.cellFormat(STYLES.header);
  styles.ruleFormat(RULE_STYLES.statusOff);
  const xml = styles.toXml();
  for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
    const before = items(OPENED, name);
    expect(items(xml, name).slice(0, before.length)).toEqual(before);
  }
  expect(items(xml, 'dxfs')).toHaveLength(1);
});

test('lists that were missing stand where the schema wants them', () => {
  const source = OPENED.replace('</styleSheet>', '<extLst/></styleSheet>').replace(
    /<numFmts.*<\/numFmts>/,
    '',
  );
  const styles = new StyleSheet(source, 'styles.xml');
  styles.ruleFormat(RULE_STYLES.fine);
  const names = parseTree(styles.toXml(), 'styles.xml').children.map(({ name }) => name);
  expect(names).toEqual([
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'dxfs',
    'extLst',
  ]);
});

test('a part without any list gets the defaults first: place 0 is what unformatted cells have', () => {
  const styles = new StyleSheet(`<styleSheet xmlns="${MAIN}"/>`, 'styles.xml');
  expect(styles.cellFormat(STYLES.header)).toBe(1);
  const xml = styles.toXml();
  expect(items(xml, 'fills').slice(0, 2).join()).toMatch(/"none".*"gray125"/);
  expect(items(xml, 'cellXfs')).toHaveLength(2);
});

test('a prefix of the part is taken up', () => {
  const source = OPENED.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const styles = new StyleSheet(source, 'styles.xml');
  const place = styles.cellFormat(STYLES.inputDate);
  const xml = styles.toXml();
  expect(new StyleSheet(xml, 'styles.xml').formats[place]).toBe('dd/mm/yyyy');
  expect(xml).not.toMatch(/<\/?(?!x:)[a-z]/);
});

test('own formats take ids that are free', () => {
  const styles = new StyleSheet(OPENED, 'styles.xml');
  styles.cellFormat(STYLES.number, 'dd/mm/yyyy');
  styles.cellFormat(STYLES.number, '0.0#');
  const ids = section(styles.toXml(), 'numFmts').children.map((each) => each.attributes);
  expect(ids).toEqual([
    { numFmtId: '170', formatCode: '0.0#' },
    { numFmtId: '171', formatCode: 'dd/mm/yyyy' },
  ]);
});

test('the header style says in XML what it says in code', () => {
  const styles = blank();
  const place = styles.cellFormat(STYLES.header);
  const xml = styles.toXml();
  const format = section(xml, 'cellXfs').children[place];
  const ids = format?.attributes ?? {};
  expect(items(xml, 'fonts')[Number(ids['fontId'])]).toBe(
    `<font><b/><sz val="11"/><color rgb="FF${PALETTE.headerInk}"/><name val="Times New Roman"/><family val="1"/></font>`,
  );
  expect(items(xml, 'fills')[Number(ids['fillId'])]).toContain(
    `<fgColor rgb="FF${PALETTE.headerFill}"/>`,
  );
  expect(items(xml, 'borders')[Number(ids['borderId'])]).toContain('<bottom style="thin">');
  expect(format && child(format, 'alignment')?.attributes).toEqual({
    horizontal: 'center',
    vertical: 'center',
    wrapText: '1',
  });
  expect(format && child(format, 'protection')).toBeUndefined();
});

test('text keeps off the line on its left', () => {
  const styles = blank();
  const place = styles.cellFormat(STYLES.text);
  const format = section(styles.toXml(), 'cellXfs').children[place];
  const alignment = format && child(format, 'alignment')?.attributes;
  expect(alignment).toMatchObject({ horizontal: 'left', indent: '1' });
});

test('inputs are not locked', () => {
  const styles = blank();
  const place = styles.cellFormat(STYLES.inputNumber);
  const format = section(styles.toXml(), 'cellXfs').children[place];
  expect(format && child(format, 'protection')?.attributes).toEqual({ locked: '0' });
});

test('a rule colours by its background, as Excel wants it', () => {
  const styles = blank();
  styles.ruleFormat(RULE_STYLES.statusOff);
  expect(items(styles.toXml(), 'dxfs')).toEqual([
    `<dxf><font><b/><color rgb="FF${PALETTE.off}"/></font><fill><patternFill patternType="solid">` +
      `<bgColor rgb="FF${PALETTE.offFill}"/></patternFill></fill></dxf>`,
  ]);
});
