import { createElement } from 'react';
import { VI } from '../../../src/locales/vi';
import { SourceFields } from '../../../src/pane/plan/SourceFields';
import type { FileChoice } from '../../../src/pane/plan/planSource';
import { markupOf } from '../../support/markup';

type Props = Parameters<typeof SourceFields>[0];

/** The button that chooses a file, as the page draws it. */
function button(file: FileChoice): string {
  const choice = { isFile: true, file, source: null } as unknown as Props['choice'];
  const props = { choice, state: { plan: '' }, text: VI } as unknown as Props;
  const page = markupOf(createElement(SourceFields, props));
  return /<button.*?<\/button>/s.exec(page)?.[0] ?? '';
}

const { load } = VI.plan;

test('while a file is read another one may be chosen, which is read in its place', () => {
  const drawn = button({ kind: 'reading', name: 'ke-hoach.xlsx' });
  expect(drawn).toContain(load.otherFile);
  expect(drawn).not.toMatch(/disabled/i);
});
