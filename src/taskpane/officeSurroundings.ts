/** The pane inside Excel: what Office tells of the workbook's file, of the pane, of choices that it keeps. */
import type { Liking, Surroundings } from '../pane/surroundings';
import type { OfficeSide } from './officeSide';

/** Where the browser keeps how someone likes the pane. */
const LIKING = 'PlanMonitor.liking';

function kept(): Liking {
  try {
    const text = window.localStorage.getItem(LIKING);
    const liking: unknown = text === null ? null : JSON.parse(text);
    return typeof liking === 'object' && liking !== null ? liking : {};
  } catch {
    // No storage, or nothing of ours in it: as in the beginning.
    return {};
  }
}

export function officeSurroundings(office: OfficeSide): Surroundings {
  return {
    setting: 'excel',
    language: office.language,
    file: () => office.file,
    showPane: () => office.showPane(),
    isPaneShown: () => office.isPaneShown(),
    onPaneShown: (listener) => office.onPaneShown(listener),
    opensWithBook: () => office.opensWithBook() ?? 'undecided',
    saveOpensWithBook: (choice) => office.saveOpensWithBook(choice),
    liking: kept,
    saveLiking: (liking) => {
      try {
        window.localStorage.setItem(LIKING, JSON.stringify(liking));
      } catch {
        // It holds until the pane is closed.
      }
    },
    saveFile: (name, content) => {
      const parts = typeof content === 'string' ? [content] : [new Uint8Array(content)];
      const url = URL.createObjectURL(new Blob(parts));
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
  };
}
