/** The named styles of the workbook as CSS classes, so that page and workbook look alike. */
import { paletteCss } from '../look/paletteCss';
import { RULE_STYLES, STYLES } from '../sheets/styles';
import type { RuleStyle, RuleStyleName, Style, StyleName } from '../sheets/styles';

/** Size of the workbook's cells in points, which the page shows at its own text size. */
const CELL_POINTS = 11;

export function styleClass(name: StyleName): string {
  return `style-${name}`;
}

export function ruleClass(name: RuleStyleName): string {
  return `rule-${name}`;
}

function declarations(style: Style): string[] {
  return [
    `color:#${style.color}`,
    `font-size:${(style.size / CELL_POINTS).toFixed(3)}em`,
    `vertical-align:${style.vertical === 'center' ? 'middle' : 'top'}`,
    ...(style.fill === undefined ? [] : [`background-color:#${style.fill}`]),
    ...(style.bold === true ? ['font-weight:600'] : []),
    ...(style.italic === true ? ['font-style:italic'] : []),
    ...(style.horizontal === 'general' ? [] : [`text-align:${style.horizontal}`]),
  ];
}

function ruleDeclarations(style: RuleStyle): string[] {
  return [
    ...(style.color === undefined ? [] : [`color:#${style.color}`]),
    ...(style.fill === undefined ? [] : [`background-color:#${style.fill}`]),
    ...(style.bold === true ? ['font-weight:600'] : []),
  ];
}

/** A light's own colour wins over the tint of its row, as in the workbook's order of rules. */
const RULE_ORDER = [
  'rowOff',
  'statusNone',
  'statusMet',
  'statusNear',
  'statusOff',
] as const satisfies readonly RuleStyleName[];

/** Style sheet with the palette as variables and a class for each style and rule. */
export function sheetCss(): string {
  const styles = Object.entries<Style>(STYLES).map(
    ([name, style]) => `.style-${name}{${declarations(style).join(';')}}`,
  );
  const rules = RULE_ORDER.map(
    (name) => `.${ruleClass(name)}{${ruleDeclarations(RULE_STYLES[name]).join(';')}}`,
  );
  return [paletteCss(), ...styles, ...rules].join('\n');
}
