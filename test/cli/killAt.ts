/**
 * Loaded before the program: kills it at the step of its save that KILL_AT names, as a crash would,
 * with no chance to tidy up.
 */
import type { FileHandle } from 'node:fs/promises';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const step = process.env['KILL_AT'];

async function dieAt<T>(name: string, otherwise: () => Promise<T>): Promise<T> {
  if (step !== name) return otherwise();
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing may happen until then.
  return new Promise<T>(() => undefined);
}

function watched(handle: FileHandle): FileHandle {
  const write = handle.writeFile.bind(handle);
  const sync = handle.sync.bind(handle);
  handle.writeFile = async (data) => {
    const bytes = data as Uint8Array;
    await write(bytes.subarray(0, bytes.length / 2));
    await dieAt('half written', () => write(bytes.subarray(bytes.length / 2)));
  };
  handle.sync = async () => {
    const isFolder = (await handle.stat()).isDirectory();
    await dieAt(isFolder ? 'renamed' : 'written', sync);
  };
  return handle;
}

const { open, rename } = promises;
promises.open = async (path, flags, mode) =>
  watched(await dieAt('nothing written', () => open(path, flags, mode)));
promises.rename = (from, to) => dieAt('synced', () => rename(from, to));
syncBuiltinESMExports();
