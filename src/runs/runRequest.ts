/** What the pane and the ribbon may ask to be run on the open workbook, and what comes of it. */
import type { AssignedTarget } from '../commands/assignTargets';
import type { Revision } from '../commands/loading';
import type { Finding } from '../core/finding';
import type { Plan } from '../core/plan/types';

/** Where a plan to be loaded comes from. */
export type PlanSource =
  /** Id of a built-in plan. */
  { readonly builtIn: string } | { readonly plan: Plan };

export type RunRequest =
  /** Nạp kế hoạch: into an empty workbook, or the newer text of its plan into a living one. */
  | {
      readonly command: 'loadPlan';
      readonly source: PlanSource;
      /** Whether cells of the plan that differ in the workbook are written over; false unless told. */
      readonly overwrite?: boolean;
    }
  /** What loading would change, as findings; nothing is written. */
  | { readonly command: 'comparePlan'; readonly source: PlanSource }
  /** Cập nhật đánh giá. */
  | { readonly command: 'refresh' }
  /** Hoàn tác lần chạy: the last run that Nhật ký tells, unless its number is given. */
  | { readonly command: 'undo'; readonly run?: number }
  /** Giao mục tiêu theo văn bản: all or none. */
  | { readonly command: 'assign'; readonly targets: readonly AssignedTarget[] };

export type CommandName = RunRequest['command'];

/** What a run says. */
export interface Told {
  /** False: the workbook is as it was, and the findings or lines say why. */
  readonly isDone: boolean;
  /** Sentences for people; Vietnamese where they speak of the workbook's content. */
  readonly lines: readonly string[];
  /** The findings among what is said, with their places. */
  readonly findings: readonly Finding[];
  /** Of comparePlan, where the workbook follows the plan already: its findings, part by part. */
  readonly revision?: Revision;
  /** Number of the run in Nhật ký, where Hoàn tác can take back cells that it changed. */
  readonly undoable?: number;
}

/** How far a run is. Until `writing` begins it may be called off, and nothing has happened. */
export type RunPhase = 'waiting' | 'reading' | 'working' | 'writing';
