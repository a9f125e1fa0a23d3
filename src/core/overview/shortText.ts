/** Long texts where a line has to do. */

const ELLIPSIS = '…';

/**
 * At most `most` characters and an ellipsis, cut between two words; a word that is longer is cut where
 * the room ends. A formula of the workbook does the same (`shortTextFormula`).
 * @example shortText('Tỷ lệ hồ sơ trễ hạn', 12) // 'Tỷ lệ hồ sơ…'
 */
export function shortText(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most + 1);
  const last = room.lastIndexOf(' ');
  return `${last > 0 ? room.slice(0, last) : room.slice(0, most)}${ELLIPSIS}`;
}
