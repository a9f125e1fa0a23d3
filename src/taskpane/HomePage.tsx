import {
  Checkbox,
  DefaultButton,
  Dropdown,
  Link,
  PrimaryButton,
  ResponsiveMode,
  Spinner,
  SpinnerSize,
} from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { BUILT_IN_PLANS } from '../plans';
import { BookSection } from './BookSection';
import type { PaneControl } from './paneControl';
import type { PaneState } from './paneStore';
import type { CommandName, PaneText } from './paneText';
import { RunResult } from './RunResult';

interface HomeProps {
  readonly state: PaneState;
  readonly text: PaneText;
  readonly control: PaneControl;
}

/** The commands; the one that comes next in the work stands out. */
function Commands({ state, text, control }: HomeProps): ReactElement {
  const next: CommandName = state.book?.kind === 'plan' ? 'refresh' : 'loadPlan';
  const button = (command: CommandName): ReactElement => {
    const props = {
      text: text.commands[command],
      disabled: state.running !== null,
      onClick: () => void control.run(command),
    };
    return command === next ? <PrimaryButton {...props} /> : <DefaultButton {...props} />;
  };
  return (
    <div className="commands">
      {button('loadPlan')}
      {button('refresh')}
    </div>
  );
}

/** Which plan is loaded: a choice where there are several, a word of it where the workbook has none. */
function PlanChoice({ state, text, control }: HomeProps): ReactElement | null {
  const [first, ...others] = BUILT_IN_PLANS;
  if (others.length === 0) {
    if (state.book?.kind !== 'noPlan') return null;
    return <p className="to-load">{`${text.planToLoad}: ${first?.title ?? ''}`}</p>;
  }
  return (
    <Dropdown
      label={text.planToLoad}
      responsiveMode={ResponsiveMode.large}
      selectedKey={state.plan}
      disabled={state.running !== null}
      options={BUILT_IN_PLANS.map(({ id, title }) => ({ key: id, text: title }))}
      onChange={(_, option) => option !== undefined && control.choosePlan(String(option.key))}
    />
  );
}

function Progress({ state, text }: Pick<HomeProps, 'state' | 'text'>): ReactElement {
  const { running, lastRun } = state;
  if (running !== null) {
    return (
      <Spinner
        className="running"
        size={SpinnerSize.small}
        label={text.running[running]}
        labelPosition="right"
        ariaLive="polite"
      />
    );
  }
  return lastRun === null ? <></> : <RunResult lastRun={lastRun} text={text} />;
}

function AutoOpen({ state, text, control }: HomeProps): ReactElement {
  return (
    <div className="auto-open">
      <Checkbox
        label={text.opensWithBook}
        checked={state.opensWithBook}
        onChange={(_, checked) => void control.setOpensWithBook(checked === true)}
      />
      {state.isChoiceLost && (
        <p className="fault" role="alert">
          {text.opensWithBookFault}
        </p>
      )}
    </div>
  );
}

/** What can be done, what came of it, what the workbook holds. */
export function HomePage(props: HomeProps): ReactElement {
  const { state, text } = props;
  return (
    <main className="home">
      <section aria-busy={state.running !== null}>
        <Commands {...props} />
        <PlanChoice {...props} />
        <Progress state={state} text={text} />
      </section>
      <BookSection book={state.book} text={text} />
      <AutoOpen {...props} />
      <p>
        <Link href="tu-kiem-tra.html">{text.selfCheck}</Link>
      </p>
    </main>
  );
}
