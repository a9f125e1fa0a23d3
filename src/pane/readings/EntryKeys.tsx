import { TextField } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { PERIODS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Indicator } from '../../core/plan/types';
import { PROVINCE_UNIT, READING_TYPES, SCOPES } from '../../core/readingWords';
import { usualScope } from '../../core/readings/entryFields';
import type { OpenPlan } from '../../live/openBook';
import type { Texts } from '../../locales/texts';
import type { EntryForm } from './entryForm';
import { PaneDropdown } from '../shell/PaneDropdown';
import { indicatorLabel } from './entryForm';

interface EntryKeysProps {
  readonly open: OpenPlan;
  readonly form: EntryForm;
  readonly indicator: Indicator | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  readonly text: Texts;
  readonly onChange: (changes: Partial<EntryForm>) => void;
}

function choices<T extends string>(words: readonly T[]) {
  return words.map((word) => ({ key: word, text: word }));
}

/** Năm, Kỳ, Loại số liệu, Phạm vi. */
function EntryPeriod(props: EntryKeysProps): ReactElement {
  const { open, form, indicator, unit, text, onChange } = props;
  const { entry } = text.readings;
  const { plan } = open.book;
  const years = [plan.firstYear - 1, ...yearsOf(plan)];
  const hasScope = indicator !== null && unit !== null && unit !== PROVINCE_UNIT;
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
          options={choices(READING_TYPES)}
          onChange={(_, option) =>
            onChange({ type: READING_TYPES.find((known) => known === option?.key) ?? form.type })
          }
        />
        {hasScope && (
          <PaneDropdown
            label={entry.scope}
            selectedKey={form.scope ?? usualScope(indicator, unit)}
            options={choices(SCOPES)}
            onChange={(_, option) =>
              onChange({ scope: SCOPES.find((known) => known === option?.key) ?? null })
            }
          />
        )}
      </div>
    </>
  );
}

/** What the reading is of: indicator, unit, period. */
export function EntryKeys(props: EntryKeysProps): ReactElement {
  const { open, form, indicator, unit, units, text, onChange } = props;
  const { entry } = text.readings;
  const { indicators } = open.book.plan;
  const isUnknown = indicator === null && form.indicator.trim().length > 0;
  return (
    <>
      <TextField
        label={entry.indicator}
        placeholder={entry.indicatorHint}
        list="entry-indicators"
        autoComplete="off"
        value={form.indicator}
        errorMessage={isUnknown ? entry.noIndicator : ''}
        deferredValidationTime={0}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(_, value = '') => onChange({ indicator: value })}
      />
      <datalist id="entry-indicators">
        {indicators.map((known) => (
          <option key={known.id} value={indicatorLabel(known)} />
        ))}
      </datalist>
      {indicator !== null && (
        <p className="small muted" lang="vi">
          {indicatorLabel(indicator)}
        </p>
      )}
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
          <option key={name} value={name} />
        ))}
      </datalist>
      <EntryPeriod {...props} />
    </>
  );
}
