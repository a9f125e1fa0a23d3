import { HostError } from '../../../src/host/hostError';
import { NotSeen, runTests, type RunOptions, type TestResult } from './runTests';
import { collectTests } from './suite';

/** The describers use the globals that are lent to them: here they come by their own names. */
const lent = globalThis as unknown as {
  describe: (name: string, body: () => unknown) => void;
  beforeEach: (body: () => unknown) => void;
  test: typeof globalThis.test;
  expect: jest.Expect;
};
const [jestTest, jestExpect] = [test, expect];

function results(
  describeAll: () => void,
  options: Partial<RunOptions> = {},
): Promise<TestResult[]> {
  return runTests(collectTests(describeAll), { now: () => 0, timeLimit: 5_000, ...options });
}

async function resultOf(body: () => unknown): Promise<TestResult> {
  const [result] = await results(() => lent.test('một', body as () => Promise<void>));
  if (result === undefined) throw new Error('no result');
  return result;
}

jestTest('tests run in their order, each after the hooks of all its groups', async () => {
  const seen: string[] = [];
  const ran = await results(() => {
    lent.describe('A', () => {
      lent.beforeEach(() => seen.push('before A'));
      lent.test('a', () => void seen.push('a'));
      lent.describe('B', () => {
        lent.beforeEach(async () => {
          await Promise.resolve();
          seen.push('before B');
        });
        lent.test('b', () => void seen.push('b'));
      });
    });
    lent.test('c', () => void seen.push('c'));
  });
  jestExpect(seen).toEqual(['before A', 'a', 'before A', 'before B', 'b', 'c']);
  jestExpect(ran.map(({ name, status }) => [name, status])).toEqual([
    ['A > a', 'passed'],
    ['A > B > b', 'passed'],
    ['c', 'passed'],
  ]);
});

jestTest('a table is one test a row, named for it', async () => {
  const seen: unknown[] = [];
  const ran = await results(() => {
    lent.test.each([
      ['x', 1],
      ['y', 2],
    ])('hàng %s', (...row) => void seen.push(row));
    lent.test.each(['z'])('chỉ %s', (...row) => void seen.push(row));
  });
  jestExpect(seen).toEqual([['x', 1], ['y', 2], ['z']]);
  jestExpect(ran.map(({ name }) => name)).toEqual(['hàng x', 'hàng y', 'chỉ z']);
});

jestTest.each<[string, () => unknown, string]>([
  ['toBe', () => lent.expect(1).toBe(2), 'toBe: expected 2, received 1'],
  ['toEqual', () => lent.expect([{ a: 1 }]).toEqual([{ a: 2 }]), '[0][a]: expected 2, received 1'],
  ['toEqual of a short array', () => lent.expect([1]).toEqual([1, 2]), '[1]: expected 2'],
  ['toBeNull', () => lent.expect('').toBeNull(), 'expected null, received ""'],
  ['toBeUndefined', () => lent.expect(null).toBeUndefined(), 'expected undefined'],
  ['toBeInstanceOf', () => lent.expect({}).toBeInstanceOf(RangeError), 'expected a RangeError'],
  [
    'rejects of what is fulfilled',
    () => lent.expect(Promise.resolve(7)).rejects.toBeInstanceOf(RangeError),
    'the promise was not rejected but gave 7',
  ],
  [
    'rejects of another error',
    () => lent.expect(Promise.reject(new TypeError('t'))).rejects.toBeInstanceOf(RangeError),
    'received "TypeError: t"',
  ],
  [
    'resolves of what is rejected',
    () => lent.expect(Promise.reject(new HostError('offline'))).resolves.toBeUndefined(),
    '"reason":"offline"',
  ],
])('%s that does not hold is a failure that says what was seen', async (_, body, words) => {
  const { status, fault } = await resultOf(body);
  jestExpect([status, fault.join('\n')]).toEqual(['failed', jestExpect.stringContaining(words)]);
});

jestTest('all matchers pass where they hold', async () => {
  const { status, fault } = await resultOf(async () => {
    const { expect: own } = lent;
    own(1).toBe(1);
    own({ a: [1, undefined], b: undefined }).toEqual({ a: [1, undefined] });
    own(null).toBeNull();
    own(undefined).toBeUndefined();
    own(new RangeError()).toBeInstanceOf(RangeError);
    await own(Promise.resolve(undefined)).resolves.toBeUndefined();
    await own(Promise.reject(new RangeError())).rejects.toBeInstanceOf(RangeError);
  });
  jestExpect([status, fault]).toEqual(['passed', []]);
});

jestTest.each<[string, () => unknown, string]>([
  [
    'an error',
    () => {
      throw new Error('hỏng');
    },
    'Error: hỏng',
  ],
  ['a rejection', () => Promise.reject(new Error('hỏng')), 'Error: hỏng'],
  [
    'something that is no error',
    () => {
      throw 'chữ' as unknown as Error;
    },
    'thrown: "chữ"',
  ],
  ['a matcher that is not there', () => lent.expect(1).toBeCloseTo(1), 'toBeCloseTo'],
])('%s is an error, not a failure', async (_, body, words) => {
  const { status, fault } = await resultOf(body);
  jestExpect([status, fault.join('\n')]).toEqual(['error', jestExpect.stringContaining(words)]);
});

jestTest("an error of Excel's comes with its code and what it knows of the place", async () => {
  const cause = Object.assign(new Error('refused'), {
    code: 'AccessDenied',
    debugInfo: { errorLocation: 'Range.values' },
  });
  const { fault } = await resultOf(() =>
    Promise.reject(new HostError('protected', { sheet: 'Mới', touched: true, cause })),
  );
  const text = fault.join('\n');
  for (const words of ['"reason":"protected"', '"sheet":"Mới"', '"touched":true']) {
    jestExpect(text).toContain(words);
  }
  jestExpect(text).toContain('error.code: "AccessDenied"');
  jestExpect(text).toContain('Range.values');
});

jestTest('a hook that fails fails its test, whose body is not run', async () => {
  let isRun = false;
  const [result] = await results(() => {
    lent.beforeEach(() => Promise.reject(new Error('không dọn được')));
    lent.test('một', () => void (isRun = true));
  });
  jestExpect([result?.status, isRun]).toEqual(['error', false]);
});

jestTest('what cannot be seen is said to be so', async () => {
  const { status } = await resultOf(() => Promise.reject(new NotSeen('cần ExcelApi 1.15')));
  jestExpect(status).toBe('notSeen');
});

jestTest('a test that gets no answer ends the run: the others are not run', async () => {
  const ran = await results(
    () => {
      lent.test('một', () => undefined);
      lent.test('hai', () => new Promise<void>(() => undefined));
      lent.test('ba', () => undefined);
    },
    { timeLimit: 20 },
  );
  jestExpect(ran.map(({ status }) => status)).toEqual(['passed', 'error', 'notRun']);
  jestExpect(ran[1]?.fault[0]).toBe('NoAnswer: no answer after 0.02 s');
});

jestTest("jest's own globals are back afterwards, after a failure too", async () => {
  await resultOf(() => lent.expect(1).toBe(2));
  jestExpect(lent.expect).toBe(jestExpect);
  jestExpect(() =>
    collectTests(() => {
      throw new Error('hỏng');
    }),
  ).toThrow('hỏng');
  jestExpect(lent.test).toBe(jestTest);
});

jestTest('a group that is asynchronous is refused: its tests would be lost', () => {
  jestExpect(() => collectTests(() => lent.describe('A', () => Promise.resolve()))).toThrow(
    'the group A is asynchronous',
  );
});
