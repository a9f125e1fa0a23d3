/** Names of files to keep. */
import type { Book } from '../core/book';
import { PERIOD_CODES } from '../core/period';

/** @example `theo-doi-vinh-phuc-2022-2025-2023-6t.xlsx` */
export function newFileName(
  { plan, selection }: Pick<Book, 'plan' | 'selection'>,
  extension: string,
): string {
  return `theo-doi-${plan.id}-${selection.year}-${PERIOD_CODES[selection.period]}${extension}`;
}

/**
 * The name with the extension that the content asks for: Excel opens no workbook under another kind's name.
 * @example withExtension('Số liệu.xlsx', '.xlsm') // 'Số liệu.xlsm'
 */
export function withExtension(name: string, extension: string): string {
  if (name.toLowerCase().endsWith(extension)) return name;
  return `${name.replace(/\.(xls[xmb]?|xlt[xm])$/i, '')}${extension}`;
}
