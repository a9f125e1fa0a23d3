import { DefaultButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import type { PageProps } from '../paneState';
import { FieldBox } from './FieldBox';
import type { TypedYears } from './templateYears';
import { MOST_YEARS, typedYears } from './templateYears';
import { useMounted } from './useMounted';

type Making =
  { readonly kind: 'idle' | 'making' | 'fault' } | { readonly kind: 'made'; readonly name: string };

function MakingResult({
  making,
  text,
}: {
  readonly making: Making;
  readonly text: Texts;
}): ReactElement | null {
  const { template } = text.plan;
  if (making.kind === 'idle') return null;
  if (making.kind === 'fault') {
    return (
      <p className="note off" role="alert">
        {template.makerFault}
      </p>
    );
  }
  return (
    <p role="status">{making.kind === 'made' ? template.made(making.name) : template.making}</p>
  );
}

function faultsOf(
  { kind }: TypedYears,
  text: Texts,
): { readonly first: string | null; readonly last: string | null } {
  const { template } = text.plan;
  if (kind === 'first') return { first: template.yearFault, last: null };
  if (kind === 'last') return { first: null, last: template.yearFault };
  if (kind === 'order') return { first: null, last: template.orderFault };
  return { first: null, last: kind === 'span' ? template.spanFault(MOST_YEARS) : null };
}

type TemplateMakerProps = Pick<PageProps, 'text' | 'actions'> & {
  /** What the years begin with; plans run for five of them. */
  readonly firstYear: number;
};

/** Mẫu kế hoạch trống: the plan sheets without a plan, as a file to fill in. */
export function TemplateMaker({ firstYear, text, actions }: TemplateMakerProps): ReactElement {
  const { template } = text.plan;
  const [from, setFrom] = useState(String(firstYear));
  const [to, setTo] = useState(String(firstYear + 4));
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const isMounted = useMounted();
  const years = typedYears(from, to);
  const faults = faultsOf(years, text);
  const make = async (first: number, last: number): Promise<void> => {
    setMaking({ kind: 'making' });
    const made = await import('../../runs/templateFile')
      .then(({ templateFile }) => templateFile(first, last))
      .catch(() => null);
    if (made !== null) actions.save(made.name, made.content);
    if (isMounted.current)
      setMaking(made === null ? { kind: 'fault' } : { kind: 'made', name: made.name });
  };
  return (
    <>
      <p className="muted">{template.hint}</p>
      <div className="field-row">
        <FieldBox id="template-from" label={template.from} fault={faults.first}>
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              value={from}
              onChange={({ target }) => setFrom(target.value)}
            />
          )}
        </FieldBox>
        <FieldBox id="template-to" label={template.to} fault={faults.last}>
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          )}
        </FieldBox>
      </div>
      <DefaultButton
        text={template.make}
        iconProps={{ iconName: 'download' }}
        disabled={years.kind !== 'years' || making.kind === 'making'}
        onClick={() => {
          if (years.kind === 'years') void make(years.first, years.last);
        }}
      />
      <MakingResult making={making} text={text} />
    </>
  );
}
