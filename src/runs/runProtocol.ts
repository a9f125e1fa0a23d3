/**
 * How a command that runs in a worker speaks with the page, where the workbook is. All of it is plain
 * data: what passes between threads is copied.
 */
import type { ChangeSet, ObservedWorkbook, ReadMode } from '../host/host';
import type { HostErrorDetail, HostErrorReason } from '../host/hostError';
import { HostError } from '../host/hostError';
import type { RunSite } from './runOn';
import type { RunRequest, Told } from './runRequest';

/** A host's refusal as plain data; what caused it stays behind. */
export interface Refusal extends Omit<HostErrorDetail, 'cause'> {
  readonly reason: HostErrorReason;
}

export type ToWorker =
  | { readonly kind: 'run'; readonly site: Omit<RunSite, 'host'>; readonly request: RunRequest }
  /** The workbook that was asked for; its number stands for it when it is the basis of changes. */
  | { readonly kind: 'read'; readonly observed: ObservedWorkbook; readonly reading: number }
  | { readonly kind: 'applied' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type FromWorker =
  | {
      readonly kind: 'read';
      readonly sheetNames: readonly string[] | undefined;
      readonly mode: ReadMode | undefined;
    }
  | {
      readonly kind: 'apply';
      readonly changes: ChangeSet;
      /** Number of the reading that they were worked out from; null where nobody says. */
      readonly reading: number | null;
    }
  | { readonly kind: 'told'; readonly told: Told }
  /** A fault of the program's own, for whoever looks into it; `isUnloaded`: a part of it did not come through. */
  | { readonly kind: 'fault'; readonly message: string; readonly isUnloaded: boolean };

export function refusalOf({ reason, sheet, item, holder, touched }: HostError): Refusal {
  return {
    reason,
    touched,
    ...(sheet === undefined ? {} : { sheet }),
    ...(item === undefined ? {} : { item }),
    ...(holder === undefined ? {} : { holder }),
  };
}

export function hostErrorOf({ reason, ...detail }: Refusal): HostError {
  return new HostError(reason, detail);
}
