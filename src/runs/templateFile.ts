/** Mẫu kế hoạch trống as a file to keep. Loaded only when asked for: it brings the writer of .xlsx. */
import { templateBook } from '../commands/template';
import { FileHost } from '../host/file/fileHost';

export interface TemplateFile {
  readonly name: string;
  /** Of the .xlsx. */
  readonly content: Uint8Array;
}

/**
 * @param firstYear first year of the plan to be written
 * @example templateFile(2026, 2030) // mau-ke-hoach-2026-2030.xlsx
 */
export async function templateFile(firstYear: number, lastYear: number): Promise<TemplateFile> {
  const { title, changes } = templateBook(firstYear, lastYear);
  const host = FileHost.create({ title });
  await host.apply(changes);
  return { name: `mau-ke-hoach-${firstYear}-${lastYear}.xlsx`, content: host.save() };
}
