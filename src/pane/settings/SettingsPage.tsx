import { ChoiceGroup, Toggle } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { settingTableCell } from '../../live/settings/settingPlaces';
import { LANGUAGES } from '../../locales/language';
import { SHEETS } from '../../sheets/names';
import type { PageProps, PlanPageProps, ThemeChoice } from '../paneState';
import { OfficeFields } from './OfficeFields';
import { VERSION } from './version';

const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly ThemeChoice[];
/** A page of ours that asks Excel what it can do. */
const SELF_CHECK = 'tu-kiem-tra.html';

function Likings({ state, text, actions }: PageProps): ReactElement {
  const { settings } = text;
  return (
    <>
      <ChoiceGroup
        label={settings.language}
        selectedKey={state.language}
        options={LANGUAGES.map((key) => ({ key, text: settings.languages[key] }))}
        onChange={(_, option) => {
          const chosen = LANGUAGES.find((language) => language === option?.key);
          if (chosen !== undefined) actions.chooseLanguage(chosen);
        }}
      />
      <p className="muted small">{settings.languageNote}</p>
      <ChoiceGroup
        label={settings.theme}
        selectedKey={state.theme}
        options={THEMES.map((key) => ({ key, text: settings.themes[key] }))}
        onChange={(_, option) => {
          const chosen = THEMES.find((theme) => theme === option?.key);
          if (chosen !== undefined) actions.chooseTheme(chosen);
        }}
      />
    </>
  );
}

function OpensWithBook({ state, text, actions }: PageProps): ReactElement | null {
  const { settings } = text;
  if (state.opensWithBook === null) return null;
  return (
    <div>
      <Toggle
        label={settings.opensWithBook}
        inlineLabel
        checked={state.opensWithBook}
        onChange={(_, isOn) => actions.setOpensWithBook(isOn === true)}
      />
      <p className="muted small">{settings.opensWithBookNote}</p>
      {state.isChoiceLost && (
        <p role="alert" className="note off">
          {settings.opensWithBookFault}
        </p>
      )}
    </div>
  );
}

function OtherSettings({ open, text, actions }: PlanPageProps): ReactElement {
  const { settings } = text;
  const links = (['periods', 'publications'] as const).map((name) => ({
    label: settings[name],
    cell: settingTableCell(open.observed, name),
  }));
  return (
    <section className="section">
      <h3>{settings.rest}</h3>
      <p className="muted small">{settings.restNote}</p>
      <ul className="list">
        {[...links, { label: settings.openSheet, cell: 'A1' }].map(({ label, cell }) =>
          cell === null ? null : (
            <li key={label}>
              <button
                type="button"
                className="reveal"
                onClick={() => actions.reveal(SHEETS.settings, cell)}
              >
                {label}
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** Thiết lập: how the pane looks, who makes the reports, where the rest is set. */
export function SettingsPage(props: PageProps): ReactElement {
  const { state, text } = props;
  const { book, setting } = state;
  const { settings } = text;
  return (
    <>
      <section className="section">
        <h2>{text.shell.pages.settings}</h2>
        <Likings {...props} />
        <OpensWithBook {...props} />
      </section>
      {book?.kind === 'plan' ? (
        <>
          <OfficeFields {...props} open={book} />
          <OtherSettings {...props} open={book} />
        </>
      ) : (
        <section className="section">
          <p className="muted">{settings.noPlan}</p>
        </section>
      )}
      <section className="section">
        <h3>{settings.about}</h3>
        <p>{settings.version(VERSION)}</p>
        <p className="muted small">{settings.private}</p>
        {setting === 'excel' && (
          <p>
            <a href={SELF_CHECK}>{settings.selfCheck}</a>
          </p>
        )}
      </section>
    </>
  );
}
