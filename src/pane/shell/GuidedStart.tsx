import { Link, PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import { BUILT_IN_PLANS } from '../../plans';
import { clock } from '../clock';
import type { PageProps } from '../paneState';
import { LightMark } from './LightMark';
import { loadedLater } from './loadedLater';

// The list weighs more than all else here, and there is nothing to choose where there is one plan.
const PlanDropdown = loadedLater(async () => (await import('./PlanDropdown')).PlanDropdown);

function PlanChoice(props: PageProps): ReactElement {
  const [first, ...others] = BUILT_IN_PLANS;
  return others.length > 0 ? <PlanDropdown {...props} /> : <p lang="vi">{first?.title}</p>;
}

const LoadPlan = loadedLater(async () => (await import('../plan/LoadPlan')).LoadPlan);

const TemplateMaker = loadedLater(
  async () => (await import('../plan/TemplateMaker')).TemplateMaker,
);

/** For another province, or a period that is not built in: a file with their plan, or one to write it into. */
function PlanFromFile(props: PageProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.text.shell.start.fromFile}</summary>
      {isOpen && (
        <div className="stack fold-inside">
          <LoadPlan {...props} />
          <h4>{props.text.plan.template.title}</h4>
          <TemplateMaker {...props} firstYear={Number(clock().today.slice(0, 4))} />
        </div>
      )}
    </details>
  );
}

/** A workbook without a plan: the way to begin, step by step. */
export function GuidedStart(props: PageProps): ReactElement {
  const { state, text, actions } = props;
  const { start, commands } = text.shell;
  return (
    <section className="section">
      <h2>{start.title}</h2>
      <p>{start.lead}</p>
      <ol className="steps">
        <li>
          <h3>{start.choose}</h3>
          <PlanChoice {...props} />
        </li>
        <li>
          <h3>{start.load}</h3>
          <PrimaryButton
            text={commands.loadPlan}
            disabled={state.running !== null}
            allowDisabledFocus
            onClick={() =>
              void actions.run({ command: 'loadPlan', source: { builtIn: state.plan } })
            }
          />
          <p className="muted">{start.adds}</p>
          <PlanFromFile {...props} />
        </li>
        <li>
          <h3>{start.type}</h3>
          <p>{start.lights}</p>
          <p className="row">
            <LightMark verdict="met" text={text} />
            <LightMark verdict="near" text={text} />
            <LightMark verdict="offYear" text={text} />
          </p>
        </li>
      </ol>
      {state.setting === 'file' && <p>{start.openFile}</p>}
      <Link onClick={() => actions.open('help')}>{start.help}</Link>
    </section>
  );
}
