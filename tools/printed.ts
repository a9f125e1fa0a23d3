/** Workbooks as they are printed: LibreOffice makes the pages, pdftoppm (Debian: poppler-utils) the pictures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../test/office/libreOffice';
import { findSoffice, makeProfile } from '../test/office/libreOffice';

function done(program: string, given: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, given, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${program} cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ended with ${status ?? 'a signal'}: ${stderr}`);
}

/** The pages of a workbook as PNG, in their order. @param dots per inch */
export function printedPages(workbook: Uint8Array, locale: Locale, dots: number): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-print-'));
  try {
    const [profile, file] = [join(folder, 'profile'), join(folder, 'book.xlsx')];
    makeProfile(profile, locale);
    writeFileSync(file, workbook);
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const convert = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
    done(findSoffice(), [home, ...convert, file]);
    done('pdftoppm', ['-r', String(dots), '-png', join(folder, 'book.pdf'), join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.startsWith('page'));
    return pages.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
