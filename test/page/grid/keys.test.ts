import { commandOf, endingOf, type KeyPress } from '../../../src/page/grid/keys';

/** `Ctrl+Shift+A` as a press. */
function press(keys: string, composing = false): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts[parts.length - 1] ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    composing,
  };
}

describe('commandOf', () => {
  it.each([
    ['ArrowDown', { kind: 'move', move: { kind: 'step', to: 'down' }, extends: false }],
    ['Ctrl+Shift+ArrowLeft', { kind: 'move', move: { kind: 'edge', to: 'left' }, extends: true }],
    ['Ctrl+End', { kind: 'move', move: { kind: 'sheetEnd' }, extends: false }],
    ['Shift+PageUp', { kind: 'move', move: { kind: 'page', to: 'up' }, extends: true }],
    ['Enter', { kind: 'next', to: 'down' }],
    ['Shift+Tab', { kind: 'next', to: 'left' }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clearAndType' }],
    ['Alt+ArrowDown', { kind: 'list' }],
    ['Ctrl+a', { kind: 'all' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Ctrl+Shift+Z', { kind: 'redo' }],
    ['Ctrl+y', { kind: 'redo' }],
    ['đ', { kind: 'type' }],
    ['Shift+Ư', { kind: 'type' }],
  ])('%s', (keys, command) => {
    expect(commandOf(press(keys))).toEqual(command);
  });

  it('begins typing with the first key of an input method', () => {
    expect(commandOf(press('Process', true))).toEqual({ kind: 'type' });
  });

  it.each(['Ctrl+c', 'Ctrl+v', 'Ctrl+f', 'F5', 'Escape', 'Shift', 'Alt+a', 'Ctrl+PageDown'])(
    'leaves %s to the browser',
    (keys) => {
      expect(commandOf(press(keys))).toBeNull();
    },
  );
});

describe('endingOf', () => {
  it.each([
    ['Escape', true, { kind: 'drop' }],
    ['Enter', false, { kind: 'next', to: 'down' }],
    ['Shift+Enter', false, { kind: 'next', to: 'up' }],
    ['Tab', false, { kind: 'next', to: 'right' }],
    ['ArrowRight', true, { kind: 'step', to: 'right' }],
    ['ArrowRight', false, null],
    ['Shift+ArrowRight', true, null],
    ['Alt+Enter', false, null],
    ['Ctrl+s', false, { kind: 'take' }],
    ['a', true, null],
  ])('%s, begun by typing: %p', (keys, typed, ending) => {
    expect(endingOf(press(keys), typed)).toEqual(ending);
  });

  it('leaves keys to an input method that is at work', () => {
    expect(endingOf(press('Enter', true), true)).toBeNull();
  });
});
