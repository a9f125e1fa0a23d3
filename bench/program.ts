/** Other programs, with what they cost: wall, processor and memory, by GNU time where it is there. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Times } from './measure';

const GNU_TIME = '/usr/bin/time';

export interface ProgramRun extends Times {
  /** Most memory that one of its processes held, bytes; NaN without GNU time. */
  readonly peak: number;
  readonly output: string;
}

/** The program's path, or null when it is not on the PATH. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function finished(program: string, given: readonly string[]): Promise<string> {
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}: ${errors.trim()}`));
    });
  });
}

/** @param notes file that GNU time may write its measurements to */
export async function runProgram(
  program: string,
  given: readonly string[],
  notes: string,
): Promise<ProgramRun> {
  const start = performance.now();
  const measured = existsSync(GNU_TIME);
  const output = measured
    ? await finished(GNU_TIME, ['-f', '%U %S %M', '-o', notes, program, ...given])
    : await finished(program, given);
  const wall = (performance.now() - start) / 1000;
  if (!measured) return { output, wall, cpu: NaN, peak: NaN };
  const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(notes, 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  return { output, wall, cpu: user + system, peak: kilobytes * 1024 };
}
