/** The built page on a server, and a later version that takes its place: every hash of its files is another. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './freshBuild';

const WORKER = 'serviceWorker.js';

export interface Site {
  readonly folder: string;
  /** Puts the later version in place of the first, but for its worker; returns its main script. */
  publishNext(): Promise<string>;
  publishNextWorker(): Promise<void>;
  remove(): Promise<void>;
}

/** Files that stand beside the page, as text. */
async function builtFiles(): Promise<Map<string, string>> {
  const entries = await readdir(DIST, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const texts = await Promise.all(names.map((name) => readFile(join(DIST, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

const another = (hash: string): string => [...hash].reverse().join('');

/** The same with other hashes, in names and contents alike. */
function nextFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const worker = files.get(WORKER) ?? '';
  const hashes = [...worker.matchAll(/[.?]([0-9a-f]{8})\b/g)].map(([, hash = '']) => hash);
  const pattern = new RegExp(`\\b(?:${hashes.join('|')})\\b`, 'g');
  const renewed = (text: string): string => text.replace(pattern, another);
  return new Map([...files].map(([name, text]) => [renewed(name), renewed(text)]));
}

/** The first version, in a folder of its own. */
export async function builtSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-monitor-'));
  const write = (files: Iterable<readonly [string, string]>) =>
    Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  const first = await builtFiles();
  const next = nextFiles(first);
  await write(first);
  return {
    folder,
    publishNext: async () => {
      await Promise.all([...first.keys()].map((name) => rm(join(folder, name))));
      await write([...next].filter(([name]) => name !== WORKER));
      return (
        [...next.keys()].find((name) => name.startsWith('page.') && name.endsWith('.js')) ?? ''
      );
    },
    publishNextWorker: async () => {
      await write([[WORKER, next.get(WORKER) ?? '']]);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
