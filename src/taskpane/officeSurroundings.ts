/** The pane inside Excel: what Office tells of the pane, and of choices that it keeps. */
import { offerDownload } from '../pane/download';
import { keepLiking, keptLiking } from '../pane/liking';
import type { Surroundings } from '../pane/surroundings';
import type { OfficeSide } from './officeSide';

export function officeSurroundings(office: OfficeSide): Surroundings {
  return {
    setting: 'excel',
    language: office.language,
    // The workbook itself tells its name, whenever it is read: Office keeps the one it was opened by.
    file: () => '',
    showPane: () => office.showPane(),
    isPaneShown: () => office.isPaneShown(),
    onPaneShown: (listener) => office.onPaneShown(listener),
    opensWithBook: () => office.opensWithBook() ?? 'undecided',
    saveOpensWithBook: (choice) => office.saveOpensWithBook(choice),
    liking: keptLiking,
    saveLiking: keepLiking,
    saveFile: (name, content) => offerDownload(name, content, 'application/octet-stream'),
  };
}
