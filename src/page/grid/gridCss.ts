/**
 * The styles of the workbook as classes of the grid. The sheet is paper: its colours are those that
 * will be printed, whatever the theme of the page.
 */
import type { CellValue } from '../../core/cells';
import { isCellError } from '../../core/cells';
import {
  FONT,
  RULE_STYLES,
  type RuleStyle,
  STYLES,
  type Style,
  type StyleName,
} from '../../sheets/styles';
import { pointsToPixels } from './gridScale';
import type { RuleLook } from './sheetRules';

/** Metrics of the fonts behind the first one are the same, so that texts break alike. */
const FONTS = `'${FONT}','Liberation Serif','Tinos','Nimbus Roman',serif`;
const INDENT_PIXELS = 9;

function alignment({ horizontal, indent = 0 }: Style): string[] {
  const room = indent * INDENT_PIXELS;
  return [
    ...(horizontal === 'general' ? [] : [`text-align:${horizontal}`]),
    ...(room === 0 ? [] : [`--indent:${room}px`]),
  ];
}

function declarations(style: Style): string {
  return [
    `color:#${style.color}`,
    `font-size:${pointsToPixels(style.size).toFixed(2)}px`,
    ...(style.fill === undefined ? [] : [`background-color:#${style.fill}`]),
    ...(style.bold === true ? ['font-weight:700'] : []),
    ...(style.italic === true ? ['font-style:italic'] : []),
    ...(style.wrap ? ['white-space:pre-wrap'] : []),
    ...(style.vertical === 'center' ? ['align-content:center'] : []),
    ...(style.border === true ? ['border-color:var(--line)'] : []),
    ...alignment(style),
  ].join(';');
}

function ruleLines(name: string, { color, fill }: RuleStyle): string[] {
  return [
    ...(color === undefined ? [] : [`.sheet-grid .ink-${name}{color:#${color}}`]),
    ...(fill === undefined ? [] : [`.sheet-grid .fill-${name}{background-color:#${fill}}`]),
  ];
}

/** Style sheet with a class for each named style and rule, for use inside `.sheet-grid`. */
export function gridCss(): string {
  const styles = Object.entries<Style>(STYLES).map(
    ([name, style]) => `.sheet-grid .look-${name}{${declarations(style)}}`,
  );
  const rules = Object.entries<RuleStyle>(RULE_STYLES).flatMap(([name, style]) =>
    ruleLines(name, style),
  );
  return [`.sheet-grid{--paper-font:${FONTS}}`, ...styles, ...rules].join('\n');
}

/** Where nothing else is said: numbers to the right, truths and errors in the middle. */
function sideOf(style: StyleName | null, value: CellValue): string | null {
  if (style !== null) return null;
  if (typeof value === 'number') return 'side-right';
  return typeof value === 'boolean' || isCellError(value) ? 'side-center' : null;
}

/** Classes of a cell. */
export function cellClasses(style: StyleName | null, rule: RuleLook, value: CellValue): string {
  return [
    'cell',
    style === null ? 'look-none' : `look-${style}`,
    sideOf(style, value),
    rule.color === null ? null : `ink-${rule.color}`,
    rule.fill === null ? null : `fill-${rule.fill}`,
    rule.bold ? 'bold' : null,
  ]
    .filter((name) => name !== null)
    .join(' ');
}
