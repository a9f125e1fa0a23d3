/** What is said where the texts of no language came through: it is there from the first script on. */
import type { Language } from './language';

interface Unspoken {
  readonly lines: readonly string[];
  readonly reload: string;
}

export const UNSPOKEN: Readonly<Record<Language, Unspoken>> = {
  vi: {
    lines: [
      'Chưa tải được phần chữ của chương trình: mất kết nối, hoặc chương trình vừa có phiên bản mới.',
      'Kiểm tra kết nối mạng rồi bấm Tải lại trang. Số liệu đã nhập vẫn được giữ.',
    ],
    reload: 'Tải lại trang',
  },
  en: {
    lines: [
      'The texts of the program could not be loaded: there is no connection, or a new version has just been installed.',
      'Check the network connection, then press Reload the page. Figures that were entered are kept.',
    ],
    reload: 'Reload the page',
  },
};
