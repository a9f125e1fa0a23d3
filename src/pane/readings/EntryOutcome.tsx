import { TextField } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Entry } from '../../live/enterReading';
import type { EntryPreview } from '../../live/previewEntry';
import type { Texts } from '../../locales/texts';
import { PROVINCE_UNIT } from '../../core/readingWords';
import { readingHeader } from '../../sheets/readingPlaces';
import { LightMark } from '../shell/LightMark';
import type { EntryForm, Figures } from './entryForm';
import { nowText } from './nowText';

interface EntryOutcomeProps {
  readonly form: EntryForm;
  readonly entry: Entry;
  readonly preview: EntryPreview;
  readonly beneath: Partial<Figures>;
  readonly text: Texts;
  readonly onChange: (changes: Partial<Figures>) => void;
}

/** Fields that show their own findings. */
const SHOWN = ['numerator', 'denominator', 'value', 'state'];

function headerOf(key: string): string {
  return key === 'cause' || key === 'remedy' || key === 'numerator' || key === 'denominator'
    ? readingHeader(key)
    : readingHeader('value');
}

/** What is not met is to be explained. */
function Explained(props: EntryOutcomeProps): ReactElement | null {
  const { form, preview, beneath, text, onChange } = props;
  const { entry: words } = text.readings;
  const explanation = preview.score?.explanation ?? null;
  const isTold = beneath.cause !== undefined || beneath.remedy !== undefined;
  const isBlank = form.cause === '' && form.remedy === '';
  if (explanation === null && isBlank && !isTold) return null;
  return (
    <>
      {(['cause', 'remedy'] as const).map((part) => (
        <TextField
          key={part}
          label={words[part]}
          multiline
          autoAdjustHeight
          rows={2}
          value={form[part]}
          description={nowText(beneath, part, words)}
          onChange={(_, value = '') => onChange({ [part]: value })}
        />
      ))}
    </>
  );
}

/** The light that the entry would give, and why; read out when it changes. */
export function EntryOutcome(props: EntryOutcomeProps): ReactElement {
  const { entry, preview, text } = props;
  const { entry: words } = text.readings;
  const { entered, score, figure, findings } = preview;
  const others = findings.filter(({ column }) => !SHOWN.includes(column));
  const isOfUnit = entry.unit !== PROVINCE_UNIT && figure !== '';
  const { row } = entered.reading;
  return (
    <>
      <div className="note outcome" aria-live="polite">
        <p className="small muted">{entered.isNew ? words.fresh : words.known(String(row))}</p>
        {score === null ? (
          <p>{preview.isEmpty ? words.nothing : words.faulty}</p>
        ) : (
          <>
            <p className="row">
              <LightMark text={text} verdict={score.current.verdict} />
              {isOfUnit && <span lang="vi">{words.own(entry.unit, figure)}</span>}
            </p>
            <p lang="vi">{score.why.sentence}</p>
          </>
        )}
        {others.map(({ finding }, index) => (
          <p key={index} lang="vi">
            <span className={`severity ${finding.severity}`}>
              {text.shell.severity[finding.severity]}
            </span>
            {finding.advice}
          </p>
        ))}
        {entered.kept.length > 0 && <p>{words.kept(entered.kept.map(headerOf).join(', '))}</p>}
        {entered.isBlocked && <p className="fault">{words.blocked}</p>}
      </div>
      <Explained {...props} />
    </>
  );
}
