import type { Finding } from '../../src/core/finding';
import type { Notice } from '../../src/page/fileState';
import { closedNotice, typedNotice } from '../../src/page/typedNotice';

const finding: Finding = {
  code: 'x',
  severity: 'error',
  place: { cell: 'I5' },
  read: '',
  advice: 'Cần nhập số.',
};
const DONE = { kind: 'done', changes: [], findings: [] } as const;
const CLOSED: Notice = { kind: 'saveFault' };
const LONG: Notice = { kind: 'tooLong', cell: 'I5' };

test.each([
  ['what is not taken names its cell', { kind: 'formula', row: 5, column: 9 }, CLOSED, 'formula'],
  ['what is odd is told', { ...DONE, findings: [finding] }, CLOSED, 'findings'],
  ['what was typed well ends what was said of typing', DONE, LONG, undefined],
  ['and leaves what was said of the file', DONE, CLOSED, 'saveFault'],
] as const)('%s', (_, typed, before, kind) => {
  expect(typedNotice(typed, before)?.kind).toBe(kind);
});

test('a cell is named as spreadsheets name it', () => {
  expect(typedNotice({ kind: 'stopped', row: 5, column: 9, error: 'e' }, null)).toEqual({
    kind: 'stopped',
    cell: 'I5',
    error: 'e',
  });
});

describe('what a tab that is closed to writing does not take', () => {
  const at = (...texts: readonly (readonly (string | null)[])[]) =>
    closedNotice({ sheet: 'Số liệu', row: 5, column: 9, texts });

  test('is kept in what is said, with its cell', () => {
    expect(at(['60,5'])).toEqual({ kind: 'closed', typed: { cell: 'I5', text: '60,5' } });
  });

  test.each([
    ['of many cells', at(['1', '2'])],
    ['of many rows', at(['1'], ['2'])],
    ['of emptied cells', at([''])],
    ['of typing that was to be taken back', closedNotice(null)],
  ])('%s is told alone', (_, notice) => {
    expect(notice).toEqual({ kind: 'closed', typed: null });
  });
});
