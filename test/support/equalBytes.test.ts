const bytes = Uint8Array.of(1, 2, 3);

test('files with the same bytes are equal', () => {
  expect({ file: bytes }).toEqual({ file: Uint8Array.of(1, 2, 3) });
  expect(Buffer.from(bytes)).toEqual(Buffer.of(1, 2, 3));
});

test.each([
  ['another byte', Uint8Array.of(1, 2, 4)],
  ['a byte more', Uint8Array.of(1, 2, 3, 0)],
  ['no bytes', Uint8Array.of()],
  ['the same in numbers', [1, 2, 3]],
])('%s is something else', (_, other) => {
  expect(bytes).not.toEqual(other);
});
