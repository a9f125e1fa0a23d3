/** Workbooks as openpyxl saves them, with cells that a script types: how other offices' tools fill ours. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOT_FOUND =
  'openpyxl was not found. Install the Debian package python3-openpyxl, or name a Python that has ' +
  'it in the environment variable PYTHON.';

/** A cell that is typed. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
  readonly format?: string;
}

const SCRIPT = `
import json, sys
from openpyxl import load_workbook
path, cells = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
book = load_workbook(path)
for cell in cells:
    typed = book[cell["sheet"]][cell["cell"]]
    typed.value = cell["value"]
    if "format" in cell:
        typed.number_format = cell["format"]
book.save(path)
`;

/** Path of a Python with openpyxl. @throws Error with a plain sentence when there is none */
export function findPython(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['PYTHON'];
  const candidates =
    named === undefined || named === '' ? ['python3', '/usr/bin/python3'] : [named];
  const found = candidates.find(
    (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
  );
  if (found === undefined) throw new Error(NOT_FOUND);
  return found;
}

/** The file after openpyxl opened it, typed these cells and saved it. @throws Error when it fails */
export function typedByOpenpyxl(bytes: Uint8Array, cells: readonly TypedCell[]): Uint8Array {
  const python = findPython();
  const folder = mkdtempSync(join(tmpdir(), 'plan-monitor-openpyxl-'));
  try {
    const [book, list] = [join(folder, 'so.xlsx'), join(folder, 'o.json')];
    writeFileSync(book, bytes);
    writeFileSync(list, JSON.stringify(cells));
    const { status, stderr } = spawnSync(python, ['-c', SCRIPT, book, list], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`openpyxl did not save the file: ${stderr}`);
    return readFileSync(book);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
