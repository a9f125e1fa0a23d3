import fc from 'fast-check';
import { scanJson, spotOf } from '../../../src/core/plan/jsonText';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const jsonText = fc.json({ maxDepth: 4 });

test('finds no fault in any JSON text', () => {
  fc.assert(fc.property(jsonText, (text) => scanJson(text).faultAt === null));
});

test('finds a fault exactly where the parser of the machine refuses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '0',
    '-',
    '.',
    'e',
    ' ',
    'true',
    '\n',
  );
  fc.assert(
    fc.property(jsonText, fc.nat(), fc.nat(3), pieces, (text, seed, cut, piece) => {
      const at = seed % (text.length + 1);
      const broken = text.slice(0, at) + piece + text.slice(at + cut);
      expect(scanJson(broken).faultAt === null).toBe(isJson(broken));
    }),
    { numRuns: 2000 },
  );
});

test('what stands before the fault could still become JSON, so the place is not too late', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      expect(scanJson(`${text}]`).faultAt).toBe(text.length);
    }),
  );
});

test.each([
  ['{"a":1,"a":2}', [['a']]],
  ['{"a":{"b":1},"b":{"a":1}}', []],
  ['[{"x":1},{"x":1,"y":0,"x":1}]', [[1, 'x']]],
  ['{"\\u0061":1,"a":2}', [['a']]],
  ['{"a":{"2023":1,"2023":1},"a":3}', [['a', '2023'], ['a']]],
])('keys that stand twice in %s', (text, duplicates) => {
  expect(scanJson(text)).toEqual({ faultAt: null, duplicates });
});

test('a text of endless depth is refused, not followed', () => {
  expect(scanJson('['.repeat(100_000)).faultAt).toBeLessThan(300);
});

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [7, 3, 2],
  [8, 4, 1],
])('offset %d is line %d, column %d', (offset, line, column) => {
  expect(spotOf('ab\nc\r\nd\re', offset)).toEqual({ line, column });
});
