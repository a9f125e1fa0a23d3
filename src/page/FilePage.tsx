import React, { useCallback, useEffect } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../locales/language';
import { textsIn } from '../locales/spoken';
import { Pane } from '../pane/Pane';
import type { PaneControl } from '../pane/paneControl';
import { loadedLater } from '../pane/shell/loadedLater';
import { useTheme } from '../pane/shell/useTheme';
import { usePaneState } from '../pane/usePaneState';
import { EmptyBook } from './EmptyBook';
import type { FileControl } from './fileControl';
import { canSave, type FileState } from './fileState';
import { askBeforeLeaving } from './leaving';
import { Messages } from './Messages';
import { onPartKey } from './partKeys';
import { ReplaceQuestion } from './ReplaceQuestion';
import { SecondTab } from './SecondTab';
import type { SecondTabChoices } from './SecondTab';
import { Tabs } from './Tabs';
import { Toolbar } from './Toolbar';
import { useDrop } from './useDrop';
import { useFileKeys } from './useFileKeys';
import { useFoundFocus } from './useFoundFocus';
import { useStore } from './useStore';

interface FilePageProps extends SecondTabChoices {
  readonly pane: PaneControl;
  readonly files: FileControl;
}

// An empty page has no use for the grid.
const SheetPlace = loadedLater(async () => (await import('./SheetPlace')).SheetPlace);

const SHEET = 'sheet';

/** The title of the window is that of the file; what is not saved is not closed without a question. */
function useWindow({ name, isUnsaved }: FileState, product: string, language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = [isUnsaved ? '• ' : '', name === '' ? '' : `${name} – `, product].join('');
  }, [name, isUnsaved, product]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [isUnsaved]);
}

/** On a narrow screen workbook and pane take turns. */
function Sides({
  files,
  text: { file },
  side,
}: {
  readonly files: FileControl;
  readonly text: ReturnType<typeof textsIn>;
  readonly side: FileState['side'];
}) {
  const names = { workbook: file.workbook, pane: file.pane };
  return (
    <Tabs
      className="sides"
      label={file.toolbar}
      names={[names.workbook, names.pane]}
      selected={names[side]}
      controls="sides"
      onSelect={(name) => files.showSide(name === names.pane ? 'pane' : 'workbook')}
    />
  );
}

/** File mode: the workbook at the left, the pane at its right. */
export function FilePage(props: FilePageProps): ReactElement {
  const { pane, files } = props;
  const state = useStore(files.store);
  const { language, theme } = usePaneState(pane.store);
  // The pane does the same, but where another tab has the work there is none.
  useTheme(theme);
  const text = textsIn(language);
  useWindow(state, text.shell.product, language);
  const isOver = useDrop(useCallback((file) => void files.openFile(file), [files]));
  useFileKeys(files, canSave(state));
  const found = useFoundFocus(state);
  const parts = { state, text, control: files };
  if (state.phase === 'second') return <SecondTab {...props} {...parts} found={found} />;
  const sheets = files.workbook.book.sheets.filter(({ hidden }) => !hidden);
  return (
    <div className="fileMode" data-side={state.side} onKeyDown={onPartKey}>
      <Sides files={files} text={text} side={state.side} />
      <main className="book" id="sides" aria-label={text.file.workbook} {...found}>
        <Toolbar {...parts} />
        <Messages {...parts} />
        {state.phase === 'open' && sheets.length === 0 && <EmptyBook {...parts} />}
        {sheets.length > 0 && (
          <>
            <div id={SHEET} role="tabpanel" aria-label={state.sheet} className="sheet">
              <SheetPlace {...parts} language={language} />
            </div>
            <Tabs
              className="sheetTabs"
              lang="vi"
              label={text.file.sheets}
              names={sheets.map(({ name }) => name)}
              selected={state.sheet}
              controls={SHEET}
              onSelect={(name) => files.show(name)}
            />
          </>
        )}
      </main>
      <aside className="pane" aria-label={text.file.pane}>
        <Pane control={pane} />
      </aside>
      {state.wish !== null && <ReplaceQuestion {...parts} />}
      {isOver && <div className="dropHint">{text.file.drop}</div>}
    </div>
  );
}
