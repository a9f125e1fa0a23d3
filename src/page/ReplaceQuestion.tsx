import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React, { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import { focusPlace } from '../pane/shell/useKeptFocus';
import type { FileControl } from './fileControl';
import type { FileState } from './fileState';
import { noticeText } from './noticeText';

interface ReplaceQuestionProps {
  readonly state: FileState;
  readonly text: Texts;
  readonly control: FileControl;
}

/** Whether unsaved work may go. It is asked in the page, over everything; Escape stays. */
export function ReplaceQuestion({ state, text, control }: ReplaceQuestionProps): ReactElement {
  const { replace, newBook } = text.file;
  const { name, notice } = state;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      // What asked may be gone with the message that it stood in.
      const isThere = before !== document.body && before?.isConnected === true;
      const heir = isThere ? before : document.querySelector('.book');
      if (heir instanceof HTMLElement) focusPlace(heir);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    void control.answer('stay');
  };
  return (
    <dialog ref={box} className="question" aria-labelledby="question" onKeyDown={onKeyDown}>
      <h2 id="question">{replace.title}</h2>
      <p>{replace.line(name === '' ? newBook : name)}</p>
      {/* The page below is not read while this is asked. */}
      {notice !== null && <p role="alert">{noticeText(notice, name, text).text}</p>}
      <div className="choices">
        <PrimaryButton text={replace.save} onClick={() => void control.answer('save')} />
        <DefaultButton text={replace.discard} onClick={() => void control.answer('discard')} />
        <DefaultButton text={replace.stay} onClick={() => void control.answer('stay')} />
      </div>
    </dialog>
  );
}
