/** The look of a cell of the far end as FileHost's writer knows looks. */
import { FONT, PALETTE, type Style } from '../../../src/sheets/styles';
import { Properties, Unsaved } from './unsaved';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right', General: 'general' } as const;
const VERTICAL = { Top: 'top', Center: 'center' } as const;
const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;
const LINE = { Style: 'Continuous', Weight: 'Thin', Color: `#${PALETTE.line}` } as const;

/** Every cell of a sheet has it: a workbook of ours begins with this font. */
const BASE_FONT = { 'Font.Name': FONT, 'Font.Size': 11 } as const;

/** True for lines on all sides, false for none. The writer knows no others. */
function hasBorder(properties: Properties, place: string): boolean {
  const sides = SIDES.filter((side) => {
    const found = Object.keys(LINE).map((what) => properties.take(`Border.${side}.${what}`));
    if (found.every((value) => value === undefined)) return false;
    if (found.join() === Object.values(LINE).join()) return true;
    throw new Unsaved(place, `Border.${side}`, found);
  });
  if (sides.length === 0 || sides.length === SIDES.length) return sides.length > 0;
  throw new Unsaved(place, 'Borders of some sides', sides);
}

function required<T>(value: T | undefined, place: string, property: string): T {
  if (value === undefined) throw new Unsaved(place, `no ${property}`, null);
  return value;
}

/** Either nothing but the font that every cell has, which is null, or a whole look. */
export function savedLook(painted: Readonly<Record<string, unknown>>, place: string): Style | null {
  const keys = Object.keys(painted);
  const isBase = Object.entries(BASE_FONT).every(([key, value]) => painted[key] === value);
  if (keys.length === 0 || (isBase && keys.length === 2)) return null;
  const look = new Properties(place, painted);
  look.mustBe('Font.Name', FONT);
  const size = required(look.number('Font.Size'), place, 'Font.Size');
  const color = required(look.color('Font.Color'), place, 'Font.Color');
  const horizontal = required(look.word('HorizontalAlignment', HORIZONTAL), place, 'alignment');
  const vertical = required(look.word('VerticalAlignment', VERTICAL), place, 'alignment');
  const wrap = required(look.flag('WrapText'), place, 'WrapText');
  const bold = look.flag('Font.Bold') === true;
  const italic = look.flag('Font.Italic') === true;
  const fill = look.color('Fill.Color');
  const indent = look.number('IndentLevel');
  const input = look.flag('Protection.Locked') === false;
  const border = hasBorder(look, place);
  look.end();
  return {
    size,
    color,
    horizontal,
    vertical,
    wrap,
    bold,
    italic,
    border,
    input,
    ...(fill === undefined ? {} : { fill }),
    ...(indent === undefined ? {} : { indent }),
  };
}
