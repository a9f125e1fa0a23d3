/** Builds the pages before the tests, unless `dist/` is newer than everything it is made of. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
export const DIST = join(ROOT, 'dist');

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0);
}

function builtAt(): number {
  const pages = ['index.html', 'tu-kiem-tra.html'];
  const times = pages.map((name) => statSync(join(DIST, name), { throwIfNoEntry: false })?.mtimeMs);
  return Math.min(...times.map((time) => time ?? 0));
}

export default function freshBuild(): void {
  const sources = [
    ...['src', 'assets', 'tools/addin', 'test/selfcheck', 'test/host/contract'].map((folder) =>
      newestIn(join(ROOT, folder)),
    ),
    ...['webpack.config.js', 'package-lock.json', 'manifest.xml'].map(
      (name) => statSync(join(ROOT, name)).mtimeMs,
    ),
  ];
  if (builtAt() > Math.max(...sources)) return;
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const options = ['--mode', 'production', '--config-name', 'page', '--config-name', 'selfCheck'];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'inherit' });
  // A file that came out as it was keeps its time.
  const now = new Date();
  utimesSync(join(DIST, 'index.html'), now, now);
}
