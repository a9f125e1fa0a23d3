import {
  begun,
  begunByTyping,
  drafted,
  highlightMoved,
  shownChoices,
  taken,
  wiped,
  withList,
} from '../../../src/page/grid/editing';

const UNITS = ['Toàn tỉnh', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Công an tỉnh'];
const CELL = { row: 5, column: 4, before: 'Sở Y tế', choices: UNITS };
const PLAIN = { ...CELL, choices: null };

describe('editing', () => {
  it('takes what was typed', () => {
    expect(taken(drafted(begunByTyping(PLAIN), '12,5'))).toBe('12,5');
  });

  it('takes nothing where nothing was typed or nothing changed', () => {
    expect(taken(begunByTyping(PLAIN))).toBeNull();
    expect(taken(begun(PLAIN, 'cell'))).toBeNull();
    expect(taken(drafted(begun(PLAIN, 'cell'), 'Sở Y tế'))).toBeNull();
  });

  it('empties a cell that was wiped', () => {
    expect(taken(wiped(PLAIN))).toBe('');
  });

  it('opens the whole list at the present choice', () => {
    const open = withList(begun(CELL, 'cell'));
    expect(shownChoices(open)).toEqual(UNITS);
    expect(open.list.highlighted).toBe(1);
    expect(taken(highlightMoved(open, 1))).toBe('Sở Nông nghiệp và Môi trường');
  });

  it('goes round in the list', () => {
    const open = withList(begun({ ...CELL, before: '' }, 'cell'));
    expect(highlightMoved(open, -1).list.highlighted).toBe(3);
    expect(highlightMoved(highlightMoved(open, -1), 1).list.highlighted).toBe(0);
  });

  it('narrows the list down by typing, without marks and case', () => {
    const narrowed = drafted(begunByTyping(CELL), 'so nong');
    expect(shownChoices(narrowed)).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(taken(narrowed)).toBe('so nong');
    expect(taken(highlightMoved(narrowed, 1))).toBe('Sở Nông nghiệp và Môi trường');
  });

  it('closes the list where nothing fits, and takes the text', () => {
    const odd = drafted(begunByTyping(CELL), 'khác');
    expect(shownChoices(odd)).toEqual([]);
    expect(taken(odd)).toBe('khác');
  });

  it('has no list where the cell has none', () => {
    expect(withList(begun(PLAIN, 'cell')).list.isOpen).toBe(false);
  });
});
