/** One text of Thiết lập while it is typed: written when the officer leaves the field or presses Enter. */
import { useEffect, useRef, useState } from 'react';
import { officeFactChanges } from '../../live/settings/officeFacts';
import type { OfficeFact } from '../../live/settings/officeFacts';
import type { PlanPageProps } from '../paneState';

export type SaveState = 'still' | 'saving' | 'saved' | 'unsaved';

interface FactField {
  readonly typed: string;
  readonly state: SaveState;
  readonly type: (text: string) => void;
  readonly save: () => Promise<void>;
}

export function useOfficeFact(
  { open, actions }: PlanPageProps,
  { key, value }: OfficeFact,
): FactField {
  const [typed, setTyped] = useState(value);
  const [state, setState] = useState<SaveState>('still');
  const known = useRef(value);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => void (isMounted.current = false);
  }, []);
  useEffect(() => {
    // Somebody changed the cell in the sheet: shown, unless something else is being typed here.
    setTyped((now) => (now === known.current ? value : now));
    known.current = value;
  }, [value]);
  const save = async (): Promise<void> => {
    const changes = officeFactChanges(open, key, typed);
    if (changes.length === 0) return;
    setState('saving');
    const isWritten = await actions.write(changes);
    if (isMounted.current) setState(isWritten ? 'saved' : 'unsaved');
  };
  const type = (text: string): void => {
    setTyped(text);
    setState('still');
  };
  return { typed, state, type, save };
}
