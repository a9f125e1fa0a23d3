/**
 * The stopwatch walk: from the empty page to the first light that is understood, as somebody goes who has never
 * seen the page. Pictures of every step: `WALK_PICTURES=folder npm run test:browser -- stopwatch`.
 */
import type { Locator } from 'playwright-core';
import { VI } from '../../src/locales/vi';
import { fileModeScene } from './support/fileModeScene';
import { Walk } from './support/walk';

/** Actions that the way may take: a click, or a value that is typed. */
const MOST_ACTIONS = 8;

/** Its target of 2022 is 30 %. */
const ID = 'PL.V.3.3';

const { commands, start, done } = VI.shell;
const { entry, tabs } = VI.readings;

const scene = fileModeScene();

test('the first light is understood after at most 8 actions', async () => {
  const page = await scene.open({ today: '2022-12-31T08:00:00' });
  const { pane } = page;
  const walk = new Walk(page.page, process.env['WALK_PICTURES']);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const quick = pane.getByRole('tab', { name: tabs.entry });
  const indicator = pane.getByLabel(entry.indicator, { exact: true });
  const value = pane.locator('#entry-value');
  const outcome = pane.locator('.outcome');
  const light = (place: Locator) =>
    place.locator('.light', { hasText: VI.shell.verdicts.exceeded });

  await pane.getByRole('heading', { name: start.title }).waitFor();
  await walk.begin('trang-trong');
  await walk.click('nap-ke-hoach', button(commands.loadPlan), pane.getByText(done.loadPlan));
  await walk.click('so-lieu', button(VI.overview.enterFigures), quick);
  await walk.click('nhap-nhanh', quick, indicator);
  await walk.click('chon-chi-tieu', indicator, indicator);
  await walk.type('chi-tieu', ID, pane.getByText(`${ID} – `).last());
  await walk.click('chon-gia-tri', value, value);
  await walk.type('gia-tri', '99,5', light(outcome));
  expect(await outcome.innerText()).toMatch(/Thực hiện 99,5%, mục tiêu 30%/);
  await walk.press('ghi', 'Enter', light(pane.locator('.note.met')));
  expect(walk.steps.length).toBeLessThanOrEqual(MOST_ACTIONS);
});
