import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { LastRun, PageProps, PaneState } from '../paneState';
import { LoadPreview } from './LoadPreview';
import { usePlanSource } from './planSource';
import { SourceFields } from './SourceFields';
import { useMounted } from './useMounted';

/** What comparing told, and of which workbook. */
interface Compared {
  readonly told: LastRun;
  readonly book: PaneState['book'];
}

/**
 * Nạp kế hoạch: which plan, and into a living workbook first how the two differ. An empty workbook has
 * nothing to be compared: the plan is loaded at once.
 */
export function LoadPlan(page: PageProps): ReactElement {
  const { state, text, actions } = page;
  const [compared, setCompared] = useState<Compared | null>(null);
  const book = useRef(state.book);
  book.current = state.book;
  const choice = usePlanSource(state.plan, () => setCompared(null));
  const isMounted = useMounted();
  const { source } = choice;
  const isLiving = state.book !== null && state.book.kind !== 'noPlan';
  // Who confirms what was shown must not overwrite more than that.
  const isOld = compared !== null && compared.book !== state.book && state.running === null;
  const compare = async (): Promise<void> => {
    if (source === null) return;
    const told = await actions.run({ command: 'comparePlan', source });
    // What it told is shown here, beside what can be done about it.
    actions.dismiss();
    if (isMounted.current) setCompared({ told, book: book.current });
  };
  const load = async (overwrite: boolean): Promise<void> => {
    if (source === null) return;
    const { isDone } = await actions.run({ command: 'loadPlan', source, overwrite });
    if (isDone && isMounted.current) setCompared(null);
  };
  return (
    <div className="stack">
      <SourceFields {...page} choice={choice} />
      <PrimaryButton
        text={isLiving ? text.plan.load.preview : text.plan.load.load}
        disabled={source === null || state.running !== null || state.book === null}
        allowDisabledFocus
        onClick={() => void (isLiving ? compare() : load(false))}
      />
      {isLiving && compared === null && <p className="muted small">{text.plan.load.previewHint}</p>}
      {isOld && (
        <p role="status" className="note near">
          {text.plan.load.edited}
        </p>
      )}
      {compared !== null && !isOld && (
        <LoadPreview {...page} told={compared.told} load={(overwrite) => void load(overwrite)} />
      )}
    </div>
  );
}
