import React, { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { Status } from '../../core/measure/status';
import type { PlanPageProps } from '../paneState';
import { IndicatorList } from './IndicatorList';
import { LightCounts } from './LightCounts';
import type { ListFilter } from './listFilter';
import { EVERYTHING } from './listFilter';
import { PlanHead } from './PlanHead';

/** Tổng quan: what is looked at, how it stands, and what is not met first, each with its why. */
export function OverviewPage(props: PlanPageProps): ReactElement {
  const { open, text, actions } = props;
  const [filter, setFilter] = useState<ListFilter>(EVERYTHING);
  const press = useCallback(
    (status: Status) =>
      setFilter((before) => ({ ...before, status: before.status === status ? null : status })),
    [],
  );
  return (
    <>
      <PlanHead {...props} />
      <LightCounts
        scores={open.scores}
        text={text}
        pressed={filter.status}
        onPress={press}
        onRefresh={() => void actions.run({ command: 'refresh' })}
      />
      <IndicatorList {...props} filter={filter} onFilter={setFilter} />
    </>
  );
}
