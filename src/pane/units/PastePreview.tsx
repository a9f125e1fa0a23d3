import React from 'react';
import type { ReactElement } from 'react';
import type { PastedLine } from '../../live/units/pastedVerdicts';
import type { Texts } from '../../locales/texts';
import type { PasteDraft } from './pasteDraft';
import type { Preview } from './usePaste';
import { VERDICT_NOTES, VERDICT_ORDER, verdictText } from './verdictText';

interface PreviewProps {
  readonly preview: Preview;
  readonly draft: PasteDraft;
  readonly text: Texts;
  readonly change: (part: Partial<PasteDraft>) => void;
}

interface LineProps {
  readonly line: PastedLine;
  readonly code: string | undefined;
  readonly isAccepted: boolean;
  readonly text: Texts;
  readonly onToggle: () => void;
}

function Line({ line, code, isAccepted, text, onToggle }: LineProps): ReactElement {
  const { paste } = text.units;
  const { pasted, verdict } = line;
  const said = verdictText(verdict, text);
  return (
    <li>
      <span className={`unit-verdict note ${VERDICT_NOTES[verdict.kind]}`}>
        {paste.verdicts[verdict.kind]}
      </span>{' '}
      <span lang="vi">{pasted.name === '' ? pasted.raw.trim() : pasted.name}</span>{' '}
      <span className="muted small">
        {paste.line} {pasted.line}
        {code !== undefined && ` · ${paste.code(code)}`}
      </span>
      {said !== '' && <p className="small">{said}</p>}
      {verdict.kind === 'bad' && verdict.why === 'code' && (
        <p className="small" lang="vi">
          {verdict.advice}
        </p>
      )}
      {verdict.kind === 'near' && (
        <label className="unit-tick">
          <input type="checkbox" checked={isAccepted} onChange={onToggle} />
          <span>{paste.isNew}</span>
        </label>
      )}
    </li>
  );
}

function Counts({ preview, text }: Pick<PreviewProps, 'preview' | 'text'>): ReactElement {
  const { paste } = text.units;
  const counts = VERDICT_ORDER.map(
    (kind) => [kind, preview.lines.filter(({ verdict }) => verdict.kind === kind).length] as const,
  ).filter(([, lines]) => lines > 0);
  return (
    <p role="status" className="lead">
      {counts.map(([kind, lines]) => paste.counts[kind](lines)).join(' · ')}
    </p>
  );
}

function toggled(accepted: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const after = new Set(accepted);
  if (!after.delete(name)) after.add(name);
  return after;
}

/** What each pasted line would do, what asks for a decision first. */
export function PastePreview({ preview, draft, text, change }: PreviewProps): ReactElement | null {
  const { paste } = text.units;
  const { list, lines, units } = preview;
  if (lines.length === 0) return null;
  const codes = new Map(units.map(({ line, unit }) => [line, unit.code]));
  const near = lines.filter(({ verdict }) => verdict.kind === 'near');
  const names = near.map(({ pasted }) => pasted.name);
  const areAll = names.length > 0 && names.every((name) => draft.accepted.has(name));
  const ordered = VERDICT_ORDER.flatMap((kind) =>
    lines.filter(({ verdict }) => verdict.kind === kind),
  );
  return (
    <div className="stack">
      <h4>{paste.preview}</h4>
      <Counts preview={preview} text={text} />
      {list.ignored.length > 0 && <p className="muted">{paste.ignored(list.ignored)}</p>}
      {near.length > 1 && (
        <label className="unit-tick">
          <input
            type="checkbox"
            checked={areAll}
            onChange={() => change({ accepted: new Set(areAll ? [] : names) })}
          />
          <span>{paste.allNew}</span>
        </label>
      )}
      <ul className="list unit-choices" tabIndex={0} aria-label={paste.preview}>
        {ordered.map((line) => (
          <Line
            key={line.pasted.line}
            line={line}
            code={codes.get(line.pasted.line)}
            isAccepted={draft.accepted.has(line.pasted.name)}
            text={text}
            onToggle={() => change({ accepted: toggled(draft.accepted, line.pasted.name) })}
          />
        ))}
      </ul>
    </div>
  );
}
