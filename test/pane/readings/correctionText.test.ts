import { VI } from '../../../src/locales/vi';
import { correctionText } from '../../../src/pane/readings/correctionText';

const { findings } = VI.readings;
const cell = (header: string, text: string) => ({ column: 'value', header, text }) as const;

test('says what the cell becomes', () => {
  expect(correctionText([cell('Giá trị', '60,5')], findings)).toBe('Sửa thành 60,5');
});

test('names the cells beside it', () => {
  const cells = [cell('Giá trị', '95'), cell('Tử số', '190')];
  expect(correctionText(cells, findings)).toBe('Sửa thành 95; Tử số 190');
});

test('says where an answer goes that leaves its cell empty', () => {
  const cells = [cell('Giá trị', ''), cell('Tình trạng', 'Không phát sinh')];
  expect(correctionText(cells, findings)).toBe('Sửa thành Tình trạng Không phát sinh');
});

test('says that a cell is emptied', () => {
  expect(correctionText([cell('Giá trị', '')], findings)).toBe('Để trống ô này');
});
