import React, { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { type Editing, shownChoices } from './editing';
import type { Box } from './sheetLayout';

const LIST_ID = 'sheet-grid-choices';

function choiceId(index: number): string {
  return `${LIST_ID}-${index}`;
}

interface ChoiceListProps {
  readonly text: Texts;
  readonly choices: readonly string[];
  readonly highlighted: number;
  readonly onChoose: (choice: string) => void;
}

function ChoiceList({ text, choices, highlighted, onChoose }: ChoiceListProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[highlighted]?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);
  return (
    <ul id={LIST_ID} ref={list} role="listbox" aria-label={text.grid.choices} className="choices">
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={choiceId(index)}
          role="option"
          aria-selected={index === highlighted}
          // The field keeps the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

interface CellEditorProps {
  readonly text: Texts;
  readonly editing: Editing;
  /** The cell on the screen. */
  readonly box: Box;
  /** Where its list finds room. */
  readonly sides: { readonly up: boolean; readonly toLeft: boolean };
  /** Of the cell, so that the text looks as it will. */
  readonly className: string;
  readonly label: string;
  readonly onDraft: (draft: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: (to: EventTarget | null) => void;
  readonly onChoose: (choice: string) => void;
}

/** As wide and high as what is typed needs, and never less than the cell. */
function useFit(draft: string, box: Box) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = '0';
    current.style.height = `${Math.max(box.height + 1, current.scrollHeight + 2)}px`;
  }, [draft, box.height, box.width]);
  return field;
}

/** A field of several lines is a text field to assistive technology; this says that it has a list. */
function listProps(editing: Editing, isOpen: boolean) {
  if (editing.choices === null) return {};
  const { highlighted } = editing.list;
  return {
    'aria-haspopup': 'listbox',
    'aria-autocomplete': 'list',
    'aria-controls': isOpen ? LIST_ID : undefined,
    'aria-activedescendant': isOpen && highlighted >= 0 ? choiceId(highlighted) : undefined,
  } as const;
}

/** The field over the cell that is edited, with its list. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { text, editing, box, sides, className, label } = props;
  const { onDraft, onKeyDown, onLeave, onChoose } = props;
  const field = useFit(editing.draft, box);
  const inCell = editing.place === 'cell';
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null || !inCell) return;
    // The key that began this is still to arrive, here.
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, [field, inCell]);
  const choices = shownChoices(editing);
  const isOpen = choices.length > 0;
  return (
    <div
      className={`editor${sides.up ? ' up' : ''}${sides.toLeft ? ' to-left' : ''}`}
      style={{ top: box.top - 1, left: box.left - 1, minWidth: box.width }}
    >
      <textarea
        ref={field}
        className={className}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        style={{ width: Math.max(box.width + 1, 60) }}
        value={editing.draft}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => onLeave(event.relatedTarget)}
        {...listProps(editing, isOpen)}
      />
      {isOpen && (
        <ChoiceList
          text={text}
          choices={choices}
          highlighted={editing.list.highlighted}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
