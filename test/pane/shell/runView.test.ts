import type { Finding } from '../../../src/core/finding';
import type { LastRun } from '../../../src/pane/paneState';
import { mayCallOff, runKind, shownRun } from '../../../src/pane/shell/runView';

const findings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'x',
    severity: 'error',
    place: { sheet: 'Số liệu', cell: `H${index + 5}` },
    read: '',
    advice: 'Cần nhập số.',
  }));

function lastRun(run: Partial<LastRun>): LastRun {
  return { command: 'refresh', isDone: true, lines: [], findings: [], ...run };
}

test('a run can be called off until it writes', () => {
  const phases = ['waiting', 'reading', 'working', 'writing'] as const;
  expect(phases.filter(mayCallOff)).toEqual(['waiting', 'reading', 'working']);
});

describe('what is shown', () => {
  test('is the run that goes on, whatever came of the one before', () => {
    const running = { command: 'undo', phase: 'reading' } as const;
    expect(runKind({ running, lastRun: lastRun({}) })).toBe('running');
  });

  test.each([
    [null, 'none'],
    [lastRun({}), 'done'],
    [lastRun({ isDone: false }), 'undone'],
  ] as const)('is what came of the last run', (last, kind) => {
    expect(runKind({ running: null, lastRun: last })).toBe(kind);
  });

  test('of what was done is short until all is asked for', () => {
    const run = lastRun({ lines: ['a', '', 'b', 'c'], findings: findings(2) });
    expect(shownRun(run, false)).toMatchObject({ lines: ['a', 'b'], findings: [], isCut: true });
    const all = shownRun(run, true);
    expect([all.lines.length, all.findings.length, all.total, all.isCut]).toEqual([3, 2, 5, false]);
  });

  test('of what was not done names the first things to put right', () => {
    const shown = shownRun(lastRun({ isDone: false, findings: findings(9) }), false);
    expect([shown.findings.length, shown.total, shown.isCut]).toEqual([6, 9, true]);
  });

  test('is all of it where that is little', () => {
    const shown = shownRun(lastRun({ isDone: false, lines: ['a'], findings: findings(5) }), false);
    expect([shown.lines.length, shown.findings.length, shown.isCut]).toEqual([1, 5, false]);
  });
});
