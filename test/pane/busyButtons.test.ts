// What is disabled loses the focus to nowhere: a button goes off where somebody pressed it, and stays in reach of keys.
import type { ComponentType } from 'react';
import { createElement } from 'react';
import { VI } from '../../src/locales/vi';
import { Drafts } from '../../src/pane/drafts';
import { AssignTargets } from '../../src/pane/plan/AssignTargets';
import { LoadPlan } from '../../src/pane/plan/LoadPlan';
import { LoadPreview } from '../../src/pane/plan/LoadPreview';
import { OverwriteQuestion } from '../../src/pane/plan/OverwriteQuestion';
import { ToleranceTrial } from '../../src/pane/plan/ToleranceTrial';
import { PasteList } from '../../src/pane/units/PasteList';
import { modelOpen } from '../live/openPlans';
import { markupOf } from '../support/markup';

// Reads files in a worker, which only a browser has.
jest.mock('../../src/pane/plan/planSource', () => ({
  usePlanSource: () => ({ isFile: false, file: null, source: { builtIn: 'vinh-phuc' } }),
}));

const open = modelOpen();
const running = { command: 'loadPlan', step: null };
const PROPS = {
  open,
  text: VI,
  state: { book: open, running, lastRun: null, plan: 'vinh-phuc-2022-2025' },
  actions: { drafts: new Drafts() },
};

/** Buttons of a component while a command runs, as the page draws them. */
function buttons(component: unknown, more: object): readonly string[] {
  const props = { ...PROPS, ...more } as Record<string, unknown>;
  const page = markupOf(createElement(component as ComponentType<typeof props>, props));
  return page.match(/<button[^>]*>/g) ?? [];
}

test.each<[string, unknown, object]>([
  ['Giao mục tiêu', AssignTargets, {}],
  ['Nạp kế hoạch', LoadPlan, {}],
  ['what a plan would change', LoadPreview, { told: { isDone: true } }],
  ['overwriting', OverwriteQuestion, { cells: 1, isBusy: true }],
  ['Ngưỡng gần đạt', ToleranceTrial, {}],
  ['a pasted list', PasteList, {}],
])('no button of %s goes out of reach', (_, component, more) => {
  const all = buttons(component, more);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((button) => / disabled/.test(button))).toEqual([]);
});
