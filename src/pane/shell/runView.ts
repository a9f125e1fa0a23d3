/** What the pane says of a run: which of its words, how much of them, what may be done about it. */
import { toldLines } from '../../runs/told';
import type { RunPhase } from '../../runs/runRequest';
import type { LastRun, PaneState } from '../paneState';
import type { FindingView } from './findingView';
import { findingViews } from './findingView';

export type RunKind = 'none' | 'running' | 'done' | 'undone';

export function runKind({ running, lastRun }: Pick<PaneState, 'running' | 'lastRun'>): RunKind {
  if (running !== null) return 'running';
  if (lastRun === null) return 'none';
  return lastRun.isDone ? 'done' : 'undone';
}

/** Until something is written a run may be called off, and nothing has happened. */
export function mayCallOff(phase: RunPhase): boolean {
  return phase !== 'writing';
}

/** What is shown before somebody asks for all: of what was done the lights below say the most. */
const FEW = { done: 2, undone: 6 } as const;

/** What a run says, cut to size. */
export interface ShownRun {
  readonly lines: readonly string[];
  readonly findings: readonly FindingView[];
  /** Of all lines and findings. */
  readonly total: number;
  readonly isCut: boolean;
}

/** @param wantsAll whether somebody asked for all of it */
export function shownRun(lastRun: LastRun, wantsAll: boolean): ShownRun {
  const lines = toldLines({ ...lastRun, findings: [] });
  const findings = findingViews(lastRun.findings);
  const total = lines.length + findings.length;
  const few = wantsAll ? total : FEW[lastRun.isDone ? 'done' : 'undone'];
  return {
    lines: lines.slice(0, few),
    findings: findings.slice(0, Math.max(0, few - lines.length)),
    total,
    isCut: few < total,
  };
}
