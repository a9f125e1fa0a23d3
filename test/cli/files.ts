/** Files of the command line's tests: folders of their own, workbooks looked into without the program. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '../../src/cli/commandLine';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change } from '../../src/host/host';
import type { ObservedWorkbook } from '../../src/sheets/observed';

/** The clock of these tests. */
export const TODAY = '2027-12-20';
export const MODEL_FILE = join(__dirname, '..', 'fixtures', 'plans', 'tinh-mau-2026-2030.json');
export const OFFICERS_BOOK = join(__dirname, '..', 'fixtures', 'xlsx', 'openpyxl.xlsx');

/** A folder that is there for one test. */
export class TestFolder {
  private folder = '';

  async make(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'plan-monitor-'));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  async names(below = '.'): Promise<string[]> {
    return (await readdir(this.path(below))).sort();
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  async write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
    return this.path(name);
  }
}

/** Runs a command that must succeed; its lines. */
export async function done(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await run(argv, TODAY);
  expect([code, err]).toEqual([0, []]);
  return out;
}

function opened(bytes: Uint8Array): FileHost {
  const outcome = FileHost.open(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

export function workbookIn(bytes: Uint8Array): Promise<ObservedWorkbook> {
  return opened(bytes).read();
}

/** The file after another program changed it. */
export async function changed(
  bytes: Uint8Array,
  ...changes: readonly Change[]
): Promise<Uint8Array> {
  const host = opened(bytes);
  await host.apply(changes);
  return host.save();
}

/** Content of every part of a package. */
export function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
  );
}

/** The file that Excel keeps beside a workbook which it has open. */
export function excelLock(person: string): Uint8Array {
  const lock = Buffer.alloc(165, ' ');
  const plain = person.normalize('NFD').replace(/[^ -~]/g, '');
  lock.writeUInt8(plain.length, 0);
  lock.write(plain, 1, 'latin1');
  lock.writeUInt16LE(person.length, 55);
  lock.write(person, 57, 'utf16le');
  return lock;
}
