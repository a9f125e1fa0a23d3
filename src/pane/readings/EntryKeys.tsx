import type { ITextField } from 'office-ui-fabric-react';
import { DefaultButton, TextField } from 'office-ui-fabric-react';
import React, { useRef } from 'react';
import type { ReactElement } from 'react';
import { PERIODS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Indicator } from '../../core/plan/types';
import { PROVINCE_UNIT, READING_TYPES, SCOPES } from '../../core/readingWords';
import type { OpenPlan } from '../../live/openBook';
import type { Texts } from '../../locales/texts';
import type { EnteredReading } from '../../live/enterReading';
import { PaneDropdown } from '../shell/PaneDropdown';
import type { EntryForm, EntryKey } from './entryForm';
import { indicatorLabel, indicatorsLike } from './entryForm';

interface EntryKeysProps {
  readonly open: OpenPlan;
  readonly form: EntryForm;
  readonly indicator: Indicator | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  /** What the entry would come to; null while nobody knows of what it is. */
  readonly entered: EnteredReading | null;
  readonly text: Texts;
  readonly onChange: (changes: Partial<EntryKey>) => void;
}

/** Words of the sheet as the language says them. */
function choices<T extends string>(words: readonly T[], said: Readonly<Record<T, string>>) {
  return words.map((word) => ({ key: word, text: said[word] }));
}

/** An estimate and an official figure stand side by side only where somebody means them to. */
function OtherTypes({ entered, text, onChange }: EntryKeysProps): ReactElement {
  const { entry } = text.readings;
  return (
    <>
      {entered?.others.map(({ row, type }) => (
        <div key={type} className="note near" role="status">
          <p>{entry.otherType(entry.types[type], row)}</p>
          <DefaultButton
            text={entry.chooseType(entry.types[type])}
            onClick={() => onChange({ type })}
          />
        </div>
      ))}
    </>
  );
}

/** Năm, Kỳ, Loại số liệu, Phạm vi. */
function EntryPeriod(props: EntryKeysProps): ReactElement {
  const { open, form, unit, entered, text, onChange } = props;
  const { entry } = text.readings;
  const { plan } = open.book;
  const years = [plan.firstYear - 1, ...yearsOf(plan)];
  return (
    <>
      <div className="pair">
        <PaneDropdown
          label={entry.year}
          selectedKey={form.year}
          options={years.map((year) => ({ key: year, text: String(year) }))}
          onChange={(_, option) => onChange({ year: Number(option?.key ?? form.year) })}
        />
        <PaneDropdown
          label={entry.period}
          selectedKey={form.period}
          options={PERIODS.map((period) => ({ key: period, text: text.overview.periods[period] }))}
          onChange={(_, option) =>
            onChange({ period: PERIODS.find((known) => known === option?.key) ?? form.period })
          }
        />
      </div>
      <div className="pair">
        <PaneDropdown
          label={entry.type}
          selectedKey={form.type}
          options={choices(READING_TYPES, entry.types)}
          onChange={(_, option) =>
            onChange({ type: READING_TYPES.find((known) => known === option?.key) ?? form.type })
          }
        />
        {entered !== null && unit !== PROVINCE_UNIT && (
          <PaneDropdown
            label={entry.scope}
            selectedKey={entered.scope}
            options={choices(SCOPES, text.units.give.scopes)}
            onChange={(_, option) =>
              onChange({ scope: SCOPES.find((known) => known === option?.key) ?? null })
            }
          />
        )}
      </div>
      <OtherTypes {...props} />
    </>
  );
}

/** More than these are no help while a name is being typed. */
const FEW = 10;
/** So many can be chosen at once. */
const SHOWN = 3;

/** Chỉ tiêu by id or words; where they fit a few, which these are. */
function EntryIndicator({ open, form, indicator, text, onChange }: EntryKeysProps): ReactElement {
  const field = useRef<ITextField>(null);
  const { entry } = text.readings;
  const { indicators } = open.book.plan;
  const isUnknown = indicator === null && form.indicator.trim().length > 0;
  const fitting = isUnknown ? indicatorsLike(indicators, form.indicator) : [];
  const unclear = fitting.length > 0 ? entry.severalIndicators(fitting.length) : entry.noIndicator;
  const choose = (known: Indicator): void => {
    onChange({ indicator: indicatorLabel(known) });
    field.current?.focus();
  };
  return (
    <>
      <TextField
        componentRef={field}
        label={entry.indicator}
        placeholder={entry.indicatorHint}
        list="entry-indicators"
        autoComplete="off"
        value={form.indicator}
        errorMessage={isUnknown ? unclear : ''}
        deferredValidationTime={0}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, value = '') => onChange({ indicator: value })}
      />
      <datalist id="entry-indicators">
        {indicators.map((known) => (
          <option key={known.id} lang="vi" value={indicatorLabel(known)} />
        ))}
      </datalist>
      {fitting.length <= FEW &&
        fitting
          .slice(0, SHOWN)
          .map((known) => (
            <DefaultButton
              key={known.id}
              className="correct"
              lang="vi"
              text={indicatorLabel(known)}
              onClick={() => choose(known)}
            />
          ))}
      {indicator !== null && (
        <p className="small muted" lang="vi">
          {indicatorLabel(indicator)}
        </p>
      )}
    </>
  );
}

/** What the reading is of: indicator, unit, period. */
export function EntryKeys(props: EntryKeysProps): ReactElement {
  const { form, unit, units, text, onChange } = props;
  const { entry } = text.readings;
  return (
    <>
      <EntryIndicator {...props} />
      <TextField
        label={entry.unit}
        list="entry-units"
        autoComplete="off"
        value={form.unit}
        errorMessage={unit === null ? entry.noUnit : ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, value = '') => onChange({ unit: value, scope: null })}
      />
      <datalist id="entry-units">
        {units.map((name) => (
          <option key={name} lang="vi" value={name} />
        ))}
      </datalist>
      <EntryPeriod {...props} />
    </>
  );
}
