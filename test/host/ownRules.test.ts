import { formatKey, mayWrite, PROMPT_ONLY } from '../../src/host/ownRules';

const OWN = new Set(['list a', 'whole 1 9']);

test.each<[string, readonly string[], boolean]>([
  ['no rule', [], true],
  ['one of ours', ['list a'], true],
  ['one of ours, several times', ['list a', 'list a'], true],
  ['one of ours of another range', ['whole 1 9'], true],
  ["the officer's", ['list b'], false],
  ["ours and the officer's", ['list a', 'list b'], false],
  ['two of ours', ['list a', 'whole 1 9'], false],
  ['a prompt', [PROMPT_ONLY], true],
  ['a prompt among ours', ['list a', PROMPT_ONLY], false],
])('a range with %s', (_, found, expected) => {
  expect(mayWrite(found, OWN)).toBe(expected);
});

test('a format of several areas is relative to the corner around them', () => {
  const one = formatKey({ range: 'B20:B30 B8:B9', formula: '$B8=1' });
  expect(one).toBe(formatKey({ range: 'B12', formula: '$B12=1' }));
  expect(() => formatKey({ range: 'B8:', formula: '1' })).toThrow(RangeError);
});
