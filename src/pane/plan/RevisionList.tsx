import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import type { PageProps } from '../paneState';
import { FewItems } from './FewItems';
import type { RevisionGroup, ShownDifference } from './revisionGroups';

/** Differences of a sheet that are shown before somebody asks for all. */
const FEW = 20;

type Shown = Pick<PageProps, 'text' | 'actions'>;

interface CellLinkProps extends Shown {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

function CellLink({ sheet, cell, label, text, actions }: CellLinkProps): ReactElement {
  return (
    <button
      type="button"
      className="reveal"
      aria-label={`${label}. ${text.plan.revision.show(sheet, cell)}`}
      onClick={() => actions.reveal(sheet, cell)}
    >
      {label}
    </button>
  );
}

const valueText = (value: string, { plan }: Texts): string =>
  value === '' ? plan.revision.empty : value;

/** What the workbook says, and the plan below it: both may be long quotes. */
function DifferenceText({
  difference: { read, wanted },
  text,
}: {
  readonly difference: ShownDifference;
  readonly text: Texts;
}): ReactElement {
  const { revision } = text.plan;
  return (
    <dl className="versions small">
      <dt>{revision.inBook}</dt>
      <dd lang="vi">{valueText(read, text)}</dd>
      <dt>{revision.inPlan}</dt>
      <dd lang="vi">{valueText(wanted, text)}</dd>
    </dl>
  );
}

/** Differences of one sheet, each with a jump to its cell. */
export function RevisionList({
  group: { sheet, differences, vanished, added },
  text,
  actions,
}: Shown & { readonly group: RevisionGroup }): ReactElement {
  const { revision } = text.plan;
  const shown = { text, actions };
  return (
    <section className="card revision">
      <h4 lang="vi">{sheet}</h4>
      {differences.length > 0 && (
        <>
          <p className="lead small">{revision.differ(differences.length)}</p>
          <FewItems items={differences} few={FEW} text={text}>
            {(difference) => (
              <>
                <CellLink
                  {...shown}
                  sheet={sheet}
                  cell={difference.cell}
                  label={`${difference.key} · ${difference.header}`}
                />
                <DifferenceText difference={difference} text={text} />
              </>
            )}
          </FewItems>
        </>
      )}
      {vanished.length > 0 && (
        <>
          <p className="lead small">{revision.gone(vanished.length)}</p>
          <p className="muted small">{revision.goneHint}</p>
          <FewItems items={vanished} few={FEW} text={text}>
            {({ cell, key }) => <CellLink {...shown} sheet={sheet} cell={cell} label={key} />}
          </FewItems>
        </>
      )}
      {added.length > 0 && (
        <>
          <p className="lead small">{revision.added(added.length)}</p>
          <p className="muted small">{revision.addedHint}</p>
          <FewItems items={added} few={FEW} text={text}>
            {(key) => key}
          </FewItems>
        </>
      )}
    </section>
  );
}
