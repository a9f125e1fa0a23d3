/** A pasted list: what it would do, and writing it. */
import { useMemo, useRef, useState } from 'react';
import { parseDate } from '../../core/calendar';
import { findingSentence } from '../../core/finding';
import type { OpenPlan } from '../../live/openBook';
import { addingChanges, leftInBox, listedUnits } from '../../live/units/addUnits';
import type { ListedUnit } from '../../live/units/addUnits';
import { pastedList } from '../../live/units/pastedColumns';
import type { PastedList } from '../../live/units/pastedColumns';
import { pastedRows } from '../../live/units/pastedRows';
import { linkedLines } from '../../live/units/pastedSuccessors';
import { judgedLines } from '../../live/units/pastedVerdicts';
import type { ListDefaults, PastedLine } from '../../live/units/pastedVerdicts';
import { reviewDay } from '../../live/units/unitViews';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { noRowsText } from './noRowsText';
import { useDraft } from '../useDraft';
import { NO_PASTE } from './pasteDraft';
import type { PasteDraft } from './pasteDraft';
import type { Said } from './useGiving';

export interface Preview {
  readonly list: PastedList;
  readonly lines: readonly PastedLine[];
  readonly units: readonly ListedUnit[];
  readonly defaults: ListDefaults;
}

/** What was said of writing, with the first of the new rows. */
export interface PasteSaid extends Said {
  readonly cell: string | null;
}

interface Paste {
  readonly draft: PasteDraft;
  readonly preview: Preview;
  readonly isDateFaulty: boolean;
  readonly said: PasteSaid | null;
  readonly change: (part: Partial<PasteDraft>) => void;
  readonly write: () => Promise<void>;
}

function defaultsOf({ validFrom, level, block, group, mustReport }: PasteDraft): ListDefaults {
  const day = parseDate(validFrom);
  return { validFrom: day, level: level.trim(), block: block.trim(), group, mustReport };
}

function usePreview(open: OpenPlan, draft: PasteDraft): Preview {
  const { plan } = open.book;
  const day = reviewDay(open);
  const { pasted, accepted } = draft;
  const defaults = useMemo(() => defaultsOf(draft), [draft]);
  const { validFrom } = defaults;
  const list = useMemo(() => pastedList(pastedRows(pasted)), [pasted]);
  // What names look like costs most; it stays the same from one keystroke to the next.
  const suggestions = useMemo(
    () => new Map<string, readonly string[]>(),
    [plan.units, day, validFrom],
  );
  const judged = useMemo(
    () => judgedLines(plan, list.units, { validFrom }, day, suggestions),
    [plan, list, validFrom, day, suggestions],
  );
  const lines = useMemo(
    () => linkedLines(plan, judged, { validFrom }, accepted),
    [plan, judged, validFrom, accepted],
  );
  const units = useMemo(
    () => listedUnits(plan, lines, defaults, accepted),
    [plan, lines, defaults, accepted],
  );
  return { list, lines, units, defaults };
}

const failed = (line: string): PasteSaid => ({ isDone: false, lines: [line], cell: null });

async function written(
  { open, text, actions }: PlanPageProps,
  { units }: Preview,
  left: number,
): Promise<PasteSaid> {
  const { paste, notWritten } = text.units;
  const outcome = addingChanges(
    open,
    units.map(({ unit }) => unit),
  );
  if (!outcome.ok) {
    if (outcome.why !== 'finding') return failed(noRowsText(outcome.why, SHEETS.units, text));
    const advice = outcome.finding === null ? '' : ` ${findingSentence(outcome.finding)}`;
    return failed(notWritten.unreadable + advice);
  }
  if (!(await actions.write(outcome.changes))) return failed(notWritten.failed);
  const lines = [paste.done(units.length), ...(left === 0 ? [] : [paste.left(left)])];
  return { isDone: true, lines, cell: outcome.cell };
}

export function usePaste(props: PlanPageProps): Paste {
  const { drafts } = props.actions;
  const draft = useDraft(drafts, 'paste') ?? NO_PASTE;
  const [said, setSaid] = useState<PasteSaid | null>(null);
  const isWriting = useRef(false);
  const preview = usePreview(props.open, draft);
  const set = (part: Partial<PasteDraft>): void => {
    drafts.keep('paste', { ...(drafts.get('paste') ?? NO_PASTE), ...part });
  };
  const write = async (): Promise<void> => {
    if (isWriting.current) return;
    isWriting.current = true;
    const { lines, list } = preview;
    const left = leftInBox(lines, draft.accepted, list.header);
    const asked = pastedList(pastedRows(left)).units.length;
    const answer = await written(props, preview, asked);
    isWriting.current = false;
    setSaid(answer);
    // What was typed into the box meanwhile is nobody's to take away.
    drafts.settle('paste', (now) => {
      const isSame = now.pasted === draft.pasted;
      return answer.isDone && isSame ? { ...now, pasted: left, accepted: new Set() } : now;
    });
  };
  return {
    draft,
    preview,
    isDateFaulty: draft.validFrom.trim() !== '' && preview.defaults.validFrom === null,
    said,
    change: (part) => {
      set(part);
      setSaid(null);
    },
    write,
  };
}
