/** Where the plan to be loaded comes from, as somebody chooses it: a built-in plan, or a file of theirs. */
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/finding';
import type { Plan } from '../../core/plan/types';
import type { PlanSource } from '../../runs/runRequest';
import { planReading } from './planReading';
import { useMounted } from './useMounted';

export type FileChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string; readonly plan: Plan }
  | { readonly kind: 'faulty'; readonly name: string; readonly findings: readonly Finding[] }
  /** What reads files did not arrive. */
  | { readonly kind: 'noReader'; readonly name: string };

export interface SourceChoice {
  readonly isFile: boolean;
  readonly file: FileChoice;
  /** Null while there is nothing to load. */
  readonly source: PlanSource | null;
  chooseFileKind(isFile: boolean): void;
  readFile(file: File): void;
}

function planWorker(): Worker {
  return new Worker(new URL('../../runs/planFileWorker.ts', import.meta.url), { name: 'planFile' });
}

/** @returns null where another file was chosen meanwhile */
async function fileChoice(file: File, signal: AbortSignal): Promise<FileChoice | null> {
  const { name } = file;
  const outcome = await planReading(planWorker(), file, signal).catch(() => 'noReader' as const);
  if (outcome === null) return null;
  if (outcome === 'noReader') return { kind: outcome, name };
  return outcome.ok
    ? { kind: 'read', name, plan: outcome.value }
    : { kind: 'faulty', name, findings: outcome.findings };
}

/**
 * @param builtIn id of the built-in plan that is chosen
 * @param onChange whenever another plan is chosen
 */
export function usePlanSource(builtIn: string, onChange: () => void): SourceChoice {
  const [isFile, setIsFile] = useState(false);
  const [file, setFile] = useState<FileChoice>({ kind: 'none' });
  const isMounted = useMounted();
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  const ofFile: PlanSource | null = file.kind === 'read' ? { plan: file.plan } : null;
  const change = (choice: FileChoice): void => {
    if (!isMounted.current) return;
    setFile(choice);
    onChange();
  };
  return {
    isFile,
    file,
    source: isFile ? ofFile : { builtIn },
    chooseFileKind: (chosen) => {
      setIsFile(chosen);
      onChange();
    },
    readFile: (chosen) => {
      reading.current.abort();
      reading.current = new AbortController();
      change({ kind: 'reading', name: chosen.name });
      void fileChoice(chosen, reading.current.signal).then((choice) => {
        if (choice !== null) change(choice);
      });
    },
  };
}
