/** Words of the sheet in lists of another language: they are drawn as the Vietnamese that they are. */
import type { IDropdownOption, IDropdownProps } from 'office-ui-fabric-react';
import React from 'react';

/** Marks an option whose text is the sheet's own word. */
export const SHEET_WORD = { lang: 'vi' } as const;

function drawn(option: IDropdownOption | undefined) {
  if (option === undefined) return null;
  return option.data === SHEET_WORD ? <span lang="vi">{option.text}</span> : <>{option.text}</>;
}

/** How a list draws its options and the chosen one. */
export const SHEET_WORDS = {
  onRenderOption: drawn,
  onRenderTitle: (options) => drawn(options?.[0]),
} satisfies Partial<IDropdownProps>;

/** The options with what the cell holds, where that is none of them. */
export function withCell(options: readonly IDropdownOption[], cell: string): IDropdownOption[] {
  const isKnown = options.some(({ key }) => key === cell);
  return isKnown ? [...options] : [...options, { key: cell, text: cell, data: SHEET_WORD }];
}
