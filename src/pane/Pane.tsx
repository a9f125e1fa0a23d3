import React from 'react';
import type { ReactElement } from 'react';
import { textsIn } from '../locales/spoken';
import type { Theme } from '../look/palettes';
import { OverviewPage } from './overview/OverviewPage';
import type { PaneControl } from './paneControl';
import type { PageProps } from './paneState';
import { FaultBoundary } from './shell/FaultBoundary';
import { Frame } from './shell/Frame';
import { GuidedStart } from './shell/GuidedStart';
import { loadedLater } from './shell/loadedLater';
import { Arrived } from './shell/PageArea';
import { UnreadBook } from './shell/UnreadBook';
import { useDocument } from './shell/useDocument';
import { useTheme } from './shell/useTheme';
import { usePaneState } from './usePaneState';

// What is seen first comes with the pane, the other pages when they are opened.
const ComingPage = loadedLater(async () => (await import('./coming/ComingPage')).ComingPage);
const HelpPage = loadedLater(async () => (await import('./help/HelpPage')).HelpPage);
const PlanPage = loadedLater(async () => (await import('./plan/PlanPage')).PlanPage);
const ReadingsPage = loadedLater(
  async () => (await import('./readings/ReadingsPage')).ReadingsPage,
);
const SettingsPage = loadedLater(
  async () => (await import('./settings/SettingsPage')).SettingsPage,
);
const UnitsPage = loadedLater(async () => (await import('./units/UnitsPage')).UnitsPage);

/** Pages that speak of a plan wait for one. */
function PlanBody(props: PageProps): ReactElement {
  const { state, text } = props;
  const { book, page, trouble } = state;
  if (book === null) {
    // Why it was not read is said above the page.
    return trouble === null ? <p className="waiting late">{text.shell.reading}</p> : <></>;
  }
  if (book.kind === 'noPlan') return <Arrived key={book.kind} of={<GuidedStart {...props} />} />;
  if (book.kind === 'unread') {
    const page = <UnreadBook {...props} findings={book.findings} />;
    return <Arrived key={book.kind} of={page} />;
  }
  switch (page) {
    case 'readings':
      return <ReadingsPage {...props} open={book} />;
    case 'plan':
      return <PlanPage {...props} open={book} />;
    case 'units':
      return <UnitsPage {...props} open={book} />;
    default:
      return <Arrived key={page} of={<OverviewPage {...props} open={book} />} />;
  }
}

function Body(props: PageProps): ReactElement {
  const { page } = props.state;
  switch (page) {
    case 'settings':
      return <SettingsPage {...props} />;
    case 'help':
      return <HelpPage {...props} />;
    case 'consolidate':
    case 'report':
      return <ComingPage {...props} page={page} />;
    default:
      return <PlanBody {...props} />;
  }
}

interface PaneProps {
  readonly control: PaneControl;
  /** What the program around the pane looks like, asked whenever that may have changed; null: it does not say. */
  readonly themeAround?: () => Theme | null;
}

/** The pane beside the workbook, in Excel and in the browser alike. */
export function Pane({ control, themeAround }: PaneProps): ReactElement {
  const state = usePaneState(control.store);
  const props = { state, text: textsIn(state.language), actions: control };
  const { page, book } = state;
  useDocument(props);
  useTheme(state.theme, themeAround);
  return (
    <Frame {...props}>
      <FaultBoundary key={page} text={props.text} basis={book}>
        <Body {...props} />
      </FaultBoundary>
    </Frame>
  );
}
