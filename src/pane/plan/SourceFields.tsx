import { DefaultButton } from 'office-ui-fabric-react';
import React, { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { BUILT_IN_PLANS } from '../../plans';
import type { PageProps } from '../paneState';
import { findingViews } from '../shell/findingView';
import { FewFindings } from './FewFindings';
import type { FileChoice, SourceChoice } from './planSource';

/** What came of the file. Its cells are not those of the open workbook: nothing is jumped to. */
function FileResult({
  file,
  text,
  actions,
}: Pick<PageProps, 'text' | 'actions'> & { readonly file: FileChoice }): ReactElement | null {
  const { load } = text.plan;
  switch (file.kind) {
    case 'none':
      return null;
    case 'reading':
      return <p role="status">{load.readingFile(file.name)}</p>;
    case 'read':
      return (
        <div className="note met" role="status">
          <p className="lead">{load.fileRead(file.name)}</p>
          <p lang="vi">{load.planOf(file.plan.number, file.plan.title)}</p>
          <p>
            {text.plan.facts.sizes(
              file.plan.indicators.length,
              file.plan.tasks.length,
              file.plan.units.length,
            )}
          </p>
        </div>
      );
    case 'noReader':
      return (
        <p className="note off" role="alert">
          {load.readerFault}
        </p>
      );
    case 'faulty':
      return (
        <div className="note off">
          <p className="lead" role="alert">
            {load.fileFault}
          </p>
          <FewFindings views={findingViews(file.findings, '')} text={text} actions={actions} />
        </div>
      );
  }
}

function FileField({
  choice,
  text,
}: {
  readonly choice: SourceChoice;
  readonly text: Texts;
}): ReactElement {
  const { load } = text.plan;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="stack plan-file">
      <p className="muted small">{load.fileHint}</p>
      <input
        ref={input}
        type="file"
        accept=".json,.xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = Array.from(currentTarget.files ?? []);
          if (file !== undefined) choice.readFile(file);
          // The same file, mended meanwhile, is a choice again.
          currentTarget.value = '';
        }}
      />
      <DefaultButton
        text={choice.file.kind === 'none' ? load.chooseFile : load.otherFile}
        onClick={() => input.current?.click()}
      />
    </div>
  );
}

interface SourceFieldsProps extends PageProps {
  readonly choice: SourceChoice;
}

/** Lấy kế hoạch từ: one of the built-in plans, or a file. */
export function SourceFields({ choice, state, text, actions }: SourceFieldsProps): ReactElement {
  const { load } = text.plan;
  return (
    <fieldset className="radio-set">
      <legend>{load.source}</legend>
      {BUILT_IN_PLANS.map(({ id, title }) => (
        <label key={id} className="radio-line">
          <input
            type="radio"
            name="plan-source"
            checked={!choice.isFile && state.plan === id}
            onChange={() => {
              actions.choosePlan(id);
              choice.chooseFileKind(false);
            }}
          />
          <span lang="vi">{title}</span>
        </label>
      ))}
      <label className="radio-line">
        <input
          type="radio"
          name="plan-source"
          checked={choice.isFile}
          onChange={() => choice.chooseFileKind(true)}
        />
        <span>{load.file}</span>
      </label>
      {choice.isFile && (
        <>
          <FileField choice={choice} text={text} />
          <FileResult file={choice.file} text={text} actions={actions} />
        </>
      )}
    </fieldset>
  );
}
