/**
 * Living books of the whole plan: our commands, each in a process of its own, and LibreOffice opening
 * the same file, calculating all of it, and calculating what depends on one figure typed anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poisoned } from '../test/office/poison';
import { bundled } from './bundle';
import type { CommandCost } from './commandCase';
import type { CommandCosts } from './commands';
import { commandCosts } from './commands';
import type { Times } from './measure';
import { median } from './measure';
import type { OfficeCosts, Phase } from './officeMacro';
import { OfficeMacro, PHASES } from './officeMacro';
import type { Lights, OneEdit } from './oneEdit';
import { oneEdit } from './oneEdit';
import type { Order } from './sample';
import { markdownTable, megabytes, seconds, whole } from './table';

interface Size {
  readonly readings: number;
  /** How the rows of a period follow each other. */
  readonly order: Order;
  /** Of each of our commands. */
  readonly runs: number;
  readonly officeRuns: number;
}

/** Seconds that LibreOffice may take for a book: one that takes longer hangs. */
const PATIENCE = 3600;

/** Rows that stand unit by unit keep LibreOffice busy for minutes: they are measured once, at one size. */
const SIZES: readonly Size[] = [
  { readings: 1_000, order: 'indicator', runs: 3, officeRuns: 3 },
  { readings: 10_000, order: 'indicator', runs: 3, officeRuns: 3 },
  { readings: 100_000, order: 'indicator', runs: 1, officeRuns: 1 },
  { readings: 10_000, order: 'unit', runs: 1, officeRuns: 1 },
];

/** The size at which our refresh is held against LibreOffice. */
const COMPARED = 10_000;

interface Measured extends Size {
  readonly ours: CommandCosts;
  /** Null where LibreOffice is not installed. */
  readonly office: OfficeCosts | null;
  readonly differing: number;
}

/** Medians; lights of the last run. */
function medianCosts(all: readonly OfficeCosts[]): OfficeCosts {
  const timesOf = (phase: Phase): [Phase, Times][] => {
    const times = all.flatMap(({ phases }) => phases.get(phase) ?? []);
    if (times.length < all.length) return [];
    const of = (part: keyof Times): number => median(times.map((known) => known[part]));
    return [[phase, { wall: of('wall'), cpu: of('cpu') }]];
  };
  const lights = all[all.length - 1]?.lights ?? new Map<string, Lights>();
  const peak = median(all.map((costs) => costs.peak));
  return { phases: new Map(PHASES.flatMap(timesOf)), lights, peak };
}

/** Lights that LibreOffice has otherwise than we do, in the phases that it finished. */
function differingLights({ phases, lights }: OfficeCosts, { lights: ours }: OneEdit): number {
  const differing = (phase: Phase, expected: Lights): number => {
    if (!phases.has(phase)) return 0;
    const theirs = lights.get(phase);
    return [...expected].filter(([id, light]) => theirs?.get(id) !== light).length;
  };
  return differing('calculated', ours.before) + differing('edited', ours.after);
}

/** LibreOffice is given wrong stored values, so that lights that are right were calculated. */
async function inOffice(office: OfficeMacro, file: string, { officeRuns }: Size) {
  const bytes = readFileSync(file);
  const edit = await oneEdit(bytes);
  const given = `${file}.wrong.xlsx`;
  writeFileSync(given, poisoned(bytes).bytes);
  const all: OfficeCosts[] = [];
  for (let run = 0; run < officeRuns; run += 1) {
    all.push(await office.measure(given, edit, PATIENCE));
  }
  const costs = medianCosts(all);
  return { office: costs, differing: differingLights(costs, edit) };
}

async function measured(folder: string, sizes: readonly Size[]): Promise<Measured[]> {
  const bundle = await bundled('bench/commandCase.ts', join(folder, 'commands'));
  const office = OfficeMacro.find(folder);
  const all: Measured[] = [];
  for (const size of sizes) {
    const ours = await commandCosts(size, bundle, folder);
    const theirs =
      office === null ? { office, differing: 0 } : await inOffice(office, ours.file, size);
    all.push({ ...size, ours, ...theirs });
  }
  return all;
}

function commandTable(all: readonly Measured[]): string {
  const cells = ({ wall, cpu, peak }: CommandCost): string[] => [
    seconds(wall),
    seconds(cpu),
    megabytes(peak),
  ];
  const rows = all.map(({ readings, order, ours: { load, refresh } }) => [
    whole(readings),
    order,
    ...cells(load),
    ...cells(refresh),
  ]);
  const heads = (name: string): string[] => [`${name}: wall s`, 'CPU s', 'peak MB'];
  return markdownTable(['readings', 'rows by', ...heads('load'), ...heads('refresh')], rows);
}

/** Wall and CPU of the phases; the first one that was not finished says how long it was waited for. */
function phaseCells({ phases }: OfficeCosts): string[] {
  const done = [...phases.values()].reduce((total, { wall }) => total + wall, 0);
  return PHASES.flatMap((phase, index) => {
    const times = phases.get(phase);
    if (times !== undefined) return [seconds(times.wall), seconds(times.cpu)];
    return [index === phases.size ? `> ${whole(PATIENCE - done)}` : '-', '-'];
  });
}

function officeTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ readings, order, office }) =>
    office === null
      ? []
      : [[whole(readings), order, ...phaseCells(office), megabytes(office.peak)]],
  );
  const heads = ['opens', 'calculates all', 'one edit'].flatMap((name) => [
    `${name}: wall s`,
    'CPU s',
  ]);
  return `LibreOffice, the same files:\n\n${markdownTable(['readings', 'rows by', ...heads, 'peak MB'], rows)}`;
}

function sum(one: Times, other: Times): Times {
  return { wall: one.wall + other.wall, cpu: one.cpu + other.cpu };
}

function ratioTable(all: readonly Measured[]): string {
  const { ours, office } = all.find(({ readings }) => readings === COMPARED) ?? {};
  const [opened, calculated, edited] = PHASES.map((phase) => office?.phases.get(phase));
  if (!ours || !opened || !calculated || !edited) return 'Nothing to hold our refresh against.';
  const row = (name: string, { wall, cpu }: Times): string[] => [
    name,
    seconds(wall),
    seconds(cpu),
    (wall / ours.refresh.wall).toFixed(1),
    (cpu / ours.refresh.cpu).toFixed(1),
  ];
  const heads = [`${whole(COMPARED)} readings`, 'wall s', 'CPU s', 'ratio wall', 'ratio CPU'];
  return markdownTable(heads, [
    row('our refresh: opens, scores, writes, saves', ours.refresh),
    row('LibreOffice opens and calculates all', sum(opened, calculated)),
    row('LibreOffice calculates all, open already', calculated),
    row('LibreOffice calculates one edit', edited),
  ]);
}

function agreement(all: readonly Measured[]): string {
  const differing = all.reduce((count, known) => count + known.differing, 0);
  return differing === 0
    ? 'Every light of LibreOffice equals ours, before and after the edit.'
    : `NOT COMPARABLE: ${differing} lights of LibreOffice differ from ours.`;
}

/**
 * Tables of our commands, of LibreOffice, and of both at one size.
 */
export async function livingBookTables(folder: string): Promise<string> {
  const own = join(folder, 'living');
  mkdirSync(own);
  const all = await measured(own, SIZES);
  const hasOffice = all.some(({ office }) => office !== null);
  const beside = hasOffice
    ? [officeTable(all), ratioTable(all), agreement(all)]
    : ['LibreOffice was not found (Debian: libreoffice-calc): nothing to compare with.'];
  return [commandTable(all), ...beside].join('\n\n');
}
