import { createElement } from 'react';
import { VI } from '../../src/locales/vi';
import { FIRST_STATE } from '../../src/page/fileState';
import type { FileState } from '../../src/page/fileState';
import { Messages } from '../../src/page/Messages';
import { markupOf } from '../support/markup';

type Props = Parameters<typeof Messages>[0];

/** The button that takes the work back, as the page draws it. */
function takeBack(change: Partial<FileState>): string {
  const state = { ...FIRST_STATE, isReadOnly: true, ...change };
  const props = { state, text: VI } as unknown as Props;
  const page = markupOf(createElement(Messages, props));
  return /<button.*?<\/button>/s.exec(page)?.[0] ?? '';
}

test('the work can be taken back, unless something is under way', () => {
  expect(takeBack({})).toContain(VI.file.takeBack);
  expect(takeBack({})).not.toContain('aria-disabled="true"');
  const busy = { kind: 'restoring', name: '' } as const;
  expect(takeBack({ busy })).toContain('aria-disabled="true"');
});
