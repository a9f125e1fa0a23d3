/** Pictures that the ribbon shows: the product and its commands. */
export const ICON_NAMES = ['product', 'track', 'load', 'refresh', 'consolidate', 'report'] as const;

/** Pixels of a side: Office asks for 16, 32 and 80 and takes the others where the screen is scaled. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Name of a picture's file in assets/icons. */
export function iconFile(name: string, size: number): string {
  return `${name}-${size}.png`;
}
