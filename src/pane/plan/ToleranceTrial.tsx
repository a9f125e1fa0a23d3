import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { WhatIf } from '../../commands/whatIf';
import { toleranceChanges } from '../../live/planCells';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { LightMark } from '../shell/LightMark';
import { FewItems } from './FewItems';
import type { PartRange, ToleranceDraft } from './toleranceDraft';
import {
  draftOf,
  lightMoves,
  PART_RANGES,
  sameTolerance,
  typedPart,
  typedTolerance,
} from './toleranceDraft';
import { useCellWrite } from './useCellWrite';
import { useWhatIf } from './useWhatIf';

/** Lights of one kind that are shown before somebody asks for all. */
const FEW = 5;

interface PartFieldProps extends PartRange {
  readonly text: Texts;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** One part: a slider for trying, a field for any number. */
function PartField({ part, most, step, text, value, change }: PartFieldProps): ReactElement {
  const { tolerance, number } = text.plan;
  const typed = typedPart(value);
  const id = `tolerance-${part}`;
  const isFaulty = typed === null;
  return (
    <div className="part">
      <label htmlFor={id}>{`${tolerance.parts[part]} (${tolerance.units[part]})`}</label>
      <div className="part-fields">
        <input
          type="range"
          aria-label={tolerance.parts[part]}
          aria-valuetext={`${value} ${tolerance.units[part]}`}
          min={0}
          max={most}
          step={step}
          value={Math.min(typed ?? 0, most)}
          onChange={({ target }) => change(number(Number(target.value)))}
        />
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={isFaulty}
          aria-describedby={isFaulty ? `${id}-fault` : undefined}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      {isFaulty && (
        <span id={`${id}-fault`} className="field-fault small" role="alert">
          {tolerance.partFault}
        </span>
      )}
    </div>
  );
}

/** How many lights would change, and which. */
function Moves({ result, text }: { readonly result: WhatIf; readonly text: Texts }): ReactElement {
  const { tolerance } = text.plan;
  const { changed, ownTolerance } = result;
  return (
    <>
      <p className="lead">
        {changed.length === 0 ? tolerance.noLight : tolerance.lights(changed.length)}
      </p>
      {lightMoves(result).map(({ before, after, lights }) => (
        <div key={`${before}|${after}`} className="move">
          <p className="row">
            <LightMark text={text} status={before} />
            <span aria-hidden="true">→</span>
            <LightMark text={text} status={after} />
            <span>{tolerance.indicators(lights.length)}</span>
          </p>
          <FewItems items={lights} few={FEW} text={text}>
            {({ id, name }) => (
              <span className="small">
                <span className="lead">{id}</span> <span lang="vi">{name}</span>
              </span>
            )}
          </FewItems>
        </div>
      ))}
      {ownTolerance > 0 && <p className="muted small">{tolerance.own(ownTolerance)}</p>}
    </>
  );
}

interface TrialButtonsProps {
  readonly text: Texts;
  readonly canWrite: boolean;
  readonly canReset: boolean;
  readonly write: () => void;
  readonly reset: () => void;
}

/** Both go off once they are pressed, and keep the focus. */
function TrialButtons(props: TrialButtonsProps): ReactElement {
  const { text, canWrite, canReset, write, reset } = props;
  const { tolerance } = text.plan;
  return (
    <div className="row">
      <PrimaryButton
        text={tolerance.write}
        disabled={!canWrite}
        allowDisabledFocus
        onClick={write}
      />
      <DefaultButton
        text={tolerance.reset}
        disabled={!canReset}
        allowDisabledFocus
        onClick={reset}
      />
    </div>
  );
}

/** Ngưỡng gần đạt: another one is tried before it is written into Thiết lập. */
export function ToleranceTrial({ open, state, text, actions }: PlanPageProps): ReactElement {
  const { tolerance: words } = text.plan;
  const known = open.book.plan.tolerance;
  const [draft, setDraft] = useState<ToleranceDraft | null>(null);
  const shown = draft ?? draftOf(known);
  const typed = useMemo(
    () => typedTolerance(shown),
    [shown.share, shown.maxPoints, shown.minPlaces, shown.steps],
  );
  const isSame = typed !== null && sameTolerance(typed, known);
  const result = useWhatIf(open, isSame ? null : typed);
  const { isWriting, fault, write } = useCellWrite(actions, text);
  const [isWritten, setWritten] = useState(false);
  const change = (part: Partial<ToleranceDraft> | null): void => {
    setWritten(false);
    setDraft(part === null ? null : { ...shown, ...part });
  };
  const keep = async (): Promise<void> => {
    if (typed === null) return;
    const done = await write(toleranceChanges(open.observed, typed));
    if (done) setDraft(null);
    setWritten(done);
  };
  return (
    <>
      <p className="muted">{words.hint}</p>
      {PART_RANGES.map((range) => (
        <PartField
          key={range.part}
          {...range}
          text={text}
          value={shown[range.part]}
          change={(value) => change({ [range.part]: value })}
        />
      ))}
      <div className="note stack" role="status">
        {isSame && <p>{isWritten ? words.written : words.unchanged}</p>}
        {!isSame && typed !== null && result === null && <p>{words.working}</p>}
        {result !== null && <Moves result={result} text={text} />}
      </div>
      {fault !== null && (
        <p className="note off" role="alert">
          {fault}
        </p>
      )}
      <TrialButtons
        text={text}
        canWrite={typed !== null && !isSame && !isWriting && state.running === null}
        canReset={draft !== null}
        write={() => void keep()}
        reset={() => change(null)}
      />
    </>
  );
}
