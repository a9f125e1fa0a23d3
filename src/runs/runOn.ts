/**
 * Runs a command on the open workbook. It knows nothing of pane or ribbon: what it says is for whoever
 * asked, what it did stands in the workbook and in Nhật ký.
 */
import { planAssign } from '../commands/assignTargets';
import { applyLoad, planLoad } from '../commands/loadPlan';
import { applyRefresh, planRefresh } from '../commands/refresh';
import { refreshLines } from '../commands/refreshReport';
import { planUndo } from '../commands/undo';
import type { Finding } from '../core/finding';
import type { RunStamp } from '../core/log';
import type { IsoDate, Plan } from '../core/plan/types';
import type { ChangeSet, Host } from '../host/host';
import { HostError } from '../host/hostError';
import { hostErrorText } from '../locales/hostErrorText';
import type { Language } from '../locales/language';
import { textsOf } from '../locales/texts';
import { BUILT_IN_PLANS } from '../plans';
import type { ObservedWorkbook } from '../sheets/observed';
import { undoableRun } from './undoable';
import { CancelledError, WatchedHost } from './watchedHost';
import type { RunWatch } from './watchedHost';
import type { PlanSource, RunRequest, Told } from './runRequest';

/** What a command needs to know of the moment it runs in. */
export interface RunMoment {
  readonly today: IsoDate;
  readonly stamp: RunStamp;
}

/** Where a command runs. */
export interface RunSite {
  readonly host: Host;
  readonly language: Language;
  /** Name of the open workbook, for findings and Nhật ký, where its host tells none. */
  readonly file: string;
  readonly moment: RunMoment;
}

/** A cell that is edited half-way ends a command, for what is typed there must not be written over. */
function mayStartAnew({ reason, touched }: HostError): boolean {
  return reason === 'changed' || (reason === 'cellEditMode' && touched);
}

/** How often a command starts where people edit the workbook under its hands. */
const ATTEMPTS = 3;

const undone = (findings: readonly Finding[]): Told => ({ isDone: false, lines: [], findings });

interface Work {
  readonly basis: ObservedWorkbook;
  readonly changes: ChangeSet;
}

/** @param work that may be taken back */
function done(lines: readonly string[], findings: readonly Finding[], work?: Work): Told {
  const run = work === undefined ? null : undoableRun(work.basis, work.changes);
  return { isDone: true, lines, findings, ...(run === null ? {} : { undoable: run }) };
}

async function planOf(source: PlanSource): Promise<Plan> {
  if ('plan' in source) return source.plan;
  const known = BUILT_IN_PLANS.find(({ id }) => id === source.builtIn);
  if (known === undefined) throw new RangeError(`no built-in plan ${source.builtIn}`);
  return known.load();
}

/** Nạp kế hoạch: differences from the plan are told, and written over only where that was asked for. */
async function loadPlan(
  { host, file, moment: { today, stamp } }: RunSite,
  { source, overwrite = false }: Extract<RunRequest, { readonly command: 'loadPlan' }>,
): Promise<Told> {
  const outcome = await planLoad(host, await planOf(source), today, { file, stamp, overwrite });
  if (!outcome.ok) return undone(outcome.findings);
  const faults = await applyLoad(host, outcome.value, file);
  return faults.length > 0 ? undone(faults) : done([], outcome.findings, outcome.value);
}

async function comparePlan(
  { host, file, moment: { today } }: RunSite,
  { source }: Extract<RunRequest, { readonly command: 'comparePlan' }>,
): Promise<Told> {
  const outcome = await planLoad(host, await planOf(source), today, { file });
  if (!outcome.ok) return undone(outcome.findings);
  const { revision } = outcome.value;
  return { ...done([], outcome.findings), ...(revision === undefined ? {} : { revision }) };
}

/** Cập nhật đánh giá, of the year and period that the workbook has chosen. */
async function refresh({ host, file, moment: { stamp } }: RunSite): Promise<Told> {
  const outcome = await planRefresh(host, { file, selection: {}, stamp });
  if (!outcome.ok) return undone(outcome.findings);
  await applyRefresh(host, outcome.value);
  return done(
    refreshLines({ ...outcome.value, findings: [] }),
    outcome.value.findings,
    outcome.value,
  );
}

async function undo(
  { host, file, moment: { stamp } }: RunSite,
  { run }: Extract<RunRequest, { readonly command: 'undo' }>,
): Promise<Told> {
  const outcome = await planUndo(host, { file, stamp, ...(run === undefined ? {} : { run }) });
  if (!outcome.ok) return undone(outcome.findings);
  const { changes, basis } = outcome.value;
  await host.apply(changes, basis);
  return done([], outcome.findings);
}

async function assign(
  { host, file, moment: { stamp } }: RunSite,
  { targets }: Extract<RunRequest, { readonly command: 'assign' }>,
): Promise<Told> {
  const outcome = await planAssign(host, targets, { file, stamp });
  if (!outcome.ok) return undone(outcome.findings);
  const { changes, basis } = outcome.value;
  await host.apply(changes, basis);
  return done([], outcome.findings, outcome.value);
}

function once(site: RunSite, request: RunRequest): Promise<Told> {
  switch (request.command) {
    case 'loadPlan':
      return loadPlan(site, request);
    case 'comparePlan':
      return comparePlan(site, request);
    case 'refresh':
      return refresh(site);
    case 'undo':
      return undo(site, request);
    case 'assign':
      return assign(site, request);
  }
}

/**
 * Trouble that the spreadsheet makes is told; a fault of ours is thrown. Where somebody edited what
 * the command was about to write, it starts anew.
 */
export async function runOn(
  site: RunSite,
  request: RunRequest,
  watch: RunWatch = {},
  left = ATTEMPTS,
): Promise<Told> {
  try {
    return await once({ ...site, host: new WatchedHost(site.host, watch) }, request);
  } catch (error) {
    if (error instanceof CancelledError) {
      return { isDone: false, lines: [textsOf(site.language).shell.cancelled], findings: [] };
    }
    if (!(error instanceof HostError)) throw error;
    if (mayStartAnew(error) && left > 1) return runOn(site, request, watch, left - 1);
    return { isDone: false, lines: [hostErrorText(error, site.language)], findings: [] };
  }
}
