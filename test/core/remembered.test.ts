import { remembered } from '../../src/core/remembered';

function counted(most?: number) {
  const work = jest.fn((text: string) => text.length);
  return { work, ask: remembered(work, most) };
}

test('the same text is worked out once', () => {
  const { work, ask } = counted();
  expect([ask('một'), ask('một'), ask('hai ba')]).toEqual([3, 3, 6]);
  expect(work.mock.calls).toEqual([['một'], ['hai ba']]);
});

test('with more texts than it keeps it begins anew, and answers as before', () => {
  const { work, ask } = counted(2);
  expect(['a', 'bb', 'ccc', 'ccc', 'a'].map(ask)).toEqual([1, 2, 3, 3, 1]);
  expect(work.mock.calls.map(([text]) => text)).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('a long text is answered and not kept', () => {
  const { work, ask } = counted();
  const long = 'x'.repeat(201);
  expect([ask(long), ask(long)]).toEqual([201, 201]);
  expect(work).toHaveBeenCalledTimes(2);
});
