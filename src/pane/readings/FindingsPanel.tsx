import { DefaultButton } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/finding';
import type { Correction } from '../../live/corrections';
import { aboutFinding, Corrections } from '../../live/corrections';
import type { OpenPlan } from '../../live/openBook';
import type { Texts } from '../../locales/texts';
import type { PaneActions } from '../paneState';
import { findingView } from '../shell/findingView';
import { CappedList } from './CappedList';
import { correctionText } from './correctionText';
import type { DeferredReview } from './useReview';

const FEW = 15;

interface FindingsProps extends DeferredReview {
  readonly open: OpenPlan;
  readonly text: Texts;
  readonly actions: PaneActions;
}

interface FindingItemProps {
  readonly finding: Finding;
  /** What the row is about: indicator, unit, period. */
  readonly about: string;
  readonly correction: Correction | null;
  readonly text: Texts;
  readonly onReveal: (sheet: string, cell: string) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** A finding: what it is, where, what to do, and one click where that is certain. */
function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, about, correction, text, onReveal, onCorrect } = props;
  const { severity, place, sentence } = findingView(finding);
  return (
    <>
      <span className={`severity ${severity}`}>{text.shell.severity[severity]}</span>
      {place !== null && (
        <button type="button" className="reveal" onClick={() => onReveal(place.sheet, place.cell)}>
          {text.readings.findings.cell(place.cell)}
        </button>
      )}
      {about !== '' && (
        <p className="small muted" lang="vi">
          {about}
        </p>
      )}
      <p lang="vi">{sentence}</p>
      {correction !== null && (
        <DefaultButton
          className="correct"
          text={correctionText(correction.cells, text.readings.findings)}
          onClick={() => onCorrect(correction)}
        />
      )}
    </>
  );
}

function Counts({
  findings,
  text,
}: {
  readonly findings: readonly Finding[];
  readonly text: Texts;
}) {
  const { findings: words } = text.readings;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const said = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ];
  return <p className="lead">{findings.length === 0 ? words.none : `${said.join(', ')}.`}</p>;
}

/** Nội dung cần kiểm tra of all readings. */
export function FindingsPanel(props: FindingsProps): ReactElement {
  const { open, review, isOld, percent, text, actions } = props;
  const { findings: words } = text.readings;
  const [said, setSaid] = useState('');
  const corrections = useMemo(() => new Corrections(open), [open]);
  const correct = async ({ cells, changes }: Correction, finding: Finding): Promise<void> => {
    const cell = finding.place.cell ?? cells[0]?.header ?? '';
    const isWritten = await actions.write(changes);
    setSaid(isWritten ? words.corrected(cell) : words.failed(cell));
  };
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      <p role="status" className="small muted">
        {review === null ? words.first : isOld ? words.again : said}
      </p>
      {/* Beside the status: screen readers would tell every figure of it. */}
      {percent !== null && <p className="small muted">{words.soFar(percent)}</p>}
      {review !== null && <Counts findings={review.findings} text={text} />}
      {review !== null && review.readable > 1 && (
        <DefaultButton
          className="correct"
          text={words.mendAll(review.readable)}
          onClick={() => void actions.run({ command: 'refresh' })}
        />
      )}
      {review !== null && (
        <CappedList
          items={review.findings}
          few={FEW}
          showAll={words.showAll}
          showMore={words.showMore}
        >
          {(finding) => (
            <FindingItem
              finding={finding}
              about={isOld ? '' : aboutFinding(open, finding)}
              // What was found in another state of the workbook is not to be written into this one.
              correction={isOld ? null : corrections.of(finding)}
              text={text}
              onReveal={actions.reveal.bind(actions)}
              onCorrect={(correction) => void correct(correction, finding)}
            />
          )}
        </CappedList>
      )}
    </div>
  );
}
