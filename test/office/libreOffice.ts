/**
 * Recalculates workbooks with LibreOffice in a locale. Its profile is made for the run and thrown
 * away: it always recalculates on load (LibreOffice keeps stored values otherwise), and a probe file
 * proves for every run that it did, and in the locale asked for.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CellValue } from '../../src/core/cells';
import { cellText } from '../../src/core/cells';
import type { ObservedWorkbook } from '../../src/host/host';
import { FileHost } from '../../src/host/file/fileHost';
import type { SheetSpec } from '../../src/sheets/spec';

export const LOCALES = ['en-US', 'vi-VN'] as const;
export type Locale = (typeof LOCALES)[number];

/** What FIXED(1234.5,1) yields. */
const PROBE_VALUES = { 'en-US': '1,234.5', 'vi-VN': '1.234,5' } as const satisfies Record<
  Locale,
  string
>;
const PROBE_FORMULA = 'FIXED(1234.5,1)';
/** What the probe holds before. */
export const NOT_CALCULATED = 'not calculated';
const PROBE = 'probe';

/** Files of one process: starting one costs two seconds, a crash costs the rest of its files. */
const BATCH = 60;

/** Freed memory is kept for the next file: giving it back takes nearly a tenth of the time. */
const KEEPING_MEMORY = {
  MALLOC_TRIM_THRESHOLD_: '1000000000',
  MALLOC_MMAP_THRESHOLD_: '1000000000',
  MALLOC_TOP_PAD_: '67108864',
};

/** A process that takes longer hangs, or the machine is at its end. */
const PATIENCE_MINUTES = 20;

const NOT_FOUND =
  'LibreOffice was not found. Install the Debian package libreoffice-calc (and libreoffice-l10n-vi ' +
  'for the Vietnamese locale), or name the program in the environment variable SOFFICE.';

/** Path of the program. @throws Error with a plain sentence when there is none */
export function findSoffice(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['SOFFICE'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${NOT_FOUND} It names ${named}, which does not exist.`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(NOT_FOUND);
  return found;
}

function registry(locale: Locale): string {
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    // 0: always.
    item('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
    item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale),
    '</oor:items>',
  ].join('\n');
}

/** Makes a LibreOffice profile of the locale, which recalculates whatever it opens. */
export function makeProfile(folder: string, locale: Locale): void {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), registry(locale));
}

type Format = 'xlsx' | 'pdf';

interface Workshop {
  readonly soffice: string;
  readonly profile: string;
  readonly input: string;
  readonly output: string;
}

function run(
  { soffice, profile, output }: Workshop,
  paths: readonly string[],
  format: Format,
): Promise<string> {
  const started = spawn(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      ...['--convert-to', format, '--outdir', output],
      ...paths,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE_MINUTES * 60_000,
      env: { ...process.env, ...KEEPING_MEMORY },
    },
  );
  let errors = '';
  started.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('close', (_code, signal) =>
      resolve(signal === null ? errors : `${errors} Stopped after ${PATIENCE_MINUTES} minutes.`),
    );
  });
}

async function convert(
  workshop: Workshop,
  names: readonly string[],
  format: Format = 'xlsx',
): Promise<void> {
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH);
    const errors = await run(
      workshop,
      batch.map((name) => join(workshop.input, `${name}.xlsx`)),
      format,
    );
    const lost = batch.find((name) => !existsSync(join(workshop.output, `${name}.${format}`)));
    if (lost !== undefined) {
      throw new Error(`LibreOffice did not save file ${lost} (from 0). It said: ${errors.trim()}`);
    }
  }
}

/** A file with a formula that was never calculated. */
async function probeFile(): Promise<Uint8Array> {
  const sheet: SheetSpec = {
    name: 'Probe',
    columns: [],
    cells: [
      {
        row: 1,
        column: 1,
        content: { formula: PROBE_FORMULA, value: NOT_CALCULATED },
        style: 'text',
      },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
  };
  const host = FileHost.create({ title: PROBE });
  await host.apply([{ kind: 'addSheet', sheet }]);
  return host.save();
}

/** What a file holds, cached values of formulas included. @throws Error for a file that is refused */
export async function contentOf(bytes: Uint8Array): Promise<ObservedWorkbook> {
  const opened = FileHost.open(bytes);
  if (!opened.ok) throw new Error(`file refused: ${opened.findings[0]?.code ?? ''}`);
  return opened.value.read();
}

/**
 * Looks at what LibreOffice made of the probe.
 * @throws Error with a plain sentence when it did not calculate, or in another locale
 */
export function checkProbe(value: CellValue, locale: Locale): void {
  if (value === PROBE_VALUES[locale]) return;
  const read = `${PROBE_FORMULA} is “${cellText(value)}” in ${locale}.`;
  throw new Error(
    value === NOT_CALCULATED
      ? `LibreOffice kept stored values instead of calculating: ${read}`
      : `LibreOffice does not know the locale: ${read} Install the Debian package libreoffice-l10n-vi.`,
  );
}

/** Works in a folder and a profile of its own, which are gone afterwards. */
async function inWorkshop<T>(locale: Locale, work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const soffice = findSoffice();
  const root = mkdtempSync(join(tmpdir(), `plan-monitor-${locale}-`));
  const folder = (name: string): string => {
    mkdirSync(join(root, name), { recursive: true });
    return join(root, name);
  };
  try {
    const workshop = {
      soffice,
      profile: folder('profile'),
      input: folder('in'),
      output: folder('out'),
    };
    makeProfile(workshop.profile, locale);
    return await work(workshop);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The files as LibreOffice saves them after calculating every formula anew.
 * @throws Error when LibreOffice is missing, lacks the locale or does not save a file
 */
export function recalculated(files: readonly Uint8Array[], locale: Locale): Promise<Uint8Array[]> {
  return inWorkshop(locale, async (workshop) => {
    const all = [...files, await probeFile()];
    all.forEach((bytes, index) => writeFileSync(join(workshop.input, `${index}.xlsx`), bytes));
    await convert(
      workshop,
      all.map((_, index) => String(index)),
    );
    const saved = all.map((_, index) => readFileSync(join(workshop.output, `${index}.xlsx`)));
    const probe = await contentOf(saved[files.length] ?? new Uint8Array());
    checkProbe(probe.sheets[0]?.values[0]?.[0] ?? null, locale);
    return saved.slice(0, files.length);
  });
}

/**
 * The file as LibreOffice prints it, a PDF.
 * @throws Error when LibreOffice is missing or does not print it
 */
export function printed(bytes: Uint8Array): Promise<Uint8Array> {
  return inWorkshop('vi-VN', async (workshop) => {
    writeFileSync(join(workshop.input, '0.xlsx'), bytes);
    await convert(workshop, ['0'], 'pdf');
    return readFileSync(join(workshop.output, '0.pdf'));
  });
}
