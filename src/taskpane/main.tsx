import React from 'react';
import ReactDOM from 'react-dom';
import { ExcelHost } from '../host/excel/excelHost';
import { languageOf } from '../locales/language';
import { registerOwnIcons } from '../look/icons';
import { paletteCss } from '../look/paletteCss';
import { applyTheme } from '../look/applyTheme';
import { textsIn } from '../locales/spoken';
import { PaneControl } from '../pane/paneControl';
import { speak } from '../pane/shell/speak';
import { workerRunner } from '../pane/runner';
import { ribbonActions } from '../ribbon/ribbonActions';
import { clock } from '../pane/clock';
import { ExcelPane } from './ExcelPane';
import type { View } from './ExcelPane';
import { fitnessOf } from './fitness';
import { hostLocale, officeAddress, officeFailure } from './officeFailure';
import { OfficeOfPage } from './officeSide';
import { officeSurroundings } from './officeSurroundings';
import { keepTabKey } from './tabKey';

let language = languageOf(hostLocale(window.location.search, window.name));
let isOfficeReady = false;
let latest: View | null = null;

/** Shows it once its words are there, unless there is something newer to show by then. */
async function show(view: View): Promise<void> {
  latest = view;
  const place = document.getElementById('pane');
  await speak(language, place);
  if (latest !== view) return;
  document.documentElement.lang = language;
  document.title = textsIn(language).shell.product;
  ReactDOM.render(
    <>
      <style>{paletteCss()}</style>
      <ExcelPane view={view} language={language} />
    </>,
    place,
  );
}

/** Faults of the program are for those who look into the console. */
function report(fault: unknown): void {
  reportError(fault);
}

/** The pane at work, or null where it cannot: the page then says why. */
async function started(): Promise<PaneControl | null> {
  const info = await Office.onReady();
  isOfficeReady = true;
  const { requirements, displayLanguage } = Office.context;
  const isSupported = (name: string, version: string): boolean =>
    requirements.isSetSupported(name, version);
  const fitness = fitnessOf(info.host, isSupported);
  if (fitness === 'outside') {
    await show({ kind: fitness });
    return null;
  }
  language = languageOf(displayLanguage);
  if (fitness === 'tooOld') {
    await show({ kind: fitness });
    return null;
  }
  const control = new PaneControl({
    host: new ExcelHost(Excel.run),
    surroundings: officeSurroundings(new OfficeOfPage(info)),
    runner: workerRunner(),
    clock,
    report,
  });
  await speak(control.store.get().language, document.getElementById('pane'));
  await show({ kind: 'ready', control });
  void control.start();
  return control;
}

function main(): void {
  registerOwnIcons();
  keepTabKey();
  // Until Excel tells what it looks like, and what was chosen is known.
  applyTheme(window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  show({ kind: 'waiting' }).catch(report);
  void officeFailure().then(() => {
    // An error after that is no reason to take the pane away.
    if (!isOfficeReady) show({ kind: 'unreachable', address: officeAddress() }).catch(report);
  });
  if (typeof Office === 'undefined') return;
  const ready = started();
  // Before Office is ready: a command that started the runtime waits for its function.
  const actions = ribbonActions(ready, () => Office.addin.showAsTaskpane(), report);
  for (const [name, action] of actions) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void action(event));
  }
}

main();
