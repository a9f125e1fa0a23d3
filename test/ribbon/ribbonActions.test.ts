import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaneControl } from '../../src/pane/paneControl';
import { ribbonActions } from '../../src/ribbon/ribbonActions';

/** What a control was asked for, in order. */
function control(isDone: boolean, calls: string[]): PaneControl {
  const noted = (call: string): Promise<unknown> => {
    calls.push(call);
    return Promise.resolve({ isDone });
  };
  const asked: Partial<PaneControl> = {
    run: ({ command }) => noted(`run ${command}`) as ReturnType<PaneControl['run']>,
    showPane: (page) => noted(['show', page].join(' ').trim()) as Promise<void>,
  };
  // Of the store only the plan is asked for.
  return { ...asked, store: { get: () => ({ plan: 'x' }) } } as unknown as PaneControl;
}

async function press(
  name: string,
  ready: (calls: string[]) => Promise<PaneControl | null>,
): Promise<string[]> {
  const calls: string[] = [];
  const show = (): Promise<void> => {
    calls.push('show');
    return Promise.resolve();
  };
  const actions = ribbonActions(ready(calls), show, () => calls.push('fault'));
  await actions.get(name)?.({ completed: () => calls.push('completed') });
  return calls;
}

test('the names are those of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)];
  const actions = ribbonActions(Promise.resolve(null), () => Promise.resolve(), jest.fn());
  expect([...actions.keys()]).toEqual(named.map(([, name]) => name));
});

test.each([
  ['loadPlan', true, ['run loadPlan']],
  ['refresh', true, ['run refresh']],
  ['refresh', false, ['run refresh', 'show']],
  ['openConsolidate', true, ['show consolidate']],
  ['openReport', true, ['show report']],
])('%s, done: %s', async (name, isDone, expected) => {
  const calls = await press(name, (noted) => Promise.resolve(control(isDone, noted)));
  expect(calls).toEqual([...expected, 'completed']);
});

test('where commands cannot run the pane is opened, to say so', async () => {
  expect(await press('refresh', () => Promise.resolve(null))).toEqual(['show', 'completed']);
});

test('a fault is reported, and the ribbon told that the command has ended', async () => {
  const broken = (): Promise<never> => Promise.reject(new Error('fault'));
  expect(await press('refresh', broken)).toEqual(['fault', 'completed']);
});
