/** Books of the full plan with more and more readings: our steps, and openpyxl on the same files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Times } from './measure';
import { runProgram } from './program';
import { markdownTable, megabytes, seconds, whole } from './table';
import type { BookCase } from './wholeBookCase';

const SIZES = [
  { readings: 1_000, runs: 5 },
  { readings: 10_000, runs: 5 },
  { readings: 100_000, runs: 3 },
] as const;

const PYTHON = '/usr/bin/python3';
const OPENPYXL = join(__dirname, 'peer_openpyxl.py');
const CASE = join(__dirname, 'wholeBookCase.ts');

interface Peer {
  readonly version: string;
  readonly read: Times;
  readonly write: Times;
  readonly peak: number;
}

interface Measured {
  readonly readings: number;
  readonly ours: BookCase;
  /** Null where openpyxl is not installed. */
  readonly peer: Peer | null;
}

async function ofPeer(file: string): Promise<Peer | null> {
  if (!existsSync(PYTHON)) return null;
  const given = [OPENPYXL, file, `${file}.openpyxl.xlsx`];
  try {
    const { output } = await runProgram(PYTHON, given, `${file}.time`);
    return JSON.parse(output) as Peer;
  } catch (error) {
    if (error instanceof Error && error.message.includes('No module named')) return null;
    throw error;
  }
}

/** Each size in a process of its own, started as this one was. */
async function measured(folder: string): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const { readings, runs } of SIZES) {
    const file = join(folder, `book-${readings}.xlsx`);
    const given = [...process.execArgv, CASE, String(readings), String(runs), file];
    const { output } = await runProgram(process.execPath, given, `${file}.time`);
    all.push({ readings, ours: JSON.parse(output) as BookCase, peer: await ofPeer(file) });
  }
  return all;
}

function fileTable(all: readonly Measured[]): string {
  const heads = ['readings', 'cells', 'formulas', 'file MB', 'write', 'read', 'book MB', 'peak MB'];
  const rows = all.map(({ readings, ours: { times, ...book } }) => [
    whole(readings),
    whole(book.cells),
    whole(book.formulas),
    megabytes(book.size),
    seconds(times.write.cpu),
    seconds(times.read.cpu),
    megabytes(book.held),
    megabytes(book.peak),
  ]);
  return markdownTable(heads, rows);
}

function peerTable(all: readonly Measured[]): string {
  const compared = all.flatMap(({ readings, ours, peer }) =>
    peer === null ? [] : [{ readings, ours, peer }],
  );
  const [first] = compared;
  if (first === undefined) return 'openpyxl was not found (Debian: python3-openpyxl).';
  const rows = compared.map(({ readings, ours, peer }) => [
    whole(readings),
    seconds(peer.write.cpu),
    seconds(peer.read.cpu),
    megabytes(peer.peak),
    (peer.write.cpu / ours.times.write.cpu).toFixed(1),
    (peer.read.cpu / ours.times.read.cpu).toFixed(1),
  ]);
  const heads = ['readings', 'write', 'read', 'peak MB', 'ratio write', 'ratio read'];
  return `openpyxl ${first.peer.version}, the same files:\n\n${markdownTable(heads, rows)}`;
}

function chainTable(all: readonly Measured[]): string {
  const rows = all.map(({ readings, ours: { times } }) => [
    whole(readings),
    seconds(times.score.cpu),
    seconds(times.specify.cpu),
    seconds(times.score.cpu + times.specify.cpu),
    seconds(times.refresh.cpu),
  ]);
  const heads = ['readings', 'scoreBook', 'workbookSpec', 'both', 'refresh and save an open file'];
  return markdownTable(heads, rows);
}

/** Tables of files beside openpyxl, and of the whole chain. @param folder for the files */
export async function wholeBookTables(folder: string): Promise<{ files: string; chain: string }> {
  const all = await measured(folder);
  return { files: `${fileTable(all)}\n\n${peerTable(all)}`, chain: chainTable(all) };
}
