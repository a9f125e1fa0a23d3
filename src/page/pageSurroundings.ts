/** What the pane needs to know of the page around it. */
import { languageOf } from '../locales/language';
import { keepLiking, keptLiking } from '../pane/liking';
import type { Surroundings } from '../pane/surroundings';
import { offerDownload } from '../pane/download';
import type { FileControl } from './fileControl';

export function pageSurroundings(files: FileControl): Surroundings {
  return {
    setting: 'file',
    // Vietnamese until somebody chooses: browsers are often in English where their owners are not.
    language: languageOf('vi'),
    file: () => files.store.get().name,
    showPane: () => {
      files.showSide('pane');
      return Promise.resolve();
    },
    isPaneShown: () => true,
    onPaneShown: () => undefined,
    opensWithBook: () => 'none',
    saveOpensWithBook: () => Promise.resolve(),
    liking: keptLiking,
    saveLiking: keepLiking,
    saveFile: (name, content) => offerDownload(name, content, 'application/octet-stream'),
  };
}
