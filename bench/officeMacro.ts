/**
 * LibreOffice measured from inside by officeMacro.bas, which is put into a profile made for it: what
 * one edit costs can be seen only where the workbook is open.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installMacro } from './installMacro';
import { findOffice, makeProfile } from './libreOffice';
import type { Times } from './measure';
import type { OneEdit } from './oneEdit';

const SOURCE = join(__dirname, 'officeMacro.bas');

export const PHASES = ['opened', 'calculated', 'edited'] as const;
export type Phase = (typeof PHASES)[number];

export interface OfficeCosts {
  /** Phases that were finished. Processor and memory are NaN where the system has no /proc. */
  readonly phases: ReadonlyMap<Phase, Times>;
  /** Words of the lights by indicator, after a phase. */
  readonly lights: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Most memory that the process held, bytes. */
  readonly peak: number;
}

/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

interface Note {
  readonly phase: string;
  readonly wall: number;
  /** Seconds of the processor since the process started. */
  readonly cpu: number;
  readonly peak: number;
  readonly pid: number;
}

/** @param times /proc/self/stat: user and system time are its 14th and 15th field */
function noteOf([, phase = '', wall = '', times = '', memory = '']: readonly string[]): Note {
  // The second field, the name in parentheses, may hold blanks.
  const fields = times
    .slice(times.lastIndexOf(')') + 1)
    .trim()
    .split(' ');
  const [, kilobytes = NaN] = /VmHWM:\s+(\d+)/.exec(memory) ?? [];
  return {
    phase,
    wall: Number(wall) / 1000,
    cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
    peak: Number(kilobytes) * 1024,
    pid: parseInt(times, 10),
  };
}

/** Lines of the notes, split. None until the macro has started. */
function linesOf(file: string): string[][] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('|'));
}

function notesOf(lines: readonly string[][]): Note[] {
  return lines.filter(([kind]) => kind === 'phase').map(noteOf);
}

function costsOf(lines: readonly string[][]): OfficeCosts {
  const notes = notesOf(lines);
  const phases = new Map<Phase, Times>();
  const lights = new Map<string, Map<string, string>>();
  notes.forEach(({ phase, wall, cpu }, index) => {
    const known = PHASES.find((name) => name === phase);
    if (known !== undefined) phases.set(known, { wall, cpu: cpu - (notes[index - 1]?.cpu ?? 0) });
  });
  for (const [kind, phase = '', id = '', light = ''] of lines) {
    if (kind !== 'light') continue;
    lights.set(phase, (lights.get(phase) ?? new Map<string, string>()).set(id, light));
  }
  return { phases, lights, peak: notes[notes.length - 1]?.peak ?? NaN };
}

/** Measures workbooks one by one, each in a process of its own. */
export class OfficeMacro {
  private readonly start: readonly string[];
  private readonly macro: string;

  private constructor(
    private readonly program: string,
    folder: string,
  ) {
    const profile = join(folder, 'macroProfile');
    this.start = makeProfile(profile, 'never');
    this.macro = installMacro(profile, readFileSync(SOURCE, 'utf8'));
  }

  /** Null when LibreOffice is not installed. @param folder for its profile */
  static find(folder: string): OfficeMacro | null {
    const program = findOffice();
    return program === null ? null : new OfficeMacro(program, folder);
  }

  /**
   * @param file the workbook
   * @param patience seconds after which LibreOffice is stopped; phases done by then count
   * @throws Error when LibreOffice runs no macro, or the macro fails
   */
  async measure(file: string, edit: OneEdit, patience: number): Promise<OfficeCosts> {
    const [job, notes] = [`${file}.job`, `${file}.notes`];
    const { sheet, address, number, lights } = edit;
    const lines = [file, notes, sheet, address, number, lights.sheet, lights.range];
    writeFileSync(job, lines.join('\n'));
    // The macro adds to its notes; those of an earlier run name a process that has ended.
    rmSync(notes, { force: true });
    const errors = await this.run(job, notes, patience);
    const read = linesOf(notes);
    if (read.length === 0) throw new Error(`LibreOffice ran no macro of its profile: ${errors}`);
    const fault = read.find(([kind]) => kind === 'failed');
    if (fault !== undefined) throw new Error(`the macro of LibreOffice failed: ${fault.join(' ')}`);
    return costsOf(read);
  }

  /** The program that is started waits for the one that works, whose number the notes say. */
  private run(job: string, notes: string, patience: number): Promise<string> {
    const given = [...this.start, `${this.macro}.Measure("${job}")`];
    const child = spawn(this.program, given, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const stop = (): void => {
      const pid = notesOf(linesOf(notes))[0]?.pid ?? NaN;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has noted nothing yet, or has ended this moment.
        child.kill();
      }
    };
    const timer = setTimeout(stop, patience * 1000);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', () => {
        clearTimeout(timer);
        resolve(errors.trim());
      });
    });
  }
}
