/** LibreOffice opening a workbook, calculating every formula anew, and saving its sheets as CSV. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramRun } from './program';
import { findProgram, runProgram } from './program';

/** 0 in the setting below: LibreOffice keeps stored values otherwise. */
const ALWAYS = '0';
const PROFILE = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">',
  `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${ALWAYS}</value></prop>`,
  '</item></oor:items>',
].join('');

/** Comma, quotes, UTF-8, values in full and not as shown, every sheet into a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export interface Opened extends ProgramRun {
  /** Cells of a sheet as text, row by row. */
  sheet(name: string): string[][];
}

/** Opens workbooks one by one, each in a process of its own. */
export class LibreOffice {
  private constructor(
    private readonly program: string,
    private readonly folder: string,
  ) {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
  }

  /** Null when LibreOffice is not installed. @param folder for its profile and its files */
  static find(folder: string): LibreOffice | null {
    const program = findProgram('soffice', 'libreoffice');
    return program === null ? null : new LibreOffice(program, folder);
  }

  async open(name: string, bytes: Uint8Array): Promise<Opened> {
    const file = join(this.folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, 'profile')).href}`;
    const given = [profile, '--headless', '--norestore', '--convert-to', CSV];
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
