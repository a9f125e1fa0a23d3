/** What was typed into the pane and not written yet: it stays while other parts and pages are looked at. */
import type { AssignForm } from './plan/assignForm';
import { PaneStore } from './paneStore';
import type { EntryDraft } from './readings/entryForm';
import type { GivingForm } from './units/useGiving';
import type { PasteDraft } from './units/pasteDraft';

/** The forms that are kept. */
export interface Forms {
  readonly entry: EntryDraft;
  readonly assign: AssignForm;
  readonly give: GivingForm;
  readonly paste: PasteDraft;
}

/** Null: nothing is typed. */
type Kept = { [Name in keyof Forms]: Forms[Name] | null };

const NOTHING: Readonly<Kept> = { entry: null, assign: null, give: null, paste: null };

export class Drafts {
  private readonly store = new PaneStore<Readonly<Kept>>(NOTHING);

  get<Name extends keyof Forms>(name: Name): Kept[Name] {
    return this.store.get()[name];
  }

  keep<Name extends keyof Forms>(name: Name, form: Kept[Name]): void {
    const kept: Kept = { ...this.store.get() };
    kept[name] = form;
    this.store.set(kept);
  }

  /** Changes a form that is still there: what was written may be of a workbook that is no longer open. */
  settle<Name extends keyof Forms>(name: Name, change: (form: Forms[Name]) => Kept[Name]): void {
    const form = this.store.get()[name];
    if (form !== null) this.keep(name, change(form));
  }

  /** Another workbook is open: nothing of it was typed. */
  clear(): void {
    this.store.set(NOTHING);
  }

  /** @returns ends it */
  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }
}
