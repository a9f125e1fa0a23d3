/** What the pane needs of Office beside the workbook: to be shown, to know whether it is, to open with it. */
import type { Language } from '../locales/language';
import { languageOf } from '../locales/language';

export interface OfficeSide {
  readonly language: Language;
  /** Opens the pane, if it is closed. */
  showPane(): Promise<void>;
  isPaneShown(): boolean;
  /** Tells whenever the pane is opened from now on. */
  onPaneShown(listener: () => void): void;
  /** Whether the pane opens with this workbook; null when nobody ever chose. */
  opensWithBook(): boolean | null;
  /** @throws when Office cannot keep the choice */
  saveOpensWithBook(choice: boolean): Promise<void>;
}

/** Office itself looks at this setting when it opens the workbook; the manifest names the pane likewise. */
export const AUTO_OPEN = 'Office.AutoShowTaskpaneWithDocument';

function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`settings were not saved: ${error.code}`));
    });
  });
}

/** The answer of `Office.onReady`; `addin` is there in a shared runtime. */
export interface OfficeInfo {
  readonly host: unknown;
  readonly addin?: { readonly visibilityMode: string } | null;
}

/** Office as it is when it is ready. */
export class OfficeOfPage implements OfficeSide {
  readonly language = languageOf(Office.context.displayLanguage);
  private isShown: boolean;

  constructor({ addin }: OfficeInfo) {
    this.isShown = addin?.visibilityMode !== 'Hidden';
  }

  showPane(): Promise<void> {
    return Office.addin.showAsTaskpane();
  }

  isPaneShown(): boolean {
    return this.isShown;
  }

  onPaneShown(listener: () => void): void {
    const changed = ({ visibilityMode }: Office.VisibilityModeChangedMessage): void => {
      this.isShown = visibilityMode === Office.VisibilityMode.taskpane;
      if (this.isShown) listener();
    };
    Office.addin.onVisibilityModeChanged(changed).catch(() => {
      // Not told when the pane opens: it then counts as open, and reads more often than it must.
      this.isShown = true;
    });
  }

  opensWithBook(): boolean | null {
    const choice: unknown = Office.context.document.settings.get(AUTO_OPEN);
    return typeof choice === 'boolean' ? choice : null;
  }

  async saveOpensWithBook(choice: boolean): Promise<void> {
    const { settings } = Office.context.document;
    const before = this.opensWithBook();
    settings.set(AUTO_OPEN, choice);
    try {
      await saved(settings);
    } catch (error) {
      // What is not kept must not be told as chosen.
      if (before === null) settings.remove(AUTO_OPEN);
      else settings.set(AUTO_OPEN, before);
      throw error;
    }
  }
}
