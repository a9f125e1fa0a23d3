import { userInfo } from 'node:os';
import { isoToSerial } from '../core/calendar';
import { run } from './commandLine';
import { USAGE, UsageError } from './usage';

const HELP = new Set(['help', '--help', '-h']);

/** The day on the officer's calendar: at one in the morning the day in London is another one. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Excel serial of this moment on the officer's clock. */
function moment(): number {
  const now = new Date();
  const minutes = now.getHours() * 60 + now.getMinutes();
  return (isoToSerial(today()) ?? 0) + minutes / (24 * 60);
}

/** Who is logged in; '' where the system does not say. */
function person(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && HELP.has(argv[0] ?? '')) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    const { code, out, err } = await run(argv, today(), { at: moment(), person: person() });
    if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
    if (err.length > 0) process.stderr.write(`${err.join('\n')}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
