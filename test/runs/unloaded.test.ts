import { isUnloaded, UnloadedError, workerFault } from '../../src/runs/unloaded';

function named(name: string): Error {
  return Object.assign(new Error('x'), { name });
}

test.each([
  ['a part of a page', named('ChunkLoadError'), true],
  ['a part of a worker', new DOMException('failed', 'NetworkError'), true],
  ['one that was told before', new UnloadedError(), true],
  ['a fault of the program', new TypeError('x is undefined'), false],
  ['what is no error', 'ChunkLoadError', false],
])('%s: %p is one that did not come through: %p', (_, fault, expected) => {
  expect(isUnloaded(fault)).toBe(expected);
});

test.each([
  ['no word of what went wrong', {}, true],
  ['an empty one', { message: '' }, true],
  ['its own parts', { message: 'Uncaught NetworkError: Failed to execute importScripts' }, true],
  ['a fault in it', { message: 'Uncaught TypeError: x is undefined' }, false],
])('a worker that ends with %s', (_, event, expected) => {
  expect(isUnloaded(workerFault(event))).toBe(expected);
});
