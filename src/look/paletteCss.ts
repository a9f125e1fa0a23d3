import { PALETTE } from '../sheets/styles';

/** The workbook's colours as variables, e.g. `--ink`. */
export function paletteCss(): string {
  const colors = Object.entries(PALETTE).map(([name, rgb]) => `--${name}:#${rgb}`);
  return `:root{${colors.join(';')}}`;
}
