import React from 'react';
import type { ReactElement } from 'react';
import { textsOf } from '../locales/texts';
import { ComingPage } from './coming/ComingPage';
import { HelpPage } from './help/HelpPage';
import { OverviewPage } from './overview/OverviewPage';
import type { PaneControl } from './paneControl';
import type { PageProps } from './paneState';
import { PlanPage } from './plan/PlanPage';
import { ReadingsPage } from './readings/ReadingsPage';
import { SettingsPage } from './settings/SettingsPage';
import { Frame } from './shell/Frame';
import { GuidedStart } from './shell/GuidedStart';
import { UnitsPage } from './units/UnitsPage';
import { usePaneState } from './usePaneState';

/** The page that is open; pages that speak of a plan wait for one. */
function Body(props: PageProps): ReactElement | null {
  const { page, book } = props.state;
  switch (page) {
    case 'settings':
      return <SettingsPage {...props} />;
    case 'help':
      return <HelpPage {...props} />;
    case 'consolidate':
    case 'report':
      return <ComingPage {...props} page={page} />;
    default:
  }
  if (book?.kind !== 'plan') return <GuidedStart {...props} />;
  switch (page) {
    case 'overview':
      return <OverviewPage {...props} open={book} />;
    case 'readings':
      return <ReadingsPage {...props} open={book} />;
    case 'plan':
      return <PlanPage {...props} open={book} />;
    case 'units':
      return <UnitsPage {...props} open={book} />;
  }
}

/** The pane beside the workbook, in Excel and in the browser alike. */
export function Pane({ control }: { readonly control: PaneControl }): ReactElement {
  const state = usePaneState(control.store);
  const props = { state, text: textsOf(state.language), actions: control };
  return (
    <Frame {...props}>
      <Body {...props} />
    </Frame>
  );
}
