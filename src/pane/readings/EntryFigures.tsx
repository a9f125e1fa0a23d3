import { DefaultButton, TextField } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { EntryFields } from '../../core/readings/entryFields';
import { STATES } from '../../core/readingWords';
import type { Entry } from '../../live/enterReading';
import type { EntryFinding, EntryPreview } from '../../live/previewEntry';
import type { Texts } from '../../locales/texts';
import type { EntryForm, Figures } from './entryForm';
import { PaneDropdown } from '../shell/PaneDropdown';
import { readAs, shownCell } from './entryForm';
import { nowText } from './nowText';
import { SHEET_WORD, SHEET_WORDS, withCell } from './sheetWords';

interface EntryFiguresProps {
  readonly fields: EntryFields;
  readonly form: EntryForm;
  readonly entry: Entry;
  readonly preview: EntryPreview;
  readonly beneath: Partial<Figures>;
  readonly text: Texts;
  readonly onChange: (changes: Partial<Figures>) => void;
}

type NumberColumn = 'numerator' | 'denominator' | 'value';

interface NumberFieldProps extends EntryFiguresProps {
  readonly column: NumberColumn;
  readonly label: string;
}

const MARKS: Readonly<Record<string, string>> = { numerator: '(a) ', denominator: '(b) ' };

/** @example "(a) 190; (b) 200; 95" */
function proposalText({ proposal }: EntryFinding, fields: EntryFields): string {
  return Object.entries(proposal ?? {})
    .map(([key, cell]) => [fields.kind === 'rate' ? MARKS[key] : '', shownCell(cell)])
    .filter(([, shown]) => shown !== '')
    .map(([mark = '', shown = '']) => mark + shown)
    .join('; ');
}

/** What a click puts into the fields. */
function proposedFigures({ proposal }: EntryFinding): Partial<Figures> {
  const shown = Object.entries(proposal ?? {}).map(([key, cell]) => [key, shownCell(cell)]);
  return Object.fromEntries(shown) as Partial<Figures>;
}

/** A figure as it is typed, with what is wrong about it and what it is read as. */
function NumberField(props: NumberFieldProps): ReactElement {
  const { column, label, fields, form, preview, beneath, text, onChange } = props;
  const { entry } = text.readings;
  const found = preview.findings.find((known) => known.column === column);
  const isError = found?.finding.severity === 'error';
  const read = isError ? null : readAs(form[column], preview.entered.reading[column]);
  const advice = found?.finding.advice;
  const hint = read === null ? '' : entry.readAs(read);
  const now = nowText(beneath, column, entry);
  const said = (first: string): string => [first, now].filter((part) => part !== '').join(' ');
  return (
    <>
      <TextField
        label={label}
        id={`entry-${column}`}
        inputMode="decimal"
        autoComplete="off"
        value={form[column]}
        errorMessage={isError ? said(advice ?? '') : ''}
        description={isError ? '' : said(advice ?? hint)}
        deferredValidationTime={0}
        onChange={(_, value = '') => onChange({ [column]: value })}
      />
      {found !== undefined && found.proposal !== null && (
        <DefaultButton
          className="correct"
          text={entry.put(proposalText(found, fields))}
          onClick={() => onChange(proposedFigures(found))}
        />
      )}
    </>
  );
}

function NumberFields(props: EntryFiguresProps): ReactElement | null {
  const { fields, entry, text } = props;
  const { entry: words } = text.readings;
  const { unit } = entry.indicator;
  switch (fields.kind) {
    case 'word':
      return null;
    case 'rate':
      return (
        <>
          <NumberField {...props} column="numerator" label={words.numerator(fields.numerator)} />
          <NumberField
            {...props}
            column="denominator"
            label={words.denominator(fields.denominator)}
          />
          <NumberField {...props} column="value" label={words.orValue(unit)} />
        </>
      );
    case 'rank':
      return (
        <div className="pair">
          <NumberField {...props} column="value" label={words.place} />
          <NumberField {...props} column="denominator" label={words.ranked} />
        </div>
      );
    case 'number':
      return (
        <NumberField
          {...props}
          column="value"
          label={fields.what === '' ? words.value(unit) : `${fields.what} (${unit})`}
        />
      );
  }
}

function Now({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : <p className="small muted">{text}</p>;
}

/** The figure itself, as the indicator asks for it. */
export function EntryFigures(props: EntryFiguresProps): ReactElement {
  const { fields, form, preview, beneath, text, onChange } = props;
  const { entry: words } = text.readings;
  const stated = preview.findings.find(({ column }) => column === 'state');
  const told = preview.findings.find(({ column }) => column === 'value');
  return (
    <>
      <PaneDropdown
        label={words.state}
        selectedKey={form.state}
        options={withCell(
          [
            { key: '', text: words.hasFigure },
            ...STATES.map((state) => ({ key: state, text: words.states[state] })),
          ],
          form.state,
        )}
        errorMessage={stated?.finding.advice ?? ''}
        {...SHEET_WORDS}
        onChange={(_, option) => onChange({ state: String(option?.key ?? '') })}
      />
      <Now text={nowText(beneath, 'state', words)} />
      {fields.kind === 'word' ? (
        <PaneDropdown
          label={words.word}
          id="entry-value"
          selectedKey={form.value}
          options={withCell(
            [
              { key: '', text: words.choose },
              ...fields.words.map((word) => ({ key: word, text: word, data: SHEET_WORD })),
            ],
            form.value,
          )}
          errorMessage={told?.finding.advice ?? ''}
          {...SHEET_WORDS}
          onChange={(_, option) => onChange({ value: String(option?.key ?? '') })}
        />
      ) : (
        <NumberFields {...props} />
      )}
      {fields.kind === 'word' && <Now text={nowText(beneath, 'value', words)} />}
    </>
  );
}
