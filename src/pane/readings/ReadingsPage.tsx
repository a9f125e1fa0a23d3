import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { missingFigures } from '../../core/assign/owing';
import { serialToIso, vietnameseDate } from '../../core/calendar';
import type { PlanPageProps } from '../paneState';
import type { EntryStart } from './entryForm';
import { draftFor, startedDraft } from './entryForm';
import { EntryPanel } from './EntryPanel';
import { FindingsPanel } from './FindingsPanel';
import { MissingPanel } from './MissingPanel';
import { Tabs } from './Tabs';
import { useReview } from './useReview';

type Part = 'missing' | 'findings' | 'entry';

/** What is missing and who owes it, what is to be checked, quick entry of one reading. */
export function ReadingsPage({ open, text, actions }: PlanPageProps): ReactElement {
  const { shell, readings: words } = text;
  const [part, setPart] = useState<Part>('missing');
  const missing = useMemo(() => missingFigures(open.book, open.scores), [open]);
  const deferred = useReview(open);
  // What was found in another state of the workbook is not the number of this one.
  const found = deferred.isOld ? null : (deferred.review?.findings.length ?? null);
  const { year, period, review } = open.book.selection;
  const enter = (wanted: EntryStart): void => {
    const { drafts } = actions;
    drafts.keep('entry', draftFor(drafts.get('entry'), startedDraft(open.book, wanted)));
    setPart('entry');
  };
  const tabs = [
    { key: 'missing', label: words.tabs.missing(missing.length) },
    { key: 'findings', label: words.tabs.findings(found) },
    { key: 'entry', label: words.tabs.entry },
  ] as const;
  return (
    <>
      <header className="section">
        <h2>{shell.pages.readings}</h2>
        <p className="small muted">
          {words.asOf(
            shell.looksAt(period, year),
            vietnameseDate(serialToIso(Math.floor(review)) ?? ''),
          )}
        </p>
      </header>
      <Tabs label={words.sections} tabs={tabs} chosen={part} onChoose={setPart}>
        {part === 'missing' && (
          <MissingPanel {...{ open, missing, text, actions }} onEnter={enter} />
        )}
        {part === 'findings' && (
          <FindingsPanel {...deferred} open={open} text={text} actions={actions} />
        )}
        {part === 'entry' && (
          <EntryPanel {...{ open, text, actions }} onMissing={() => setPart('missing')} />
        )}
      </Tabs>
    </>
  );
}
