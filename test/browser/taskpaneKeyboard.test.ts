/** The pane in Excel for somebody who has no mouse: see the walk from page to page in taskpanePages, too. */
import { countsOf } from '../../src/core/measure/counts';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { SHEETS } from '../../src/sheets/names';
import { modelBook, modelReadings } from '../support/modelBooks';
import { Keyboard } from './support/keyboard';
import { BOOK, paneScene, readingSpot, VI } from './support/paneScene';

const { shell, readings } = VI;

const scene = paneScene();

test('a finding is looked at where it stands, corrected, and its light seen; a run is taken back', async () => {
  await scene.openRead(modelBook(modelReadings({ value: '90,5' }, { value: '70,5', year: 2026 })));
  const { page, frame } = scene.pane;
  const keys = new Keyboard(page, frame);
  const { findings, tabs } = readings;
  const menu = (name: string) =>
    frame.getByRole('navigation').getByRole('button', { name, exact: true });
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const heading = frame.getByRole('heading', { level: 2 });

  await keys.tabTo(menu(shell.pages.readings));
  await keys.press('Enter');
  await keys.comesTo(heading);
  const found = frame.getByRole('tab', { name: tabs.findings(2) });
  await found.waitFor();
  await keys.tabTo(frame.getByRole('tab', { selected: true }));
  await keys.use(found, button(findings.cell('I5')), { to: 'ArrowRight' });
  await keys.tabTo(button(findings.cell('I5')));
  await keys.press('Enter');
  const { book } = scene.excel.farEnd;
  await scene.excel.until(() => book.selection === `${SHEETS.readings}!I5`);
  await keys.use(button(findings.correct('90,5')), frame.getByText(findings.corrected('I5')));
  await frame.getByRole('tab', { name: tabs.findings(1) }).waitFor();
  await keys.press('Shift+Tab');
  expect(scene.cell(SHEETS.readings, readingSpot('value'))).toBe(90.5);

  await keys.tabTo(menu(shell.pages.overview), 'Shift+Tab');
  await keys.press('Space');
  await keys.comesTo(heading);
  await scene.light(shell.lights.met, countsOf(scoreBook(BOOK)).met + 1).waitFor();
  await keys.use(button(shell.commands.refresh), frame.getByText(shell.done.refresh));
  await keys.use(button(shell.undo), frame.getByText(shell.done.undo), { to: 'Shift+Tab' });
  await keys.use(button(shell.dismiss), button(shell.commands.refresh));
});
