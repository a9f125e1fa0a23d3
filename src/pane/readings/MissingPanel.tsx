import { ChoiceGroup, DefaultButton } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Debt, MissingFigure } from '../../core/assign/owing';
import { debtsOf, missingCounts } from '../../core/assign/owing';
import { PROVINCE_UNIT } from '../../core/readingWords';
import type { OpenPlan } from '../../live/openBook';
import type { Texts } from '../../locales/texts';
import type { PaneActions } from '../paneState';
import { CappedList } from './CappedList';
import { deadlineOf } from './deadline';
import type { EntryStart } from './entryForm';
import { LayOutRows } from './LayOutRows';

/** Items that are shown at first: of units, and of what each owes. */
const FEW = { units: 12, figures: 8, indicators: 15 } as const;

interface MissingProps {
  readonly open: OpenPlan;
  readonly missing: readonly MissingFigure[];
  readonly text: Texts;
  readonly actions: PaneActions;
  readonly onEnter: (start: EntryStart) => void;
}

interface FigureProps {
  readonly figure: MissingFigure;
  /** Who enters it; null where it is one of the whole province. */
  readonly unit: string | null;
  readonly text: Texts;
  readonly onEnter: (start: EntryStart) => void;
  readonly children?: React.ReactNode;
}

/** One figure that is owed, with the way to enter it. */
function Figure({ figure, unit, text, onEnter, children }: FigureProps): ReactElement {
  const { missing } = text.readings;
  const { indicator } = figure;
  const start = { indicator: indicator.id, unit: unit ?? PROVINCE_UNIT };
  return (
    <div className="owed">
      <div>
        <span className="small muted">{indicator.id}</span>
        <div lang="vi">{indicator.name}</div>
        {children}
      </div>
      <DefaultButton
        text={missing.enter}
        ariaLabel={missing.enterFor(indicator.id, start.unit)}
        onClick={() => onEnter(start)}
      />
    </div>
  );
}

type ListProps = Omit<MissingProps, 'open' | 'actions'>;

/** Published figures are of no unit: who keeps the workbook enters them. */
const isPublished = ({ indicator }: MissingFigure): boolean =>
  indicator.aggregation === 'published';

/** Why nobody is named, and what to do. */
function Nobody({ figure, text }: Pick<FigureProps, 'figure' | 'text'>): ReactElement {
  const { missing } = text.readings;
  if (isPublished(figure)) return <p className="small muted">{missing.published}</p>;
  return (
    <>
      <p className="lead small">{missing.nobody}</p>
      <p className="small muted">{missing.nobodyHint}</p>
    </>
  );
}

/** Who sends, and how they are reached. */
function DebtHead({ debt, text }: { readonly debt: Debt; readonly text: Texts }): ReactElement {
  const { missing } = text.readings;
  const { contact, phone, email } = debt.unit ?? {};
  const reach = [contact, phone, email].filter((part) => part !== undefined && part !== '');
  return (
    <>
      {debt.unit === null && <p className="small muted">{missing.unknownUnit}</p>}
      {reach.length > 0 && <p className="small muted">{reach.join(' · ')}</p>}
    </>
  );
}

function ByUnit({ missing, text, onEnter }: ListProps): ReactElement {
  const { missing: words } = text.readings;
  const { debts, givenToNobody } = useMemo(() => debtsOf(missing), [missing]);
  const ofNobody = [
    {
      name: words.publishedName,
      hint: words.published,
      figures: givenToNobody.filter(isPublished),
    },
    {
      name: words.nobody,
      hint: words.nobodyHint,
      figures: givenToNobody.filter((figure) => !isPublished(figure)),
    },
  ];
  const list = (
    figures: readonly MissingFigure[],
    unit: (figure: MissingFigure) => string | null,
  ) => (
    <CappedList items={figures} few={FEW.figures} showAll={words.showFigures}>
      {(figure) => <Figure figure={figure} unit={unit(figure)} text={text} onEnter={onEnter} />}
    </CappedList>
  );
  const summary = (name: string, count: number) => (
    <summary>
      <span className="lead">{name}</span> <span className="muted">{words.figures(count)}</span>
    </summary>
  );
  return (
    <>
      {ofNobody.map(
        ({ name, hint, figures }) =>
          figures.length > 0 && (
            <details key={name} className="debt">
              {summary(name, figures.length)}
              <p className="small muted">{hint}</p>
              {list(figures, () => null)}
            </details>
          ),
      )}
      <CappedList items={debts} few={FEW.units} showAll={words.showUnits} className="debts">
        {(debt) => (
          <details className="debt" open={debts.length === 1}>
            {summary(debt.name, debt.figures.length)}
            <DebtHead debt={debt} text={text} />
            {list(debt.figures, ({ isOfUnits }) =>
              isOfUnits && debt.unit !== null ? debt.name : null,
            )}
          </details>
        )}
      </CappedList>
    </>
  );
}

function ByIndicator({ missing, text, onEnter }: ListProps): ReactElement {
  const { missing: words } = text.readings;
  return (
    <CappedList items={missing} few={FEW.indicators} showAll={words.showFigures}>
      {(figure) => {
        const { owing, isOfUnits, assigned } = figure;
        const [first] = owing;
        const unit = isOfUnits ? (first?.unit?.name ?? null) : null;
        return (
          <Figure figure={figure} unit={unit} text={text} onEnter={onEnter}>
            {owing.length === 0 && <Nobody figure={figure} text={text} />}
            {assigned > 0 && <p className="small">{words.notSent(owing.length, assigned)}</p>}
            {owing.length > 0 && (
              <p className="small muted" lang="vi">
                {owing
                  .slice(0, FEW.figures)
                  .map(({ name }) => name)
                  .join(', ')}
                {owing.length > FEW.figures && '…'}
              </p>
            )}
          </Figure>
        );
      }}
    </CappedList>
  );
}

/** What is missing in the chosen period, and who owes it. */
export function MissingPanel(props: MissingProps): ReactElement {
  const { open, missing, text } = props;
  const { missing: words } = text.readings;
  const [isByUnit, setByUnit] = useState(true);
  const counts = missingCounts(missing);
  const notDue = open.scores.filter(({ current }) => current.status === 'notDue').length;
  const deadline = deadlineOf(open.book);
  const said = [
    ...(counts.without > 0 ? [words.without(counts.without)] : []),
    ...(counts.partly > 0 ? [words.partly(counts.partly)] : []),
    ...(counts.owing > 0 ? [words.owing(counts.owing)] : []),
  ];
  return (
    <>
      <h3>{words.title}</h3>
      <p className="lead" role="status">
        {missing.length === 0 ? words.none : `${said.join(', ')}.`}
      </p>
      <p className="small muted">
        {deadline === null
          ? words.noDue
          : words.due(deadline.day, text.readings.left(deadline.left))}
        {notDue > 0 && ` ${words.notDue(notDue)}`}
      </p>
      <LayOutRows {...{ open, missing, text, actions: props.actions }} />
      {missing.length > 0 && (
        <ChoiceGroup
          className="choices"
          label={words.groupBy}
          selectedKey={isByUnit ? 'unit' : 'indicator'}
          options={[
            { key: 'unit', text: words.byUnit },
            { key: 'indicator', text: words.byIndicator },
          ]}
          onChange={(_, option) => setByUnit(option?.key === 'unit')}
        />
      )}
      {isByUnit ? <ByUnit {...props} /> : <ByIndicator {...props} />}
    </>
  );
}
