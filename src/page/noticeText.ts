/** What a notice of the page says, in the language that was chosen. */
import { findingSentence } from '../core/finding';
import type { Texts } from '../locales/texts';
import type { FileState, Notice } from './fileState';

export interface NoticeText {
  readonly text: string;
  /** Trouble is read out at once, other news when there is a pause. */
  readonly isTrouble: boolean;
  /** Vietnamese whatever the language of the page: it speaks of the workbook's content. */
  readonly isVietnamese: boolean;
}

const said = (text: string, isTrouble: boolean): NoticeText => ({
  text,
  isTrouble,
  isVietnamese: false,
});

export function noticeText(notice: Notice, name: string, { file }: Texts): NoticeText {
  switch (notice.kind) {
    case 'fault':
      return said(file.faults[notice.fault](notice.name), true);
    case 'restored':
      return said(file.kept(name === '' ? file.newBook : name), false);
    case 'restoreFault':
      return said(file.keptFault, true);
    case 'saveFault':
    case 'unkeptFault':
      return said(file[notice.kind], true);
    case 'refused':
      return said(file.refused(notice.count), true);
    case 'nothingTyped':
      return said(file.nothingTyped, false);
    case 'closed':
      return said(file.closed(notice.typed), true);
    case 'formula':
    case 'tooLong':
      return said(file[notice.kind](notice.cell), true);
    case 'stopped':
      // The rule's words are the workbook's.
      return { text: file.stopped(notice.cell, notice.error), isTrouble: true, isVietnamese: true };
    case 'findings': {
      const [first, ...others] = notice.findings;
      // The file and the sheet are before the officer's eyes.
      const { cell } = first.place;
      const sentence = findingSentence({ ...first, place: cell === undefined ? {} : { cell } });
      const text = others.length > 0 ? `${sentence} ${file.more(others.length)}` : sentence;
      return { text, isTrouble: false, isVietnamese: true };
    }
  }
}

/** What holds until it is mended, the worst first. */
export function standingTexts(state: FileState, { file }: Texts): string[] {
  // All that is here, the other tab has.
  const isElsewhere = state.isReadOnly && !state.isUnsaved;
  return [
    ...(state.isReadOnly ? [file.taken] : []),
    ...(state.isBroken ? [file.broken] : []),
    ...(state.isUncalculated ? [file.uncalculated] : []),
    ...(state.keeping === null || isElsewhere ? [] : [file.keeping[state.keeping]]),
  ];
}
