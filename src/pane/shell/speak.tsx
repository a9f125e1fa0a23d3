import React from 'react';
import ReactDOM from 'react-dom';
import type { Language } from '../../locales/language';
import { LANGUAGES } from '../../locales/language';
import { loadTexts } from '../../locales/spoken';
import { UNSPOKEN } from '../../locales/unspoken';
import { paletteCss } from '../../look/paletteCss';
import { ReloadButton } from './ReloadButton';

/** Why nothing is shown, in every language, since nobody knows which of them is read. */
function Unspoken() {
  return (
    <main className="notice">
      <div role="alert">
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            {UNSPOKEN[language].lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </div>
      <ReloadButton label={LANGUAGES.map((language) => UNSPOKEN[language].reload).join(' · ')} />
    </main>
  );
}

/**
 * Loads the texts of a language; where they do not come through, the place says so.
 * @throws what the loading throws
 */
export async function speak(language: Language, place: HTMLElement | null): Promise<void> {
  try {
    await loadTexts(language);
  } catch (fault) {
    ReactDOM.render(
      <>
        <style>{paletteCss()}</style>
        <Unspoken />
      </>,
      place,
    );
    throw fault;
  }
}
