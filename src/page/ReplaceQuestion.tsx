import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React, { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import type { FileControl } from './fileControl';

interface ReplaceQuestionProps {
  readonly name: string;
  readonly text: Texts;
  readonly control: FileControl;
}

/** Whether unsaved work may go. It is asked in the page, over everything; Escape stays. */
export function ReplaceQuestion({ name, text, control }: ReplaceQuestionProps): ReactElement {
  const { replace, newBook } = text.file;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
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
      <div className="choices">
        <PrimaryButton text={replace.save} onClick={() => void control.answer('save')} />
        <DefaultButton text={replace.discard} onClick={() => void control.answer('discard')} />
        <DefaultButton text={replace.stay} onClick={() => void control.answer('stay')} />
      </div>
    </dialog>
  );
}
