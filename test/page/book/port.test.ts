import { HostError } from '../../../src/host/hostError';
import { askingOver, closePorts } from './ports';

afterEach(closePorts);

test('what is asked is answered, each call with its own answer', async () => {
  const asking = askingOver({
    double: (number: number) => Promise.resolve(number * 2),
    shout: (text: string) => Promise.resolve(text.toUpperCase()),
  });
  const answers = await Promise.all([asking.ask('double', 21), asking.ask('shout', 'ẳ ễ')]);
  expect(answers).toEqual([42, 'Ẳ Ễ']);
});

test('calls are answered one after the other, in their order', async () => {
  const begun: string[] = [];
  const asking = askingOver({
    slow: async (name: string) => {
      begun.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      begun.push(`${name} ends`);
    },
  });
  await Promise.all([asking.ask('slow', 'one'), asking.ask('slow', 'two')]);
  expect(begun).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('trouble of a host keeps its reason and its place', async () => {
  const asking = askingOver({
    refuse: () =>
      Promise.reject(new HostError('occupied', { sheet: 'Số liệu', item: 'tblSoLieu' })),
  });
  const error = await asking.ask('refuse', null as never).catch((found: unknown) => found);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({
    reason: 'occupied',
    sheet: 'Số liệu',
    item: 'tblSoLieu',
    touched: false,
  });
});

test.each([
  ['a RangeError', new RangeError('too long'), RangeError],
  ['any other error', new TypeError('not so'), Error],
])('%s stays one', async (_, thrown, kind) => {
  const asking = askingOver({ fail: () => Promise.reject(thrown) });
  const error: unknown = await asking.ask('fail', null as never).catch((found: unknown) => found);
  expect(error).toBeInstanceOf(kind);
  expect(String(error)).toContain(thrown.message);
});

test('an answer that never comes is told when the other side is lost', async () => {
  const asking = askingOver({ wait: () => new Promise<never>(() => undefined) });
  const waiting = asking.ask('wait', null as never);
  asking.lost();
  await expect(waiting).rejects.toMatchObject({ reason: 'lost' });
});

test('and so is one that is asked for later: nobody waits for ever', async () => {
  const asking = askingOver({ wait: () => new Promise<never>(() => undefined) });
  asking.lost();
  await expect(asking.ask('wait', null as never)).rejects.toMatchObject({ reason: 'lost' });
});
