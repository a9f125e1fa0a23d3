import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React, { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import type { FileControl } from './fileControl';
import { canSave, type FileState } from './fileState';

interface ToolbarProps {
  readonly state: FileState;
  readonly text: Texts;
  readonly control: FileControl;
}

/** What the workbook is called, and whether it is saved. */
function Title({ state, text: { file } }: Omit<ToolbarProps, 'control'>): ReactElement {
  const { name, isUnsaved, isReadOnly, sheet } = state;
  const mark = isReadOnly ? file.readOnly : isUnsaved ? file.unsaved : file.saved;
  return (
    <p className="fileName">
      <strong title={name}>{name === '' ? file.newBook : name}</strong>
      {sheet !== '' && (
        <span role="status" className={isUnsaved || isReadOnly ? 'mark open' : 'mark'}>
          {mark}
        </span>
      )}
    </p>
  );
}

/** Above the workbook: the file, and what can be done with it. */
export function Toolbar({ state, text, control }: ToolbarProps): ReactElement {
  const { file } = text;
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.busy !== null;
  const choose = (): void => input.current?.click();
  const chosen = (): void => {
    const [picked] = Array.from(input.current?.files ?? []);
    // The same file may be chosen again after it was mended.
    if (input.current !== null) input.current.value = '';
    if (picked !== undefined) void control.openFile(picked);
  };
  return (
    <div className="toolbar" role="group" aria-label={file.toolbar}>
      <Title state={state} text={text} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xltm"
        onChange={chosen}
        data-testid="file"
      />
      <DefaultButton text={file.open} disabled={isBusy} allowDisabledFocus onClick={choose} />
      <DefaultButton
        text={file.create}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => void control.wish({ kind: 'empty' })}
      />
      <PrimaryButton
        text={file.save}
        title={file.saveTip}
        iconProps={{ iconName: 'download' }}
        disabled={!canSave(state)}
        allowDisabledFocus
        onClick={() => void control.save()}
      />
    </div>
  );
}
