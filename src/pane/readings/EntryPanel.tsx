import { Link, PrimaryButton } from 'office-ui-fabric-react';
import React, { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { Verdict } from '../../core/measure/status';
import { entryFields } from '../../core/readings/entryFields';
import type { Entry } from '../../live/enterReading';
import type { OpenPlan } from '../../live/openBook';
import type { EntryPreview } from '../../live/previewEntry';
import type { Texts } from '../../locales/texts';
import { READING_TABLE } from '../../sheets/readingTable';
import type { PaneActions } from '../paneState';
import { LightMark } from '../shell/LightMark';
import { EntryFigures } from './EntryFigures';
import { EntryKeys } from './EntryKeys';
import { EntryOutcome } from './EntryOutcome';
import { useEntryForm } from './useEntryForm';

interface EntryPanelProps {
  readonly open: OpenPlan;
  readonly text: Texts;
  readonly actions: PaneActions;
  readonly onMissing: () => void;
}

/** What came of the last entry. */
interface Done {
  readonly said: string;
  readonly verdict: Verdict | null;
  readonly cell: string | null;
}

interface DoneNoteProps {
  readonly done: Done;
  readonly text: Texts;
  readonly actions: PaneActions;
  readonly onMissing: () => void;
}

function DoneNote({ done, text, actions, onMissing }: DoneNoteProps): ReactElement {
  const { entry: words } = text.readings;
  const { said, verdict, cell } = done;
  return (
    <div className={cell === null ? 'note off' : 'note met'}>
      <p role={cell === null ? 'alert' : 'status'} className="row">
        {said} {verdict !== null && <LightMark text={text} verdict={verdict} />}
      </p>
      {cell !== null && (
        <p className="row">
          <button
            type="button"
            className="reveal"
            onClick={() => actions.reveal(READING_TABLE.sheet, cell)}
          >
            {words.look(cell)}
          </button>
          <Link onClick={onMissing}>{words.more}</Link>
        </p>
      )}
    </div>
  );
}

const NOT_WRITTEN = { verdict: null, cell: null } as const;

/** The first field that is wrong, else the first of the form, with what came of the entry above it. */
function focusField(form: HTMLElement | null, isFault: boolean): void {
  const fault = isFault ? form?.querySelector<HTMLElement>('[aria-invalid=true]') : null;
  const field = fault ?? form?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: !isFault });
  if (!isFault) form?.scrollIntoView({ block: 'start' });
}

/** Writes the entry, and says what came of it. */
async function write(
  entry: Entry | null,
  preview: EntryPreview | null,
  { entry: words }: Texts['readings'],
  actions: PaneActions,
): Promise<Done> {
  if (entry === null || preview === null) return { ...NOT_WRITTEN, said: words.notYet };
  if (!preview.canWrite) {
    return { ...NOT_WRITTEN, said: preview.isEmpty ? words.empty : words.notYet };
  }
  const isWritten = await actions.write(preview.entered.changes);
  if (!isWritten) return { ...NOT_WRITTEN, said: words.failed };
  const verdict = preview.score?.current.verdict ?? null;
  const { cell } = preview.entered;
  return { said: words.written(entry.indicator.id, entry.unit), verdict, cell };
}

/** Quick entry of one reading, checked while it is typed. */
export function EntryPanel(props: EntryPanelProps): ReactElement {
  const { open, text, actions, onMissing } = props;
  const { entry: words } = text.readings;
  const fields = useEntryForm(open, actions.drafts);
  const { form, indicator, unit, units, entry, shown, preview, beneath } = fields;
  const [done, setDone] = useState<Done | null>(null);
  const [isWriting, setWriting] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isWriting) return;
    setWriting(true);
    const told = await write(entry, preview, text.readings, actions);
    setWriting(false);
    setDone(told);
    if (told.cell !== null) fields.settle();
    focusField(element.current, told.cell === null);
  };
  return (
    <form className="stack entry" ref={element} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.title}</h3>
      {done !== null && (
        <DoneNote done={done} text={text} actions={actions} onMissing={onMissing} />
      )}
      <EntryKeys
        {...{ open, form, indicator, unit, units, text, onChange: fields.change }}
        entered={preview?.entered ?? null}
      />
      {shown !== null && preview !== null && (
        <EntryFigures
          {...{ form, entry: shown, preview, beneath, text, onChange: fields.changeFigures }}
          fields={entryFields(open.book.plan, shown.indicator, shown.unit, preview.entered.scope)}
        />
      )}
      {entry !== null && preview !== null && (
        <EntryOutcome
          {...{ form, entry, preview, beneath, text, onChange: fields.changeFigures }}
        />
      )}
      <PrimaryButton type="submit" text={isWriting ? words.writing : words.write} />
    </form>
  );
}
