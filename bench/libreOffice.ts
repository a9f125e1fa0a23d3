/** LibreOffice opening a workbook, calculating every formula anew, and saving its sheets as CSV. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramRun } from './program';
import { findProgram, runProgram } from './program';

/** Values of the setting below: whether formulas are calculated when a workbook is opened. */
const RECALCULATION = { always: 0, never: 1 } as const;

function registry(onLoad: keyof typeof RECALCULATION): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">',
    `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATION[onLoad]}</value></prop>`,
    '</item>',
    // Else the first start writes a user's files as they are delivered over those of the profile.
    '<item oor:path="/org.openoffice.Setup/Office">',
    '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>',
    '</item></oor:items>',
  ].join('');
}

/** Makes a profile in a folder of its own. @returns what LibreOffice is started with to use it */
export function makeProfile(folder: string, onLoad: keyof typeof RECALCULATION): string[] {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), registry(onLoad));
  const profile = `-env:UserInstallation=${pathToFileURL(folder).href}`;
  return [profile, '--headless', '--norestore'];
}

/** The program's path, or null when LibreOffice is not installed. */
export function findOffice(): string | null {
  return findProgram('soffice', 'libreoffice');
}

/** Comma, quotes, UTF-8, values in full and not as shown, every sheet into a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export interface Opened extends ProgramRun {
  /** Cells of a sheet as text, row by row. */
  sheet(name: string): string[][];
}

/** Opens workbooks one by one, each in a process of its own. */
export class LibreOffice {
  private readonly start: readonly string[];

  private constructor(
    private readonly program: string,
    private readonly folder: string,
  ) {
    this.start = makeProfile(join(folder, 'profile'), 'always');
  }

  /** Null when LibreOffice is not installed. @param folder for its profile and its files */
  static find(folder: string): LibreOffice | null {
    const program = findOffice();
    return program === null ? null : new LibreOffice(program, folder);
  }

  async open(name: string, bytes: Uint8Array): Promise<Opened> {
    const file = join(this.folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const given = [...this.start, '--convert-to', CSV];
    const notes = join(this.folder, `${name}.time`);
    const run = await runProgram(this.program, [...given, '--outdir', this.folder, file], notes);
    return { ...run, sheet: (sheet) => this.rows(`${name}-${sheet}.csv`) };
  }

  /** None of the benchmark's texts holds a comma or a quote. */
  private rows(file: string): string[][] {
    const lines = readFileSync(join(this.folder, file), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split(',').map((cell) => cell.replace(/"/g, '')));
  }
}
