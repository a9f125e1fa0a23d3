/** Copy, cut and paste, from and to other programs. */
import { useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { cellAddress, rangeAddress, type CellRange } from '../../core/a1';
import type { Texts } from '../../locales/texts';
import { parseCells } from './clipboardText';
import { copied, type Copied, isSameText } from './copying';
import { clearing, pasting, type Place, type Typing } from './pasting';
import type { SheetView } from './sheetView';

export interface ClipboardSetting {
  readonly view: SheetView;
  readonly text: Texts;
  readonly range: () => CellRange;
  /** @returns whether the workbook took it; if not, it is said elsewhere */
  readonly take: (typing: Typing) => boolean;
  readonly select: (range: CellRange) => void;
  readonly tell: (sentence: string) => void;
}

/** What was left as it was, and why there may be less than was pasted. */
function leftSentence(text: Texts, { left }: Typing): string {
  return left === null ? '' : text.grid.left(left.count, cellAddress(left.row, left.column));
}

function pastedRange({ row, column, texts }: Typing): CellRange {
  const columns = texts.reduce((most, line) => Math.max(most, line.length), 1);
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + texts.length - 1,
    lastColumn: column + columns - 1,
  };
}

export function useClipboard(setting: ClipboardSetting) {
  const { view, text, range, take, select, tell } = setting;
  const last = useRef<Copied | null>(null);
  const place: Place = {
    canType: (row, column) => view.lock(row, column) === null,
    isCovered: (row, column) => view.look.mergeStart(row, column) !== column,
  };
  const copy = (event: ClipboardEvent): void => {
    const what = copied(view, range());
    last.current = what;
    event.clipboardData.setData('text/plain', what.text);
    event.clipboardData.setData('text/html', what.html);
    event.preventDefault();
    tell(text.grid.copied(rangeAddress(range())));
  };
  /** @returns null where the workbook did not take it */
  const clear = (): Typing | null => {
    const cleared = clearing(range(), (row, column) => view.isEmpty(row, column), place);
    return cleared.taken === 0 || take(cleared) ? cleared : null;
  };
  const cut = (event: ClipboardEvent): void => {
    copy(event);
    const cleared = clear();
    if (cleared === null) return;
    tell([text.grid.cut, leftSentence(text, cleared)].filter(Boolean).join(' '));
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const given = event.clipboardData.getData('text/plain');
    if (given === '') return;
    const own = last.current;
    const cells = own !== null && isSameText(own.text, given) ? own.typed : parseCells(given);
    const pasted = pasting(cells, range(), place);
    if (pasted.taken > 0 && !take(pasted)) return;
    select(pastedRange(pasted));
    tell([text.grid.pasted(pasted.taken), leftSentence(text, pasted)].filter(Boolean).join(' '));
  };
  return { copy, cut, paste, clear };
}
