import { blankStyles } from '../../../src/host/file/blankBook';
import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { ruleLook, sameLook } from '../../../src/host/file/ruleLooks';
import { StyleSheet } from '../../../src/host/file/styleSheet';
import { parseTree } from '../../../src/host/file/xmlTree';
import { RULE_STYLES, type RuleStyle, type RuleStyleName } from '../../../src/sheets/styles';

const look = (dxf: string): RuleStyle | null => ruleLook(parseTree(`<dxf>${dxf}</dxf>`, 'dxf'));

test.each(Object.keys(RULE_STYLES) as RuleStyleName[])('%s is read as it is written', (name) => {
  const styles = new StyleSheet(blankStyles(TRANSITIONAL.main), 'styles.xml');
  const place = styles.ruleFormat(RULE_STYLES[name]);
  const written = new StyleSheet(styles.toXml(), 'styles.xml').ruleElement(place);
  expect(written && sameLook(ruleLook(written), RULE_STYLES[name])).toBe(true);
});

test.each<[string, string, RuleStyle | null]>([
  ['nothing', '', {}],
  [
    'as Excel spells it',
    '<font><b/><i val="0"/><color rgb="ff1b5e36"/></font><fill><patternFill><bgColor rgb="FFE6F2EA"/></patternFill></fill>',
    { bold: true, color: '1B5E36', fill: 'E6F2EA' },
  ],
  ['not bold', '<font><b val="0"/></font>', {}],
  ['a number format', '<numFmt numFmtId="9" formatCode="0.0#"/>', { numberFormat: '0.0#' }],
  ['italics', '<font><i/></font>', null],
  ['a line through', '<font><strike/></font>', null],
  ['a colour of the theme', '<font><color theme="1"/></font>', null],
  [
    'a pattern',
    '<fill><patternFill patternType="gray125"><bgColor rgb="FFE6F2EA"/></patternFill></fill>',
    null,
  ],
  ['a fill without colour', '<fill><patternFill/></fill>', null],
  ['a border', '<border><left style="thin"/></border>', null],
])('%s', (_, dxf, expected) => {
  expect(look(dxf)).toEqual(expected);
});

test('a look is the same only when all of it is', () => {
  const met = RULE_STYLES.statusMet;
  expect(sameLook({ ...met }, met)).toBe(true);
  expect(sameLook(null, {})).toBe(false);
  const others = [{ color: '000000' }, { bold: false }, { fill: '000000' }, { numberFormat: '0' }];
  expect(others.map((other) => sameLook({ ...met, ...other }, met))).toEqual(
    others.map(() => false),
  );
});
