/**
 * Saves a whole file or nothing. The new content is written beside the file and is on the disk before
 * it takes the file's place, so that a full disk, a kill or a power cut leaves the old file whole.
 */
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../core/finding';
import { destination } from './destination';
import { openedBy, type OpenedBy } from './openElsewhere';
import { fileFault, isSystemError, saveFault, type SaveStep } from './saveFaults';

/** A save takes seconds: a file beside that is older was left by a run that was killed. */
const LEFTOVER_MINUTES = 10;
/** Characters of the file's name in the name of the file beside it: names have a longest length. */
const KEPT_NAME = 40;

/** What the names of the files beside a file begin with: `so.xlsx.dang-ghi-` ("being written"). */
function besideStem(target: string): string {
  return `${[...basename(target)].slice(0, KEPT_NAME).join('')}.dang-ghi-`;
}

const isBeside = (name: string, stem: string): boolean =>
  name.startsWith(stem) && /^\d+\.tmp$/.test(name.slice(stem.length));

function heldAdvice({ lock, person }: OpenedBy): string {
  const who = person === null ? 'Tệp đang mở ở chương trình khác' : `${person} đang mở tệp này`;
  return `${who}. Đóng tệp rồi thực hiện lại. Nếu không còn ai mở, xóa tệp “${lock}” trong cùng thư mục.`;
}

/** Why the file that is there must not be written over, or null. */
async function heldFault(target: string, before: Stats, file: string): Promise<Finding | null> {
  if (!before.isFile()) return saveFault(file, 'EISDIR', 'replace', process.platform);
  const opened = await openedBy(target);
  if (opened !== null) return fileFault(file, 'file.openElsewhere', heldAdvice(opened));
  try {
    await access(target, constants.W_OK);
    return null;
  } catch (error) {
    // Of a disk that takes nothing the folder is to be told, not the file.
    if (isSystemError(error) && error.code === 'EROFS') return null;
    const advice = 'Tệp chỉ cho đọc nên không ghi đè. Bỏ thuộc tính chỉ đọc, hoặc ghi ra tệp khác.';
    return fileFault(file, 'file.readOnly', advice);
  }
}

/** The replaced file's owner and rights, as far as the system lets us give them. */
async function keepRights(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const isLeft = (): void => undefined;
  await handle.chown(uid, gid).catch(() => handle.chown(-1, gid).catch(isLeft));
  await handle.chmod(mode & 0o7777).catch(isLeft);
}

/** @param before the file whose place it takes */
async function writeBeside(beside: string, bytes: Uint8Array, before: Stats | null): Promise<void> {
  await rm(beside, { force: true });
  const handle = await open(beside, 'wx');
  try {
    await handle.writeFile(bytes);
    if (before !== null) await keepRights(handle, before);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name durable. Windows opens no folders, and some disks do not know how. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** Removes what killed runs left beside the file. */
async function removeLeftovers(target: string): Promise<void> {
  const [folder, stem] = [dirname(target), besideStem(target)];
  const saved = await stat(target);
  for (const name of await readdir(folder)) {
    if (!isBeside(name, stem)) continue;
    const info = await stat(join(folder, name)).catch(() => null);
    const age = info === null ? 0 : saved.mtimeMs - info.mtimeMs;
    if (age > LEFTOVER_MINUTES * 60_000) await rm(join(folder, name), { force: true });
  }
}

/**
 * Writes a whole file or nothing.
 * @returns the finding that says why it was not written, or null
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Finding | null> {
  const [file, target] = [basename(path), destination(path)];
  const before = await stat(target).catch(() => null);
  const held = before === null ? null : await heldFault(target, before, file);
  if (held !== null) return held;
  const beside = join(dirname(target), `${besideStem(target)}${process.pid}.tmp`);
  let step: SaveStep = 'write';
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeBeside(beside, bytes, before);
    step = 'replace';
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    return saveFault(file, error.code, step, process.platform);
  }
  await syncFolder(dirname(target));
  // They are harmless, so a folder that does not let them go does not matter.
  await removeLeftovers(target).catch(() => undefined);
  return null;
}
