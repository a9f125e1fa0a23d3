/** The program as a process of its own, as an officer starts it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = join(__dirname, '..', '..');
/** Milliseconds that tests with processes may take on a busy machine. */
export const SLOW = 120_000;

export interface Ended {
  /** Null when it was killed. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Command that starts it, e.g. one that takes away rights; its words come before the program's. */
  readonly through?: readonly string[];
  /** Module loaded before the program. */
  readonly preload?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Is called with a way to kill the process at once. */
  readonly onStart?: (kill: () => void) => void;
}

/** The words that start the program. */
export function programWords(argv: readonly string[], preload?: string): string[] {
  const preloaded = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  return [
    process.execPath,
    ...['--import', 'tsx', ...preloaded],
    join(ROOT, 'src', 'cli', 'main.ts'),
    ...argv,
  ];
}

/** Runs a command to its end. @throws Error when there is no such command */
export function ended(words: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const [command = '', ...rest] = [...(around.through ?? []), ...words];
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, ...around.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: SLOW,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  around.onStart?.(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...said }));
  });
}

export function program(argv: readonly string[], around: Surroundings = {}): Promise<Ended> {
  return ended(programWords(argv, around.preload), around);
}
