/** What the pane needs of the program that it is part of, beside the workbook. */
import type { Language } from '../locales/language';
import type { Setting, ThemeChoice } from './paneState';

/** How someone likes the pane; kept by the program, not in the workbook. */
export interface Liking {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
}

export interface Surroundings {
  readonly setting: Setting;
  /** Language of the program, until somebody chooses. */
  readonly language: Language;
  /** Name of the open workbook where its host tells none; '' when it was never saved. */
  file(): string;
  /** Opens the pane, if it is closed. */
  showPane(): Promise<void>;
  isPaneShown(): boolean;
  /** Tells whenever the pane is opened from now on. */
  onPaneShown(listener: () => void): void;
  /** Whether the pane opens with this workbook; undecided: nobody chose yet; none: there is no such choice. */
  opensWithBook(): boolean | 'undecided' | 'none';
  /** @throws when the choice cannot be kept */
  saveOpensWithBook(choice: boolean): Promise<void>;
  liking(): Liking;
  /** Keeps it where it can; where not, it holds until the pane is closed. */
  saveLiking(liking: Liking): void;
  /** Hands a file over to be kept. */
  saveFile(name: string, content: Uint8Array | string): void;
}
