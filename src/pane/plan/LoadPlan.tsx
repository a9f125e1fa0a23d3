import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { LastRun, PageProps } from '../paneState';
import { LoadPreview } from './LoadPreview';
import { usePlanSource } from './planSource';
import { SourceFields } from './SourceFields';
import { useMounted } from './useMounted';

/**
 * Nạp kế hoạch: which plan, and into a living workbook first how the two differ. An empty workbook has
 * nothing to be compared: the plan is loaded at once.
 */
export function LoadPlan(page: PageProps): ReactElement {
  const { state, text, actions } = page;
  const [told, setTold] = useState<LastRun | null>(null);
  const choice = usePlanSource(state.plan, () => setTold(null));
  const isMounted = useMounted();
  const { source } = choice;
  const isLiving = state.book !== null && state.book.kind !== 'noPlan';
  const compare = async (): Promise<void> => {
    if (source === null) return;
    const result = await actions.run({ command: 'comparePlan', source });
    // What it told is shown here, beside what can be done about it.
    actions.dismiss();
    if (isMounted.current) setTold(result);
  };
  const load = async (overwrite: boolean): Promise<void> => {
    if (source === null) return;
    const { isDone } = await actions.run({ command: 'loadPlan', source, overwrite });
    if (isDone && isMounted.current) setTold(null);
  };
  return (
    <div className="stack">
      <SourceFields {...page} choice={choice} />
      <PrimaryButton
        text={isLiving ? text.plan.load.preview : text.plan.load.load}
        disabled={source === null || state.running !== null || state.book === null}
        onClick={() => void (isLiving ? compare() : load(false))}
      />
      {isLiving && told === null && <p className="muted small">{text.plan.load.previewHint}</p>}
      {told !== null && (
        <LoadPreview {...page} told={told} load={(overwrite) => void load(overwrite)} />
      )}
    </div>
  );
}
