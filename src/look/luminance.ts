/** How bright a colour is, as WCAG 2.2 defines it; colours are `RRGGBB`, with or without `#`. */

const COLOR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i;

function linear(channel: string | undefined): number {
  const share = parseInt(channel ?? '0', 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance from 0 (black) to 1 (white); null for what is no colour. */
export function luminance(color: string): number | null {
  const channels = COLOR.exec(color);
  if (channels === null) return null;
  const [, red, green, blue] = channels;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Contrast of two colours, from 1 to 21.
 * @throws RangeError for what is no colour
 */
export function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)].filter((light) => light !== null);
  if (lights.length < 2) throw new RangeError(`no colours: ${one}, ${other}`);
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** Whether white text reads better on it than black text. */
export function isDark(background: string): boolean {
  const light = luminance(background);
  return light !== null && light < 0.179;
}
